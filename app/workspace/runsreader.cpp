// SPDX-License-Identifier: Apache-2.0
#include "workspace/runsreader.h"

#include <algorithm>

namespace secretscope {

bool RunList::hasNewest() const
{
    return isRead && !fault
        && (!hasMore || std::ranges::is_sorted(runs, std::greater(), &ToolRun::time));
}

RunsReader::RunsReader(QObject *parent)
    : QObject(parent)
{}

RunsReader::RunsReader(Client &client, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_clock(&clock)
{}

RunsReader::~RunsReader() = default;

QDateTime RunsReader::now() const
{
    return m_clock ? m_clock->utcNow() : QDateTime();
}

void RunsReader::read(const QList<QByteArray> &toolIds, std::int64_t since)
{
    m_waiting.clear();
    m_running.clear();
    m_alarm.reset();
    if (since != m_runs.since || toolIds != m_tools) {
        m_runs = {since};
    }
    m_tools = toolIds;
    if (!isOffered()) {
        return;
    }
    for (const QByteArray &tool : toolIds) {
        m_waiting.push_back({tool, true});
        const RunList before = m_runs.tools.value(tool).before;
        if (!before.isRead || before.fault) {
            m_waiting.push_back({tool, false});
        }
    }
    if (m_waiting.empty()) {
        m_runs.read = now();
        // Never inside this call, as every other end.
        QMetaObject::invokeMethod(this, &RunsReader::ended, Qt::QueuedConnection);
    }
    startWaiting();
    Q_EMIT changed();
}

void RunsReader::cancel()
{
    m_waiting.clear();
    m_running.clear();
    Q_EMIT changed();
}

void RunsReader::setWatching(bool isWatching)
{
    m_isWatching = isWatching;
    m_alarm.reset();
    if (!isReading()) {
        watchOn();
    }
}

/// Sets the alarm for the next reading, if there is to be one.
void RunsReader::watchOn()
{
    if (!m_isWatching || !m_runs.read.isValid() || m_tools.isEmpty()) {
        return;
    }
    const std::chrono::milliseconds passed{m_runs.read.msecsTo(now())};
    // Not more than one question a second, however many tools there are.
    const std::chrono::milliseconds pause = std::max(Pause, std::chrono::seconds(m_tools.size()));
    m_alarm = m_clock->alarm(std::max(std::chrono::milliseconds(0), pause - passed),
                             [this] { read(QList<QByteArray>(m_tools), m_runs.since); });
}

void RunsReader::startWaiting()
{
    // One more than may be in flight: the next request is queued before an answer is looked at.
    constexpr std::size_t atOnce = Client::MaximumInFlight + 1;
    while (m_running.size() < atOnce && !m_waiting.empty()) {
        m_running.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
        start(m_running.back());
    }
}

void RunsReader::start(Part &part)
{
    const auto call = [this, &part](const QByteArray &cursor) {
        const ApiCall::TimeSpan after{m_runs.since, {}};
        const ApiCall::TimeSpan before{{}, m_runs.since};
        return ApiCall::toolExecutions(part.tool, part.isAfter ? after : before,
                                       {cursor, PageQuery::maximum});
    };
    part.pages = std::make_unique<PagedList>(
        *m_client,
        PagedList::Source{.call = call,
                          .decode
                          = [this, &part](const QByteArray &body) { return decode(part, body); },
                          .arrived = [](std::uint32_t) {},
                          .restarted =
                              [&part] {
                                  part.read.runs.clear();
                                  part.skipped.reset();
                              },
                          .wantsNext = [this, &part](int pages) { return wantsNext(part, pages); },
                          .ended = [this, &part] { end(part); }},
        Priority::Foreground);
    part.pages->read();
}

Result<PagedList::Page, DecodeError> RunsReader::decode(Part &part, const QByteArray &body)
{
    const std::size_t before = part.read.runs.size();
    const auto page = m_decoder.decodeRuns(body, [&](const ToolRun &run) {
        // A server may take the limits of time as it likes.
        if ((run.time >= m_runs.since) == part.isAfter) {
            part.read.runs.push_back(run);
        }
    });
    if (!page) {
        part.read.runs.resize(before);
        return Failure{page.error()};
    }
    if (page->leftOut > 0 && !part.skipped) {
        part.skipped = Skipped{page->firstLeftOut, "has no time", page->leftOut - 1};
    } else if (part.skipped) {
        part.skipped->others += page->leftOut;
    }
    return PagedList::Page{page->nextCursor, page->items, page->hasMore};
}

/// A busy tool has more runs than anybody needs: before the moment one success is enough.
bool RunsReader::wantsNext(const Part &part, int pages) const
{
    const auto &runs = part.read.runs;
    return part.isAfter ? pages < MaximumPagesAfter
                        : pages < MaximumPagesBefore
            && std::ranges::find(runs, RunEnd::Success, &ToolRun::end) == runs.end();
}

void RunsReader::end(Part &part)
{
    RunList &list = part.read;
    const PagedList &pages = *part.pages;
    list.isRead = !pages.error();
    list.hasMore = pages.hasMore() && list.isRead;
    if (pages.error()) {
        list.fault = *pages.error();
    } else if (pages.paginator().endedEarly()) {
        list.fault = pages.paginator().state();
    } else if (part.skipped) {
        list.fault = *part.skipped;
    }
    ToolRuns &tool = m_runs.tools[part.tool];
    (part.isAfter ? tool.after : tool.before) = std::move(list);
    m_running.remove_if([&part](const Part &other) { return &other == &part; });
    startWaiting();
    if (isReading()) {
        Q_EMIT changed();
        return;
    }
    m_runs.read = now();
    watchOn();
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace secretscope
