// SPDX-License-Identifier: Apache-2.0
#include "cli/optiontable.h"

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Choice<OutputFormat> allFormatWords[]{
    {"text"_L1, ReportFormat::Text},
    {"csv"_L1, ReportFormat::Csv},
    {"json"_L1, ReportFormat::Json},
    {"html"_L1, ReportFormat::Html},
    {"markdown"_L1, ReportFormat::Markdown},
    {"xlsx"_L1, ReportFormat::Xlsx},
    {"svg"_L1, GraphFormat::Svg},
    {"dot"_L1, GraphFormat::Dot},
    {"mermaid"_L1, GraphFormat::Mermaid},
    {"junit"_L1, CheckFormat::Junit},
};

using F = ReportFormat;
using G = GraphFormat;
constexpr CommandRow allCommandRows[]{
    {Command::Report,
     "report"_L1,
     ""_L1,
     0,
     {F::Text, F::Csv, F::Json, F::Html, F::Markdown, F::Xlsx},
     "everything that depends on each secret; json is a snapshot, which can be read back"_L1,
     "secretscope-cli report --format csv --output secrets.csv"_L1},
    {Command::Impact,
     "impact"_L1,
     "SECRET"_L1,
     1,
     {F::Text, F::Json, F::Markdown, F::Html, F::Xlsx},
     "what to fix (where), ask for (whom) and test (what is called)"_L1,
     "secretscope-cli impact ZENDESK_TOKEN --mode new-value"_L1},
    {Command::Plan,
     "plan"_L1,
     "SECRET"_L1,
     1,
     {F::Markdown, F::Html, F::Text, F::Xlsx},
     "the runbook of a change, step by step with boxes"_L1,
     "secretscope-cli plan ZENDESK_TOKEN --mode new-value --output plan.md"_L1},
    {Command::Unused,
     "unused"_L1,
     ""_L1,
     0,
     {F::Text, F::Csv, F::Json, F::Xlsx},
     "secrets without reported dependents"_L1,
     "secretscope-cli unused --ignore known.txt"_L1},
    {Command::Uses,
     "uses"_L1,
     "RESOURCE"_L1,
     1,
     {F::Text, F::Csv, F::Json, F::Xlsx},
     "the secrets that a tool, agent, phone number or MCP server needs, by its id"_L1,
     "secretscope-cli uses tool_01hv --format json"_L1},
    {Command::Graph,
     "graph"_L1,
     "SECRET"_L1,
     1,
     {G::Svg, G::Dot, G::Mermaid},
     "the picture of one secret"_L1,
     "secretscope-cli graph ZENDESK_TOKEN --output zendesk.svg"_L1},
    {Command::Diff,
     "diff"_L1,
     "OLD NEW"_L1,
     2,
     {F::Text, F::Json, F::Markdown},
     "what changed between two snapshots"_L1,
     "secretscope-cli diff monday.json friday.json"_L1},
    {Command::Verify,
     "verify"_L1,
     "SECRET"_L1,
     1,
     {F::Text, F::Json, F::Markdown},
     "did the new value arrive, by the runs of tools since then"_L1,
     "secretscope-cli verify ZENDESK_TOKEN --since 2h --wait 30m"_L1},
    {Command::Check,
     "check"_L1,
     ""_L1,
     0,
     {F::Text, F::Json, F::Markdown, CheckFormat::Junit},
     "what is new against a snapshot, by rules"_L1,
     "secretscope-cli check --baseline known.json --format junit --output check.xml"_L1},
    {Command::Merge,
     "merge"_L1,
     "FILE FILE..."_L1,
     2,
     {F::Json},
     "several keys' snapshots of one workspace as one"_L1,
     "secretscope-cli merge support.json billing.json --output all.json"_L1},
    {Command::Completion,
     "completion"_L1,
     "bash|zsh|fish"_L1,
     1,
     {},
     "the shell's completion script"_L1,
     "source <(secretscope-cli completion bash)"_L1},
    {Command::DemoServer,
     "demo-server"_L1,
     ""_L1,
     0,
     {},
     "serves the sample workspace on 127.0.0.1 until stopped; prints its URL"_L1,
     "secretscope-cli demo-server --secrets 10000 --latency 50"_L1},
};

constexpr unsigned bit(Command command)
{
    return 1U << static_cast<unsigned>(command);
}
constexpr unsigned serving = bit(Command::DemoServer);
constexpr unsigned reading = bit(Command::Report) | bit(Command::Impact) | bit(Command::Plan)
    | bit(Command::Unused) | bit(Command::Uses) | bit(Command::Graph) | bit(Command::Verify)
    | bit(Command::Check);
constexpr unsigned writing = reading | bit(Command::Diff) | bit(Command::Merge);

