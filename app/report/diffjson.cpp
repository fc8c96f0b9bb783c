// SPDX-License-Identifier: Apache-2.0
#include "report/diffjson.h"

#include "report/diffreader.h"

namespace secretscope {

namespace {

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

void writeItem(JsonOutput &json, std::string_view key, const std::optional<DiffItem> &item)
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
                       const DiffReader &reader, const SecretChange &change)
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

} // namespace

void writeDiffJson(Output &output, const DiffSide &before, const DiffSide &after, const Diff &diff,
                   const ReportHead &head)
{
    const DiffReader reader(before, after);
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

} // namespace secretscope
