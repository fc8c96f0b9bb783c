// SPDX-License-Identifier: Apache-2.0
#include "cli/commandanswer.h"

#include "analysis/diff.h"
#include "analysis/graph.h"
#include "analysis/ignorelist.h"
#include "analysis/unused.h"
#include "analysis/uses.h"
#include "cli/messages.h"
#include "cli/shutdown.h"
#include "report/answerreports.h"
#include "report/dependencyreport.h"
#include "report/diffreport.h"
#include "report/graphfile.h"
#include "report/reporthead.h"
#include "service/filebytes.h"
#include "workspace/snapshotreader.h"
#include "workspace/workspace.h"

#include <functional>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything is written at once.
class WholeAnswer final : public CommandAnswer
{
public:
    struct Verdict
    {
        bool isFound = false;
        bool isComplete = true;
    };

    WholeAnswer(Verdict verdict, std::function<SheetLosses(Output &)> write)
        : m_verdict(verdict)
        , m_write(std::move(write))
    {}

    void begin(Output &output) override { m_output = &output; }
    bool writeSome() override
    {
        m_losses = m_write(*m_output);
        return false;
    }
    bool isFound() const override { return m_verdict.isFound; }
    bool isComplete() const override { return m_verdict.isComplete; }
    SheetLosses losses() const override { return m_losses; }

private:
    Verdict m_verdict;
    std::function<SheetLosses(Output &)> m_write;
    Output *m_output = nullptr;
    SheetLosses m_losses;
};

std::unique_ptr<CommandAnswer> whole(WholeAnswer::Verdict verdict,
                                     std::function<SheetLosses(Output &)> write)
{
    return std::make_unique<WholeAnswer>(verdict, std::move(write));
}

ReportFormat reportFormat(OutputFormat format)
{
    switch (format) {
    case OutputFormat::Text:
        return ReportFormat::Text;
    case OutputFormat::Csv:
        return ReportFormat::Csv;
    case OutputFormat::Json:
        return ReportFormat::Json;
    case OutputFormat::Html:
        return ReportFormat::Html;
    case OutputFormat::Markdown:
        return ReportFormat::Markdown;
    case OutputFormat::Xlsx:
        return ReportFormat::Xlsx;
    case OutputFormat::Svg:
    case OutputFormat::Dot:
    case OutputFormat::Mermaid:
        break;
    }
    Q_UNREACHABLE();
}

GraphFormat graphFormat(OutputFormat format)
{
    if (format == OutputFormat::Dot) {
        return GraphFormat::Dot;
    }
    return format == OutputFormat::Mermaid ? GraphFormat::Mermaid : GraphFormat::Svg;
}

MadeAnswer reportAnswer(const Options &options, const Workspace &workspace)
{
    const Catalogue &catalogue = workspace.state().catalogue();
    const Reading reading = workspace.state().reading();
    const ReportFormat format = reportFormat(options.format);
    return whole(
        {false, reading.isComplete()}, [=, &catalogue, report = options.report](Output &output) {
            return writeDependencyReport(output, catalogue, reading,
                                         ReportScope::allLoaded(catalogue), format, report,
                                         [](auto, auto) { return !Shutdown::isRequested(); });
        });
}

bool isCompleteFor(const Workspace &workspace, const Reading &reading, SecretIndex secret)
{
    return gapsOfScope(workspace.state().catalogue(), reading, ReportScope::selected({secret}))
        .isEmpty();
}

MadeAnswer impactAnswer(const Options &options, const Workspace &workspace)
{
    const auto subject = findSubject(workspace.state().catalogue(), options.arguments.first());
    if (!subject) {
        return Failure{subject.error()};
    }
    const Catalogue &catalogue = workspace.state().catalogue();
    const Reading reading = workspace.state().reading();
    const Impact found = impact(catalogue, {&*subject, 1}, options.impactMode);
    const ReportFormat format = reportFormat(options.format);
    return whole({found.hasDependents(), isCompleteFor(workspace, reading, *subject)},
                 [=, &catalogue, times = options.report.times](Output &output) {
                     return writeImpactReport(output, catalogue, reading, found, format, times);
                 });
}

MadeAnswer graphAnswer(const Options &options, const Workspace &workspace)
{
    const auto subject = findSubject(workspace.state().catalogue(), options.arguments.first());
    if (!subject) {
        return Failure{subject.error()};
    }
    const Catalogue &catalogue = workspace.state().catalogue();
    const Reading reading = workspace.state().reading();
    const Graph graph = graphOf(catalogue, *subject);
    const GraphFormat format = graphFormat(options.format);
    return whole({false, isCompleteFor(workspace, reading, *subject)},
                 [=, &catalogue, times = options.report.times](Output &output) {
                     writeGraph(output, catalogue, reading, graph, format, times);
                     return SheetLosses();
                 });
}

