// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include "catalogue/displaytext.h"

#include <QCommandLineParser>

#include <span>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FormatName
{
    OutputFormat format;
    QLatin1String word;
};
constexpr FormatName formatNames[]{
    {OutputFormat::Text, "text"_L1},         {OutputFormat::Csv, "csv"_L1},
    {OutputFormat::Json, "json"_L1},         {OutputFormat::Html, "html"_L1},
    {OutputFormat::Markdown, "markdown"_L1}, {OutputFormat::Svg, "svg"_L1},
    {OutputFormat::Dot, "dot"_L1},           {OutputFormat::Mermaid, "mermaid"_L1},
    {OutputFormat::Xlsx, "xlsx"_L1},
};

struct CommandRow
{
    Command command;
    QLatin1String word;
    /// What stands behind the command, for messages.
    QLatin1String arguments;
    int argumentCount;
    /// The first one is the default.
    std::array<std::optional<OutputFormat>, 6> formats;
};
using F = OutputFormat;
constexpr CommandRow commandRows[]{
    {Command::Report,
     "report"_L1,
     ""_L1,
     0,
     {F::Text, F::Csv, F::Json, F::Html, F::Markdown, F::Xlsx}},
    {Command::Impact,
     "impact"_L1,
     "SECRET"_L1,
     1,
     {F::Text, F::Json, F::Markdown, F::Html, F::Xlsx}},
    {Command::Unused, "unused"_L1, ""_L1, 0, {F::Text, F::Csv, F::Json, F::Xlsx}},
    {Command::Uses, "uses"_L1, "RESOURCE"_L1, 1, {F::Text, F::Csv, F::Json, F::Xlsx}},
    {Command::Graph, "graph"_L1, "SECRET"_L1, 1, {F::Svg, F::Dot, F::Mermaid}},
    {Command::Diff, "diff"_L1, "OLD NEW"_L1, 2, {F::Text, F::Json, F::Markdown}},
    {Command::DemoServer, "demo-server"_L1, ""_L1, 0, {}},
};

/// Foreign words in messages: quoted, and safe for a terminal.
QString quoted(const QString &word)
{
    return u"'"_s + displayText(QStringView(word)) + u"'"_s;
}

/// Reads the options one by one; the first fault stays.
class OptionReader
{
public:
    OptionReader();
    Result<ParsedOptions, QString> read(const QStringList &arguments,
                                        const QString &environmentServer);

private:
    void fail(const QString &message)
    {
        if (m_fault.isEmpty()) {
            m_fault = message;
        }
    }
    qint64 number(const QString &option, qint64 least, qint64 most, qint64 otherwise);
    bool readCommand(QStringList words);
    void readSource(const QString &environmentServer);
    void readReading();
    void readWriting(const CommandRow &row);
    void readCommandOptions();
    void refuseStrangers();

    QCommandLineParser m_parser;
    Options m_options;
    QString m_fault;
};

OptionReader::OptionReader()
{
    const auto flag = [this](const char *name) {
        m_parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
    };
    const auto valued = [this](const char *name, const char *value) {
        m_parser.addOption(
            QCommandLineOption(QString::fromLatin1(name), QString(), QString::fromLatin1(value)));
    };
    m_parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    m_parser.addOption(QCommandLineOption(QStringList{u"v"_s, u"version"_s}));
    for (const char *name :
         {"demo", "key-stdin", "shallow", "no-timestamp", "raw-cells", "exit-zero"}) {
        flag(name);
    }
    for (const char *name :
         {"server", "snapshot", "profile", "search", "page-size", "max-pages", "timeout", "retries",
          "progress", "output", "format", "mode", "ignore", "port", "secrets", "latency"}) {
        valued(name, name);
    }
}

qint64 OptionReader::number(const QString &option, qint64 least, qint64 most, qint64 otherwise)
{
    if (!m_parser.isSet(option)) {
        return otherwise;
    }
    bool isNumber = false;
    const QString text = m_parser.value(option);
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || value < least || value > most) {
        fail(u"--%1 takes a whole number from %2 to %3, not %4"_s.arg(
            option, QString::number(least), QString::number(most), quoted(text)));
        return otherwise;
    }
    return value;
}

