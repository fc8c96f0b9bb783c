// SPDX-License-Identifier: Apache-2.0
#include "report/jsonhead.h"

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

void writeGap(JsonOutput &json, const Gap &gap)
{
    json.member("part", partWord(gap.part));
    if (!gap.secretId.isEmpty()) {
        json.member("secret_id", gap.secretId.toStdString());
    }
    if (!gap.category.isEmpty()) {
        json.member("category", gap.category.toStdString());
    }
    json.member("reason", gapReason(gap.cause));
}

} // namespace

void beginJson(JsonOutput &json, std::string_view format, const ReportHead &head, int version)
{
    const Reading &reading = head.reading;
    json.beginObject();
    json.member("format", format);
    json.number("version", static_cast<std::uint64_t>(version));
    json.object("generator", [&] {
        json.member("name", "secretscope");
        json.member("version", std::string_view(SECRETSCOPE_VERSION));
    });
    json.member("server", reading.server.toStdString());
    json.key("profile");
    reading.profile.isEmpty() ? json.null() : json.string(reading.profile.toStdString());
    if (reading.started.isValid() || reading.finished.isValid()) {
        json.object("read", [&] {
            writeTime(json, "started", reading.started);
            writeTime(json, "finished", reading.finished);
        });
    }
    json.key("search");
    reading.search ? json.string(reading.search->toStdString()) : json.null();
    json.flag("complete", reading.isComplete());
    json.array("gaps", reading.gaps,
               [&](const Gap &gap) { json.object([&] { writeGap(json, gap); }); });
}

void endJson(JsonOutput &json)
{
    json.endObject();
    json.endDocument();
}

void writeSecretMembers(JsonOutput &json, const Catalogue &catalogue, SecretIndex secret)
{
    json.member("secret_id", catalogue.secretId(secret));
    writeText(json, "name", catalogue, catalogue.secret(secret).name);
}

void writeRecordMembers(JsonOutput &json, const Catalogue &catalogue, ResourceIndex record)
{
    const Resource &resource = catalogue.resource(record);
    const bool isPhoneNumber = resource.kind == Category::PhoneNumbers;
    const bool isVariable = resource.kind == Category::EnvironmentVariables;
    json.member("category", catalogue.categoryWord(resource.kind));
    writeWord(json, "type", catalogue, resource.type);
    json.member("id", catalogue.idText(resource.id));
    writeText(json,
              isPhoneNumber    ? "phone_number"
                  : isVariable ? "label"
                               : "name",
              catalogue, resource.name);
    if (resource.created != Resource::absentTime) {
        json.key("created_at_unix_secs");
        json.number(resource.created);
    }
    if (resource.kind.isKnown()) {
        writeText(json, "label", catalogue, resource.label);
    }
    writeWord(json, isPhoneNumber ? "provider" : "access_level", catalogue, resource.access);
}

void writeWayMembers(JsonOutput &json, const Catalogue &catalogue, IdIndex way)
{
    json.member("id", catalogue.idText(way));
    if (const auto record = wayRecord(catalogue, way)) {
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
