// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include "catalogue/displaytext.h"
#include "catalogue/wholenumber.h"
#include "cli/moment.h"
#include "cli/optiontable.h"

#include <QCommandLineParser>

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Foreign words in messages: quoted, and safe for a terminal.
QString quoted(const QString &word)
{
    return u"'"_s + displayText(QStringView(word)) + u"'"_s;
}

/// As in "a, b or c".
QString alternatives(QStringList words)
{
    const QString last = words.takeLast();
    return words.isEmpty() ? last : words.join(u", "_s) + u" or "_s + last;
}

/// Reads the options one by one; the first fault stays.
class OptionReader
{
public:
    explicit OptionReader(QDateTime now);
    Result<Options, QString> read(const QStringList &arguments, const QString &environmentServer);

private:
    void fail(const QString &message)
    {
        if (m_fault.isEmpty()) {
            m_fault = message;
        }
    }
    bool isSet(QLatin1String option) const { return m_parser.isSet(QString(option)); }
    QString value(QLatin1String option) const { return m_parser.value(QString(option)); }
    qint64 number(QLatin1String option, qint64 least, qint64 most, qint64 otherwise);
    template <typename Words, typename Value>
    Value choice(QLatin1String option, const Words &words, Value otherwise);
    QString nameOf(QLatin1String option, const QString &what);
    std::optional<std::chrono::seconds> duration(QLatin1String option, const QString &examples);
    const CommandRow *readCommand(QStringList words);
    void readSource(const QString &environmentServer);
    void readReading();
    void readWriting(const CommandRow &row);
    void readVerify();
    void readCheck();
    void refuseStrangers();

    QDateTime m_now;
    QCommandLineParser m_parser;
    Options m_options;
    QString m_fault;
};

OptionReader::OptionReader(QDateTime now)
    : m_now(std::move(now))
{
    m_parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    m_parser.addOption(QCommandLineOption(QStringList{u"v"_s, u"version"_s}));
    for (const OptionRow &row : optionRows()) {
        m_parser.addOption(QCommandLineOption(row.word, {}, row.value));
    }
}

qint64 OptionReader::number(QLatin1String option, qint64 least, qint64 most, qint64 otherwise)
{
    if (!isSet(option)) {
        return otherwise;
    }
    const auto number = wholeNumberFrom(value(option));
    if (!number || *number < least || *number > most) {
        fail(u"--%1 takes a whole number from %2 to %3, not %4"_s.arg(
            option, QString::number(least), QString::number(most), quoted(value(option))));
        return otherwise;
    }
    return *number;
}

template <typename Words, typename Value>
Value OptionReader::choice(QLatin1String option, const Words &words, Value otherwise)
{
    if (!isSet(option)) {
        return otherwise;
    }
    for (const auto &word : words) {
        if (value(option) == word.word) {
            return word.value;
        }
    }
    fail(u"--%1 takes %2, not %3"_s.arg(option, alternatives(wordsOf(words)),
                                        quoted(value(option))));
    return otherwise;
}

/// The value of an option that names something.
QString OptionReader::nameOf(QLatin1String option, const QString &what)
{
    if (isSet(option) && value(option).isEmpty()) {
        fail(u"--%1 takes the name of %2"_s.arg(option, what));
    }
    return value(option);
}

/// Nothing if it is not given.
std::optional<std::chrono::seconds> OptionReader::duration(QLatin1String option,
                                                           const QString &examples)
{
    const auto given = durationFrom(value(option));
    if (isSet(option) && (!given || *given > std::chrono::days(7))) {
        fail(u"--%1 takes a duration as %2, up to 7d, not %3"_s.arg(option, examples,
                                                                    quoted(value(option))));
    }
    return given;
}

Result<Options, QString> OptionReader::read(const QStringList &arguments,
                                            const QString &environmentServer)
{
    // The parser expects a program's name first.
    const bool isParsed = m_parser.parse(QStringList{u"secretscope-cli"_s} + arguments);
    if (isSet("help"_L1) || isSet("version"_L1)) {
        m_options.shortcut = isSet("help"_L1) ? Shortcut::Help : Shortcut::Version;
        for (const CommandRow &row : commandRows()) {
            if (m_parser.positionalArguments().value(0) == row.word) {
                m_options.helpOn = row.command;
            }
        }
        return m_options;
    }
    if (!isParsed) {
        QString text = m_parser.errorText();
        if (text.endsWith(u'.')) {
            text.chop(1);
        }
        return Failure{displayText(QStringView(text)) + u" (see --help)"_s};
    }
    if (const CommandRow *row = readCommand(m_parser.positionalArguments())) {
        readSource(environmentServer);
        readReading();
        readWriting(*row);
        readVerify();
        readCheck();
        refuseStrangers();
    }
    if (!m_fault.isEmpty()) {
        return Failure{m_fault};
    }
    return m_options;
}

