// SPDX-License-Identifier: Apache-2.0
#include "report/jsonhead.h"

#include "catalogue/text.h"
#include "report/gapreason.h"
#include "report/wording.h"
#include "service/version.h"

namespace secretscope {

namespace {

void writeTime(JsonOutput &json, std::string_view name, const QDateTime &time)
{
    if (time.isValid()) {
        json.member(name, isoTime(time.toSecsSinceEpoch()));
    }
}

void writeIfAny(JsonOutput &json, std::string_view name, const QByteArray &text)
{
    if (!text.isEmpty()) {
        json.member(name, viewOf(text));
    }
}

} // namespace

void writeJsonDocument(Output &output, std::string_view format, int version, const ReportHead &head,
                       const std::function<void(JsonOutput &)> &writeMembers)
{
    const LoadInfo &loadInfo = head.loadInfo;
    JsonOutput json(output);
    json.object([&] {
        json.member("format", format);
        json.member("version", version);
        json.object("generator", [&] {
            json.member("name", "secretscope");
            json.member("version", SECRETSCOPE_VERSION);
        });
        json.member("server", loadInfo.server.toStdString());
        json.member("profile", unlessEmpty(loadInfo.profile.toStdString()));
        writeReadingTimes(json, loadInfo.started, loadInfo.finished);
        json.member("search",
                    loadInfo.search ? std::optional(loadInfo.search->toStdString()) : std::nullopt);
        json.member("complete", loadInfo.isComplete());
        json.objects("gaps", loadInfo.gaps, [&](const Gap &gap) {
            json.member("part", partWord(gap.part));
            writeIfAny(json, "secret_id", gap.secretId);
            writeIfAny(json, gap.part == Gap::Part::Facts ? "list" : "category", gap.category);
            writeIfAny(json, "resource_id", gap.resourceId);
            json.member("reason", gapReason(gap.cause));
        });
        writeMembers(json);
    });
}

void writeReadingTimes(JsonOutput &json, const QDateTime &started, const QDateTime &finished)
{
    if (started.isValid() || finished.isValid()) {
        json.object("read", [&] {
            writeTime(json, "started", started);
            writeTime(json, "finished", finished);
        });
    }
}

void writeSecretMembers(JsonOutput &json, const Catalogue &catalogue, SecretIndex secret)
{
    json.member("secret_id", catalogue.secretId(secret));
    writeText(json, "name", catalogue, catalogue.secret(secret).name);
}

void writeRecordFields(JsonOutput &json, const Catalogue &catalogue, ResourceIndex record,
                       std::string_view idName)
{
    const Resource &resource = catalogue.resource(record);
    const bool isPhoneNumber = resource.kind == Category::PhoneNumbers;
    const bool isVariable = resource.kind == Category::EnvironmentVariables;
    writeWord(json, "type", catalogue, resource.type);
    json.member(idName, catalogue.idText(resource.id));
    writeText(json,
              isPhoneNumber    ? "phone_number"
                  : isVariable ? "label"
                               : "name",
              catalogue, resource.name);
    if (resource.created != Resource::absentTime) {
        json.member("created_at_unix_secs", resource.created);
    }
    if (resource.kind.isKnown()) {
        writeText(json, "label", catalogue, resource.label);
    }
    writeWord(json, isPhoneNumber ? "provider" : "access_level", catalogue, resource.access);
}

void writeRecordMembers(JsonOutput &json, const Catalogue &catalogue, ResourceIndex record)
{
    json.member("category", catalogue.categoryWord(catalogue.resource(record).kind));
    writeRecordFields(json, catalogue, record, "id");
}

void writeViaMembers(JsonOutput &json, const Catalogue &catalogue, IdIndex via)
{
    json.member("id", catalogue.idText(via));
    if (const auto record = viaRecord(catalogue, via)) {
        writeText(json, "name", catalogue, catalogue.resource(*record).name);
    }
}

void writeText(JsonOutput &json, std::string_view name, const Catalogue &catalogue, TextRef text)
{
    if (!text.isAbsent()) {
        json.member(name, catalogue.text(text));
    }
}

void writeWord(JsonOutput &json, std::string_view name, const Catalogue &catalogue, Word word)
{
    if (!word.isAbsent()) {
        json.member(name, catalogue.word(word));
    }
}

} // namespace secretscope
