// SPDX-License-Identifier: Apache-2.0
#include "report/jsonreport.h"

namespace secretscope {

namespace {

/// Environment variables that were not read are left out, not empty.
bool isWritten(const SecretRow &secret, Category category)
{
    const SecretRow::List &list = secret.list(category);
    return category != Category::EnvironmentVariables || list.count > 0
        || (list.state != LoadState::NotLoaded && list.state != LoadState::NotOffered);
}

std::string_view hasMoreKey(Category category)
{
    switch (category) {
    case Category::Tools:
        return "tools_has_more";
    case Category::Agents:
        return "agents_has_more";
    case Category::PhoneNumbers:
        return "phone_numbers_has_more";
    case Category::McpServers:
    case Category::Others:
    case Category::EnvironmentVariables:
        return {};
    }
    return {};
}

} // namespace

JsonReport::JsonReport(Output &output, const Catalogue &catalogue)
    : DependencyFormat(output, catalogue)
    , m_json(output)
{}

void JsonReport::begin(const ReportHead &head)
{
    m_json.beginObject();
    m_json.member("format", "secretscope-snapshot");
    m_json.key("version");
    m_json.number(1);
    writeHead(m_json, head);
    m_json.key("secrets");
    m_json.beginArray();
}

void JsonReport::beginSecret(const SecretRow &secret)
{
    const Secret &record = catalogue().secret(secret.secret);
    m_json.beginObject();
    writeWord("type", record.type);
    m_json.member("secret_id", secret.id);
    writeText("name", record.name);
    m_json.key("used_by");
    m_json.beginObject();
}

void JsonReport::beginList(const SecretRow &secret, Category category)
{
    if (isWritten(secret, category)) {
        m_json.key(categoryWord(category));
        m_json.beginArray();
    }
}

void JsonReport::row(const SecretRow &secret, const DependencyRow &row)
{
    if (!isWritten(secret, row.category())) {
        return;
    }
    switch (row.category()) {
    case Category::Tools:
    case Category::Agents:
    case Category::McpServers:
        writeResource(row);
        break;
    case Category::PhoneNumbers:
        writePhoneNumber(row);
        break;
    case Category::Others:
        m_json.string(row.id());
        break;
    case Category::EnvironmentVariables:
        writeEnvironmentVariable(row);
        break;
    }
}

void JsonReport::writeResource(const DependencyRow &row)
{
    m_json.beginObject();
    writeWord("type", row.resource().type);
    m_json.member("id", row.id());
    writeText("name", row.resource().name);
    if (row.hasCreated()) {
        m_json.key("created_at_unix_secs");
        m_json.number(row.resource().created);
    }
    writeWord("access_level", row.resource().access);
    if (row.category() == Category::Agents && row.hasLinks()) {
        writeIds("referenced_resource_ids", row.via());
    }
    m_json.endObject();
}

void JsonReport::writePhoneNumber(const DependencyRow &row)
{
    m_json.beginObject();
    m_json.member("phone_number_id", row.id());
    writeText("phone_number", row.resource().name);
    writeText("label", row.resource().label);
    writeWord("provider", row.resource().access);
    m_json.endObject();
}

void JsonReport::writeEnvironmentVariable(const DependencyRow &row)
{
    m_json.beginObject();
    m_json.member("id", row.id());
    writeText("label", row.resource().name);
    if (row.hasLinks()) {
        writeIds("environments", row.environments());
    }
    m_json.endObject();
}

void JsonReport::endList(const SecretRow &secret, Category category)
{
    if (!isWritten(secret, category)) {
        return;
    }
    m_json.endArray();
    if (const auto key = hasMoreKey(category); !key.empty()) {
        m_json.key(key);
        m_json.boolean(secret.list(category).hasMore);
    }
}

void JsonReport::endSecret(const SecretRow &)
{
    m_json.endObject();
    m_json.endObject();
}

void JsonReport::end()
{
    m_json.endArray();
    m_json.endObject();
    m_json.endDocument();
}

void JsonReport::writeIds(std::string_view key, std::span<const IdIndex> ids)
{
    m_json.key(key);
    m_json.beginArray();
    for (const IdIndex id : ids) {
        m_json.string(catalogue().idText(id));
    }
    m_json.endArray();
}

void JsonReport::writeText(std::string_view key, TextRef text)
{
    if (!text.isAbsent()) {
        m_json.member(key, catalogue().text(text));
    }
}

void JsonReport::writeWord(std::string_view key, Word word)
{
    if (!word.isAbsent()) {
        m_json.member(key, catalogue().word(word));
    }
}

} // namespace secretscope
