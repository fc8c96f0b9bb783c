// SPDX-License-Identifier: Apache-2.0
// The command line as a plain struct. Parsing checks everything that can be checked without the
// network or a file; a wrong word gives one message that says what to do.
#pragma once

#include "analysis/check.h"
#include "analysis/impact.h"
#include "catalogue/result.h"
#include "report/graphfile.h"
#include "report/reportoptions.h"
#include "service/baseurl.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace secretscope {

enum class Command {
    Report,
    Impact,
    Plan,
    Unused,
    Uses,
    Graph,
    Diff,
    Verify,
    Check,
    Merge,
    Completion,
    DemoServer,
};

/// Formats that only `check` has.
enum class CheckFormat { Junit };

/// Each command has some of them.
using OutputFormat = std::variant<ReportFormat, GraphFormat, CheckFormat>;

/// What to do instead of a command.
enum class Shortcut { Help, Version };

/// All but `unused`.
std::vector<CheckRule> defaultCheckRules();

struct Options
{
    std::optional<Shortcut> shortcut;
    /// Of Shortcut::Help; nothing for all of it.
    std::optional<Command> helpOn;
    Command command = Command::Report;
    /// SECRET, RESOURCE, files, or what `completion` takes.
    QStringList arguments;

    // Where the data comes from
    std::optional<BaseUrl> server; ///< as given; else the environment's, else global
    bool demo = false;
    QString snapshot; ///< a file; empty = none
    QString profile; ///< its key is in the keychain; empty = none
    bool keyFromStandardInput = false;

    // Reading
    QString search;
    int pageSize = 100;
    int maximumPages = 0; ///< 0 = all
    bool shallow = false;
    std::chrono::seconds timeout{30};
    int retries = 3;
    enum class Progress { Auto, Always, Never } progress = Progress::Auto;

    // Writing
    QString output = QStringLiteral("-");
    OutputFormat format = ReportFormat::Text;
    ReportOptions report;
    bool exitZero = false;

    // Single commands
    /// Nothing stands for Delete, which holds the other.
    std::optional<ImpactMode> impactMode;
    bool facts = false; ///< of `report`: what resources say of themselves too
    QString ignoreFile;
    QDateTime since; ///< of `verify`: when the value was changed
    std::chrono::seconds wait{0}; ///< how long `verify` asks again; 0 = once
    QString baseline; ///< of `check`, a file
    bool writeBaseline = false;
    std::vector<CheckRule> rules = defaultCheckRules();
    std::optional<std::chrono::seconds> watch; ///< nothing = once
    int port = 0; ///< 0 = any free one
    qsizetype demoSecrets = 0; ///< 0 = the sample workspace
    std::chrono::milliseconds latency{0};
};

/// @param arguments without the program's name.
/// @param environmentServer `ELEVENLABS_BASE_URL`, or empty.
/// @param now from which durations count back.
Result<Options, QString> parseOptions(const QStringList &arguments,
                                      const QString &environmentServer,
                                      const QDateTime &now = QDateTime::currentDateTimeUtc());

/// What `--help` prints: of one command alone, or of all. No line has more than 80 columns.
QString helpText(std::optional<Command> command);
/// What `--version` prints: this program's version and those of Qt, OpenSSL and simdjson.
QString versionText();

/// Why a text is no server, in a sentence.
QString serverErrorText(BaseUrlError error, const QString &text);

} // namespace secretscope
