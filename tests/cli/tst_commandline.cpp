// SPDX-License-Identifier: Apache-2.0
// The program as its callers see it: a process with arguments, streams, files and an exit code.
#include "support/fakeservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a run left behind.
struct Ran
{
    int code = -1;
    QProcess::ExitStatus status = QProcess::NormalExit;
    QByteArray out;
    QByteArray err;
};

const QByteArray canaryKey = "sk_canary_0123456789abcdef";

QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"ELEVENLABS_BASE_URL"_s);
    environment.remove(u"http_proxy"_s);
    environment.insert(u"ELEVENLABS_API_KEY"_s, QString::fromLatin1(canaryKey));
    return environment;
}

void start(QProcess &process, const QStringList &arguments,
           const QProcessEnvironment &environment = plainEnvironment())
{
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SECRETSCOPE_CLI), arguments);
}

Ran ended(QProcess &process)
{
    if (process.state() != QProcess::NotRunning) {
        // The fake service lives in this process: its event loop has to go on.
        QSignalSpy finished(&process, &QProcess::finished);
        while (process.state() != QProcess::NotRunning && finished.wait(60'000)) {}
    }
    return {process.exitCode(), process.exitStatus(), process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Ran run(const QStringList &arguments, const QProcessEnvironment &environment = plainEnvironment(),
        const QByteArray &input = {})
{
    QProcess process;
    start(process, arguments, environment);
    process.write(input);
    process.closeWriteChannel();
    return ended(process);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

const QByteArray onePage = R"({"secrets":[{"type":"stored","secret_id":"s1","name":"A","used_by":{)"
                           R"("tools":[{"type":"available","id":"t1","name":"T",)"
                           R"("created_at_unix_secs":1,"access_level":"editor"}],)"
                           R"("agents":[],"others":[]}}],"next_cursor":null})";
const QByteArray noVariables = R"({"environment_variables":[],"has_more":false})";

} // namespace

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageSizeDoesNotShow();
    void exitCodesTellWhatWasFound();
    void planAsksWhatRunsNow();
    void graphReadsTheFactsItNeeds();
    void factsAreAskedBesideTheSecrets_data();
    void factsAreAskedBesideTheSecrets();
    void snapshotsAreComparedAndReadBack();
    void stoppingEarlyIsIncompleteAndSaysSo();
    void refusalsOfTheServer_data();
    void refusalsOfTheServer();
    void whatTheServiceSaysSettlesTheExitCode_data();
    void whatTheServiceSaysSettlesTheExitCode();
    void missingRightForVariablesIsAGap();
    void keyComesFromStandardInputAndNeverShows();
    void theProxyIsNamedWithoutItsPassword();
    void keyThatIsNoneIsNotShown();
    void anOddKeyIsRefusedByItsOddCharacter();
    void aNameThatSeveralHaveIsRefusedWithTheirIds();
    void fileIsWrittenWholeOrNotAtAll();
    void outputToDevicesAndClosedPipes();
    void terminationLeavesTheOldFile();
    void verifyTellsWhetherTheValueArrived_data();
    void verifyTellsWhetherTheValueArrived();
    void verifyWaitsUntilEachToolHasRun();
    void verifyStopsWaitingWhenItsTimeIsOver();
    void verifyOfTheSampleKnowsEveryVerdict();
    void demoServerPrintsItsAddressAndStops();
    void standardErrorHasOneLineAMessage();
};

void TestCommandLine::pageSizeDoesNotShow()
{
    for (const char *format : {"csv", "json", "text"}) {
        const QStringList command{u"--demo"_s, u"report"_s, u"--no-timestamp"_s, u"--format"_s,
                                  QLatin1String(format)};
        const Ran whole = run(command);
        const Ran small = run(command + QStringList{u"--page-size"_s, u"7"_s});
        QCOMPARE(whole.code, 0);
        QCOMPARE(small.code, 0);
        QVERIFY(whole.out == small.out);
    }
}

void TestCommandLine::exitCodesTellWhatWasFound()
{
    QCOMPARE(run({u"--demo"_s, u"report"_s}).code, 0);
    QCOMPARE(run({u"--demo"_s, u"unused"_s}).code, 1);
    QCOMPARE(run({u"--demo"_s, u"unused"_s, u"--exit-zero"_s}).code, 0);
    QCOMPARE(run({u"--demo"_s, u"uses"_s, u"nothing-has-this-id"_s}).code, 0);
    QCOMPARE(run({u"--demo"_s, u"impact"_s, u"nobody"_s, u"--mode"_s, u"delete"_s}).code, 2);
    QCOMPARE(run({u"--demo"_s, u"impact"_s, u"ADYEN_API_KEY"_s, u"--mode"_s, u"delete"_s}).code, 1);
    for (const QString &mode : {u"delete"_s, u"new-value"_s}) {
        const QStringList plan{u"--demo"_s, u"plan"_s, u"--mode"_s, mode};
        QCOMPARE(run(plan + QStringList{u"ADYEN_API_KEY"_s}).code, 0);
        QCOMPARE(run(plan + QStringList{u"ADYEN_API_KEY"_s, u"--shallow"_s}).code, 3);
        QCOMPARE(run(plan + QStringList{u"nobody"_s}).code, 2);
    }
    // A saved answer of the service is whole as far as it goes, but knows no places.
    const QTemporaryDir folder;
    const QString saved = folder.filePath(u"saved.json"_s);
    write(saved, onePage);
    QCOMPARE(run({u"--snapshot"_s, saved, u"plan"_s, u"A"_s, u"--mode"_s, u"delete"_s}).code, 3);
    QCOMPARE(run({u"--help"_s}).code, 0);
    QCOMPARE(run({u"--version"_s}).code, 0);
    QCOMPARE(run({u"nonsense"_s}).code, 2);
    QCOMPARE(run({}).code, 2);
}

void TestCommandLine::planAsksWhatRunsNow()
{
    const QByteArray counted = "/v1/convai/analytics/live-count";
    FakeService server;
    server.secrets = {{"s1", "KEY", {{"agents", {"a1", "a2", "a3"}}}}, {"s2", "UNUSED", {}}};
    server.handle("/v1/convai/agents", [](const ReceivedRequest &) {
        const QByteArray now = QByteArray::number(QDateTime::currentSecsSinceEpoch());
        return ScriptedAnswer::json(
            R"({"agents":[{"agent_id":"a1","last_call_time_unix_secs":)" + now
            + R"(},{"agent_id":"a2","last_call_time_unix_secs":)" + now
            + R"(},{"agent_id":"a3","last_call_time_unix_secs":null}],"has_more":false})");
    });
    server.handle(counted, [](const ReceivedRequest &request) {
        return ScriptedAnswer::json(request.target.endsWith("=a2") ? R"({"count":3})"
                                                                   : R"({"count":0})");
    });
    const auto ask = [&](const QString &secret) {
        return run({u"--server"_s, server.url(), u"plan"_s, secret, u"--mode"_s, u"new-value"_s,
                    u"--no-timestamp"_s});
    };
    const auto asked = [&] {
        return std::ranges::count_if(server.requests(), [&](const ReceivedRequest &request) {
            return request.path() == counted;
        });
    };
    const Ran plan = ask(u"s1"_s);
    QCOMPARE(plan.code, 0);
    QVERIFY2(plan.out.contains("  - conversations running now: `3, of 2 agents`\n"
                               "  - busiest agents: `N a2 (a2): 3 running now, last call 2"),
             plan.out.constData());
    QCOMPARE(asked(), 2); // an idle agent is not asked about
    QVERIFY(ask(u"s2"_s).out.contains("  - conversations running now: `0, of 0 agents`\n"));
    QCOMPARE(asked(), 2);
    server.handle(counted,
                  [](const ReceivedRequest &) { return ScriptedAnswer::failure(403, "{}"); });
    const Ran failed = ask(u"s1"_s);
    QVERIFY2(failed.out.contains(
                 "  - conversations running now: `unknown (the key lacks a permission)`\n"),
             failed.out.constData());
    const QTemporaryDir folder;
    const QString saved = folder.filePath(u"saved.json"_s);
    write(saved, onePage);
    QVERIFY(run({u"--snapshot"_s, saved, u"plan"_s, u"A"_s})
                .out.contains("  - conversations running now: `unknown (a file cannot tell)`\n"));
    const QByteArray ofSample = run({u"--demo"_s, u"plan"_s, u"ADYEN_API_KEY"_s}).out;
    QVERIFY(ofSample.contains(" running now, last call "));
    QVERIFY2(ofSample.contains("`secretscope-cli --demo verify --since "), ofSample.constData());
}

void TestCommandLine::graphReadsTheFactsItNeeds()
{
    const QStringList graph{u"--demo"_s, u"graph"_s, u"POST_CALL_WEBHOOK_HMAC"_s, u"--format"_s,
                            u"mermaid"_s};
    const Ran whole = run(graph);
    QCOMPARE(whole.code, 0);
    QVERIFY2(whole.out.contains(" · not reported") && whole.out.contains(" -.-> "),
             whole.out.constData());
    const Ran shallow = run(graph + QStringList{u"--shallow"_s});
    QCOMPARE(shallow.code, 3);
    QVERIFY(!shallow.out.contains(" -.-> "));
}

void TestCommandLine::factsAreAskedBesideTheSecrets_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("report") << QStringList{u"report"_s, u"--facts"_s};
    QTest::newRow("uses") << QStringList{u"uses"_s, u"a1"_s};
    QTest::newRow("impact") << QStringList{u"impact"_s, u"s1"_s};
    QTest::newRow("graph") << QStringList{u"graph"_s, u"s1"_s};
    QTest::newRow("plan") << QStringList{u"plan"_s, u"s1"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s, u"s1"_s, u"--since"_s, u"2h"_s};
}

/// Nobody waits for the secrets first: their page is held until the facts have been asked for.
void TestCommandLine::factsAreAskedBesideTheSecrets()
{
    QFETCH(QStringList, command);
    FakeService server;
    server.secrets = {{"s1", "KEY", {{"agents", {"a1"}}}}};
    bool isFirst = true;
    server.handle("/v1/convai/secrets", [&](const ReceivedRequest &request) {
        const ScriptedAnswer page = server.answer(request);
        return std::exchange(isFirst, false) ? page.heldBack() : page;
    });
    const auto asked = [&server](const QByteArray &path) {
        return std::ranges::count(server.requests(), path, &ReceivedRequest::path);
    };
    QProcess process;
    start(process, QStringList{u"--server"_s, server.url()} + command);
    QTRY_VERIFY_WITH_TIMEOUT(asked("/v1/convai/tools") == 1 && server.heldCount() == 1, 60'000);
    QCOMPARE(asked("/v1/convai/agents/a1"), 0);
    server.releaseAll();
    const Ran ran = ended(process);
    QVERIFY2(ran.code == 0 || ran.code == 1 || ran.code == 3, ran.err.constData());
    QCOMPARE(asked("/v1/convai/tools"), 1);
    QCOMPARE(asked("/v1/convai/agents/a1"), command.first() == u"verify" ? 0 : 1);
}

void TestCommandLine::snapshotsAreComparedAndReadBack()
{
    QTemporaryDir folder;
    const QString first = folder.filePath(u"first.json"_s);
    const QString second = folder.filePath(u"second.json"_s);
    QCOMPARE(run({u"--demo"_s, u"report"_s, u"--format"_s, u"json"_s, u"--output"_s, first}).code,
             0);

    // What is read back is written again byte for byte, times included.
    QCOMPARE(
        run({u"--snapshot"_s, first, u"report"_s, u"--format"_s, u"json"_s, u"--output"_s, second})
            .code,
        0);
    QVERIFY(contentOf(first) == contentOf(second));
    QCOMPARE(run({u"diff"_s, first, second}).code, 0);

    QByteArray changed = contentOf(first);
    changed.replace("\"name\": \"ADYEN_API_KEY\"", "\"name\": \"ADYEN_KEY_OLD\"");
    write(second, changed);
    const Ran ran = run({u"diff"_s, first, second});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.out.contains("ADYEN_KEY_OLD"));
    QCOMPARE(run({u"diff"_s, first, second, u"--exit-zero"_s}).code, 0);

    write(second, changed.left(changed.size() / 2));
    const Ran cut = run({u"diff"_s, first, second});
    QCOMPARE(cut.code, 2);
    QVERIFY(cut.out.isEmpty());

    // The other commands work on a file too, without a key and a network.
    QProcessEnvironment bare = plainEnvironment();
    bare.remove(u"ELEVENLABS_API_KEY"_s);
    QCOMPARE(run({u"--snapshot"_s, first, u"unused"_s}, bare).code, 1);
    QCOMPARE(run({u"--snapshot"_s, first, u"graph"_s, u"ADYEN_API_KEY"_s}, bare).code, 0);
    const Ran missing = run({u"--snapshot"_s, folder.filePath(u"none"_s), u"report"_s}, bare);
    QCOMPARE(missing.code, 2);
    QVERIFY(missing.err.contains("cannot read"));
}

void TestCommandLine::stoppingEarlyIsIncompleteAndSaysSo()
{
    const Ran text
        = run({u"--demo"_s, u"report"_s, u"--max-pages"_s, u"1"_s, u"--page-size"_s, u"10"_s});
    QCOMPARE(text.code, 3);
    QVERIFY(text.out.contains("Complete    NO"));
    const Ran json = run({u"--demo"_s, u"report"_s, u"--shallow"_s, u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 3);
    const QJsonObject root = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(root.value(u"complete"_s).toBool(true), false);
    QCOMPARE(run({u"--demo"_s, u"unused"_s, u"--shallow"_s}).code, 3);
}

void TestCommandLine::refusalsOfTheServer_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("message");
    using A = ScriptedAnswer;
    QTest::newRow("wrong key") << A::failure(
        401, R"({"detail":{"status":"invalid_api_key","message":"Invalid API key"}})",
        {"request-id: req_77"}) << 4
                               << QByteArray("not accepted");
    QTest::newRow("missing permission")
        << A::failure(401,
                      R"({"detail":{"status":"missing_permissions",)"
                      R"("message":"The API key is missing the permission convai_read"}})")
        << 4 << QByteArray("convai_read");
    QTest::newRow("wrong region") << A::failure(
        401,
        R"({"detail":{"status":"invalid_api_key","message":)"
        R"("This key is for a workspace with data residency"}})")
                                  << 4 << QByteArray("another region");
    QTest::newRow("bad parameter")
        << A::failure(422, R"({"detail":[{"loc":["query","page_size"],"msg":"no","type":"x"}]})")
        << 2 << QByteArray("page_size");
    QTest::newRow("server fault") << A::failure(500) << 2 << QByteArray("HTTP 500");
    QTest::newRow("HTML") << A::whole(200, "text/html", "<html>") << 2 << QByteArray("not JSON");
    QTest::newRow("cut") << A::cutJson(onePage, 40) << 2 << QByteArray("cut short");
    QTest::newRow("shape") << A::json("[]") << 2 << QByteArray("unexpected shape");
    QTest::newRow("redirect") << A::redirect(302, "https://elsewhere.example/") << 2
                              << QByteArray("elsewhere.example");
    QTest::newRow("the key in its words")
        << A::failure(400, R"({"detail":{"code":"x","message":"no )" + canaryKey + R"("}})",
                      {"request-id: " + canaryKey})
        << 2 << QByteArray("no [key] (request id [key])");
    QTest::newRow("the key in a parameter's name")
        << A::failure(422, R"({"detail":[{"loc":["query",")" + canaryKey + R"("],"msg":"no"}]})")
        << 2 << QByteArray("[key]");
    QTest::newRow("the key in a redirect")
        << A::redirect(302, "https://" + canaryKey + ".example/" + canaryKey) << 2
        << QByteArray("redirect to [key].example");
}

void TestCommandLine::refusalsOfTheServer()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(int, code);
    QFETCH(QByteArray, message);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    write(path, "the old file");
    FakeService server;
    server.handleAll([&answer](const ReceivedRequest &) { return answer; });
    const Ran ran = run({u"report"_s, u"--server"_s, server.url(), u"--retries"_s, u"0"_s,
                         u"--format"_s, u"csv"_s, u"--output"_s, path});
    QCOMPARE(ran.code, code);
    QVERIFY2(ran.err.contains(message), ran.err.constData());
    QCOMPARE(contentOf(path), QByteArray("the old file"));
    if (answer.steps().first().bytes.contains("req_77")) {
        QVERIFY(ran.err.contains("req_77"));
    }
    QVERIFY(!(ran.err + ran.out).contains(canaryKey));
}

void TestCommandLine::whatTheServiceSaysSettlesTheExitCode_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("live");
    QTest::addColumn<int>("saved");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QByteArray &usedBy, const char *command, int live,
                        int saved, const char *words, const char *rest = R"(],"next_cursor":null})",
                        const char *fields = R"("type":"stored")") {
        QTest::newRow(name) << R"({"secrets":[{"secret_id":"s1","name":"A",)" + QByteArray(fields)
                + R"(,"used_by":{"tools":[],"agents":[],"others":[])" + usedBy + "}}" + rest
                            << QString::fromLatin1(command) << live << saved << QByteArray(words);
    };
    constexpr char engine[]
        = R"(,"speech_engines":[{"type":"available","id":"speng_1","name":"Hotline"}])";
    const QByteArray engines = QByteArray(engine) + R"(,"speech_engines_has_more":true)";
    row("nothing", "", "unused", 1, 1, "A  ");
    row("unlisted kind: report", engine, "report", 0, 0, "speech_engines: 1");
    row("unlisted kind: unused", engine, "unused", 0, 0, "No dependents reported: 0");
    row("unlisted kind: impact", engine, "impact s1 --mode delete", 1, 1, "Hotline");
    row("unlisted kind: uses", engine, "uses speng_1", 1, 1, "speng_1");
    row("unlisted kind goes on: report", engines, "report", 3, 3, "speech_engines: ≥ 1");
    row("unlisted kind goes on: unused", engines, "unused", 3, 3, "NO, parts are missing");
    row("unlisted kind goes on: impact", engines, "impact s1 --mode delete", 3, 3, "Hotline");
    row("unlisted kind goes on: uses", engines, "uses speng_1", 3, 3, "speng_1");
    row("odd date", R"(,"mcp_servers":[{"id":"m","name":"M","created_at_unix_secs":1e400}])",
        "report", 0, 0, "M  ");
    row("more, but not where", "", "report", 3, 3, "more follow",
        R"(],"next_cursor":null,"has_more":true})");
    row("others are objects", R"(,"others":[{"id":"x"}])", "report", 3, 3, "left out");
    row("type of its own", "", "report", 0, 0, "external", R"(],"next_cursor":null})",
        R"("type":"external")");
    row("uses while secrets are missing", R"(,"mcp_servers":[{"id":"m"}])", "uses m", 3, 3,
        "not every secret was read", R"(],"next_cursor":null,"has_more":true})");
}

