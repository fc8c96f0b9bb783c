// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/usestext.h"

#include "ui/rows/rowtexts.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/extenttext.h"

#include <QStringList>

namespace secretscope {

namespace {
/// More are counted only: a cell is no list.
constexpr qsizetype namedAtMost = 4;
} // namespace

QString UsesText::head(const QString &title, const QString &count)
{
    return tr("%1   %2", "list, count").arg(title, count);
}

QString UsesText::relation(const ResourceUse &use, const QStringList &ways)
{
    if (use.kind == Use::Kind::NamedByAgent) {
        return tr("named by an agent");
    }
    if (!use.relation.through) {
        return tr("direct");
    }
    QString shown = ways.mid(0, namedAtMost).join(tr(", "));
    if (ways.size() > namedAtMost) {
        shown = tr("%1 and %Ln more", "", static_cast<int>(ways.size() - namedAtMost)).arg(shown);
    }
    return use.relation.direct ? tr("direct, and through %1").arg(shown)
                               : tr("through %1").arg(shown);
}

QString UsesText::access(const Catalogue &catalogue, ResourceIndex record)
{
    return RowTexts(catalogue).access(record).shown;
}

QString UsesText::wayNote(const Catalogue &catalogue, std::optional<ResourceIndex> record)
{
    if (!record) {
        return tr("in no loaded list");
    }
    const QString kind = CategoryText::kindName(catalogue.resource(*record).kind);
    const QString level = access(catalogue, *record);
    return level.isEmpty() ? kind : tr("%1 · %2", "kind, access level").arg(kind, level);
}

QString UsesText::missing(std::uint32_t partialSecrets, SecretsExtent extent)
{
    QStringList sentences;
    if (partialSecrets > 0) {
        sentences.append(tr("%Ln secret(s) may need it too: a list of this kind is partly loaded.",
                            "", static_cast<int>(partialSecrets)));
    }
    if (extent != SecretsExtent::All) {
        sentences.append(tr("More secrets exist that are not loaded."));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace secretscope
