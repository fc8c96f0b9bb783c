// SPDX-License-Identifier: Apache-2.0
// A workspace before the fake service, with a clock that stands still. Waits for a retry pass at
// once: the clock is moved on whenever a call waits.
#pragma once

#include "report/gapreason.h"
#include "service/client.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"
#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace secretscope {

class WorkspaceFixture
{
public:
    explicit WorkspaceFixture(const ReadingOptions &wanted = {})
        : options(wanted)
    {
        restart();
    }

    void restart()
    {
        workspace.reset();
        using namespace Qt::Literals::StringLiterals;
        client = std::make_unique<Client>(ClientSettings{BaseUrl::parse(server.url()).value(),
                                                         ApiKey::parse("canary-key-1").value()},
                                          clock, [] { return 0.5; });
        QObject::connect(client.get(), &Client::waiting, client.get(),
                         [this](std::chrono::milliseconds delay) {
                             if (hasPatience) {
                                 QMetaObject::invokeMethod(
                                     client.get(), [this, delay] { clock.advance(delay); },
                                     Qt::QueuedConnection);
                             }
                         });
        workspace = std::make_unique<Workspace>(*client, clock, options);
    }

    /// Reads all and waits for its end.
    bool readAll() { return isEnded(workspace->readAll()); }

    /// Reads again and waits for its end.
    bool refresh() { return isEnded(workspace->refresh()); }

    static bool isEnded(Task task)
    {
        bool hasEnded = false;
        task.then([&] { hasEnded = true; });
        return QTest::qWaitFor([&] { return hasEnded; }, 120000);
    }

    Task complete(std::uint32_t secret, Category category)
    {
        return workspace->complete(QList<ListKey>{{SecretIndex{secret}, category}});
    }

    bool readPage()
    {
        workspace->readNextPage();
        return QTest::qWaitFor([&] { return state().paging() != Paging::Reading; }, 60000);
    }

    /// Nothing is on its way any more.
    bool settle()
    {
        return QTest::qWaitFor([&] { return client->liveCount() == 0; }, 60000);
    }

    /// One line a gap: `part secret category reason`.
    QByteArrayList gaps() const { return gapsOf(state().loadInfo()); }

    static QByteArrayList gapsOf(const LoadInfo &loadInfo)
    {
        QByteArrayList lines;
        for (const Gap &gap : loadInfo.gaps) {
            const std::string_view part = partWord(gap.part);
            lines += QByteArray(part.data(), qsizetype(part.size())) + ' '
                + (gap.secretId.isEmpty() ? "-" : gap.secretId) + ' '
                + (gap.category.isEmpty() ? "-" : gap.category) + ' '
                + QByteArray::fromStdString(gapReason(gap.cause));
        }
        return lines;
    }

    /// Every secret with its lists and their states, in an order of its own: two catalogues with
    /// the same lines say the same.
    static QByteArrayList linesOf(const Catalogue &catalogue)
    {
        QByteArrayList lines;
        for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
            const std::string_view id = catalogue.secretId({i});
            const std::string_view name = catalogue.secretName({i});
            QByteArray line = QByteArray(id.data(), qsizetype(id.size())) + ' '
                + QByteArray(name.data(), qsizetype(name.size()));
            for (const Category category : catalogue.categories()) {
                QByteArrayList ids;
                for (const Edge &edge : catalogue.dependents({i}, category)) {
                    const std::string_view dependent = catalogue.resourceId(edge.resource);
                    ids += QByteArray(dependent.data(), qsizetype(dependent.size()));
                }
                std::sort(ids.begin(), ids.end());
                if (!category.isKnown() && ids.isEmpty()) {
                    continue; // other secrets have it
                }
                line += " |" + QByteArray::number(int(catalogue.loadState({i}, category))) + ':'
                    + ids.join(',');
            }
            lines += line;
        }
        std::sort(lines.begin(), lines.end());
        return lines;
    }
    QByteArrayList lines() const { return linesOf(catalogue()); }

    const WorkspaceState &state() const { return workspace->state(); }
    const Catalogue &catalogue() const { return state().catalogue(); }

    std::uint32_t count(std::uint32_t secret, Category category) const
    {
        return catalogue().dependentList({secret}, category).count;
    }
    LoadState state(std::uint32_t secret, Category category) const
    {
        return catalogue().loadState({secret}, category);
    }
    int requestsFor(const QByteArray &pathEnd) const
    {
        return int(std::count_if(
            server.requests().begin(), server.requests().end(),
            [&](const ReceivedRequest &request) { return request.path().endsWith(pathEnd); }));
    }

    FakeService server;
    ManualClock clock;
    ReadingOptions options;
    bool hasPatience = true;
    std::unique_ptr<Client> client;
    std::unique_ptr<Workspace> workspace;
};

inline ReadingOptions pagesOf(int size, int dependencyLimit = 100)
{
    ReadingOptions options;
    options.pageSize = size;
    options.dependencyLimit = dependencyLimit;
    return options;
}

} // namespace secretscope
