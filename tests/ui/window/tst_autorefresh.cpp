// SPDX-License-Identifier: Apache-2.0
#include "ui/window/autorefresh.h"

#include "session/session.h"
#include "support/fakeservice.h"

#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace secretscope;
using namespace std::chrono_literals;

class tst_AutoRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itGoesOnAlsoAfterAFault();
    void itWaitsForWhatIsBeingRead();
    void neverAndOfflineAskNothing();

private:
    static constexpr char secretsPath[] = "/v1/convai/secrets";

    int listings() const
    {
        return int(std::ranges::count_if(m_server->requests(), [](const ReceivedRequest &request) {
            return request.path() == secretsPath;
        }));
    }

    /// Often enough for a pace of 1 ms.
    static void letTimersRun()
    {
        int ticks = 0;
        QTimer timer;
        timer.callOnTimeout([&ticks] { ++ticks; });
        timer.start(1ms);
        QTRY_VERIFY(ticks > 30);
    }

    std::unique_ptr<FakeService> m_server;
    std::unique_ptr<Session> m_session;
};

void tst_AutoRefresh::init()
{
    m_session.reset();
    m_server = std::make_unique<FakeService>();
    m_server->addSecrets(3);
    SessionOptions options;
    options.retries = 0;
    m_session
        = Session::server({{}, *BaseUrl::parse(m_server->url())}, *ApiKey::parse("key"), options);
    m_session->workspace().readNextPage();
    QTRY_VERIFY(m_session->workspace().state().hasAllSecrets());
    QTRY_VERIFY(!m_session->workspace().isReading());
}

void tst_AutoRefresh::itGoesOnAlsoAfterAFault()
{
    AutoRefresh refresh(*m_session);
    const Workspace &workspace = m_session->workspace();
    m_server->handle(secretsPath,
                     [](const ReceivedRequest &) { return ScriptedAnswer::failure(500, "{}"); });
    refresh.setPace(20ms);
    QTRY_VERIFY(workspace.refreshError());
    QCOMPARE(workspace.state().catalogue().secretCount(), 3U);
    const quint64 lineage = workspace.state().lineage();
    m_server->handle(secretsPath,
                     [this](const ReceivedRequest &request) { return m_server->answer(request); });
    QTRY_VERIFY(workspace.state().lineage() > lineage + 1);
    QVERIFY(!workspace.refreshError());
}

void tst_AutoRefresh::itWaitsForWhatIsBeingRead()
{
    AutoRefresh refresh(*m_session);
    Workspace &workspace = m_session->workspace();
    m_server->enqueue("/v1/convai/tools", ScriptedAnswer::json(R"({"tools":[]})").heldBack());
    workspace.readFacts({}).detach();
    QTRY_COMPARE(m_server->heldCount(), 1);
    const int before = listings();
    refresh.setPace(1ms);
    letTimersRun();
    QCOMPARE(listings(), before);
    m_server->releaseAll();
    QTRY_VERIFY(listings() > before);
}

void tst_AutoRefresh::neverAndOfflineAskNothing()
{
    AutoRefresh refresh(*m_session);
    refresh.setPace(1ms);
    QTRY_VERIFY(m_session->workspace().isRefreshing());
    refresh.setPace(0ms);
    QTRY_VERIFY(!m_session->workspace().isReading());
    const int before = listings();
    const auto file = Session::file({}, m_session->workspace().state());
    AutoRefresh offline(*file);
    offline.setPace(1ms);
    letTimersRun();
    QCOMPARE(listings(), before);
    QVERIFY(!file->workspace().isReading());
}

QTEST_GUILESS_MAIN(tst_AutoRefresh)
#include "tst_autorefresh.moc"
