// SPDX-License-Identifier: Apache-2.0
// The words of the uses panel: how a resource reaches its secrets, and what may be missing.
#pragma once

#include "analysis/uses.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace secretscope {

enum class SecretsExtent;

class UsesText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::UsesText)

public:
    /// A list's head: "Secrets it needs   ≥ 3".
    static QString head(const QString &title, const QString &count);
    /// "direct", "through crm-lookup", "direct, and through crm-lookup"; "named by an
    /// agent". @param ways names of the use's ways, safe for display.
    static QString relation(const ResourceUse &use, const QStringList &ways);
    /// "Tool · editor", "MCP server"; the id of one that no list has is called so.
    static QString wayNote(const Catalogue &catalogue, std::optional<ResourceIndex> record);
    /// "viewer", "unknown"; empty if none is told.
    static QString access(const Catalogue &catalogue, ResourceIndex record);
    /// Why there may be more secrets; empty if there cannot.
    static QString missing(std::uint32_t partialSecrets, SecretsExtent extent);
};

} // namespace secretscope
