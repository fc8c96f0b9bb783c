// SPDX-License-Identifier: Apache-2.0
#include "cli/optiontable.h"

#include <QTimeZone>
#include <QtTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 1, 15), QTime(12, 0), QTimeZone::utc());

/// The command with all that it cannot do without.
QStringList leastOf(const CommandRow &row)
{
    QStringList words{row.word};
    if (row.command == Command::Completion) {
        words.append(u"bash"_s);
    } else {
        for (int i = 0; i < row.argumentCount; ++i) {
            words.append(u"a"_s);
        }
    }
    if (row.command == Command::Verify) {
        words += {u"--since"_s, u"2h"_s};
    } else if (row.command == Command::Check) {
        words += {u"--baseline"_s, u"f"_s};
    }
    return words;
}

/// A value that the option takes of some command.
QString valueOf(const OptionRow &row, const CommandRow &command)
{
    const QHash<QLatin1String, QString> values{
        {"server"_L1, u"eu"_s},   {"page-size"_L1, u"5"_s}, {"progress"_L1, u"never"_s},
        {"mode"_L1, u"delete"_s}, {"since"_L1, u"2h"_s},    {"wait"_L1, u"2h"_s},
        {"watch"_L1, u"2h"_s},    {"rules"_L1, u"unused"_s}};
    const auto formats = formatWords(command);
    return row.word == "format"_L1 ? (formats.isEmpty() ? u"text"_s : formats.first().word)
                                   : values.value(row.word, u"1"_s);
}

} // namespace

class TestOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void refusesWhiteSpaceAndSignsInNumbers_data();
    void refusesWhiteSpaceAndSignsInNumbers();
    void takesWhatIsRight_data();
    void takesWhatIsRight();
    void readsEveryOption();
    void timesAreMomentsOrCountBack_data();
    void timesAreMomentsOrCountBack();
    void keepsTheServerOfTheEnvironmentUnlessToldOtherwise();
    void helpAndVersionWinOverFaults();
    void helpNamesEveryOption();
    void helpOnACommandTellsOfItAlone();
    void helpOnACommandListsExactlyWhatItTakes();
    void helpFitsIn80Columns();
};