void TestCommandLine::whatTheServiceSaysSettlesTheExitCode()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, command);
    QFETCH(int, live);
    QFETCH(int, saved);
    QFETCH(QByteArray, words);
    FakeService server;
    server.handle("/v1/convai/secrets",
                  [&](const ReceivedRequest &) { return ScriptedAnswer::json(answer); });
    server.handle("/v1/convai/environment-variables",
                  [](const ReceivedRequest &) { return ScriptedAnswer::json(noVariables); });
    const Ran fromServer = run(command.split(u' ') + QStringList{u"--server"_s, server.url()});
    QVERIFY2(fromServer.out.contains(words), (fromServer.out + fromServer.err).constData());
    QCOMPARE(fromServer.code, live);
    // The same answer as a file obeys the same rules.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"answer.json"_s);
    write(path, answer);
    const Ran fromFile = run(QStringList{u"--snapshot"_s, path} + command.split(u' '));
    QVERIFY2(fromFile.out.contains(words), (fromFile.out + fromFile.err).constData());
    QCOMPARE(fromFile.code, saved);
}

void TestCommandLine::missingRightForVariablesIsAGap()
{
    FakeService server;
    server.handle("/v1/convai/secrets",
                  [](const ReceivedRequest &) { return ScriptedAnswer::json(onePage); });
    server.handle("/v1/convai/environment-variables", [](const ReceivedRequest &) {
        return ScriptedAnswer::failure(
            401, R"({"detail":{"status":"missing_permissions","message":"no"}})");
    });
    const Ran ran = run({u"report"_s, u"--server"_s, server.url()});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.out.contains("Environment variables"), ran.out.constData());
    QVERIFY(ran.out.contains("t1"));
}

