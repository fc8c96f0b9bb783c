// SPDX-License-Identifier: Apache-2.0
#include "catalogue/text.h"
#include "report/dependencyrows.h"
#include "report/factswording.h"
#include "report/jsonhead.h"

#include <algorithm>

namespace secretscope {

namespace {

/// Environment variables that were not read are left out, not empty; so are unlisted lists that the
/// service left out.
bool isWritten(const SecretRow::List &list)
{
    if (!list.category.isKnown()) {
        return list.count > 0 || list.hasMore;
    }
    return list.category != Category::EnvironmentVariables || list.count > 0
        || (list.state != LoadState::NotLoaded && list.state != LoadState::NotOffered);
}

void writeAccessByView(JsonOutput &json, const Catalogue &catalogue, ResourceIndex resource)
{
    const QList<ViewAccess> views = catalogue.accessByView(resource);
    if (views.isEmpty()) {
        return;
    }
    json.object("access_by_view", [&] {
        for (const ViewAccess &view : views) {
            json.key(catalogue.word(view.view));
            view.access.isAbsent() ? json.write(nullptr) : json.write(catalogue.word(view.access));
        }
    });
}

void writeViews(JsonOutput &json, const QList<MergedView> &views)
{
    json.objects("views", views, [&json](const MergedView &view) {
        json.member("name", view.name.toStdString());
        json.member("id", view.id.toStdString());
        json.member("profile", unlessEmpty(view.profile.toStdString()));
        writeReadingTimes(json, view.started, view.finished);
    });
}

/// Version 1 has no place for lists that this version does not know.
bool hasUnlisted(const DependencyRows &rows, const ReportHead &head)
{
    const Catalogue &catalogue = rows.catalogue();
    const auto unlisted = catalogue.categories().subspan(knownCategoryCount);
    const auto isUnlisted = [&](SecretIndex secret) {
        return std::ranges::any_of(unlisted, [&](Category category) {
            const DependentList &list = catalogue.dependentList(secret, category);
            return list.count > 0 || list.hasMore;
        });
    };
    return std::ranges::any_of(rows.secrets(), isUnlisted)
        || std::ranges::any_of(head.loadInfo.gaps, [](const Gap &gap) {
               return !gap.category.isEmpty() && !knownCategory(viewOf(gap.category));
           });
}

class SnapshotWriter
{
public:
    SnapshotWriter(JsonOutput &json, DependencyRows &rows)
        : m_json(json)
        , m_rows(rows)
        , m_catalogue(rows.catalogue())
    {}

    void write(const ReportHead &head)
    {
        if (!head.loadInfo.views.isEmpty()) {
            writeViews(m_json, head.loadInfo.views);
        }
        m_json.array("secrets", [this] {
            m_rows.visitSecrets(
                [this](const SecretRow &secret) { m_json.object([&] { writeSecret(secret); }); });
        });
        if (m_rows.places()) {
            writeAllFacts(m_json, *m_rows.places());
        }
    }

private:
    void writeSecret(const SecretRow &secret)
    {
        writeWord(m_json, "type", m_catalogue, m_catalogue.secret(secret.secret).type);
        writeSecretMembers(m_json, m_catalogue, secret.secret);
        m_json.object("used_by", [&] {
            for (const SecretRow::List &list : secret.lists) {
                if (isWritten(list)) {
                    writeList(secret, list);
                }
            }
        });
    }

    void writeList(const SecretRow &secret, const SecretRow::List &list)
    {
        const std::string_view key = m_catalogue.categoryWord(list.category);
        m_json.array(key, [&] {
            m_rows.visitRows(secret, list, [this](const DependencyRow &row) { writeRow(row); });
        });
        const bool isUnlistedPreview = !list.category.isKnown() && list.hasMore;
        if (traitsOf(list.category).canBeCompleted || isUnlistedPreview) {
            m_json.member(std::string(key) + "_has_more", list.hasMore);
        }
    }

    void writeRow(const DependencyRow &row)
    {
        const bool isReported = !row.edge.isUnreported || !row.links.empty();
        if (!isReported && !traitsOf(row.category).hasAccessLevel) {
            return; // other items have no members: facts say it
        }
        if (row.category == Category::Others) {
            m_json.write(row.id);
        } else if (!row.category.isKnown()) {
            m_json.writeJson(m_catalogue.text(row.record.label));
        } else {
            m_json.object([&] { writeMembers(row); });
        }
    }

    void writeMembers(const DependencyRow &row)
    {
        writeRecordFields(m_json, m_catalogue, row.edge.resource,
                          row.category == Category::PhoneNumbers ? "phone_number_id" : "id");
        writeAccessByView(m_json, m_catalogue, row.edge.resource);
        if (row.edge.isUnreported && row.links.empty()) {
            m_json.member("reported", false);
        }
        // An empty list and a left-out one are two things.
        if (m_catalogue.hasLinks(row.edge)) {
            m_json.array(row.category == Category::Agents ? "referenced_resource_ids"
                                                          : "environments",
                         row.links, [this](IdIndex id) { m_json.write(m_catalogue.idText(id)); });
        }
    }

    JsonOutput &m_json;
    DependencyRows &m_rows;
    const Catalogue &m_catalogue;
};

} // namespace

void writeSnapshot(Output &output, DependencyRows &rows, const ReportHead &head)
{
    const bool isMerged = !head.loadInfo.views.isEmpty();
    const int version = rows.places() || isMerged || hasUnlisted(rows, head) ? 2 : 1;
    writeJsonDocument(output, "secretscope-snapshot", version, head,
                      [&](JsonOutput &json) { SnapshotWriter(json, rows).write(head); });
}

} // namespace secretscope
