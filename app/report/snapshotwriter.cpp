// SPDX-License-Identifier: Apache-2.0
#include "report/dependencywriter.h"
#include "report/jsonhead.h"

namespace secretscope {

namespace {

/// Environment variables that were not read are left out, not empty.
bool isWritten(const SecretRow::List &list)
{
    return list.category != Category::EnvironmentVariables || list.count > 0
        || (list.state != LoadState::NotLoaded && list.state != LoadState::NotOffered);
}

class SnapshotWriter final : public DependencyWriter
{
public:
    SnapshotWriter(Output &output, const Catalogue &catalogue)
        : m_json(output)
        , m_catalogue(catalogue)
    {}

    DependencyRows::Order order() const override { return DependencyRows::Order::ById; }
    bool hasWholeSecrets() const override { return true; }

    void begin(const ReportHead &head) override
    {
        beginJson(m_json, "secretscope-snapshot", head);
        m_json.key("secrets");
        m_json.beginArray();
    }

    void beginSecret(const SecretRow &secret) override
    {
        const Secret &record = m_catalogue.secret(secret.secret);
        m_json.beginObject();
        word("type", record.type);
        m_json.member("secret_id", secret.id);
        text("name", record.name);
        m_json.key("used_by");
        m_json.beginObject();
    }

    void beginList(const SecretRow::List &list) override
    {
        if (isWritten(list)) {
            m_json.key(categoryWord(list.category));
            m_json.beginArray();
        }
    }

    void row(const DependencyRow &row) override
    {
        if (row.category() == Category::Others) {
            m_json.string(row.id());
            return;
        }
        const Resource &record = row.resource();
        m_json.beginObject();
        if (row.category() == Category::PhoneNumbers) {
            m_json.member("phone_number_id", row.id());
            text("phone_number", record.name);
            text("label", record.label);
            word("provider", record.access);
        } else if (row.category() == Category::EnvironmentVariables) {
            m_json.member("id", row.id());
            text("label", record.name);
            writeIds("environments", row, row.environments());
        } else {
            word("type", record.type);
            m_json.member("id", row.id());
            text("name", record.name);
            if (row.hasCreated()) {
                m_json.key("created_at_unix_secs");
                m_json.number(record.created);
            }
            word("access_level", record.access);
            writeIds("referenced_resource_ids", row, row.via());
        }
        m_json.endObject();
    }

    void endList(const SecretRow::List &list) override
    {
        if (!isWritten(list)) {
            return;
        }
        m_json.endArray();
        if (canBeCompleted(list.category)) {
            m_json.flag(std::string(categoryWord(list.category)) + "_has_more", list.hasMore);
        }
    }

    void endSecret() override
    {
        m_json.endObject();
        m_json.endObject();
    }

    void end() override
    {
        m_json.endArray();
        endJson(m_json);
    }

private:
    /// An empty list and a left-out one are two things.
    void writeIds(std::string_view key, const DependencyRow &row, std::span<const IdIndex> ids)
    {
        if (row.hasLinks()) {
            m_json.array(key, ids, [this](IdIndex id) { m_json.string(m_catalogue.idText(id)); });
        }
    }

    void text(std::string_view name, TextRef value) { writeText(m_json, name, m_catalogue, value); }
    void word(std::string_view name, Word value) { writeWord(m_json, name, m_catalogue, value); }

    JsonOutput m_json;
    const Catalogue &m_catalogue;
};

} // namespace

std::unique_ptr<DependencyWriter> makeSnapshot(Output &output, const Catalogue &catalogue)
{
    return std::make_unique<SnapshotWriter>(output, catalogue);
}

} // namespace secretscope
