// SPDX-License-Identifier: Apache-2.0
// What answers may cost in memory: those made to use it up, before the command line and before the
// window, and the facts of a large workspace. Each peak is that of a process of its own.
#include "support/fakeservice.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

// Before the tables: Qt 6.4's moc loses its way in raw strings with quotes.
class tst_Bombs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneTakesTenTimesAnAnswer_data();
    void noneTakesTenTimesAnAnswer();
    void factsOfLargeConfigurationsStaySmall();
};

namespace {

/// Bytes of a body that a bomb sends, a little less than an answer may have.
constexpr qsizetype bodySize = 31 * 1024 * 1024;
/// Ten times what an answer may have, in kB.
constexpr long mostMemory = 10 * 32 * 1024;

/// `before`, the item with commas between until it is large enough, and `after`. Each `#` is the
/// item's number.
ScriptedAnswer filled(const QByteArray &before, const QByteArray &item, const QByteArray &after)
{
    const qsizetype sign = item.indexOf('#');
    QByteArray body = before;
    body.reserve(bodySize + 1024);
    for (int number = 0; body.size() < bodySize; ++number) {
        if (sign < 0) {
            body += item;
        } else {
            body.append(item.constData(), sign).append(QByteArray::number(number));
            body.append(item.constData() + sign + 1, item.size() - sign - 1);
        }
        body += ',';
    }
    body.chop(1);
    return ScriptedAnswer::json(body + after);
}

QByteArray secretWith(const QByteArray &fields)
{
    return R"({"secrets":[{"secret_id":"a",)" + fields;
}

struct Bomb
{
    const char *name;
    ScriptedAnswer (*made)(); ///< large, so only when it is its turn
};

using A = ScriptedAnswer;

QByteArray blanks()
{
    return QByteArray(256 * 1024 * 1024, ' ');
}

const Bomb bombs[]{
    {"gzip", [] { return A::encodedJson("gzip", gzipped(blanks())); }},
    {"deflate", [] { return A::encodedJson("deflate", qCompress(blanks()).mid(4)); }},
    {"endless body",
     [] { return A::openJson().send(R"({"x":")").send(QByteArray(65536, 'a'), A::Endless); }},
    {"endless refusal",
     [] { return A::raw("HTTP/1.1 500 X\r\n\r\n").send(QByteArray(65536, 'a'), A::Endless); }},
    {"endless header line",
     [] { return A::raw("HTTP/1.1 200 OK\r\nX-A: ").send(QByteArray(65536, 'b'), A::Endless); }},
    {"header lines without end",
     [] {
         return A::raw("HTTP/1.1 200 OK\r\n")
             .send(QByteArray("X-A: b\r\n").repeated(8192), A::Endless);
     }},
    {"brackets", [] { return A::json(R"({"x":)" + QByteArray(bodySize, '[')); }},
    {"nested lists",
     [] {
         const QByteArray nest = QByteArray("[").repeated(99) + QByteArray("]").repeated(99);
         return filled(R"({"secrets":[],"x":[)", nest, "]}");
     }},
    {"numbers", [] { return filled(R"({"secrets":[],"x":[)", "0", "]}"); }},
    {"half characters", [] { return filled(R"({"secrets":[],"x":[)", R"("\ud800")", "]}"); }},
    {"one name",
     [] { return A::json(secretWith(R"("name":")" + QByteArray(bodySize, 'n') + R"("}]})")); }},
    {"one id",
     [] {
         return A::json(R"({"secrets":[{"secret_id":")" + QByteArray(bodySize, 'i') + R"("}]})");
     }},
    {"secrets", [] { return filled(R"({"secrets":[)", R"({"secret_id":"#"})", "]}"); }},
    {"secrets without an id", [] { return filled(R"({"secrets":[)", "0", "]}"); }},
    {"others", [] { return filled(secretWith(R"("used_by":{"others":[)"), R"("#")", "]}}]}"); }},
    {"as many others as an answer has",
     [] {
         // A little over 124 bytes each, so that the body is full before there are too many.
         const QByteArray item = '"' + QByteArray(120, 'x') + "#\"";
         return filled(secretWith(R"("used_by":{"tools":[],"agents":[],"others":[)"), item,
                       "]}}]}");
     }},
    {"links",
     [] {
         return filled(secretWith(R"("used_by":{"agents":[{"id":"g","referenced_resource_ids":[)"),
                       R"("#")", "]}]}}]}");
     }},
    {"unlisted lists", [] { return filled(secretWith(R"("used_by":{)"), R"("#":0)", "}}]}"); }},
    {"unlisted items",
     [] { return filled(secretWith(R"("used_by":{"x":[)"), R"({"n":#})", "]}}]}"); }},
    {"fields of an unlisted item",
     [] { return filled(secretWith(R"("used_by":{"x":{)"), R"("#":0)", "}}}]}"); }},
};

/// About so many bytes of JSON as the schema of a webhook tool has them, with one reference.
QByteArray toolConfig(qsizetype size)
{
    QByteArray properties;
    for (int i = 0; properties.size() < size; ++i) {
        properties += (i == 0 ? "" : ",") + QByteArray("\"field_") + QByteArray::number(i)
            + R"(":{"type":"string","description":"What the caller said about this, in the words )"
              R"(of the form.","constant_value":"canary","is_required":true})";
    }
    return R"({"name":"Tool","type":"webhook","api_schema":{"url":"https://x.example/y",)"
           R"("request_headers":{"Authorization":{"secret_id":"s"},"X-A":"canary"},)"
           R"("request_body_schema":{"type":"object","properties":{)"
        + properties + "}}}}";
}

/// A page of tools that have this configuration.
QByteArray toolsPage(int page, int pages, const QByteArray &configuration)
{
    constexpr int perPage = 100;
    QByteArray body = R"({"tools":[)";
    body.reserve((configuration.size() + 256) * perPage);
    for (int i = page * perPage; i < (page + 1) * perPage; ++i) {
        body += R"({"id":"tool_)" + QByteArray::number(i) + R"(","access_info":{"creator_name":)"
            + R"("Ada","creator_email":"ada@x.example"},"usage_stats":{"total_calls":1},)"
            + R"("tool_config":)";
        body += configuration;
        body += "},";
    }
    body.chop(1);
    return page + 1 < pages
        ? body + R"(],"next_cursor":")" + QByteArray::number(page + 1) + R"(","has_more":true})"
        : body + R"(],"next_cursor":null,"has_more":false})";
}

/// Runs a program and writes its peak in kB and its exit code. Only a process that has had nothing
/// large itself can measure a child: it hands its own peak on.
int measure(int count, char **arguments)
{
    const std::vector<char *> command(arguments, arguments + count);
    const pid_t child = fork();
    if (child == 0) {
        std::vector<char *> terminated = command;
        terminated.push_back(nullptr);
        execv(terminated.front(), terminated.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    fprintf(stderr, "\npeak %ld %d\n", usage.ru_maxrss,
            WIFEXITED(status) ? WEXITSTATUS(status) : -1);
    return 0;
}

/// What a file of /proc says of a process.
QByteArray told(const QProcess &process, const char *file)
{
    QFile status(u"/proc/%1/%2"_s.arg(process.processId()).arg(QLatin1StringView(file)));
    return status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
}

/// Whether it waits for something since it was last asked: it has not used the processor.
class Rest
{
public:
    bool isAtRest(const QProcess &process)
    {
        const QByteArrayList fields
            = told(process, "stat").split(')').last().simplified().split(' ');
        const QByteArray used = fields.value(11) + ' ' + fields.value(12);
        if (used != std::exchange(m_used, used) || fields.value(0) == "R") {
            m_since.start();
        }
        return m_since.hasExpired(2000);
    }

private:
    QByteArray m_used;
    QElapsedTimer m_since;
};

struct Measured
{
    long peak = 0; ///< kB
    QByteArray ending;
};

Measured measuredCommandLine(const FakeService &server, const QStringList &options = {})
{
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{u"--measure"_s, QStringLiteral(SECRETSCOPE_CLI), u"--server"_s,
                              server.url(), u"--retries"_s, u"0"_s, u"--timeout"_s, u"5"_s,
                              u"--progress"_s, u"never"_s, u"report"_s, u"--format"_s, u"csv"_s}
                      + options);
    if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 120000)) {
        return {0, "it does not end"};
    }
    const QByteArray output = process.readAllStandardError();
    const QByteArrayList said
        = output.mid(output.lastIndexOf("\npeak ") + 1).simplified().split(' ');
    return {said.value(1).toLong(), said.value(2)};
}

/// Until it has shown what came of it, or for so long that it has met all of an endless answer.
Measured measuredWindow(const FakeService &server)
{
    const QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SECRETSCOPE_WINDOW), {u"--server"_s, server.url()});
    Rest rest;
    [[maybe_unused]] const bool isAtRest = QTest::qWaitFor(
        [&] { return server.requestCount() > 0 && rest.isAtRest(process); }, 20000);
    const QByteArray status = told(process, "status");
    const QByteArray peak
        = status.mid(status.indexOf("VmHWM:") + 6).simplified().split(' ').first();
    const bool isRunning = process.state() == QProcess::Running;
    process.kill();
    process.waitForFinished();
    return {peak.toLong(), isRunning && server.requestCount() > 0 ? "0" : "it has ended"};
}

} // namespace

void tst_Bombs::noneTakesTenTimesAnAnswer_data()
{
    QTest::addColumn<std::size_t>("index");
    QTest::addColumn<bool>("isWindow");
    for (std::size_t i = 0; i < std::size(bombs); ++i) {
        QTest::addRow("command line: %s", bombs[i].name) << i << false;
        QTest::addRow("window: %s", bombs[i].name) << i << true;
    }
}

void tst_Bombs::noneTakesTenTimesAnAnswer()
{
    QFETCH(const std::size_t, index);
    QFETCH(const bool, isWindow);
    const ScriptedAnswer answer = bombs[index].made();
    FakeService server;
    server.handleAll([&answer](const ReceivedRequest &request) {
        return request.path().endsWith("/secrets")
            ? answer
            : ScriptedAnswer::json(R"({"environment_variables":[],"has_more":false})");
    });
    const auto [peak, ending] = isWindow ? measuredWindow(server) : measuredCommandLine(server);
    qInfo("%ld MB, exit code %s", peak / 1024, ending.constData());
    QVERIFY2(ending == "0" || ending == "2" || ending == "3", ending.constData());
    QVERIFY(peak > 0);
    QVERIFY2(peak < mostMemory, QByteArray::number(qint64(peak)).constData());
}

void tst_Bombs::factsOfLargeConfigurationsStaySmall()
{
    // 10,000 tools. The peak is that of one page and of what all leave behind; every fourth page is
    // large, so that this takes seconds.
    constexpr int pages = 100;
    const QByteArray large = toolConfig(200 * 1000);
    const QByteArray small = toolConfig(2 * 1000);
    FakeService server;
    server.handle("/v1/convai/secrets", [](const ReceivedRequest &) {
        return ScriptedAnswer::json(
            secretWith(R"("used_by":{"tools":[],"agents":[],"others":[]}}],"has_more":false})"));
    });
    server.handle("/v1/convai/tools", [&](const ReceivedRequest &request) {
        const QByteArray cursor = request.target.mid(request.target.indexOf("cursor=") + 7);
        const int page = request.target.contains("cursor=") ? cursor.split('&').first().toInt() : 0;
        return ScriptedAnswer::json(toolsPage(page, pages, page % 4 == 0 ? large : small));
    });
    const Measured without = measuredCommandLine(server);
    QCOMPARE(without.ending, QByteArray("0"));
    const Measured with = measuredCommandLine(server, {u"--facts"_s});
    QCOMPARE(with.ending, QByteArray("0"));
    constexpr long most = 64 * 1024;
    QVERIFY2(with.peak - without.peak < most,
             QByteArray::number(qlonglong(with.peak - without.peak)).constData());
}

int main(int count, char **arguments)
{
    const QByteArray mode = count > 2 ? arguments[1] : "";
    if (mode == "--measure") {
        return measure(count - 2, arguments + 2);
    }
    qputenv("ELEVENLABS_API_KEY", "sk_0123456789");
    QCoreApplication application(count, arguments);
    tst_Bombs test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_bombs.moc"