QString ignoreListMessage(const IgnoreListError &error, const QString &path)
{
    const QString where = u"%1, line %2: "_s.arg(path, QString::number(error.line));
    switch (error.problem) {
    case IgnoreListError::Problem::NotUtf8:
        return where + u"is not UTF-8"_s;
    case IgnoreListError::Problem::ControlCharacter:
        return where + u"holds a control character"_s;
    case IgnoreListError::Problem::MoreThanOneWord:
        return where + u"holds more than an id; put # before a remark"_s;
    }
    Q_UNREACHABLE();
}

MadeAnswer unusedAnswer(const Options &options, const Workspace &workspace)
{
    std::vector<std::string> ignored;
    if (!options.ignoreFile.isEmpty()) {
        const auto bytes = fileBytes(options.ignoreFile);
        if (!bytes) {
            return Failure{Refusal{ExitCode::Failed,
                                   u"cannot read %1: %2"_s.arg(options.ignoreFile, bytes.error())}};
        }
        auto list = ignoreListFrom({bytes->constData(), static_cast<std::size_t>(bytes->size())});
        if (!list) {
            return Failure{
                Refusal{ExitCode::Failed, ignoreListMessage(list.error(), options.ignoreFile)}};
        }
        ignored = std::move(*list);
    }
    const Catalogue &catalogue = workspace.state().catalogue();
    const Reading reading = workspace.state().reading();
    const Unused found = unused(workspace.state(), ignored);
    const ReportFormat format = reportFormat(options.format);
    return whole({!found.rows.empty(), found.isExact && reading.isComplete()},
                 [=, &catalogue, report = options.report](Output &output) {
                     return writeUnusedReport(output, catalogue, reading, found, format, report);
                 });
}

MadeAnswer usesAnswer(const Options &options, const Workspace &workspace)
{
    const Catalogue &catalogue = workspace.state().catalogue();
    const Reading reading = workspace.state().reading();
    const std::string id = options.arguments.first().toStdString();
    const auto found = usesOf(catalogue, ReverseIndex(workspace.state()), id);
    const bool isAny = std::any_of(found.begin(), found.end(),
                                   [](const ResourceUses &uses) { return !uses.uses.empty(); });
    const ReportFormat format = reportFormat(options.format);
    return whole({isAny, reading.isComplete()},
                 [=, &catalogue, report = options.report](Output &output) {
                     return writeUsesReport(output, catalogue, reading, id, found, format, report);
                 });
}

Result<WorkspaceState, Refusal> snapshotFrom(const QString &path)
{
    auto snapshot = readSnapshotFile(path);
    if (!snapshot) {
        return Failure{Refusal{ExitCode::Failed, snapshotErrorMessage(snapshot.error(), path)}};
    }
    return std::move(*snapshot);
}

} // namespace

Result<SecretIndex, Refusal> findSubject(const Catalogue &catalogue, const QString &secret)
{
    const std::string wanted = secret.toStdString();
    if (const auto byId = catalogue.findSecret(wanted)) {
        return *byId;
    }
    std::optional<SecretIndex> found;
    QStringList ids;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        if (catalogue.secretName({i}) == wanted && !catalogue.secret({i}).name.isAbsent()) {
            found = SecretIndex{i};
            const std::string_view id = catalogue.secretId({i});
            ids.append(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
        }
    }
    if (ids.size() == 1) {
        return *found;
    }
    if (ids.isEmpty()) {
        return Failure{
            Refusal{ExitCode::Failed,
                    u"no secret that was read has the id or the exact name %1"_s.arg(secret)}};
    }
    ids.sort();
    return Failure{Refusal{ExitCode::Failed,
                           u"%1 secrets have the name %2; name one by its id: %3"_s.arg(
                               QString::number(ids.size()), secret, ids.join(u", "_s))}};
}

MadeAnswer makeAnswer(const Options &options, const Workspace &workspace)
{
    switch (options.command) {
    case Command::Report:
        return reportAnswer(options, workspace);
    case Command::Impact:
        return impactAnswer(options, workspace);
    case Command::Unused:
        return unusedAnswer(options, workspace);
    case Command::Uses:
        return usesAnswer(options, workspace);
    case Command::Graph:
        return graphAnswer(options, workspace);
    case Command::Diff:
    case Command::DemoServer:
        break;
    }
    Q_UNREACHABLE();
}

MadeAnswer makeDiffAnswer(const Options &options)
{
    const QString &oldPath = options.arguments.at(0);
    const QString &newPath = options.arguments.at(1);
    auto before = snapshotFrom(oldPath);
    if (!before) {
        return Failure{before.error()};
    }
    auto after = snapshotFrom(newPath);
    if (!after) {
        return Failure{after.error()};
    }
    Diff found = diff(*before, *after);
    const WholeAnswer::Verdict verdict{found.verdict() == DiffVerdict::Different, found.isExact()};
    return whole(verdict,
                 [options, oldPath, newPath, before = std::move(*before), after = std::move(*after),
                  found = std::move(found)](Output &output) {
                     writeDiffReport(output,
                                     {before.catalogue(), before.reading(), oldPath.toStdString()},
                                     {after.catalogue(), after.reading(), newPath.toStdString()},
                                     found, reportFormat(options.format), options.report.times);
                     return SheetLosses();
                 });
}

} // namespace secretscope