/// Nothing after a fault.
const CommandRow *OptionReader::readCommand(QStringList words)
{
    const QStringList known = wordsOf(commandRows());
    if (words.isEmpty()) {
        fail(u"no command; one of: %1 (see --help)"_s.arg(known.join(u", "_s)));
        return nullptr;
    }
    const QString word = words.takeFirst();
    const auto row = std::ranges::find(commandRows(), word, &CommandRow::word);
    if (row == commandRows().end()) {
        fail(u"there is no command %1; one of: %2"_s.arg(quoted(word), known.join(u", "_s)));
        return nullptr;
    }
    m_options.command = row->command;
    m_options.arguments = words;
    if (row->command == Command::Completion && words.value(0) == u"words") {
        return &*row; // what the shells' scripts ask, with whatever is typed so far
    }
    const bool isEnough = words.size() == row->argumentCount
        || (row->hasMoreArguments() && words.size() > row->argumentCount);
    if (!isEnough) {
        fail(row->argumentCount == 0
                 ? u"%1 takes no argument, but got %2"_s.arg(word, quoted(words.first()))
                 : u"%1 takes %2, but got %3"_s.arg(word, row->arguments,
                                                    words.isEmpty() ? u"nothing"_s
                                                                    : quoted(words.join(u' '))));
    }
    const QStringList shells{u"bash"_s, u"zsh"_s, u"fish"_s};
    if (row->command == Command::Completion && !shells.contains(words.value(0))) {
        fail(u"completion takes %1, not %2"_s.arg(alternatives(shells), quoted(words.value(0))));
    }
    return m_fault.isEmpty() ? &*row : nullptr;
}

void OptionReader::readSource(const QString &environmentServer)
{
    m_options.demo = isSet("demo"_L1);
    m_options.snapshot = nameOf("snapshot"_L1, u"a file"_s);
    m_options.profile = nameOf("profile"_L1, u"a profile"_s);
    m_options.keyFromStandardInput = isSet("key-stdin"_L1);
    const bool isServerGiven = isSet("server"_L1);
    if (int(m_options.demo) + int(isSet("snapshot"_L1)) + int(isServerGiven) > 1) {
        fail(u"--server, --demo and --snapshot exclude each other"_s);
    }
    const bool isProfileGiven = isSet("profile"_L1);
    for (const QLatin1String option : {"profile"_L1, "key-stdin"_L1}) {
        if (isSet(option) && m_options.demo) {
            fail(u"--%1 and --demo exclude each other"_s.arg(option));
        }
    }
    if (m_options.keyFromStandardInput && isProfileGiven) {
        fail(u"--profile and --key-stdin exclude each other"_s);
    }
    // A profile has its own server: only one that is given on purpose takes its place.
    const QString ofEnvironment = isProfileGiven ? QString() : environmentServer;
    const QString text = isServerGiven ? value("server"_L1) : ofEnvironment;
    if (isServerGiven || !text.isEmpty()) {
        auto server = BaseUrl::parse(text);
        if (server) {
            m_options.server = *server;
        } else if (isServerGiven || (!m_options.demo && m_options.snapshot.isEmpty())) {
            fail((isServerGiven ? u"--server: "_s : u"ELEVENLABS_BASE_URL: "_s)
                 + serverErrorText(server.error(), text));
        }
    }
}

