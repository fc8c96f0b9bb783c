// SPDX-License-Identifier: Apache-2.0
#include "cli/commandanswer.h"

#include "analysis/diff.h"
#include "analysis/graph.h"
#include "analysis/ignorelist.h"
#include "analysis/impactfacts.h"
#include "analysis/merge.h"
#include "analysis/unused.h"
#include "analysis/uses.h"
#include "catalogue/text.h"
#include "cli/messages.h"
#include "report/answerreports.h"
#include "report/checkreport.h"
#include "report/dependencyreport.h"
#include "report/diffreport.h"
#include "report/graphfile.h"
#include "report/planreport.h"
#include "report/reporthead.h"
#include "service/filebytes.h"
#include "session/plantickstore.h"
#include "session/profilestore.h"
#include "workspace/snapshotreader.h"

#include <QFileInfo>
#include <memory>

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

ReportFormat formatOf(const Options &options)
{
    return std::get<ReportFormat>(options.format);
}

MadeAnswer reportAnswer(const Options &options, const WorkspaceState &state)
{
    // A snapshot that was read keeps what it has.
    const bool hasFacts
        = state.facts().wereAsked() && (options.facts || formatOf(options) == ReportFormat::Json);
    return CommandAnswer{false, state.isComplete(), [=](Output &output) {
                             const Catalogue &catalogue = state.catalogue();
                             const ConfiguredPlaces places(state);
                             return writeDependencyReport(output, catalogue, state.loadInfo(),
                                                          ReportScope::allLoaded(catalogue),
                                                          formatOf(options), options.report, {},
                                                          hasFacts ? &places : nullptr);
                         }};
}

/// A file is taken as it is: what it never held is no gap of it. Of a server, facts that were left
/// out are one.
LoadInfo loadInfoFor(const Options &options, const WorkspaceState &state)
{
    return options.snapshot.isEmpty() ? state.loadInfoWithFacts() : state.loadInfo();
}

CommandAnswer impactAnswer(const Options &options, const WorkspaceState &state, SecretIndex secret)
{
    const ConfiguredPlaces places(state);
    const Impact found
        = impactWithFacts(places, {&secret, 1}, options.impactMode.value_or(ImpactMode::Delete));
    return {found.hasDependents() || places.hasUnreported(secret),
            isWhole(state.catalogue(), loadInfoFor(options, state), secret), [=](Output &output) {
                return writeImpactReport(output, state.catalogue(), loadInfoFor(options, state),
                                         found, formatOf(options), options.report.times, &places);
            }};
}

CommandAnswer planAnswer(const Options &options, const WorkspaceState &state, SecretIndex secret,
                         const LiveAnswer &running)
{
    const auto plan = std::make_shared<const Plan>(
        state, secret, options.impactMode.value_or(ImpactMode::Delete),
        options.snapshot.isEmpty() ? running : LiveAnswer(NotCounted::ByAFile));
    PlanTicks ticks;
    if (!options.profile.isEmpty()) {
        ticks = PlanTickStore(*ProfileStore::userSettings(), state.origin()).ticks(planKey(*plan));
    }
    return {
        false, isWhole(state.catalogue(), state.loadInfoWithFacts(), secret), [=](Output &output) {
            return writePlanReport(output, *plan, formatOf(options), options.report.times, ticks);
        }};
}

