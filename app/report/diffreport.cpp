// SPDX-License-Identifier: Apache-2.0
#include "report/diffreport.h"

#include "domain/displaytext.h"
#include "report/answerpage.h"
#include "report/answerwording.h"
#include "report/wording.h"

#include <algorithm>

namespace secretscope {

namespace {

struct ChangeName
{
    Change change;
    /// As in JSON.
    std::string_view id;
    std::string_view words;
};

constexpr std::array changeNames{
    ChangeName{Change::Added, "added", "added"},
    ChangeName{Change::Removed, "removed", "removed"},
    ChangeName{Change::Renamed, "renamed", "renamed"},
    ChangeName{Change::AccessChanged, "access_changed", "access changed"},
    ChangeName{Change::VisibilityChanged, "visibility_changed", "visibility changed"},
    ChangeName{Change::ThroughChanged, "through_changed", "through changed"},
    ChangeName{Change::DetailsChanged, "details_changed", "details changed"},
    ChangeName{Change::CannotTell, "cannot_tell", "cannot tell"},
};

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

std::string_view verdictId(DiffVerdict verdict)
{
    switch (verdict) {
    case DiffVerdict::Identical:
        return "identical";
    case DiffVerdict::NoDifferenceSeen:
        return "no_difference_seen";
    case DiffVerdict::Different:
        return "different";
    }
    return {};
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

/// One dependent on one side, with the catalogue that knows it.
struct Item
{
    const Catalogue &catalogue;
    Edge edge;
    const Resource &resource() const { return catalogue.resource(edge.resource); }
};

/// Sorted: their order is no content.
std::vector<std::string_view> linkTexts(const Item &item)
{
    std::vector<std::string_view> texts;
    for (const IdIndex link : item.catalogue.links(item.edge)) {
        texts.push_back(item.catalogue.idText(link));
    }
    std::ranges::sort(texts);
    return texts;
}

std::string linksText(const Item &item)
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
std::vector<AnswerDetail> detailsOf(const Item &old, const Item &now, Changes changes)
{
    std::vector<AnswerDetail> details;
    const auto access
        = [](const Item &item) { return recordAccess(item.catalogue, item.edge.resource); };
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

/// Reads a Diff with both its catalogues.
class Reader
{
public:
    Reader(const DiffSide &before, const DiffSide &after)
        : m_before(before)
        , m_after(after)
    {}

    std::string oldName(const SecretChange &change) const
    {
        return nameOf(m_before.catalogue, change.before);
    }
    std::string newName(const SecretChange &change) const
    {
        return nameOf(m_after.catalogue, change.after);
    }
    std::string shownName(const SecretChange &change) const
    {
        return change.after ? newName(change) : oldName(change);
    }
    /// "NAME (id)".
    std::string label(const SecretChange &change) const
    {
        return change.after ? secretLabel(m_after.catalogue, *change.after)
                            : secretLabel(m_before.catalogue, *change.before);
    }
    std::string_view secretId(const SecretChange &change) const
    {
        return change.before ? m_before.catalogue.secretId(*change.before)
                             : m_after.catalogue.secretId(*change.after);
    }
    std::optional<Item> before(const DependentChange &change) const
    {
        return item(m_before.catalogue, change.before);
    }
    std::optional<Item> after(const DependentChange &change) const
    {
        return item(m_after.catalogue, change.after);
    }

private:
    static std::string nameOf(const Catalogue &catalogue, const std::optional<SecretIndex> &secret)
    {
        const std::string_view name = secret ? catalogue.secretName(*secret) : std::string_view();
        return name.empty() ? "(no name)" : std::string(name);
    }
    static std::optional<Item> item(const Catalogue &catalogue, const std::optional<Edge> &edge)
    {
        return edge ? std::optional<Item>(Item{catalogue, *edge}) : std::nullopt;
    }

    const DiffSide &m_before;
    const DiffSide &m_after;
};

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

void writeSecrets(AnswerPage &page, const Reader &reader, const Diff &diff)
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

void writeDependents(AnswerPage &page, const Reader &reader, const Diff &diff)
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
            const Item &shown = now ? *now : *old;
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

void writeOpen(AnswerPage &page, const Reader &reader, const Diff &diff)
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

void writePage(AnswerPage &page, const DiffSide &after, const Reader &reader, const Diff &diff,
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

void writeChanges(JsonOutput &json, Changes changes)
{
    json.key("changes");
    json.beginArray();
    for (const ChangeName &name : changeNames) {
        if (changes.testFlag(name.change)) {
            json.string(name.id);
        }
    }
    json.endArray();
}

void writeItem(JsonOutput &json, std::string_view key, const std::optional<Item> &item)
{
    json.key(key);
    if (!item) {
        json.null();
        return;
    }
    json.beginObject();
    writeRecordMembers(json, item->catalogue, item->edge.resource);
    if (item->catalogue.hasLinks(item->edge)) {
        json.key(item->resource().kind == Category::Agents ? "referenced_resource_ids"
                                                           : "environments");
        json.beginArray();
        for (const std::string_view link : linkTexts(*item)) {
            json.string(link);
        }
        json.endArray();
    }
    json.endObject();
}

void writeSecretChange(JsonOutput &json, const DiffSide &before, const DiffSide &after,
                       const Reader &reader, const SecretChange &change)
{
    json.beginObject();
    json.member("secret_id", reader.secretId(change));
    const auto name = [&](std::string_view key, const DiffSide &side,
                          const std::optional<SecretIndex> &secret) {
        if (secret && !side.catalogue.secret(*secret).name.isAbsent()) {
            json.member(key, side.catalogue.secretName(*secret));
        }
    };
    name("name_before", before, change.before);
    name("name_after", after, change.after);
    writeChanges(json, change.changes);
    json.key("dependents");
    json.beginArray();
    for (const DependentChange &dependent : change.dependents) {
        json.beginObject();
        json.member("category", categoryWord(dependent.kind));
        writeChanges(json, dependent.changes);
        writeItem(json, "before", reader.before(dependent));
        writeItem(json, "after", reader.after(dependent));
        json.endObject();
    }
    json.endArray();
    json.key("partial");
    json.beginArray();
    for (const Category category : change.partial) {
        json.string(categoryWord(category));
    }
    json.endArray();
    json.endObject();
}

void writeJson(Output &output, const DiffSide &before, const DiffSide &after, const Reader &reader,
               const Diff &diff, const ReportHead &head)
{
    JsonOutput json(output);
    json.beginObject();
    json.member("format", "secretscope-diff");
    json.key("version");
    json.number(1);
    writeHead(json, head);
    json.member("before", before.name);
    json.member("after", after.name);
    json.member("result", verdictId(diff.verdict()));
    json.key("identical");
    json.boolean(diff.verdict() == DiffVerdict::Identical);
    json.key("servers_differ");
    json.boolean(diff.serversDiffer);
    json.key("searches_differ");
    json.boolean(diff.searchesDiffer);
    json.key("counts");
    json.beginObject();
    for (const ChangeName &name : changeNames) {
        json.key(name.id);
        json.beginObject();
        json.key("secrets");
        json.number(static_cast<std::int64_t>(diff.secretCount(name.change)));
        json.key("dependents");
        json.number(static_cast<std::int64_t>(diff.dependentCount(name.change)));
        json.endObject();
    }
    json.endObject();
    json.key("secrets");
    json.beginArray();
    for (const SecretChange &change : diff.secrets) {
        writeSecretChange(json, before, after, reader, change);
    }
    json.endArray();
    json.endObject();
    json.endDocument();
}

} // namespace

void writeDiffReport(Output &output, const DiffSide &before, const DiffSide &after,
                     const Diff &diff, ReportFormat format, Times times)
{
    const Reader reader(before, after);
    const ReportHead head = headOf(before, after, times);
    if (format == ReportFormat::Json) {
        writeJson(output, before, after, reader, diff, head);
    } else {
        writePage(*makeAnswerPage(output, format), after, reader, diff, head);
    }
}

} // namespace secretscope