void OptionReader::readReading()
{
    constexpr qint64 many = 1'000'000;
    m_options.search = value("search"_L1);
    m_options.pageSize = static_cast<int>(number("page-size"_L1, 1, 100, 100));
    m_options.maximumPages = static_cast<int>(number("max-pages"_L1, 1, many, 0));
    m_options.shallow = isSet("shallow"_L1);
    m_options.timeout = std::chrono::seconds(number("timeout"_L1, 1, 3600, 30));
    m_options.retries = static_cast<int>(number("retries"_L1, 0, 100, 3));
    m_options.progress = choice("progress"_L1, progressWords(), Options::Progress::Auto);
    m_options.port = static_cast<int>(number("port"_L1, 0, 65535, 0));
    m_options.demoSecrets = static_cast<qsizetype>(number("secrets"_L1, 1, 100'000, 0));
    m_options.latency = std::chrono::milliseconds(number("latency"_L1, 0, 60'000, 0));
}

void OptionReader::readWriting(const CommandRow &row)
{
    if (isSet("output"_L1)) {
        m_options.output = nameOf("output"_L1, u"a file, or - for standard output"_s);
    }
    m_options.report.times = isSet("no-timestamp"_L1) ? Times::LeftOut : Times::Included;
    m_options.report.cells = isSet("raw-cells"_L1) ? Cells::Raw : m_options.report.cells;
    m_options.exitZero = isSet("exit-zero"_L1);
    if (isSet("mode"_L1)) {
        m_options.impactMode = choice("mode"_L1, modeWords(), ImpactMode::Delete);
    }
    m_options.facts = isSet("facts"_L1);
    if (m_options.facts && m_options.shallow) {
        fail(u"--facts and --shallow exclude each other"_s);
    }
    m_options.ignoreFile = nameOf("ignore"_L1, u"a file"_s);
    if (const auto words = formatWords(row); !words.isEmpty()) {
        m_options.format = choice("format"_L1, words, *row.formats[0]);
    }
}

void OptionReader::readCheck()
{
    m_options.baseline = nameOf("baseline"_L1, u"a file"_s);
    if (m_options.command == Command::Check && m_options.baseline.isEmpty()) {
        fail(u"check takes --baseline FILE: the snapshot to compare with"_s);
    }
    m_options.writeBaseline = isSet("write-baseline"_L1);
    if (isSet("rules"_L1)) {
        m_options.rules.clear();
    }
    for (const QString &word : value("rules"_L1).split(u',', Qt::SkipEmptyParts)) {
        const auto rule = std::ranges::find(checkRuleWords, word.toStdString());
        if (rule == checkRuleWords.end()) {
            fail(u"--rules takes %1, with commas between them, not %2"_s.arg(
                alternatives(ruleWords()), quoted(word)));
            return;
        }
        const auto found = static_cast<CheckRule>(rule - checkRuleWords.begin());
        if (std::ranges::find(m_options.rules, found) == m_options.rules.end()) {
            m_options.rules.push_back(found);
        }
    }
    if (m_options.rules.empty()) {
        fail(u"--rules takes %1"_s.arg(alternatives(ruleWords())));
    }
    m_options.watch = duration("watch"_L1, u"90s, 15m or 2h"_s);
    for (const QLatin1String option : {"format"_L1, "output"_L1, "exit-zero"_L1}) {
        if (isSet("watch"_L1) && isSet(option)) {
            fail(u"--%1 does not go with --watch, which writes lines and does not end"_s.arg(
                option));
        }
    }
}

void OptionReader::readVerify()
{
    const bool isVerify = m_options.command == Command::Verify;
    if (isVerify && !m_options.snapshot.isEmpty()) {
        fail(u"verify does not go with --snapshot: a file holds no runs of tools, only the server "
             "knows them"_s);
    }
    if (isVerify && !isSet("since"_L1)) {
        fail(u"verify takes --since TIME: when the value was changed"_s);
    }
    if (isSet("since"_L1)) {
        m_options.since = momentFrom(value("since"_L1), m_now);
        if (!m_options.since.isValid()) {
            fail(u"--since takes a time as 2026-01-15T10:00:00Z, or how long ago as 30m, 2h or 3d, "
                 "not %1"_s.arg(quoted(value("since"_L1))));
        } else if (m_options.since > m_now) {
            fail(u"--since %1 is in the future"_s.arg(quoted(value("since"_L1))));
        }
    }
    m_options.wait = duration("wait"_L1, u"30m, 2h or 3d"_s).value_or(m_options.wait);
}

/// An option that would be passed over in silence is a mistake worth a word.
void OptionReader::refuseStrangers()
{
    for (const OptionRow &row : optionRows()) {
        if (!isSet(row.word)) {
            continue;
        }
        if (m_parser.optionNames().count(QString(row.word)) > 1) {
            fail(u"--%1 is given twice"_s.arg(row.word));
        }
        if (!row.goesWith(m_options.command)) {
            fail(u"--%1 does not go with this command (see --help)"_s.arg(row.word));
        }
        if (row.needs == Needs::Server && !m_options.snapshot.isEmpty()) {
            fail(u"--%1 does not go with --snapshot: a file is read as it is"_s.arg(row.word));
        }
        if (row.needs == Needs::Demo && m_options.command != Command::DemoServer
            && !m_options.demo) {
            fail(u"--%1 goes with demo-server or --demo"_s.arg(row.word));
        }
        if (row.needs == Needs::Csv && m_options.format != OutputFormat(ReportFormat::Csv)) {
            fail(u"--%1 goes with --format csv"_s.arg(row.word));
        }
    }
}

} // namespace

Result<Options, QString> parseOptions(const QStringList &arguments,
                                      const QString &environmentServer, const QDateTime &now)
{
    return OptionReader(now).read(arguments, environmentServer);
}

QString serverErrorText(BaseUrlError error, const QString &text)
{
    switch (error) {
    case BaseUrlError::Empty:
        return u"the server is empty; give global, us, eu, in, sg or a URL"_s;
    case BaseUrlError::NotAUrl:
        return u"%1 is no server; give global, us, eu, in, sg or a URL"_s.arg(quoted(text));
    case BaseUrlError::SchemeNotAllowed:
        return u"only https addresses are asked, and http on this computer"_s;
    case BaseUrlError::PlainHttp:
        return u"http would show the key to the network; use https (http only goes to this "
               "computer)"_s;
    case BaseUrlError::HasUserInfo:
        return u"the address must not contain a user or password"_s;
    case BaseUrlError::HasQuery:
        return u"the address must not contain a query ('?…')"_s;
    case BaseUrlError::HasFragment:
        return u"the address must not contain a fragment ('#…')"_s;
    }
    Q_UNREACHABLE();
}

} // namespace secretscope
