// SPDX-License-Identifier: Apache-2.0
#include "report/impactreport.h"

#include "report/answerpage.h"
#include "report/answerwording.h"
#include "report/wording.h"

#include <algorithm>

namespace secretscope {

namespace {

std::string_view titleOf(ImpactMode mode)
{
    switch (mode) {
    case ImpactMode::NewValue:
        return "Impact of a new value under the same id";
    case ImpactMode::Delete:
        return "Impact of deleting or replacing";
    }
    return {};
}

std::string_view modeWord(ImpactMode mode)
{
    switch (mode) {
    case ImpactMode::NewValue:
        return "new-value";
    case ImpactMode::Delete:
        return "delete";
    }
    return {};
}

std::string_view reasonWord(AskReason reason)
{
    switch (reason) {
    case AskReason::Viewer:
        return "viewer";
    case AskReason::Commenter:
        return "commenter";
    case AskReason::UnlistedLevel:
        return "unlisted_level";
    case AskReason::LevelNotTold:
        return "level_not_told";
    case AskReason::NoAccess:
        return "no_access";
    }
    return {};
}

/// A list with its names, in the order of every format.
struct NamedList
{
    std::string_view title;
    std::string_view key;
    std::string_view explanation;
    const ImpactList &list;
};

std::vector<NamedList> namedLists(const Impact &impact)
{
    const bool isDelete = impact.mode == ImpactMode::Delete;
    return {
        {"Fix", "fix",
         isDelete ? "Direct, and this key may edit them."
                  : "Nothing to edit: what names the secret keeps its id.",
         impact.fix},
        {"Ask", "ask",
         isDelete ? "Direct, and this key may not edit them: somebody else has to."
                  : "Nobody to ask: what names the secret keeps its id.",
         impact.ask},
        {"Test", "test", "Every agent that reaches it, direct or through others.", impact.test},
        {"Not reported", "not_reported",
         "The API tells no access level for these: look at them yourself.", impact.notReported},
    };
}

std::vector<AnswerDetail> detailsOf(const Catalogue &catalogue, const Impact &impact,
                                    const ImpactEntry &entry)
{
    std::vector<AnswerDetail> details;
    const bool isOfSeveral = impact.secrets.size() > 1;
    if (entry.reason) {
        details.push_back({"ask:", std::string(askReasonWords(*entry.reason))});
    }
    if (isOfSeveral) {
        for (const SecretIndex secret : entry.direct) {
            details.push_back({"needs", secretLabel(catalogue, secret)});
        }
    }
    for (const ImpactEntry::Through &through : entry.through) {
        std::string way = wayLabel(catalogue, through.way);
        if (isOfSeveral) {
            way += " needs " + secretLabel(catalogue, through.secret);
        }
        details.push_back({"through", std::move(way)});
    }
    for (const ResourceIndex agent : entry.agentsBehind) {
        details.push_back({"reached by agent", recordLabel(catalogue, agent)});
    }
    return details;
}

constexpr std::array columns{
    AnswerColumn{"Name", AnswerColumn::Content::Foreign, 26},
    AnswerColumn{"Id", AnswerColumn::Content::Foreign, 34},
    AnswerColumn{"Access or provider", AnswerColumn::Content::Foreign, 10},
    AnswerColumn{"Uses it", AnswerColumn::Content::Words, 18},
};

void writeTables(AnswerPage &page, const Catalogue &catalogue, const Impact &impact,
                 const ImpactList &list)
{
    for (const Category kind : allCategories) {
        const auto first = std::ranges::lower_bound(list.entries, kind, {}, &ImpactEntry::kind);
        const auto last = std::ranges::upper_bound(list.entries, kind, {}, &ImpactEntry::kind);
        if (first == last) {
            continue;
        }
        page.beginTable(std::string(categoryTitle(kind)) + ": " + std::to_string(last - first),
                        columns);
        for (auto entry = first; entry != last; ++entry) {
            const Relation relation{!entry->direct.empty(), !entry->through.empty()};
            page.row({recordName(catalogue, entry->record),
                      std::string(catalogue.idText(entry->id)),
                      recordAccess(catalogue, entry->record), std::string(relationWords(relation))},
                     detailsOf(catalogue, impact, *entry));
        }
        page.endTable();
    }
}

void writePage(AnswerPage &page, const Catalogue &catalogue, const Impact &impact,
               const ReportHead &head)
{
    page.begin(head, catalogue);
    for (const NamedList &named : namedLists(impact)) {
        std::string title(named.title);
        title += ": " + countWords(named.list.count(), named.list.isExact);
        if (&named.list == &impact.test && named.list.count() > 0) {
            title += " (" + std::to_string(named.list.directCount()) + " direct, "
                + std::to_string(named.list.throughCount()) + " through others)";
        }
        page.section(title);
        page.paragraph(named.explanation);
        if (!named.list.isExact) {
            page.paragraph("A list is partly loaded, so there may be more.");
        }
        writeTables(page, catalogue, impact, named.list);
    }
    if (!impact.unlistedWays.empty()) {
        page.section("Named by agents only: " + std::to_string(impact.unlistedWays.size()));
        page.paragraph("Agents reach the secret through these, but no list of the secret has "
                       "them.");
        page.beginTable("Ids",
                        std::array{AnswerColumn{"Name or id", AnswerColumn::Content::Foreign, 60}});
        for (const IdIndex way : impact.unlistedWays) {
            page.row({wayLabel(catalogue, way)});
        }
        page.endTable();
    }
    page.end();
}

void writeEntry(JsonOutput &json, const Catalogue &catalogue, const ImpactEntry &entry)
{
    json.beginObject();
    writeRecordMembers(json, catalogue, entry.record);
    if (entry.reason) {
        json.member("reason", reasonWord(*entry.reason));
    }
    json.key("direct");
    json.beginArray();
    for (const SecretIndex secret : entry.direct) {
        json.string(catalogue.secretId(secret));
    }
    json.endArray();
    json.key("through");
    json.beginArray();
    for (const ImpactEntry::Through &through : entry.through) {
        json.beginObject();
        json.member("secret_id", catalogue.secretId(through.secret));
        json.member("id", catalogue.idText(through.way));
        const auto record = wayRecord(catalogue, through.way);
        if (record && !catalogue.resource(*record).name.isAbsent()) {
            json.member("name", catalogue.text(catalogue.resource(*record).name));
        }
        json.endObject();
    }
    json.endArray();
    if (!entry.agentsBehind.empty()) {
        json.key("agents_behind");
        json.beginArray();
        for (const ResourceIndex agent : entry.agentsBehind) {
            json.string(catalogue.resourceId(agent));
        }
        json.endArray();
    }
    json.endObject();
}

void writeJsonLists(JsonOutput &json, const Catalogue &catalogue, const Impact &impact)
{
    for (const NamedList &named : namedLists(impact)) {
        json.key(named.key);
        json.beginObject();
        json.key("count");
        json.number(static_cast<std::int64_t>(named.list.count()));
        json.key("exact");
        json.boolean(named.list.isExact);
        json.key("entries");
        json.beginArray();
        for (const ImpactEntry &entry : named.list.entries) {
            writeEntry(json, catalogue, entry);
        }
        json.endArray();
        json.endObject();
    }
}

void writeJson(Output &output, const Catalogue &catalogue, const Impact &impact,
               const ReportHead &head)
{
    JsonOutput json(output);
    json.beginObject();
    json.member("format", "secretscope-impact");
    json.key("version");
    json.number(1);
    writeHead(json, head);
    json.member("mode", modeWord(impact.mode));
    json.key("secrets");
    json.beginArray();
    for (const SecretIndex secret : impact.secrets) {
        json.beginObject();
        writeSecretMembers(json, catalogue, secret);
        json.endObject();
    }
    json.endArray();
    writeJsonLists(json, catalogue, impact);
    json.key("unlisted_ways");
    writeWays(json, catalogue, impact.unlistedWays);
    json.key("partial");
    json.beginArray();
    for (const PartialList &partial : impact.partial) {
        json.beginObject();
        json.member("secret_id", catalogue.secretId(partial.secret));
        json.member("category", categoryWord(partial.category));
        json.member("state", loadStateWord(partial.state));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.endDocument();
}

} // namespace

void writeImpactReport(Output &output, const Catalogue &catalogue, const Reading &reading,
                       const Impact &impact, ReportFormat format, Times times)
{
    const ReportHead head
        = makeAnswerHead(std::string(titleOf(impact.mode)), secretLabels(catalogue, impact.secrets),
                         catalogue, reading, impact.secrets, times);
    if (format == ReportFormat::Json) {
        writeJson(output, catalogue, impact, head);
    } else {
        writePage(*makeAnswerPage(output, format), catalogue, impact, head);
    }
}

} // namespace secretscope
