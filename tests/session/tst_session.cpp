// SPDX-License-Identifier: Apache-2.0
#include "service/client.h"
#include "session/samplehost.h"
#include "session/session.h"

#include <QTest>

using namespace secretscope;
using namespace std::chrono_literals;

class tst_Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimeoutIsWhatTheOptionSays();
    void theSampleIsRead();
    void aFileIsOffline();
};

void tst_Session::theTimeoutIsWhatTheOptionSays()
{
    SessionOptions options;
    options.timeout = 40s;
    const auto session = Session::server(Profile{QStringLiteral("Acme"), BaseUrl::global()},
                                         ApiKey::parse("canary-key-1").value(), options);
    const ClientSettings &settings = session->client()->settings();
    QCOMPARE(settings.idleTimeout, std::chrono::milliseconds(40s));
    QCOMPARE(settings.deadline, std::chrono::milliseconds(40s));
    QCOMPARE(session->workspace().profile(), QStringLiteral("Acme"));
}

void tst_Session::theSampleIsRead()
{
    auto session = Session::sample(std::make_unique<SampleHost>(0));
    QVERIFY(session);
    Workspace &workspace = (*session)->workspace();
    workspace.readNextPage();
    QTRY_COMPARE(workspace.state().pagesRead(), 1);
    QCOMPARE(workspace.state().origin().server, (*session)->address());
    QVERIFY(workspace.isOnline());
}

void tst_Session::aFileIsOffline()
{
    WorkspaceState::Content content;
    content.loadInfo.server = QStringLiteral("https://example.com");
    const auto session
        = Session::file(QStringLiteral("/somewhere/a.json"), WorkspaceState(content));
    QCOMPARE(session->source(), Session::Source::File);
    QCOMPARE(session->serverName(), QStringLiteral("https://example.com"));
    QVERIFY(!session->workspace().isOnline());
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
