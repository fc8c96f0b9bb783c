// SPDX-License-Identifier: Apache-2.0
// What the report tests share: a small workspace with one of everything, and a report as bytes.
#pragma once

#include "catalogue/cataloguebuilder.h"
#include "report/hostilenames.h"
#include "report/written.h"
#include "support/plainsecrets.h"

#include "report/dependencyreport.h"
#include "report/reporthead.h"

#include <QTimeZone>

namespace secretscope::test {

/// One secret with a dependent of each kind, one with a preview, one without dependents.
inline std::vector<PlainSecret> sampleSecrets()
{
    PlainSecret full;
    full.id = "sec_b";
    full.name = "HUBSPOT";
    full.hasEnvironmentVariables = true;
    full[Category::Tools] = {{.id = "tool_2", .type = "unknown"},
                             {.id = "tool_1",
                              .name = "crm-lookup",
                              .type = "available",
                              .access = "editor",
                              .created = 1767323045}};
    full[Category::Agents] = {{.id = "agent_1",
                               .name = "Night line",
                               .type = "available",
                               .access = "viewer",
                               .created = 1,
                               .links = {{"tool_1", "tool_9"}}},
                              {.id = "agent_2", .name = "Day line", .access = "owner"}};
    full[Category::PhoneNumbers]
        = {{.id = "phnum_1", .name = "+4930123", .access = "twilio", .label = "Front desk"}};
    full[Category::McpServers] = {{.id = "mcp_1",
                                   .name = "Files",
                                   .type = "available",
                                   .access = "admin",
                                   .created = 1700000000}};
    full[Category::Others] = {{.id = "conversation_initiation_webhook"}};
    full[Category::EnvironmentVariables]
        = {{.id = "env_1", .name = "CRM_KEY", .links = {{"staging", "production"}}}};

    PlainSecret preview;
    preview.id = "sec_c";
    preview.name = "AIRTABLE";
    preview.hasEnvironmentVariables = true;
    preview[Category::Tools] = {{.id = "tool_3",
                                 .name = "table",
                                 .type = "available",
                                 .access = "viewer",
                                 .created = 1700000000}};
    preview.hasMore[Category::Tools] = true;

    PlainSecret lonely;
    lonely.id = "sec_a";
    lonely.name = "OLD";
    lonely.hasEnvironmentVariables = true;
    return {full, preview, lonely};
}

/// One secret with one of everything for each hostile name.
inline std::vector<PlainSecret> hostileSecrets()
{
    std::vector<PlainSecret> secrets;
    for (const std::string &name : hostileNames()) {
        PlainSecret secret;
        secret.id = "s" + name;
        secret.name = name;
        secret[Category::Tools] = {{.id = "t" + name, .name = name, .type = name, .access = name}};
        secret[Category::Agents]
            = {{.id = "a" + name, .name = name, .links = {{"t" + name, name}}}};
        secret[Category::PhoneNumbers]
            = {{.id = "p" + name, .name = name, .access = name, .label = name}};
        secret[Category::Others] = {{.id = name}};
        secrets.push_back(secret);
    }
    return secrets;
}

inline LoadInfo sampleLoadInfo()
{
    LoadInfo loadInfo;
    loadInfo.server = QStringLiteral("https://api.elevenlabs.io");
    loadInfo.profile = QStringLiteral("Acme prod");
    loadInfo.started = QDateTime::fromSecsSinceEpoch(1767323045, QTimeZone::utc());
    loadInfo.finished = QDateTime::fromSecsSinceEpoch(1767323049, QTimeZone::utc());
    loadInfo.gaps = {{Gap::Part::Dependencies, "sec_c", "tools",
                      InWords{QStringLiteral("HTTP 500 after 4 tries")}}};
    return loadInfo;
}

inline Catalogue catalogueWith(const std::vector<PlainSecret> &secrets)
{
    CatalogueBuilder builder;
    builder.append(pageOf(secrets));
    return builder.catalogue();
}

inline QByteArray reportBytes(const Catalogue &catalogue, const LoadInfo &loadInfo,
                              const ReportScope &scope, ReportFormat format,
                              ReportOptions options = {})
{
    return written([&](Output &output) {
        writeDependencyReport(output, catalogue, loadInfo, scope, format, options);
    });
}

inline QByteArray reportBytes(const std::vector<PlainSecret> &secrets, const LoadInfo &loadInfo,
                              ReportFormat format, ReportOptions options = {})
{
    const Catalogue catalogue = catalogueWith(secrets);
    return reportBytes(catalogue, loadInfo, ReportScope::allLoaded(catalogue), format, options);
}

} // namespace secretscope::test