void TestOptions::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("message");
    const auto row = [](const QByteArray &line, const char *message) {
        QTest::newRow(line.constData()) << QString::fromUtf8(line) << QString::fromUtf8(message);
    };
    row("", "no command");
    row("rport", "there is no command 'rport'");
    row("report now", "report takes no argument, but got 'now'");
    row("impact --mode delete", "impact takes SECRET, but got nothing");
    row("impact A --mode all", "--mode takes new-value or delete, not 'all'");
    row("diff one", "diff takes OLD NEW, but got 'one'");
    row("report --page-size 0", "--page-size takes a whole number from 1 to 100, not '0'");
    row("report --page-size 101", "from 1 to 100, not '101'");
    row("report --page-size ten", "not 'ten'");
    row("report --max-pages -1", "--max-pages takes");
    row("report --timeout 0", "--timeout takes");
    row("report --retries x", "--retries takes");
    row("report --progress maybe", "--progress takes auto, always or never");
    row("report --format svg", "--format takes text, csv, json, html, markdown or xlsx, not 'svg'");
    row("graph A --format csv", "--format takes svg, dot or mermaid, not 'csv'");
    row("unused --format html", "--format takes text, csv, json or xlsx, not 'html'");
    row("report --nope", "nope");
    row("report --server", "server");
    row("report --server http://example.com", "http would show the key");
    row("report --server ftp://example.com", "only https");
    row("report --server https://a:b@example.com", "must not contain a user");
    row("report --server https://example.com/?x=1", "must not contain a query");
    row("report --server nowhere", "is no server");
    row("report --demo --snapshot f", "exclude each other");
    row("report --demo --server eu", "exclude each other");
    row("report --profile a --key-stdin", "exclude each other");
    row("report --profile a --demo", "--profile and --demo exclude each other");
    row("report --key-stdin --demo", "--key-stdin and --demo exclude each other");
    for (const char *option : {"--profile a", "--key-stdin", "--search A", "--page-size 5",
                               "--max-pages 1", "--shallow", "--timeout 5", "--retries 1"}) {
        row(QByteArray("report --snapshot f ") + option, "does not go with --snapshot");
    }
    for (const char *option : {"--output f", "--format text", "--no-timestamp", "--exit-zero",
                               "--timeout 5", "--retries 1", "--progress never"}) {
        row(QByteArray("demo-server ") + option, "does not go with this command");
    }
    for (const char *option : {"--page-size 5", "--timeout 5", "--progress never", "--port 1"}) {
        row(QByteArray("diff a b ") + option, "does not go with this command");
    }
    row("report --demo --demo", "--demo is given twice");
    row("report --output a --output b", "--output is given twice");
    row("report --raw-cells", "--raw-cells goes with --format csv");
    row("unused --ignore=", "--ignore takes the name of a file");
    row("report --profile=", "--profile takes the name");
    row("report --mode delete", "--mode does not go with this command");
    row("plan A --format json", "--format takes text, html, markdown or xlsx, not 'json'");
    row("impact A --facts", "--facts does not go with this command");
    row("verify A", "verify takes --since TIME");
    row("verify --since 2h", "verify takes SECRET, but got nothing");
    for (const char *time : {"", "yesterday", "2", "h", "0h", "-2h", "+2h", "2.5h", "2w",
                             "1000001h", "2026-13-01", "2026-01-15T25:00Z"}) {
        row(QByteArray("verify A --since=") + time, "--since takes a time as 2026-01-15T10:00:00Z");
    }
    row("verify A --since 2026-01-15T12:00:01Z", "is in the future");
    row("verify A --since 2h --wait soon", "--wait takes a duration as 30m");
    row("verify A --since 2h --wait 8d", "up to 7d, not '8d'");
    row("verify A --since 2h --snapshot f", "a file holds no runs of tools");
    row("verify A --since 2h --format csv", "--format takes text, json or markdown");
    row("impact A --since 2h", "--since does not go with this command");
    row("report --facts --shallow", "--facts and --shallow exclude each other");
    row("report --ignore f", "--ignore does not go with this command");
    row("diff a b --demo", "--demo does not go with this command");
    row("demo-server --port 65536", "--port takes");
    row("demo-server --secrets 100001", "--secrets takes");
    row("report --secrets 10", "--secrets goes with");
    row("report\x1b[31m", "there is no command");
    row("check", "check takes --baseline FILE");
    row("check --baseline=", "--baseline takes the name of a file");
    row("check --baseline f --rules new", "--rules takes new-dependent, lost-dependent");
    row("check --baseline f --rules=", "--rules takes");
    row("check --baseline f --watch 5", "--watch takes a duration as 90s, 15m or 2h");
    row("check --baseline f --watch 8d", "--watch takes");
    row("check --baseline f --watch 5m --format json", "--format does not go with --watch");
    row("check --baseline f --watch 5m --output f", "--output does not go with --watch");
    row("check --baseline f --watch 5m --snapshot f", "--watch does not go with --snapshot");
    row("check --baseline f --format csv", "takes text, json, markdown or junit");
    row("report --baseline f", "--baseline does not go with this command");
    row("report --format junit", "takes text, csv");
    row("merge one", "merge takes FILE FILE..., but got 'one'");
    row("completion tcsh", "completion takes bash, zsh or fish, not 'tcsh'");
    row("completion bash zsh", "completion takes");
}

void TestOptions::refusesWhatIsWrong()
{
    QFETCH(QString, line);
    QFETCH(QString, message);
    const auto parsed = parseOptions(line.split(u' ', Qt::SkipEmptyParts), {}, now);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().contains(message), qPrintable(parsed.error()));
    QVERIFY(!parsed.error().contains(QChar(0x1b)));
    QVERIFY(!parsed.error().contains(u'\n'));
}

void TestOptions::refusesWhiteSpaceAndSignsInNumbers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("right");
    for (const char *option :
         {"report --page-size", "report --max-pages", "report --timeout", "report --retries",
          "demo-server --port", "demo-server --secrets", "demo-server --latency"}) {
        QTest::newRow(option) << QString::fromLatin1(option) << u"5"_s;
    }
    QTest::newRow("--since, ago") << u"verify A --since"_s << u"2h"_s;
    QTest::newRow("--since, a time") << u"verify A --since"_s << u"2026-01-15T10:00:00Z"_s;
    QTest::newRow("--wait") << u"verify A --since 2h --wait"_s << u"30m"_s;
    QTest::newRow("--watch") << u"check --baseline f --watch"_s << u"15m"_s;
}

void TestOptions::refusesWhiteSpaceAndSignsInNumbers()
{
    QFETCH(const QString, line);
    QFETCH(const QString, right);
    const QStringList before = line.split(u' ');
    QVERIFY(parseOptions(before + QStringList{right}, {}, now));
    QString within = right;
    within.insert(1, u' ');
    for (const QString &wrong : {u' ' + right, right + u' ', within, u'\t' + right, right + u'\n',
                                 u'+' + right, QChar(0xa0) + right, QChar(0x2003) + right}) {
        const auto parsed = parseOptions(before + QStringList{wrong}, {}, now);
        QVERIFY2(!parsed, qPrintable(wrong));
        QVERIFY2(parsed.error().startsWith(before.last() + u" takes a "_s),
                 qPrintable(parsed.error()));
        QVERIFY(!parsed.error().contains(u'\n'));
    }
}