void TestCommandLine::keyComesFromStandardInputAndNeverShows()
{
    FakeService server;
    server.handle("/v1/convai/secrets",
                  [](const ReceivedRequest &) { return ScriptedAnswer::json(onePage); });
    server.handle("/v1/convai/environment-variables",
                  [](const ReceivedRequest &) { return ScriptedAnswer::json(noVariables); });
    QProcessEnvironment bare = plainEnvironment();
    bare.remove(u"ELEVENLABS_API_KEY"_s);
    const Ran ran = run({u"report"_s, u"--server"_s, server.url(), u"--key-stdin"_s}, bare,
                        canaryKey + "\r\nmore\n");
    QCOMPARE(ran.code, 0);
    QVERIFY(server.requestCount() >= 2);
    QVERIFY(!(ran.err + ran.out).contains(canaryKey));

    const Ran none = run({u"report"_s, u"--server"_s, server.url()}, bare);
    QCOMPARE(none.code, 2);
    QVERIFY(none.err.contains("ELEVENLABS_API_KEY"));
}

void TestCommandLine::theProxyIsNamedWithoutItsPassword()
{
    for (const QString &scheme : {u"http"_s, u"socks5h"_s, u"socks4"_s}) {
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(u"https_proxy"_s, scheme + u"://person:hidden-pw@127.0.0.1:9"_s);
        const Ran ran = run(
            {u"report"_s, u"--server"_s, u"https://secretscope.invalid"_s, u"--retries"_s, u"0"_s},
            environment);
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.err.contains("the proxy 127.0.0.1:9 "), ran.err.constData());
        QVERIFY2(!ran.err.contains("hidden-pw"), ran.err.constData());
    }
}