CommandAnswer graphAnswer(const Options &options, const WorkspaceState &state, SecretIndex secret)
{
    const ConfiguredPlaces places(state);
    const Graph graph = graphOf(state.catalogue(), secret, Graph::rankLimit, {}, &places);
    return {false, isWhole(state.catalogue(), loadInfoFor(options, state), secret),
            [=](Output &output) {
                writeGraph(output, state.catalogue(), loadInfoFor(options, state), graph,
                           std::get<GraphFormat>(options.format), options.report.times, &places);
                return SheetLosses();
            }};
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

/// The ids in the file of --ignore, if there is one.
Result<std::vector<std::string>, QString> ignoredIds(const QString &path)
{
    if (path.isEmpty()) {
        return std::vector<std::string>();
    }
    constexpr qsizetype largest = qsizetype(64) << 20; // bytes; about two million ids
    const auto bytes = fileBytes(path, largest);
    if (!bytes) {
        return Failure{bytes.error().isTooLarge
                           ? u"%1 is too large for a list of ids"_s.arg(path)
                           : u"cannot read %1: %2"_s.arg(path, bytes.error().systemText)};
    }
    auto ids = ignoreListFrom({bytes->constData(), static_cast<std::size_t>(bytes->size())});
    if (!ids) {
        return Failure{ignoreListMessage(ids.error(), path)};
    }
    return std::move(*ids);
}

MadeAnswer unusedAnswer(const Options &options, const WorkspaceState &state)
{
    const auto ignored = ignoredIds(options.ignoreFile);
    if (!ignored) {
        return Failure{ignored.error()};
    }
    const Unused found = unused(state, *ignored);
    return CommandAnswer{!found.rows.empty(), found.isExact && state.isComplete(),
                         [=](Output &output) {
                             return writeUnusedReport(output, state.catalogue(), state.loadInfo(),
                                                      found, formatOf(options), options.report);
                         }};
}

MadeAnswer usesAnswer(const Options &options, const WorkspaceState &state)
{
    const std::string id = options.arguments.first().toStdString();
    const auto found = usesOf(state.catalogue(), ReverseIndex(state), id);
    const ConfiguredPlaces places(state);
    const ResourceFacts *facts = places.facts().find(id);
    const bool isAny = (facts && !facts->references.isEmpty())
        || std::any_of(found.begin(), found.end(),
                       [](const ResourceUses &uses) { return !uses.uses.empty(); });
    LoadInfo loadInfo = loadInfoFor(options, state);
    for (const Gap &gap : state.dependentsGaps()) {
        // A service that does not know the call leaves the list at least, and says so.
        const auto *error = std::get_if<ApiError>(&gap.cause);
        if (!error || error->kind != ApiError::Kind::NotFound) {
            loadInfo.gaps.append(gap);
        }
    }
    if (state.hasAllSecrets() && !state.knowsAllSecrets()) {
        // A search left secrets out that may need it too.
        loadInfo.gaps.append({Gap::Part::Secrets, {}, {}, NotRead::ToTheEnd});
    }
    sortGaps(loadInfo.gaps);
    return CommandAnswer{isAny, loadInfo.isComplete(), [=](Output &output) {
                             return writeUsesReport(output, state.catalogue(), loadInfo, id, found,
                                                    formatOf(options), options.report, &places);
                         }};
}

Result<WorkspaceState, QString> snapshotFrom(const QString &path)
{
    auto snapshot = readSnapshotFile(path);
    if (!snapshot) {
        return Failure{snapshotErrorMessage(snapshot.error(), path)};
    }
    return std::move(*snapshot);
}

} // namespace

Result<SecretIndex, QString> findSubject(const Catalogue &catalogue, const QString &secret)
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
            ids.append(stringOf(catalogue.secretId({i})));
        }
    }
    if (ids.size() == 1) {
        return *found;
    }
    if (ids.isEmpty()) {
        return Failure{u"no secret that was read has the id or the exact name %1"_s.arg(secret)};
    }
    constexpr qsizetype mostShown = 10;
    ids.sort();
    QString message = u"%1 secrets have the name %2; name one by its id: %3"_s.arg(
        QString::number(ids.size()), secret, ids.first(qMin(ids.size(), mostShown)).join(u", "_s));
    if (ids.size() > mostShown) {
        message += u" and %1 more (report lists them)"_s.arg(ids.size() - mostShown);
    }
    return Failure{message};
}

