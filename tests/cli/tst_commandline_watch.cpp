// SPDX-License-Identifier: Apache-2.0
// `check --watch` against a service that changes, fails and comes back.
#include "support/fakeservice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

class TestWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachChangeIsALine();
    void faultsOfTheServerAreSurvived_data();
    void faultsOfTheServerAreSurvived();
    void whatIsMissingForAWhileIsToldLater();
    void aKeyThatIsRefusedEndsIt();
    void theBaselineFollows();

private:
    void start(const QStringList &more = {});
    QByteArray finish();
    void setTools(const QByteArrayList &tools) { m_server->secrets[0].lists["tools"] = tools; }

    std::unique_ptr<FakeService> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_program;
    QString m_baseline;
    QByteArray m_said;
};

void TestWatch::init()
{
    m_server = std::make_unique<FakeService>();
    m_server->addSecrets(1, 2);
    m_folder = std::make_unique<QTemporaryDir>();
    m_baseline = m_folder->filePath(u"base.json"_s);
    m_said.clear();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ELEVENLABS_API_KEY"_s, u"sk_test"_s);
    environment.insert(u"ELEVENLABS_BASE_URL"_s, m_server->url());
    m_program.setProcessEnvironment(environment);
    QSignalSpy ended(&m_program, &QProcess::finished);
    m_program.start(QStringLiteral(SECRETSCOPE_CLI),
                    {u"report"_s, u"--format"_s, u"json"_s, u"--output"_s, m_baseline});
    QVERIFY(ended.wait(60'000));
    QCOMPARE(m_program.exitCode(), 0);
}

void TestWatch::cleanup()
{
    finish();
}

void TestWatch::start(const QStringList &more)
{
    m_program.start(QStringLiteral(SECRETSCOPE_CLI),
                    QStringList{u"check"_s, u"--baseline"_s, m_baseline, u"--watch"_s, u"1s"_s,
                                u"--retries"_s, u"0"_s, u"--no-timestamp"_s, u"--rules"_s,
                                u"new-dependent,lost-dependent"_s}
                        + more);
    connect(&m_program, &QProcess::readyReadStandardError, this,
            [this] { m_said += m_program.readAllStandardError(); });
}

/// What it still wrote.
QByteArray TestWatch::finish()
{
    QSignalSpy ended(&m_program, &QProcess::finished);
    m_program.terminate();
    while (m_program.state() != QProcess::NotRunning && ended.wait(60'000)) {}
    return m_program.readAllStandardOutput();
}

void TestWatch::eachChangeIsALine()
{
    setTools({"t0", "t1", "t9"});
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_program.canReadLine(), 60'000);
    QCOMPARE(m_program.readLine(),
             QByteArray("new-dependent: N t9 (t9), tool of NAME_0000 (s0000)\n"));
    setTools({"t1", "t9"});
    QTRY_VERIFY_WITH_TIMEOUT(m_program.canReadLine(), 60'000);
    QCOMPARE(m_program.readLine(),
             QByteArray("lost-dependent: N t0 (t0), tool of NAME_0000 (s0000)\n"));
    // Once more round without a change.
    const int before = m_server->requestCount();
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requestCount() >= before + 4, 60'000);
    QCOMPARE(finish(), QByteArray());
    QCOMPARE(m_program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(m_program.exitCode(), SIGTERM);
    QCOMPARE(m_said, QByteArray());
}

void TestWatch::faultsOfTheServerAreSurvived_data()
{
    QTest::addColumn<ScriptedAnswer>("fault");
    QTest::newRow("HTTP 500") << ScriptedAnswer::failure(500);
    QTest::newRow("busy") << ScriptedAnswer::failure(429);
    QTest::newRow("hung up") << ScriptedAnswer::hungUp();
    QTest::newRow("no JSON") << ScriptedAnswer::json("<html>");
    QTest::newRow("cut short") << ScriptedAnswer::cutJson(R"({"secrets":[]})", 5);
}

void TestWatch::faultsOfTheServerAreSurvived()
{
    QFETCH(ScriptedAnswer, fault);
    m_server->handleAll([&](const ReceivedRequest &) { return fault; });
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_said.count('\n') >= 2, 60'000);
    QCOMPARE(m_program.state(), QProcess::Running);
    setTools({"t0"});
    m_server->handleAll({});
    QTRY_VERIFY_WITH_TIMEOUT(m_program.canReadLine(), 60'000);
    QCOMPARE(m_program.readLine(),
             QByteArray("lost-dependent: N t1 (t1), tool of NAME_0000 (s0000)\n"));
}

void TestWatch::whatIsMissingForAWhileIsToldLater()
{
    const QByteArray variables = "/v1/convai/environment-variables";
    m_server->handle(variables,
                     [](const ReceivedRequest &) { return ScriptedAnswer::failure(500); });
    setTools({"t0", "t1", "t2"});
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_program.canReadLine(), 60'000);
    QCOMPARE(m_program.readLine(),
             QByteArray("new-dependent: N t2 (t2), tool of NAME_0000 (s0000)\n"));
    QTRY_VERIFY_WITH_TIMEOUT(m_said.contains("not whole"), 60'000);
    m_server->variables["env_1"] = {"s0000"};
    m_server->handle(variables, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_program.canReadLine(), 60'000);
    const QByteArray line = m_program.readLine(); // and t2 is unknown again
    QVERIFY2(line.startsWith("new-dependent: ") && line.contains("environment variable of"),
             line.constData());
}

void TestWatch::aKeyThatIsRefusedEndsIt()
{
    m_server->handleAll([](const ReceivedRequest &) {
        return ScriptedAnswer::failure(
            401, R"({"detail":{"status":"invalid_api_key","message":"Invalid API key"}})");
    });
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_program.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(m_program.exitCode(), 4);
}

void TestWatch::theBaselineFollows()
{
    start({u"--write-baseline"_s});
    setTools({"t0", "t1", "t7"});
    QTRY_VERIFY_WITH_TIMEOUT(m_program.canReadLine(), 60'000);
    const auto hasTool = [this] {
        QFile file(m_baseline);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("\"t7\"");
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasTool(), 60'000);
    finish();
    QFile file(m_baseline);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(file.readAll()).object()[u"complete"].toBool());
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_commandline_watch.moc"