using O = OptionGroup;
constexpr OptionRow allOptionRows[]{
    {"server"_L1, "URL|global|us|eu|in|sg"_L1, reading, O::Source,
     "default $ELEVENLABS_BASE_URL, else global"_L1},
    {"demo"_L1, ""_L1, reading, O::Source, "the built-in sample workspace"_L1},
    {"secrets"_L1, "N"_L1, reading | serving, O::Source,
     "a generated workspace of this size in place of the sample"_L1, Needs::Demo},
    {"snapshot"_L1, "FILE"_L1, reading & ~bit(Command::Verify), O::Source,
     "a saved snapshot, or a saved answer of GET /v1/convai/secrets; no network"_L1},
    {"profile"_L1, "NAME"_L1, reading, O::Key,
     "the profile's server, and its key in the system keychain"_L1, Needs::Server},
    {"key-stdin"_L1, ""_L1, reading, O::Key, "the first line of standard input"_L1, Needs::Server},
    {"search"_L1, "PREFIX"_L1, reading, O::Reading, "only secrets whose name starts with it"_L1,
     Needs::Server},
    {"page-size"_L1, "N"_L1, reading, O::Reading, "1 to 100 (100)"_L1, Needs::Server},
    {"max-pages"_L1, "N"_L1, reading, O::Reading, "stop early: the result is then incomplete"_L1,
     Needs::Server},
    {"shallow"_L1, ""_L1, reading, O::Reading,
     "do not complete previews, do not read environment variables and configurations: the result "
     "is then incomplete"_L1,
     Needs::Server},
    {"timeout"_L1, "SECONDS"_L1, reading, O::Reading, "per request (30)"_L1, Needs::Server},
    {"retries"_L1, "N"_L1, reading, O::Reading, "per request (3)"_L1, Needs::Server},
    {"progress"_L1, "auto|always|never"_L1, reading, O::Reading,
     "on standard error; auto = only on a terminal"_L1},
    {"output"_L1, "FILE"_L1, writing, O::Writing,
     "default standard output; whole or not at all"_L1},
    {"format"_L1, "F"_L1, writing, O::Writing, "see the commands; the first one is the default"_L1},
    {"no-timestamp"_L1, ""_L1, writing, O::Writing, "leave out every time of reading"_L1},
    {"raw-cells"_L1, ""_L1, bit(Command::Report) | bit(Command::Unused) | bit(Command::Uses),
     O::Writing, "CSV without the guard against formulas"_L1, Needs::Csv},
    {"exit-zero"_L1, ""_L1, writing, O::Writing, "exit with 0 instead of 1"_L1},
    {"facts"_L1, ""_L1, bit(Command::Report), O::Command,
     "also where it is configured, who made that and when it was called"_L1},
    {"mode"_L1, "new-value|delete"_L1, bit(Command::Impact) | bit(Command::Plan), O::Command,
     "what is to happen to the secret; delete, if none is given, holds the other"_L1},
    {"ignore"_L1, "FILE"_L1, bit(Command::Unused), O::Command, "leave out the ids in it"_L1},
    {"since"_L1, "TIME"_L1, bit(Command::Verify), O::Command,
     "when the value was changed: ISO 8601, or so long ago, as in 30m, 2h or 3d; needed"_L1},
    {"wait"_L1, "DURATION"_L1, bit(Command::Verify), O::Command,
     "ask again every minute until each tool has run, at most so long"_L1},
    {"baseline"_L1, "FILE"_L1, bit(Command::Check), O::Command,
     "the snapshot to compare with; needed"_L1},
    {"rules"_L1, "LIST"_L1, bit(Command::Check), O::Command,
     "of new-dependent, lost-dependent, unused, no-access, unlisted-kind, unreported-place, "
     "reference-to-nothing, no-creator, with commas; all but unused"_L1},
    {"write-baseline"_L1, ""_L1, bit(Command::Check), O::Command,
     "put what was read in the baseline's place, if nothing is missing of it"_L1},
    {"watch"_L1, "DURATION"_L1, bit(Command::Check), O::Command,
     "read again and again after 90s, 15m, 2h or 1d, and write a line for each change"_L1,
     Needs::Server},
    {"port"_L1, "N"_L1, serving, O::Command, "0 = any free one (0)"_L1},
    {"latency"_L1, "MS"_L1, serving, O::Command, "before each answer (0)"_L1},
};

constexpr Choice<ImpactMode> allModeWords[]{
    {"new-value"_L1, ImpactMode::NewValue},
    {"delete"_L1, ImpactMode::Delete},
};
constexpr Choice<Options::Progress> allProgressWords[]{
    {"auto"_L1, Options::Progress::Auto},
    {"always"_L1, Options::Progress::Always},
    {"never"_L1, Options::Progress::Never},
};

} // namespace

std::span<const CommandRow> commandRows()
{
    return allCommandRows;
}

const CommandRow &rowOf(Command command)
{
    return *std::ranges::find(allCommandRows, command, &CommandRow::command);
}

std::span<const OptionRow> optionRows()
{
    return allOptionRows;
}

std::span<const Choice<ImpactMode>> modeWords()
{
    return allModeWords;
}

std::span<const Choice<Options::Progress>> progressWords()
{
    return allProgressWords;
}

QStringList ruleWords()
{
    QStringList words;
    for (const std::string_view word : checkRuleWords) {
        words.append(QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())));
    }
    return words;
}

std::vector<CheckRule> defaultCheckRules()
{
    std::vector<CheckRule> rules;
    for (std::size_t i = 0; i < checkRuleCount; ++i) {
        if (CheckRule(i) != CheckRule::Unused) {
            rules.push_back(CheckRule(i));
        }
    }
    return rules;
}

QList<Choice<OutputFormat>> formatWords(const CommandRow &row)
{
    QList<Choice<OutputFormat>> words;
    for (const Choice<OutputFormat> &format : allFormatWords) {
        if (std::ranges::find(row.formats, std::optional(format.value)) != row.formats.end()) {
            words.append(format);
        }
    }
    return words;
}

} // namespace secretscope
