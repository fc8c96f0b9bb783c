// SPDX-License-Identifier: Apache-2.0
// The fault matrix before the program itself: each fault has its exit code and its words, a file is
// replaced only by a report that says what is missing, and memory stays bounded.
#include "support/faults.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <sys/resource.h>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray canaryKey = "sk_canary_0123456789abcdef";

struct Ran
{
    int code = -1;
    QProcess::ExitStatus status = QProcess::CrashExit;
    QByteArray out;
    QByteArray err;
};

Ran run(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ELEVENLABS_API_KEY"_s, QString::fromLatin1(canaryKey));
    QProcess process;
    process.setProcessEnvironment(environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(SECRETSCOPE_CLI), arguments);
    process.closeWriteChannel();
    // The fake service lives in this process: its event loop has to go on.
    if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 120000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.exitStatus(), process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QStringList asked(const FakeService &server, const Fault &fault)
{
    const bool isLate = fault.kind == ApiError::Kind::Timeout;
    return {u"--server"_s,   server.url(),   u"--retries"_s,
            u"0"_s,          u"--timeout"_s, isLate ? u"1"_s : u"60"_s,
            u"--progress"_s, u"never"_s};
}

/// Megabytes that the largest program run so far held at its most.
[[maybe_unused]] qint64 mostMemory()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / 1024;
}

bool isFitForATerminal(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n';
        const bool isBidi = (c >= QChar(0x202a) && c <= QChar(0x202e))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
        return !isControl && !isBidi;
    });
}

} // namespace

class tst_CommandLine_Faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsExitCode_data();
    void eachHasItsExitCode();
    void namesAreHarmlessOnATerminal_data();
    void namesAreHarmlessOnATerminal();
    void whatPassesIsRetriedAndLeavesNoTrace();
    void neverAskedAgainBeforeTheServerAllowsIt();
};

void tst_CommandLine_Faults::eachHasItsExitCode_data()
{
    QTest::addColumn<std::size_t>("index");
    const std::vector<Fault> &table = faults();
    QVERIFY(table.size() >= 45);
    for (std::size_t i = 0; i < table.size(); ++i) {
        QTest::newRow(table[i].name) << i;
    }
}

void tst_CommandLine_Faults::eachHasItsExitCode()
{
    QFETCH(std::size_t, index);
    const Fault &fault = faults().at(index);
    FakeService server;
    serveWith(server, fault);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"out.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
    file.close();

    const Ran ran = run(asked(server, fault)
                        + QStringList{u"--output"_s, path, u"--format"_s, u"json"_s, u"report"_s});
    QCOMPARE(ran.status, QProcess::NormalExit);
    QVERIFY2(ran.code == fault.exitCode, ran.err.constData());
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.contains(canaryKey));
    QVERIFY(isFitForATerminal(ran.err));
    QCOMPARE(ran.err.isEmpty(), fault.exitCode == 0);
    for (const QByteArray &line : ran.err.split('\n')) {
        QVERIFY2(line.isEmpty() || line.startsWith("secretscope-cli: "), line.constData());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    if (fault.exitCode == 2 || fault.exitCode == 4) {
        QCOMPARE(written, "old");
    } else {
        const QJsonObject report = QJsonDocument::fromJson(written).object();
        const QJsonArray gaps = report.value("gaps"_L1).toArray();
        QCOMPARE(report.value("complete"_L1).toBool(), fault.exitCode == 0);
        QCOMPARE(gaps.isEmpty(), fault.exitCode == 0);
        QVERIFY(report.value("secrets"_L1).toArray().size() >= 2);
        QVERIFY(gaps.isEmpty()
                || gaps.at(0)
                       .toObject()
                       .value("reason"_L1)
                       .toString()
                       .startsWith(QString::fromUtf8(fault.reason)));
    }
#ifndef __SANITIZE_ADDRESS__
    QVERIFY2(mostMemory() < 256, QByteArray::number(mostMemory()).constData());
#endif
}

void tst_CommandLine_Faults::namesAreHarmlessOnATerminal_data()
{
    QTest::addColumn<std::size_t>("index");
    const std::vector<Fault> &table = faults();
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (QByteArray(table[i].name).startsWith("name of")) {
            QTest::newRow(table[i].name) << i;
        }
    }
}

void tst_CommandLine_Faults::namesAreHarmlessOnATerminal()
{
    QFETCH(std::size_t, index);
    const Fault &fault = faults().at(index);
    FakeService server;
    serveWith(server, fault);
    for (const char *command : {"report", "unused", "impact c --mode delete", "uses t1"}) {
        const Ran ran
            = run(asked(server, fault) + QString::fromLatin1(command).split(QLatin1Char(' ')));
        QVERIFY2(ran.code == 0 || ran.code == 1, ran.err.constData());
        QVERIFY(!ran.out.isEmpty());
        QVERIFY2(isFitForATerminal(ran.out), command);
        QCOMPARE(ran.err, QByteArray());
    }
}

void tst_CommandLine_Faults::whatPassesIsRetriedAndLeavesNoTrace()
{
    FakeService server;
    Fault none{"none", Fault::Place::Variables, ScriptedAnswer::failure(503), {}, {}, 0};
    none.answer = ScriptedAnswer::json(R"({"environment_variables":[],"has_more":false})");
    serveWith(server, none);
    server.enqueue(ScriptedAnswer::failure(503));
    server.enqueue(ScriptedAnswer::hungUp());
    const Ran ran = run({u"--server"_s, server.url(), u"--retries"_s, u"2"_s, u"--progress"_s,
                         u"never"_s, u"report"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("\"complete\": true"));
    QVERIFY(!ran.out.contains("503"));
}

void tst_CommandLine_Faults::neverAskedAgainBeforeTheServerAllowsIt()
{
    FakeService server;
    std::vector<std::chrono::steady_clock::time_point> asked;
    server.handleAll([&asked](const ReceivedRequest &request) {
        if (!request.path().endsWith("/secrets")) {
            return ScriptedAnswer::json(R"({"environment_variables":[],"has_more":false})");
        }
        asked.push_back(std::chrono::steady_clock::now());
        return asked.size() <= 2 ? ScriptedAnswer::failure(
                   429, "{}", {"Retry-After: " + QByteArray::number(asked.size())})
                                 : ScriptedAnswer::json(R"({"secrets":[]})");
    });
    const Ran ran = run({u"--server"_s, server.url(), u"report"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(asked.size(), std::size_t(3));
    // The clock runs from before the answer: nothing that is slow makes this false.
    QVERIFY(asked[1] - asked[0] >= std::chrono::seconds(1));
    QVERIFY(asked[2] - asked[1] >= std::chrono::seconds(2));
}

QTEST_GUILESS_MAIN(tst_CommandLine_Faults)
#include "tst_commandline_faults.moc"