Result<ParsedOptions, QString> OptionReader::read(const QStringList &arguments,
                                                  const QString &environmentServer)
{
    // The parser expects a program's name first.
    const bool isParsed = m_parser.parse(QStringList{u"secretscope-cli"_s} + arguments);
    if (m_parser.isSet(u"help"_s)) {
        return ParsedOptions{{}, Shortcut::Help};
    }
    if (m_parser.isSet(u"version"_s)) {
        return ParsedOptions{{}, Shortcut::Version};
    }
    if (!isParsed) {
        QString text = m_parser.errorText();
        if (text.endsWith(u'.')) {
            text.chop(1);
        }
        return Failure{displayText(QStringView(text)) + u" (see --help)"_s};
    }
    if (readCommand(m_parser.positionalArguments())) {
        readSource(environmentServer);
        readReading();
        for (const CommandRow &row : commandRows) {
            if (row.command == m_options.command) {
                readWriting(row);
            }
        }
        readCommandOptions();
        refuseStrangers();
    }
    if (!m_fault.isEmpty()) {
        return Failure{m_fault};
    }
    return ParsedOptions{m_options, {}};
}

bool OptionReader::readCommand(QStringList words)
{
    QStringList known;
    for (const CommandRow &row : commandRows) {
        known.append(row.word);
    }
    if (words.isEmpty()) {
        fail(u"no command; one of: %1 (see --help)"_s.arg(known.join(u", "_s)));
        return false;
    }
    const QString word = words.takeFirst();
    for (const CommandRow &row : commandRows) {
        if (word != row.word) {
            continue;
        }
        m_options.command = row.command;
        m_options.arguments = words;
        if (words.size() != row.argumentCount) {
            fail(row.argumentCount == 0
                     ? u"%1 takes no argument, but got %2"_s.arg(word, quoted(words.first()))
                     : u"%1 takes %2, but got %3"_s.arg(
                         word, row.arguments,
                         words.isEmpty() ? u"nothing"_s : quoted(words.join(u' '))));
        }
        return m_fault.isEmpty();
    }
    fail(u"there is no command %1; one of: %2"_s.arg(quoted(word), known.join(u", "_s)));
    return false;
}

void OptionReader::readSource(const QString &environmentServer)
{
    m_options.demo = m_parser.isSet(u"demo"_s);
    m_options.snapshot = m_parser.value(u"snapshot"_s);
    m_options.profile = m_parser.value(u"profile"_s);
    m_options.keyFromStandardInput = m_parser.isSet(u"key-stdin"_s);
    const bool isServerGiven = m_parser.isSet(u"server"_s);
    if (int(m_options.demo) + int(m_parser.isSet(u"snapshot"_s)) + int(isServerGiven) > 1) {
        fail(u"--server, --demo and --snapshot exclude each other"_s);
    }
    if (m_parser.isSet(u"snapshot"_s) && m_options.snapshot.isEmpty()) {
        fail(u"--snapshot takes the name of a file"_s);
    }
    const bool isProfileGiven = m_parser.isSet(u"profile"_s);
    if (isProfileGiven && m_options.profile.isEmpty()) {
        fail(u"--profile takes the name of a profile"_s);
    }
    if (isProfileGiven && (m_options.demo || m_parser.isSet(u"snapshot"_s))) {
        fail(u"--profile reads a server, so it goes with neither --demo nor --snapshot"_s);
    }
    if (m_options.keyFromStandardInput && isProfileGiven) {
        fail(u"--profile and --key-stdin exclude each other"_s);
    }
    // A profile has its own server: only one that is given on purpose takes its place.
    const QString ofEnvironment = isProfileGiven ? QString() : environmentServer;
    const QString text = isServerGiven ? m_parser.value(u"server"_s) : ofEnvironment;
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
    m_options.search = m_parser.value(u"search"_s);
    m_options.pageSize = static_cast<int>(number(u"page-size"_s, 1, 100, 100));
    m_options.maximumPages = static_cast<int>(number(u"max-pages"_s, 1, many, 0));
    m_options.shallow = m_parser.isSet(u"shallow"_s);
    m_options.timeout = std::chrono::seconds(number(u"timeout"_s, 1, 3600, 30));
    m_options.retries = static_cast<int>(number(u"retries"_s, 0, 100, 3));
    const QString progress = m_parser.value(u"progress"_s);
    if (progress == u"always") {
        m_options.progress = Options::Progress::Always;
    } else if (progress == u"never") {
        m_options.progress = Options::Progress::Never;
    } else if (m_parser.isSet(u"progress"_s) && progress != u"auto") {
        fail(u"--progress takes auto, always or never, not %1"_s.arg(quoted(progress)));
    }
}