void TestCommandLine::keyThatIsNoneIsNotShown()
{
    QProcessEnvironment environment = plainEnvironment();
    environment.insert(u"ELEVENLABS_API_KEY"_s, u"abc\ndef_hidden"_s);
    const Ran ran = run({u"report"_s}, environment);
    QCOMPARE(ran.code, 2);
    QVERIFY(!ran.err.contains("hidden"));
}

void TestCommandLine::anOddKeyIsRefusedByItsOddCharacter()
{
    const auto refusal = [](const QByteArray &input) {
        const Ran ran = run({u"report"_s, u"--key-stdin"_s}, plainEnvironment(), input);
        return ran.code == 2 && !ran.err.contains("sk_") ? ran.err : QByteArray();
    };
    QVERIFY(refusal(QByteArray("sk_\0hidden\n", 11)).contains("U+0000"));
    QVERIFY(refusal("sk_\xE2\x80\x8Bhidden\n").contains("U+200B"));
    QVERIFY(refusal("sk_ hidden").contains("a space"));
    QVERIFY(refusal("\n").contains("there is no key"));
    QVERIFY(refusal("").contains("there is no key"));
}

void TestCommandLine::aNameThatSeveralHaveIsRefusedWithTheirIds()
{
    QByteArray page = onePage;
    const qsizetype at = page.indexOf("{\"type\":\"stored\"");
    const qsizetype end = page.indexOf("],\"next_cursor\"");
    QByteArray twin = page.mid(at, end - at);
    twin.replace("\"s1\"", "\"s2\"");
    page.insert(end, "," + twin);
    FakeService server;
    server.handle("/v1/convai/secrets",
                  [page](const ReceivedRequest &) { return ScriptedAnswer::json(page); });
    server.handle("/v1/convai/environment-variables",
                  [](const ReceivedRequest &) { return ScriptedAnswer::json(noVariables); });
    const QStringList impact{u"impact"_s, u"--server"_s, server.url(), u"--mode"_s, u"delete"_s};
    const Ran ran = run(impact + QStringList{u"A"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains("s1, s2"));
    QCOMPARE(run(impact + QStringList{u"s2"_s}).code, 1);
}

void TestCommandLine::fileIsWrittenWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.json"_s);
    const QStringList report{u"--demo"_s, u"report"_s, u"--format"_s, u"json"_s, u"--output"_s};
    QCOMPARE(run(report + QStringList{path}).code, 0);
    QVERIFY(QJsonDocument::fromJson(contentOf(path)).isObject());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);

    const Ran nowhere = run(report + QStringList{folder.filePath(u"no/such/folder.json"_s)});
    QCOMPARE(nowhere.code, 2);
    QVERIFY(nowhere.err.contains("folder does not exist"));
    const Ran onFolder = run(report + QStringList{folder.path()});
    QCOMPARE(onFolder.code, 2);
    const Ran below = run(report + QStringList{path + u"/below"_s});
    QCOMPARE(below.code, 2);
}