void TestOptions::takesWhatIsRight_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("command");
    QTest::addColumn<OutputFormat>("format");
    const auto row = [](const char *line, Command command, OutputFormat format) {
        QTest::newRow(line) << QString::fromUtf8(line) << int(command) << format;
    };
    row("report", Command::Report, ReportFormat::Text);
    row("--format csv report", Command::Report, ReportFormat::Csv);
    row("report --format=markdown", Command::Report, ReportFormat::Markdown);
    row("impact A", Command::Impact, ReportFormat::Text);
    row("impact A --mode new-value --format html", Command::Impact, ReportFormat::Html);
    row("plan A", Command::Plan, ReportFormat::Markdown);
    row("plan A --mode delete --format xlsx", Command::Plan, ReportFormat::Xlsx);
    row("report --facts --format csv", Command::Report, ReportFormat::Csv);
    row("unused --ignore f", Command::Unused, ReportFormat::Text);
    row("uses tool_1 --format json", Command::Uses, ReportFormat::Json);
    row("graph A", Command::Graph, GraphFormat::Svg);
    row("diff a b", Command::Diff, ReportFormat::Text);
    row("verify A --since 2h --wait 30m --format json", Command::Verify, ReportFormat::Json);
    row("check --baseline f", Command::Check, ReportFormat::Text);
    row("check --baseline f --rules unused,no-access --format junit", Command::Check,
        CheckFormat::Junit);
    row("check --baseline f --watch 15m --write-baseline", Command::Check, ReportFormat::Text);
    row("merge a b c --output d", Command::Merge, ReportFormat::Json);
    row("demo-server --port 0 --secrets 100000", Command::DemoServer, ReportFormat::Text);
    row("report --output -", Command::Report, ReportFormat::Text);
}

void TestOptions::takesWhatIsRight()
{
    QFETCH(QString, line);
    QFETCH(int, command);
    QFETCH(OutputFormat, format);
    const auto parsed = parseOptions(line.split(u' ', Qt::SkipEmptyParts), {});
    QVERIFY2(parsed.hasValue(), parsed ? "" : qPrintable(parsed.error()));
    QCOMPARE(int(parsed->command), command);
    QVERIFY(parsed->format == format);
}

void TestOptions::readsEveryOption()
{
    const auto parsed = parseOptions({u"report"_s,
                                      u"--server"_s,
                                      u"eu"_s,
                                      u"--search"_s,
                                      u"HUB"_s,
                                      u"--page-size"_s,
                                      u"7"_s,
                                      u"--max-pages"_s,
                                      u"3"_s,
                                      u"--shallow"_s,
                                      u"--timeout"_s,
                                      u"5"_s,
                                      u"--retries"_s,
                                      u"0"_s,
                                      u"--progress"_s,
                                      u"never"_s,
                                      u"--output"_s,
                                      u"f.csv"_s,
                                      u"--no-timestamp"_s,
                                      u"--format"_s,
                                      u"csv"_s,
                                      u"--raw-cells"_s,
                                      u"--exit-zero"_s,
                                      u"--key-stdin"_s},
                                     {});
    QVERIFY(parsed.hasValue());
    const Options &options = *parsed;
    QCOMPARE(options.server->label(), u"EU"_s);
    QCOMPARE(options.search, u"HUB"_s);
    QCOMPARE(options.pageSize, 7);
    QCOMPARE(options.maximumPages, 3);
    QVERIFY(options.shallow);
    QCOMPARE(options.timeout, std::chrono::seconds(5));
    QCOMPARE(options.retries, 0);
    QVERIFY(options.progress == Options::Progress::Never);
    QCOMPARE(options.output, u"f.csv"_s);
    QVERIFY(options.report.times == Times::LeftOut);
    QVERIFY(options.report.cells == Cells::Raw);
    QVERIFY(options.exitZero);
    QVERIFY(options.keyFromStandardInput);
}

void TestOptions::timesAreMomentsOrCountBack_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *time, const char *expected) {
        QTest::newRow(time) << QString::fromLatin1(time) << QString::fromLatin1(expected);
    };
    row("90s", "2026-01-15T11:58:30Z");
    row("30m", "2026-01-15T11:30:00Z");
    row("2h", "2026-01-15T10:00:00Z");
    row("3d", "2026-01-12T12:00:00Z");
    row("2026-01-15T10:00:00Z", "2026-01-15T10:00:00Z");
    row("2026-01-15T10:00:00+02:00", "2026-01-15T08:00:00Z");
    row("2026-01-15T10:00", "2026-01-15T10:00:00Z"); // here: the zone of tests
    row("2026-01-15", "2026-01-15T00:00:00Z");
}