void OptionReader::readWriting(const CommandRow &row)
{
    if (m_parser.isSet(u"output"_s)) {
        m_options.output = m_parser.value(u"output"_s);
        if (m_options.output.isEmpty()) {
            fail(u"--output takes the name of a file, or - for standard output"_s);
        }
    }
    if (m_parser.isSet(u"no-timestamp"_s)) {
        m_options.report.times = Times::LeftOut;
    }
    if (m_parser.isSet(u"raw-cells"_s)) {
        m_options.report.cells = Cells::Raw;
    }
    m_options.exitZero = m_parser.isSet(u"exit-zero"_s);
    m_options.format = row.formats[0].value_or(OutputFormat::Text);
    if (!m_parser.isSet(u"format"_s)) {
        return;
    }
    QStringList allowed;
    const QString wanted = m_parser.value(u"format"_s);
    for (const auto &format : row.formats) {
        for (const FormatName &name : formatNames) {
            if (format == name.format) {
                allowed.append(name.word);
                if (wanted == name.word) {
                    m_options.format = name.format;
                    return;
                }
            }
        }
    }
    fail(u"%1 has no format %2; one of: %3"_s.arg(row.word, quoted(wanted), allowed.join(u", "_s)));
}

void OptionReader::readCommandOptions()
{
    const QString mode = m_parser.value(u"mode"_s);
    if (mode == u"new-value") {
        m_options.impactMode = ImpactMode::NewValue;
    } else if (m_options.command == Command::Impact && mode != u"delete") {
        fail(m_parser.isSet(u"mode"_s)
                 ? u"--mode takes new-value or delete, not %1"_s.arg(quoted(mode))
                 : u"impact needs --mode new-value or --mode delete"_s);
    }
    m_options.ignoreFile = m_parser.value(u"ignore"_s);
    m_options.port = static_cast<int>(number(u"port"_s, 0, 65535, 0));
    m_options.demoSecrets = static_cast<qsizetype>(number(u"secrets"_s, 1, 100'000, 0));
    m_options.latency = std::chrono::milliseconds(number(u"latency"_s, 0, 60'000, 0));
}

/// An option that a command would silently pass over is a mistake worth telling.
void OptionReader::refuseStrangers()
{
    const auto only = [this](const QString &option, std::initializer_list<Command> commands) {
        if (m_parser.isSet(option)
            && std::find(commands.begin(), commands.end(), m_options.command) == commands.end()) {
            fail(u"--%1 does not go with this command (see --help)"_s.arg(option));
        }
    };
    only(u"mode"_s, {Command::Impact});
    only(u"ignore"_s, {Command::Unused});
    only(u"port"_s, {Command::DemoServer});
    only(u"latency"_s, {Command::DemoServer});
    if (m_options.command == Command::Diff || m_options.command == Command::DemoServer) {
        for (const QString &option : {u"server"_s, u"demo"_s, u"snapshot"_s, u"profile"_s,
                                      u"key-stdin"_s, u"search"_s, u"max-pages"_s, u"shallow"_s}) {
            only(option, {});
        }
    }
    if (m_parser.isSet(u"secrets"_s) && m_options.command != Command::DemoServer
        && !m_options.demo) {
        fail(u"--secrets goes with demo-server or --demo"_s);
    }
}

} // namespace

Result<ParsedOptions, QString> parseOptions(const QStringList &arguments,
                                            const QString &environmentServer)
{
    return OptionReader().read(arguments, environmentServer);
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