void TestCommandLine::outputToDevicesAndClosedPipes()
{
    const QStringList report{u"--demo"_s, u"report"_s, u"--format"_s, u"csv"_s};
    const Ran full = run(report + QStringList{u"--output"_s, u"/dev/full"_s});
    QCOMPARE(full.code, 2);
    QVERIFY(full.err.contains("the disk is full"));
    // There is no old file of which to speak.
    QVERIFY2(!full.err.contains("unchanged"), full.err.constData());
    QCOMPARE(run(report + QStringList{u"--output"_s, u"/dev/null"_s}).code, 0);

    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    start(process, report);
    const Ran fullOutput = ended(process);
    QCOMPARE(fullOutput.code, 2);
    QVERIFY2(fullOutput.err.endsWith("cannot write standard output: the disk is full\n"),
             fullOutput.err.constData());

    // A reader that goes away: silence, and the end that shells expect.
    QProcess shell;
    shell.setProcessEnvironment(plainEnvironment());
    shell.start(u"bash"_s,
                {u"-c"_s,
                 u"set -o pipefail; '%1' --demo report --format csv | head -c 1"
                 " >/dev/null; exit ${PIPESTATUS[0]}"_s.arg(QStringLiteral(SECRETSCOPE_CLI))});
    const Ran closed = ended(shell);
    QCOMPARE(closed.status, QProcess::NormalExit);
    QCOMPARE(closed.code, 128 + SIGPIPE);
    QCOMPARE(closed.err, QByteArray());
}