MadeAnswer makeAnswer(const Options &options, const WorkspaceState &state,
                      const LiveAnswer &running)
{
    if (options.command == Command::Report) {
        return reportAnswer(options, state);
    }
    if (options.command == Command::Unused) {
        return unusedAnswer(options, state);
    }
    if (options.command == Command::Uses) {
        return usesAnswer(options, state);
    }
    const auto secret = findSubject(state.catalogue(), options.arguments.first());
    if (!secret) {
        return Failure{secret.error()};
    }
    if (options.command == Command::Impact) {
        return impactAnswer(options, state, *secret);
    }
    return options.command == Command::Plan ? planAnswer(options, state, *secret, running)
                                            : graphAnswer(options, state, *secret);
}

MadeAnswer makeVerifyAnswer(const Options &options, const Verification &found)
{
    const Verdict verdict = found.verdict();
    const bool isTold = verdict == Verdict::Refused || verdict == Verdict::Works;
    return CommandAnswer{
        verdict == Verdict::Refused, isTold && found.isWhole(), [=](Output &output) {
            writeVerifyReport(output, found, formatOf(options), options.report.times);
            return SheetLosses();
        }};
}

MadeAnswer makeDiffAnswer(const Options &options)
{
    const QString oldPath = options.arguments.at(0);
    const QString newPath = options.arguments.at(1);
    const auto before = snapshotFrom(oldPath);
    if (!before) {
        return Failure{before.error()};
    }
    const auto after = snapshotFrom(newPath);
    if (!after) {
        return Failure{after.error()};
    }
    const Diff found = diff(*before, *after);
    return CommandAnswer{
        found.verdict() == DiffVerdict::Different, found.isExact(), [=](Output &output) {
            writeDiffReport(output,
                            {before->catalogue(), before->loadInfo(), oldPath.toStdString()},
                            {after->catalogue(), after->loadInfo(), newPath.toStdString()}, found,
                            formatOf(options), options.report.times);
            return SheetLosses();
        }};
}

MadeAnswer makeMergeAnswer(const Options &options)
{
    std::vector<MergeInput> inputs;
    for (const QString &path : options.arguments) {
        const auto reading = readSnapshotReading(path);
        if (!reading) {
            return Failure{snapshotErrorMessage(reading.error(), path)};
        }
        inputs.push_back({reading->state, reading->id});
    }
    const auto merged = merge(inputs);
    if (!merged) {
        return Failure{mergeRefusalMessage(merged.error())};
    }
    const WorkspaceState state = merged->state;
    Options asSnapshot = options;
    asSnapshot.facts = state.facts().wereAsked();
    MadeAnswer made = reportAnswer(asSnapshot, state);
    constexpr std::size_t most = 5;
    const auto &found = merged->contradictions;
    for (std::size_t i = 0; i < std::min(found.size(), most); ++i) {
        made->remarks.append(contradictionMessage(found[i]));
    }
    if (found.size() > most) {
        made->remarks.append(
            u"the files differ in %1 more things that no key changes"_s.arg(found.size() - most));
    }
    return made;
}

Result<WorkspaceState, QString> baselineFor(const Options &options)
{
    if (options.writeBaseline && !QFileInfo::exists(options.baseline)) {
        WorkspaceState::Content nothing;
        nothing.gaps = {{Gap::Part::Secrets, {}, {}, NotRead::AtAll}};
        return WorkspaceState(std::move(nothing));
    }
    return snapshotFrom(options.baseline);
}

MadeAnswer makeCheckAnswer(const Options &options, const WorkspaceState &baseline,
                           const WorkspaceState &state)
{
    const QString &before = baseline.origin().server;
    const QString &now = state.origin().server;
    if (!before.isEmpty() && !now.isEmpty() && before != now) {
        return Failure{u"%1 was read from %2, not from %3"_s.arg(options.baseline, before, now)};
    }
    const Check found = check(baseline, state, options.rules);
    return CommandAnswer{found.isBroken(), found.isWhole() && state.isComplete(),
                         [=, name = options.baseline.toStdString()](Output &output) {
                             const Times times = options.report.times;
                             if (std::holds_alternative<CheckFormat>(options.format)) {
                                 writeCheckJunit(output, found, name, times);
                             } else {
                                 writeCheckReport(output, found, name, formatOf(options), times);
                             }
                             return SheetLosses();
                         }};
}

} // namespace secretscope