void TestOptions::timesAreMomentsOrCountBack()
{
    QFETCH(const QString, time);
    const auto parsed = parseOptions({u"verify"_s, u"A"_s, u"--since"_s, time}, {}, now);
    QVERIFY2(parsed.hasValue(), parsed ? "" : qPrintable(parsed.error()));
    QTEST(parsed->since.toUTC().toString(Qt::ISODate), "expected");
}

void TestOptions::keepsTheServerOfTheEnvironmentUnlessToldOtherwise()
{
    const QString environment = u"http://127.0.0.1:81"_s;
    QCOMPARE(parseOptions({u"report"_s}, environment)->server->origin(), environment);
    QCOMPARE(parseOptions({u"report"_s, u"--server"_s, u"us"_s}, environment)->server->label(),
             u"US"_s);
    QVERIFY(!parseOptions({u"report"_s}, u"http://example.com"_s));
    // A wrong variable does not matter where it is not used.
    QVERIFY(parseOptions({u"report"_s, u"--demo"_s}, u"http://example.com"_s).hasValue());
}

void TestOptions::helpAndVersionWinOverFaults()
{
    QVERIFY(parseOptions({u"--help"_s}, {})->shortcut == Shortcut::Help);
    QVERIFY(parseOptions({u"rport"_s, u"-h"_s}, {})->shortcut == Shortcut::Help);
    QVERIFY(parseOptions({u"--version"_s}, {})->shortcut == Shortcut::Version);
}

void TestOptions::helpNamesEveryOption()
{
    const QString help = helpText({});
    for (const OptionRow &row : optionRows()) {
        QVERIFY2(help.contains(u"--"_s + row.word), row.word.data());
    }
    for (const CommandRow &row : commandRows()) {
        QVERIFY2(help.contains(row.word), row.word.data());
    }
    QVERIFY(help.contains(u"--version"_s));
}

void TestOptions::helpOnACommandTellsOfItAlone()
{
    for (const CommandRow &row : commandRows()) {
        const auto before = parseOptions({u"--help"_s, row.word}, {});
        const auto after = parseOptions({row.word, u"--help"_s}, {});
        QVERIFY(before && before->helpOn == row.command);
        QVERIFY(after && after->helpOn == row.command);
        const QString help = helpText(row.command);
        QVERIFY(help.startsWith(u"Usage: secretscope-cli "_s + row.word));
        QVERIFY2(help.contains(u"\nExample:\n  "_s + row.example), qPrintable(help));
        QVERIFY(row.example.contains(row.word));
        for (const OptionRow &option : optionRows()) {
            QCOMPARE(
                help.contains(u"\n  --"_s + option.word
                              + (option.value.isEmpty() ? u" "_s : u' ' + QString(option.value))),
                option.goesWith(row.command));
        }
    }
    QVERIFY(!parseOptions({u"--help"_s, u"rport"_s}, {})->helpOn);
}

void TestOptions::helpOnACommandListsExactlyWhatItTakes()
{
    for (const CommandRow &row : commandRows()) {
        const QStringList least = leastOf(row);
        QVERIFY2(parseOptions(least, {}, now), qPrintable(least.join(u' ')));
        const QString help = helpText(row.command);
        for (const OptionRow &option : optionRows()) {
            const QString name = u"--"_s + option.word;
            QStringList words = least;
            if (!words.contains(name)) {
                words.append(name);
                if (!option.value.isEmpty()) {
                    words.append(valueOf(option, row));
                }
            }
            // What the option itself goes with.
            if (option.needs == Needs::Demo && row.command != Command::DemoServer) {
                words.append(u"--demo"_s);
            } else if (option.needs == Needs::Csv) {
                words += {u"--format"_s, u"csv"_s};
            }
            QCOMPARE(help.contains(u"\n  "_s + name + u' '),
                     parseOptions(words, {}, now).hasValue());
        }
    }
}

void TestOptions::helpFitsIn80Columns()
{
    QList<std::optional<Command>> all{{}};
    for (const CommandRow &row : commandRows()) {
        all.append(row.command);
    }
    for (const auto &command : all) {
        for (const QString &line : helpText(command).split(u'\n')) {
            QVERIFY2(line.size() <= 80, qPrintable(line));
            QVERIFY2(!line.endsWith(u' '), qPrintable(line));
        }
    }
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
