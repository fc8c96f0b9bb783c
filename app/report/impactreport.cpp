// SPDX-License-Identifier: Apache-2.0
#include "report/answerreports.h"
#include "report/documentwriter.h"
#include "report/jsonhead.h"
#include "report/wording.h"

#include <algorithm>
#include <array>

namespace secretscope {

namespace {

Term termOf(ImpactMode mode)
{
    switch (mode) {
    case ImpactMode::NewValue:
        return {"new-value", "Impact of a new value under the same id"};
    case ImpactMode::Delete:
        return {"delete", "Impact of deleting or replacing"};
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

std::array<NamedList, 4> namedLists(const Impact &impact)
{
    const bool isDelete = impact.mode == ImpactMode::Delete;
    return {{
        {"Fix", "fix",
         isDelete ? "Direct, and this key may edit them."
                  : "Nothing to edit: what refers to the secret keeps its id.",
         impact.fix},
        {"Ask", "ask",
         isDelete ? "Direct, but this key may not edit them: someone else has to."
                  : "Nobody to ask: what refers to the secret keeps its id.",
         impact.ask},
        {"Test", "test", "Every agent that reaches it, direct or through others.", impact.test},
        {"Not reported", "not_reported",
         "The API reports no access level for these: check them yourself.", impact.notReported},
    }};
}

std::vector<Detail> detailsOf(const Catalogue &catalogue, const Impact &impact,
                              const ImpactEntry &entry)
{
    std::vector<Detail> details;
    const bool isOfSeveral = impact.secrets.size() > 1;
    if (entry.reason) {
        details.push_back({"ask:", std::string(termOf(*entry.reason).words)});
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
    TableColumn{{"Name"}, 26},
    TableColumn{{"Id"}, 34},
    TableColumn{{"Access or provider"}, 10},
    TableColumn{{"Uses it"}, 18},
};

void writeTables(DocumentWriter &writer, const Catalogue &catalogue, const Impact &impact,
                 const ImpactList &list)
{
    for (auto first = list.entries.begin(); first != list.entries.end();) {
        const auto last
            = std::find_if(first, list.entries.end(),
                           [first](const ImpactEntry &entry) { return entry.kind != first->kind; });
        const std::string count = ": " + std::to_string(last - first);
        writer.beginTable({.title = categoryTitle(catalogue, first->kind),
                           .note = count,
                           .columns = columns,
                           .sheet = "Impact"});
        for (; first != last; ++first) {
            const Relation relation{!first->direct.empty(), !first->through.empty()};
            writer.row({foreign(recordName(catalogue, first->record)),
                        foreign(catalogue.idText(first->id)),
                        foreign(recordAccess(catalogue, first->record)),
                        {relationWords(relation)}},
                       detailsOf(catalogue, impact, *first));
        }
        writer.endTable();
    }
}

SheetLosses writeDocument(DocumentWriter &writer, const Catalogue &catalogue, const Impact &impact,
                          const ReportHead &head)
{
    writer.begin(head, catalogue);
    for (const NamedList &named : namedLists(impact)) {
        std::string count = ": " + countText(named.list.count(), named.list.isExact);
        if (&named.list == &impact.test && named.list.count() > 0) {
            count += " (" + std::to_string(named.list.directCount()) + " direct, "
                + std::to_string(named.list.throughCount()) + " through others)";
        }
        writer.section({named.title}, count);
        writer.paragraph(named.explanation);
        if (!named.list.isExact) {
            writer.paragraph("A list is partly loaded, so there may be more.");
        }
        writeTables(writer, catalogue, impact, named.list);
    }
    if (!impact.unlistedWays.empty()) {
        constexpr std::array idColumns{TableColumn{{"Name or id"}, 60}};
        writer.section({"Named by agents only"}, ": " + std::to_string(impact.unlistedWays.size()));
        writer.paragraph("Agents reach the secret through these, but no list of the secret has "
                         "them.");
        writer.beginTable(
            {.title = {"Ids"}, .columns = idColumns, .sheet = "Named by agents only"});
        for (const IdIndex way : impact.unlistedWays) {
            writer.row({foreign(wayLabel(catalogue, way))});
        }
        writer.endTable();
    }
    return writer.end();
}

void writeEntry(JsonOutput &json, const Catalogue &catalogue, const ImpactEntry &entry)
{
    writeRecordMembers(json, catalogue, entry.record);
    if (entry.reason) {
        json.member("reason", termOf(*entry.reason).id);
    }
    json.array("direct", entry.direct,
               [&](SecretIndex secret) { json.write(catalogue.secretId(secret)); });
    json.array("through", entry.through, [&](const ImpactEntry::Through &through) {
        json.object([&] {
            json.member("secret_id", catalogue.secretId(through.secret));
            writeWayMembers(json, catalogue, through.way);
        });
    });
    if (!entry.agentsBehind.empty()) {
        json.array("agents_behind", entry.agentsBehind,
                   [&](ResourceIndex agent) { json.write(catalogue.resourceId(agent)); });
    }
}

void writeMembers(JsonOutput &json, const Catalogue &catalogue, const Impact &impact)
{
    json.member("mode", termOf(impact.mode).id);
    json.array("secrets", impact.secrets, [&](SecretIndex secret) {
        json.object([&] { writeSecretMembers(json, catalogue, secret); });
    });
    for (const NamedList &named : namedLists(impact)) {
        json.object(named.key, [&] {
            json.member("count", named.list.count());
            json.member("exact", named.list.isExact);
            json.array("entries", named.list.entries, [&](const ImpactEntry &entry) {
                json.object([&] { writeEntry(json, catalogue, entry); });
            });
        });
    }
    json.array("unlisted_ways", impact.unlistedWays,
               [&](IdIndex way) { json.object([&] { writeWayMembers(json, catalogue, way); }); });
    json.array("partial", impact.partial, [&](const PartialList &partial) {
        json.object([&] {
            json.member("secret_id", catalogue.secretId(partial.secret));
            json.member("category", catalogue.categoryWord(partial.category));
            json.member("state", wordsOf(partial.state).id);
        });
    });
}

} // namespace

SheetLosses writeImpactReport(Output &output, const Catalogue &catalogue, const Reading &reading,
                              const Impact &impact, ReportFormat format, Times times)
{
    const auto scope
        = ReportScope::selected(QList<SecretIndex>(impact.secrets.begin(), impact.secrets.end()));
    const ReportHead head = makeReportHead(termOf(impact.mode).words, catalogue, reading, scope,
                                           times, secretLabels(catalogue, impact.secrets));
    if (format != ReportFormat::Json) {
        return writeDocument(*makeDocumentWriter(output, format), catalogue, impact, head);
    }
    writeJsonDocument(output, "secretscope-impact", 1, head,
                      [&](JsonOutput &json) { writeMembers(json, catalogue, impact); });
    return {};
}

} // namespace secretscope
