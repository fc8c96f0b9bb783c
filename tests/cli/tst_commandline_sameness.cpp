// SPDX-License-Identifier: Apache-2.0
// The same workspace gives the same bytes, whatever the language, the time zone, the seed of
// hashes, the page size and the order in which the service tells it. For every command and format.
#include "cli/arrivalservice.h"
#include "support/smallworkspace.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int runs = SAMENESS_RUNS;

/// Names that several have, one id of two kinds, and records that differ for the same id.
std::vector<PlainSecret> workspace()
{
    std::vector<PlainSecret> secrets = smallWorkspace();
    for (PlainSecret &secret : secrets) {
        secret.hasMore = {};
    }
    secrets[3][Category::Tools].push_back(available("tool_crm", "crm-lookup (old)", "viewer"));
    secrets[3][Category::Tools].push_back(unknown("tool_9f"));
    secrets[3][Category::McpServers] = {available("tool_crm", "Crm server", "admin")};
    secrets[3][Category::Agents]
        = {through(available("agent_night", "Night line", "viewer"), {"tool_crm", "tool_view"}),
           available("agent_a", "Äußere Leitung", "editor"),
           available("agent_b", "Istanbul I", "i"), available("agent_c", "istanbul ı", "admin")};
    secrets[4][Category::PhoneNumbers]
        = {phoneNumber("phone_3", "+1", "B", "twilio"), phoneNumber("phone_2", "+1", "B", "exotel"),
           phoneNumber("phone_1", "+4930123", "Berlin", "twilio")};
    secrets[4].name = "STRIPE_KEY";
    secrets[0].unlisted["speech_engines"]
        = {{.id = "speng_2", .label = R"({"id":"speng_2"})"},
           {.id = "speng_1", .label = R"({"id":"speng_1","name":"Hotline"})"},
           {.id = "", .label = "7"},
           {.id = "", .label = "[1]"}};
    secrets[1].unlisted["flows"] = {{.id = "f", .label = "\"f\""}};
    secrets[1].unlisted["speech_engines"] = {{.id = "", .label = "7"}};
    PlainSecret twin = secrets[1];
    twin.id = "sec_a_twin";
    secrets.push_back(twin);
    return secrets;
}

std::vector<PlainSecret> laterWorkspace()
{
    std::vector<PlainSecret> secrets = workspace();
    secrets.erase(secrets.begin() + 2);
    secrets[0].name = "HUBSPOT";
    secrets[0][Category::Tools][0].access = "viewer";
    secrets[0][Category::Agents].pop_back();
    secrets[1][Category::Tools].push_back(available("tool_new", "new", "admin"));
    secrets[0].unlisted["speech_engines"].pop_back();
    secrets[1].unlisted.erase("flows");
    return secrets;
}

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// The surroundings of the program in one of the runs.
QProcessEnvironment surroundings(int number)
{
    constexpr const char *locales[]{"C.UTF-8", "de_DE.UTF-8", "C", "tr_TR.UTF-8", "ar_EG.UTF-8"};
    constexpr const char *zones[]{"UTC", "Asia/Tokyo", "America/St_Johns", "Pacific/Kiritimati"};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ELEVENLABS_API_KEY"_s, u"key"_s);
    environment.insert(u"LANG"_s, QLatin1String(locales[number % 5]));
    environment.insert(u"LC_ALL"_s, QLatin1String(locales[number % 5]));
    environment.insert(u"TZ"_s, QLatin1String(zones[number % 4]));
    // 0 is one fixed order, anything else, or nothing, a random one.
    environment.insert(u"QT_HASH_SEED"_s, number % 3 == 0 ? u"0"_s : QString());
    return environment;
}

Ran run(const QStringList &arguments, int number, const QString &folder)
{
    QProcess process;
    process.setProcessEnvironment(surroundings(number));
    process.setWorkingDirectory(folder);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(SECRETSCOPE_CLI), arguments);
    process.closeWriteChannel();
    // The service lives in this process: its event loop has to go on.
    while (finished.isEmpty() && finished.wait(60'000)) {}
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void addRows(const char *command, std::initializer_list<const char *> formats)
{
    QTest::addColumn<QString>("command");
    for (const char *format : formats) {
        const QByteArray line = QByteArray(command) + " --format " + format;
        QTest::newRow(line.constData()) << QString::fromLatin1(line);
    }
}

} // namespace

class TestCommandLineSameness final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameBytesHoweverAServerTellsIt_data();
    void sameBytesHoweverAServerTellsIt();
    void sameBytesHoweverAFileTellsIt_data();
    void sameBytesHoweverAFileTellsIt();
};

void TestCommandLineSameness::sameBytesHoweverAServerTellsIt_data()
{
    addRows("report", {"text", "csv", "json", "html", "markdown"});
    addRows("impact sec_hub --mode delete", {"text", "json", "markdown", "html"});
    addRows("impact sec_big --mode new-value", {"text", "json", "markdown", "html"});
    addRows("plan sec_hub --mode delete", {"markdown"});
    addRows("plan sec_big --mode new-value", {"text"});
    addRows("unused", {"text", "csv", "json"});
    addRows("uses tool_crm", {"text", "csv", "json"});
    addRows("uses speng_1", {"text", "csv", "json"});
    addRows("graph sec_big", {"svg", "dot", "mermaid"});
}

void TestCommandLineSameness::sameBytesHoweverAServerTellsIt()
{
    QFETCH(QString, command);
    ArrivalService service(workspace());
    const QTemporaryDir folder;
    constexpr int pageSizes[]{100, 1, 2, 3, 50};
    Ran first;
    for (int number = 0; number < runs; ++number) {
        service.setOrder(std::uint64_t(number));
        const QStringList source{u"--server"_s, service.url(), u"--no-timestamp"_s,
                                 u"--page-size"_s, QString::number(pageSizes[number % 5])};
        const Ran ran = run(source + command.split(u' '), number, folder.path());
        QVERIFY2(ran.code == 0 || ran.code == 1, ran.err.constData());
        QVERIFY(ran.out.size() > 100);
        if (number == 0) {
            first = ran;
        }
        QCOMPARE(ran.out, first.out);
        QCOMPARE(ran.code, first.code);
    }
}

void TestCommandLineSameness::sameBytesHoweverAFileTellsIt_data()
{
    addRows("diff old.json new.json", {"text", "json", "markdown"});
    addRows("--snapshot old.json report", {"text", "csv", "json", "html", "markdown"});
}

void TestCommandLineSameness::sameBytesHoweverAFileTellsIt()
{
    QFETCH(QString, command);
    ArrivalService before(workspace());
    ArrivalService after(laterWorkspace());
    const QTemporaryDir folder;
    Ran first;
    for (int number = 0; number < runs; ++number) {
        before.setOrder(std::uint64_t(number));
        after.setOrder(std::uint64_t(number) + 100);
        QVERIFY(write(folder.filePath(u"old.json"_s), before.savedAnswer()));
        QVERIFY(write(folder.filePath(u"new.json"_s), after.savedAnswer()));
        const Ran ran
            = run(QStringList{u"--no-timestamp"_s} + command.split(u' '), number, folder.path());
        QVERIFY2(ran.code == 0 || ran.code == 1, ran.err.constData());
        QVERIFY(ran.out.size() > 100);
        if (number == 0) {
            first = ran;
        }
        QCOMPARE(ran.out, first.out);
        QCOMPARE(ran.code, first.code);
    }
}

QTEST_GUILESS_MAIN(TestCommandLineSameness)
#include "tst_commandline_sameness.moc"
