// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/verdictlists.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "report/reporthead.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/timetext.h"

#include <algorithm>

#include <QTimeZone>

namespace secretscope {

namespace {

QString symbolOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Refused:
        return QStringLiteral("refused");
    case Verdict::CannotTell:
        return QStringLiteral("help");
    case Verdict::NoRun:
        return QStringLiteral("wait");
    case Verdict::Works:
        return QStringLiteral("works");
    }
    return {};
}

/// Whether nothing is missing of what concerns the secret; others need not be loaded.
bool isWholeOf(const Verification &found)
{
    const QList<Gap> gaps = gapsOfScope(found.state().catalogue(), found.loadInfo(),
                                        ReportScope::selected({found.secret()}));
    return std::ranges::all_of(gaps, [](const Gap &gap) { return gap.part == Gap::Part::Secrets; });
}

} // namespace

QList<EntryList> VerdictLists::of(const Verification &found, const QDateTime &now)
{
    const Catalogue &catalogue = found.state().catalogue();
    const bool isWhole = isWholeOf(found);
    QList<EntryList> lists;
    for (const Verdict verdict :
         {Verdict::Refused, Verdict::CannotTell, Verdict::NoRun, Verdict::Works}) {
        EntryList list{title(verdict),
                       countOf(found.count(verdict), verdict == Verdict::CannotTell || isWhole),
                       meaning(verdict), found.count(verdict) > 0};
        for (const VerifiedResource &resource : found.resources()) {
            if (resource.verdict == verdict) {
                list.entries.append(
                    {.name = resource.name.empty() ? isolatedDisplayText(resource.id)
                                                   : displayText(resource.name),
                     .note = note(catalogue, resource, now),
                     .id = stringOf(resource.id),
                     .row = {bytesOf(catalogue.secretId(found.secret())),
                             RowCategory::ofWord(bytesOf(resource.category)), bytesOf(resource.id)},
                     .symbol = symbolOf(verdict)});
            }
        }
        lists.append(list);
    }
    return lists;
}

QString VerdictLists::sentence(const Verification &found, const QDateTime &now)
{
    QString text = tr("All together: %1. Runs count from %2 on.")
                       .arg(title(found.verdict()), clock(found.since(), now));
    if (found.resources().empty()) {
        text += QLatin1Char(' ') + tr("Nothing is known to need the secret itself.");
    }
    if (!isWholeOf(found)) {
        text += QLatin1Char(' ') + tr("Not everything could be read, so there may be more.");
    }
    return text;
}

QString VerdictLists::title(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Refused:
        return tr("Refused");
    case Verdict::CannotTell:
        return tr("Cannot be told");
    case Verdict::NoRun:
        return tr("No run yet");
    case Verdict::Works:
        return tr("Works");
    }
    return {};
}

QString VerdictLists::meaning(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Refused:
        return tr("the secret was not accepted");
    case Verdict::CannotTell:
        return tr("check them yourself");
    case Verdict::NoRun:
        return tr("nothing has tried the value");
    case Verdict::Works:
        return tr("ran without an error since");
    }
    return {};
}

QString VerdictLists::doubt(const VerifiedResource &resource)
{
    switch (resource.doubt) {
    case Doubt::None:
        return {};
    case Doubt::NoRunsListed:
        return tr("the service lists runs of tools only");
    case Doubt::NoAccess:
        return tr("no access with this key");
    case Doubt::NotRead:
        return tr("its runs could not be read");
    case Doubt::TooMany:
        return tr("more runs than are read, in no order");
    case Doubt::InClient:
        return tr("it ran in the client, which needs no secret");
    case Doubt::OtherErrors:
        break;
    }
    QStringList classes;
    for (const RunEnd end : resource.errors) {
        if (end != RunEnd::NotTold) {
            classes.append(stringOf(runEndWords[static_cast<std::size_t>(end)]));
        }
    }
    return classes.isEmpty()
        ? tr("it ran, but failed for other reasons")
        : tr("it ran, but failed for other reasons: %1").arg(EntryTree::listed(classes));
}

QString VerdictLists::note(const Catalogue &catalogue, const VerifiedResource &resource,
                           const QDateTime &now)
{
    const auto category = catalogue.findCategory(resource.category);
    const QString kind
        = category ? CategoryText::itemName(catalogue, *category) : displayText(resource.category);
    const QString since
        = resource.after ? tr("since: %1").arg(counts(*resource.after, now)) : QString();
    const QString before
        = resource.before ? tr("before: %1").arg(counts(*resource.before, now)) : QString();
    return EntryTree::note({title(resource.verdict), kind, doubt(resource), since, before});
}

QString VerdictLists::counts(const RunCounts &counts, const QDateTime &now)
{
    if (counts.runs == 0 && counts.isExact) {
        return tr("no runs");
    }
    QString text = counts.isExact ? tr("%Ln run(s)", "", int(counts.runs))
                                  : tr("at least %Ln run(s)", "", int(counts.runs));
    if (counts.refused > 0) {
        text = tr("%1, %Ln refused", "", int(counts.refused)).arg(text);
    }
    return counts.lastSuccess ? tr("%1, last success %2").arg(text, clock(*counts.lastSuccess, now))
                              : tr("%1, no success").arg(text);
}

QString VerdictLists::timeline(const std::vector<ToolRun> &runs, std::int64_t since,
                               const QDateTime &now)
{
    RunCounts before;
    RunCounts after;
    for (const ToolRun &run : runs) {
        RunCounts &side = run.time < since ? before : after;
        ++side.runs;
        side.refused += run.end == RunEnd::Refused ? 1 : 0;
        if (run.end == RunEnd::Success) {
            side.lastSuccess = std::max(side.lastSuccess, std::optional(run.time));
        }
    }
    return tr("Before %1: %2. Since then: %3.")
        .arg(clock(since, now), counts(before, now), counts(after, now));
}

QString VerdictLists::clock(std::int64_t time, const QDateTime &now)
{
    return TimeText::clock(QDateTime::fromSecsSinceEpoch(time, QTimeZone::utc()), now);
}

} // namespace secretscope