void TestCommandLine::terminationLeavesTheOldFile()
{
    for (const int signal : {SIGINT, SIGTERM}) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.csv"_s);
        write(path, "the old file");
        FakeService server;
        server.handleAll([](const ReceivedRequest &) { return ScriptedAnswer::silence(); });
        QSignalSpy received(&server, &FakeService::requestReceived);
        QProcess process;
        start(process, {u"report"_s, u"--server"_s, server.url(), u"--output"_s, path});
        QVERIFY(received.wait(60'000));
        ::kill(static_cast<pid_t>(process.processId()), signal);
        const Ran ran = ended(process);
        QCOMPARE(ran.status, QProcess::CrashExit);
        QCOMPARE(ran.code, signal);
        QCOMPARE(contentOf(path), QByteArray("the old file"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
}

namespace {

/// Two tools use the secret `A`. @param runs of each, as `{"timestamp":…}`, after the change.
void scriptTools(FakeService &server, const QByteArray &first, const QByteArray &second)
{
    server.secrets = {{"s1", "A", {{"tools", {"t1", "t2"}}}}};
    const auto script = [&server](const QByteArray &tool, const QByteArray &runs) {
        server.handle(
            "/v1/convai/tools/" + tool + "/executions", [runs](const ReceivedRequest &request) {
                if (runs == "403") {
                    return ScriptedAnswer::failure(403, "{}");
                }
                const bool isAfter = !request.parameter("start_time").isEmpty();
                return ScriptedAnswer::json(R"({"executions":[)" + (isAfter ? runs : QByteArray())
                                            + R"(],"has_more":false})");
            });
    };
    script("t1", first);
    script("t2", second);
}

QByteArray runAt(int secondsAgo, const QByteArray &error = {})
{
    return R"({"timestamp":)" + QByteArray::number(QDateTime::currentSecsSinceEpoch() - secondsAgo)
        + (error.isEmpty() ? QByteArray() : R"(,"is_error":true,"error_type":")" + error + '"')
        + '}';
}

QStringList verifyOf(const FakeService &server)
{
    return {u"verify"_s,   u"A"_s,       u"--since"_s,   u"1h"_s,
            u"--server"_s, server.url(), u"--retries"_s, u"0"_s};
}

} // namespace

void TestCommandLine::verifyTellsWhetherTheValueArrived_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("verdict");
    const QByteArray good = runAt(60);
    const QByteArray refused = runAt(30, "customer_auth");
    QTest::newRow("works") << good << good << 0 << u"works"_s;
    QTest::newRow("refused") << good << refused << 1 << u"refused"_s;
    QTest::newRow("refused before")
        << good << runAt(90, "customer_auth") + ',' + good << 0 << u"works"_s;
    QTest::newRow("no run yet") << good << QByteArray() << 3 << u"no_run"_s;
    QTest::newRow("other errors") << good << runAt(30, "external_server") << 3 << u"cannot_tell"_s;
    QTest::newRow("not readable") << good << QByteArray("403") << 3 << u"cannot_tell"_s;
    QTest::newRow("refused, and more may be") << refused << QByteArray("403") << 3 << u"refused"_s;
    QTest::newRow("refused, the other not yet") << refused << QByteArray() << 1 << u"refused"_s;
}

void TestCommandLine::verifyTellsWhetherTheValueArrived()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    QFETCH(const int, code);
    QFETCH(const QString, verdict);
    FakeService server;
    scriptTools(server, first, second);
    const Ran ran = run(verifyOf(server) + QStringList{u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == code, (QByteArray::number(ran.code) + ran.out + ran.err).constData());
    const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(json[u"verdict"_s].toString(), verdict);
    QCOMPARE(json[u"resources"_s].toArray().size(), 2);
    const Ran text = run(verifyOf(server) + QStringList{u"--exit-zero"_s});
    QCOMPARE(text.code, code == 1 ? 0 : code);
    QVERIFY(text.out.startsWith("Did the new value arrive?"));
}

void TestCommandLine::verifyWaitsUntilEachToolHasRun()
{
    FakeService server;
    scriptTools(server, runAt(60), {});
    int asked = 0;
    server.handle("/v1/convai/tools/t2/executions", [&](const ReceivedRequest &request) {
        const bool isAfter = !request.parameter("start_time").isEmpty();
        asked += isAfter ? 1 : 0;
        // The last question, when the time is over, gets the answer.
        return ScriptedAnswer::json(R"({"executions":[)"
                                    + (isAfter && asked > 1 ? runAt(0) : QByteArray())
                                    + R"(],"has_more":false})");
    });
    const Ran ran = run(verifyOf(server) + QStringList{u"--wait"_s, u"1s"_s});
    QVERIFY2(ran.code == 0, (ran.out + ran.err).constData());
    QCOMPARE(asked, 2);
    QCOMPARE(ran.err.count("no run yet of 1 of 2, asking again every minute"), 1);
}

void TestCommandLine::verifyStopsWaitingWhenItsTimeIsOver()
{
    FakeService server;
    scriptTools(server, runAt(60), {});
    const Ran over = run(verifyOf(server) + QStringList{u"--wait"_s, u"1s"_s});
    QCOMPARE(over.code, 3);
    QVERIFY(over.out.contains("No run yet: 1"));
    // And at once when it is told to.
    QProcess process;
    start(process, verifyOf(server) + QStringList{u"--wait"_s, u"1h"_s});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += process.readAllStandardError()).contains("asking again"),
                             60'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const Ran interrupted = ended(process);
    QCOMPARE(interrupted.status, QProcess::CrashExit);
    QVERIFY(interrupted.out.isEmpty());
}

void TestCommandLine::verifyOfTheSampleKnowsEveryVerdict()
{
    const QStringList all{u"--demo"_s, u"verify"_s, u"Kong gateway client secret (production)"_s,
                          u"--since"_s, u"40m"_s};
    const Ran json = run(all + QStringList{u"--format"_s, u"json"_s});
    QSet<QString> verdicts;
    QSet<QString> reasons;
    const QJsonObject root = QJsonDocument::fromJson(json.out).object();
    for (const QJsonValue &resource : root[u"resources"_s].toArray()) {
        verdicts += resource[u"verdict"_s].toString();
        reasons += resource[u"reason"_s].toString();
    }
    QCOMPARE(verdicts, (QSet<QString>{u"works"_s, u"refused"_s, u"no_run"_s, u"cannot_tell"_s}));
    for (const QString &reason : {u"not_read"_s, u"other_errors"_s, u"no_runs_listed"_s}) {
        QVERIFY2(reasons.contains(reason), qPrintable(reason));
    }
    QCOMPARE(json.code, 3); // what could not be read is a gap
    QCOMPARE(root[u"complete"_s].toBool(true), false);
}

void TestCommandLine::demoServerPrintsItsAddressAndStops()
{
    QProcess server;
    start(server, {u"demo-server"_s, u"--secrets"_s, u"30"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine(), 60'000);
    const QString url = QString::fromLatin1(server.readLine()).trimmed();
    QVERIFY2(QRegularExpression(u"^http://127\\.0\\.0\\.1:\\d+$"_s).match(url).hasMatch(),
             qPrintable(url));
    const Ran ran = run({u"report"_s, u"--server"_s, url, u"--format"_s, u"json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(QJsonDocument::fromJson(ran.out).object().value(u"secrets"_s).toArray().size(), 30);
    ::kill(static_cast<pid_t>(server.processId()), SIGTERM);
    const Ran stopped = ended(server);
    QCOMPARE(stopped.status, QProcess::NormalExit);
    QCOMPARE(stopped.code, 0);
}

void TestCommandLine::standardErrorHasOneLineAMessage()
{
    const Ran ran = run({u"report"_s, u"--server"_s, u"ev\x1b[31mil\nhost"_s});
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY(ran.err.startsWith("secretscope-cli: "));
    QVERIFY(!ran.err.contains('\x1b'));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
