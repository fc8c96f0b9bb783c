// SPDX-License-Identifier: Apache-2.0
#include "report/diffreport.h"

#include "catalogue/displaytext.h"
#include "report/answerpage.h"
#include "report/diffjson.h"
#include "report/diffreader.h"
#include "report/wording.h"

#include <algorithm>

namespace secretscope {

namespace {

std::string changeWords(Changes changes)
{
    std::string text;
    for (const ChangeName &name : changeNames) {
        if (changes.testFlag(name.change)) {
            text += text.empty() ? "" : ", ";
            text += name.words;
        }
    }
    return text;
}

std::string_view verdictWords(DiffVerdict verdict)
{
    switch (verdict) {
    case DiffVerdict::Identical:
        return "Both are identical.";
    case DiffVerdict::NoDifferenceSeen:
        return "Nothing differs in what both hold, but not everything could be compared.";
    case DiffVerdict::Different:
        return "They differ.";
    }
    return {};
}

std::string linksText(const DiffItem &item)
{
    std::string text;
    for (const std::string_view link : linkTexts(item)) {
        text += text.empty() ? "" : ", ";
        text += link;
    }
    if (!text.empty()) {
        return text;
    }
    return item.resource().kind == Category::Agents ? "direct" : "none";
}

std::string arrow(const std::string &before, const std::string &after)
{
    return displayText(before).toStdString() + " → " + displayText(after).toStdString();
}

std::string_view itemOfWords(Category kind)
{
    switch (kind) {
    case Category::Tools:
        return "tool of";
    case Category::Agents:
        return "agent of";
    case Category::PhoneNumbers:
        return "phone number of";
    case Category::McpServers:
        return "MCP server of";
    case Category::Others:
        return "other place of";
    case Category::EnvironmentVariables:
        return "environment variable of";
    }
    return {};
}

/// What the file says of the two sides of a changed dependent.
std::vector<AnswerDetail> detailsOf(const DiffItem &old, const DiffItem &now, Changes changes)
{
    std::vector<AnswerDetail> details;
    const auto access
        = [](const DiffItem &item) { return recordAccess(item.catalogue, item.edge.resource); };
    if (changes.testFlag(Change::Renamed)) {
        details.push_back({"name:",
                           arrow(recordName(old.catalogue, old.edge.resource),
                                 recordName(now.catalogue, now.edge.resource))});
    }
    if (changes.testFlag(Change::AccessChanged) || changes.testFlag(Change::VisibilityChanged)) {
        details.push_back({"access:", arrow(access(old), access(now))});
    }
    if (changes.testFlag(Change::ThroughChanged)) {
        details.push_back({old.resource().kind == Category::Agents ? "through:" : "environments:",
                           arrow(linksText(old), linksText(now))});
    }
    if (changes.testFlag(Change::DetailsChanged) && old.resource().access != Word()
        && !hasAccessLevel(old.resource().kind)) {
        details.push_back({"provider:", arrow(access(old), access(now))});
    }
    return details;
}

/// The head tells of the newer side; what the older one lacks is added to what is missing.
ReportHead headOf(const DiffSide &before, const DiffSide &after, Times times)
{
    ReportHead head = makeReportHead("What changed between two readings", after.catalogue,
                                     after.reading, ReportScope::allLoaded(after.catalogue), times);
    head.scope = "from " + displayText(before.name).toStdString() + " to "
        + displayText(after.name).toStdString();
    const QList<Gap> old
        = gapsOfScope(before.catalogue, before.reading, ReportScope::allLoaded(before.catalogue));
    QList<Gap> &gaps = head.reading.gaps;
    for (Gap &gap : gaps) {
        gap.reason = QStringLiteral("new side: ") + gap.reason;
    }
    for (Gap gap : old) {
        gap.reason = QStringLiteral("old side: ") + gap.reason;
        gaps.append(gap);
    }
    std::sort(gaps.begin(), gaps.end());
    return head;
}

constexpr std::array secretColumns{
    AnswerColumn{"Secret", AnswerColumn::Content::Foreign, 28},
    AnswerColumn{"Id", AnswerColumn::Content::Foreign, 34},
    AnswerColumn{"Change", AnswerColumn::Content::Words, 26},
};

constexpr std::array dependentColumns{
    AnswerColumn{"Dependent", AnswerColumn::Content::Foreign, 28},
    AnswerColumn{"Id", AnswerColumn::Content::Foreign, 34},
    AnswerColumn{"Change", AnswerColumn::Content::Words, 26},
};

void writeSecrets(AnswerPage &page, const DiffReader &reader, const Diff &diff)
{
    const auto isChanged = [](const SecretChange &change) { return bool(change.changes); };
    const auto count = std::ranges::count_if(diff.secrets, isChanged);
    if (count == 0) {
        return;
    }
    page.section("Secrets");
    page.beginTable(numbered(static_cast<std::uint64_t>(count), "secret"), secretColumns);
    for (const SecretChange &change : diff.secrets) {
        if (!isChanged(change)) {
            continue;
        }
        std::vector<AnswerDetail> details;
        if (change.changes.testFlag(Change::Renamed)) {
            details.push_back({"name:", arrow(reader.oldName(change), reader.newName(change))});
        }
        page.row({reader.shownName(change), std::string(reader.secretId(change)),
                  changeWords(change.changes)},
                 details);
    }
    page.endTable();
}

void writeDependents(AnswerPage &page, const DiffReader &reader, const Diff &diff)
{
    std::size_t count = 0;
    for (const SecretChange &change : diff.secrets) {
        count += change.dependents.size();
    }
    if (count == 0) {
        return;
    }
    page.section("Dependents of secrets that both sides have");
    page.beginTable(numbered(count, "dependent"), dependentColumns);
    for (const SecretChange &change : diff.secrets) {
        for (const DependentChange &dependent : change.dependents) {
            const auto old = reader.before(dependent);
            const auto now = reader.after(dependent);
            const DiffItem &shown = now ? *now : *old;
            std::vector<AnswerDetail> details;
            if (old && now) {
                details = detailsOf(*old, *now, dependent.changes);
            }
            details.insert(details.begin(), {itemOfWords(dependent.kind), reader.label(change)});
            page.row({recordName(shown.catalogue, shown.edge.resource),
                      std::string(shown.catalogue.resourceId(shown.edge.resource)),
                      changeWords(dependent.changes)},
                     details);
        }
    }
    page.endTable();
}

void writeOpen(AnswerPage &page, const DiffReader &reader, const Diff &diff)
{
    std::size_t count = 0;
    for (const SecretChange &change : diff.secrets) {
        count += !change.partial.empty();
    }
    if (count == 0 && !diff.beforeLacksSecrets && !diff.afterLacksSecrets) {
        return;
    }
    page.section("Cannot be told");
    if (diff.beforeLacksSecrets) {
        page.paragraph("The old side may lack secrets: what seems new may not be.");
    }
    if (diff.afterLacksSecrets) {
        page.paragraph("The new side may lack secrets: what seems gone may not be.");
    }
    if (count == 0) {
        return;
    }
    page.beginTable(numbered(count, "secret") + " with lists that a side knows only in part",
                    std::array{secretColumns[0], secretColumns[1],
                               AnswerColumn{"Lists", AnswerColumn::Content::Words, 26}});
    for (const SecretChange &change : diff.secrets) {
        if (!change.partial.empty()) {
            std::string lists;
            for (const Category category : change.partial) {
                lists += lists.empty() ? "" : ", ";
                lists += categoryTitle(category);
            }
            page.row({reader.shownName(change), std::string(reader.secretId(change)), lists});
        }
    }
    page.endTable();
}

void writePage(AnswerPage &page, const DiffSide &after, const DiffReader &reader, const Diff &diff,
               const ReportHead &head)
{
    page.begin(head, after.catalogue);
    page.section("Result");
    page.paragraph(verdictWords(diff.verdict()));
    if (diff.serversDiffer) {
        page.paragraph("The two were read from different servers.");
    }
    if (diff.searchesDiffer) {
        page.paragraph("The two were read with different searches: what only one was asked for "
                       "cannot be told.");
    } else if (head.reading.search) {
        page.paragraph("Both hold only names that start with the search: a secret that was renamed "
                       "away from it counts as removed.");
    }
    for (const ChangeName &name : changeNames) {
        const std::size_t secrets = diff.secretCount(name.change);
        const std::size_t dependents = diff.dependentCount(name.change);
        if (secrets + dependents > 0) {
            page.paragraph("- " + std::string(name.words) + ": " + numbered(secrets, "secret")
                           + ", " + numbered(dependents, "dependent"));
        }
    }
    writeSecrets(page, reader, diff);
    writeDependents(page, reader, diff);
    writeOpen(page, reader, diff);
    page.end();
}

} // namespace

void writeDiffReport(Output &output, const DiffSide &before, const DiffSide &after,
                     const Diff &diff, ReportFormat format, Times times)
{
    const ReportHead head = headOf(before, after, times);
    if (format == ReportFormat::Json) {
        writeDiffJson(output, before, after, diff, head);
    } else {
        writePage(*makeAnswerPage(output, format), after, DiffReader(before, after), diff, head);
    }
}

} // namespace secretscope
