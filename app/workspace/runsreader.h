// SPDX-License-Identifier: Apache-2.0
// Reads the runs of tools around a moment, when somebody asks: those before it once and only until
// there is a success among them, those after it each time. It changes no catalogue.
#pragma once

#include "service/apicall.h"
#include "service/client.h"
#include "service/runsdecoder.h"
#include "workspace/pagedlist.h"
#include "workspace/toolruns.h"

#include <QObject>

#include <deque>
#include <list>
#include <memory>

namespace secretscope {

class RunsReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunsReader)

public:
    /// From the end of one reading to the next while watching; longer for more than 60 tools.
    static constexpr std::chrono::seconds Pause{60};
    /// Of the runs of one tool, before and after the moment. A hundred runs to a page.
    static constexpr int MaximumPagesBefore = 3;
    static constexpr int MaximumPagesAfter = 20;

    /// For a workspace without a server: it can read nothing.
    explicit RunsReader(QObject *parent = nullptr);
    /// Both have to outlive the reader.
    RunsReader(Client &client, Clock &clock, QObject *parent = nullptr);
    ~RunsReader() override;

    /// Whether there is a server to ask.
    bool isOffered() const { return m_client != nullptr; }
    /// Asks for the runs of these tools; what was asked before and is on its way is taken back.
    /// @param since as RunsAbout::since; of another one, or of other tools, all is forgotten.
    void read(const QList<QByteArray> &toolIds, std::int64_t since);
    bool isReading() const { return !m_running.empty() || !m_waiting.empty(); }
    /// Takes back every call; what was read stays.
    void cancel();
    /// While watching, what was asked last is asked again a Pause after it was answered.
    void setWatching(bool isWatching);

    const RunsAbout &runs() const { return m_runs; }
    /// The clock's time of day, UTC; invalid without a server.
    QDateTime now() const;

Q_SIGNALS:
    /// runs() or isReading() differ.
    void changed();
    /// All that was asked is answered; not after cancel().
    void ended();

private:
    struct Part
    {
        QByteArray tool;
        bool isAfter = true;
        RunList read = {};
        std::unique_ptr<PagedList> pages = {};
        std::optional<Skipped> skipped = {};
    };

    void startWaiting();
    void start(Part &part);
    Result<PagedList::Page, DecodeError> decode(Part &part, const QByteArray &body);
    bool wantsNext(const Part &part, int pages) const;
    void end(Part &part);
    void watchOn();

    Client *m_client = nullptr;
    Clock *m_clock = nullptr;
    RunsDecoder m_decoder;
    RunsAbout m_runs;
    QList<QByteArray> m_tools;
    bool m_isWatching = false;
    std::unique_ptr<Alarm> m_alarm;
    std::deque<Part> m_waiting;
    /// Parts have to stay where they are.
    std::list<Part> m_running;
};

} // namespace secretscope
