// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/changerows.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/categorytext.h"

#include <algorithm>

namespace secretscope {

namespace {

QString nameOrId(std::string_view name, std::string_view id)
{
    return name.empty() ? isolatedDisplayText(id) : displayText(name);
}

/// Each name on its own side of the arrow, whatever its direction is.
QString fromTo(std::string_view before, std::string_view after)
{
    const auto shown = [](std::string_view name) {
        return name.empty() ? ChangeRows::tr("no name") : isolatedDisplayText(name);
    };
    return ChangeRows::tr("%1 → %2").arg(shown(before), shown(after));
}

/// Sorted: their order is no content.
QString linksText(const Catalogue &catalogue, const Edge &edge)
{
    QStringList texts;
    for (const IdIndex link : catalogue.links(edge)) {
        texts.append(displayText(catalogue.idText(link)));
    }
    texts.sort();
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString ChangeRows::changeName(Change change)
{
    switch (change) {
    case Change::Added:
        return tr("Added");
    case Change::Removed:
        return tr("Removed");
    case Change::Renamed:
        return tr("Renamed");
    case Change::AccessChanged:
        return tr("Access changed");
    case Change::VisibilityChanged:
        return tr("Visibility changed");
    case Change::ThroughChanged:
        return tr("Through changed");
    case Change::DetailsChanged:
        return tr("Details changed");
    case Change::CannotTell:
        return tr("Unknown");
    }
    return {};
}

QString ChangeRows::changeMeaning(Change change)
{
    switch (change) {
    case Change::Added:
        return tr("only in the newer one");
    case Change::Removed:
        return tr("only in the older one");
    case Change::Renamed:
        return tr("another name, number or label");
    case Change::AccessChanged:
        return tr("another access level, seen by both");
    case Change::VisibilityChanged:
        return tr("this key can see it now, or no longer can: it need not have changed");
    case Change::ThroughChanged:
        return tr("other tools or servers, other environments");
    case Change::DetailsChanged:
        return tr("another type, date, label or provider");
    case Change::CannotTell:
        return tr("on one side only, and the other side is not complete");
    }
    return {};
}

QString ChangeRows::secretName(const SecretChange &change) const
{
    return change.after
        ? nameOrId(m_after.secretName(*change.after), m_after.secretId(*change.after))
        : nameOrId(m_before.secretName(*change.before), m_before.secretId(*change.before));
}

QString ChangeRows::secretId(const SecretChange &change) const
{
    return stringOf(change.after ? m_after.secretId(*change.after)
                                 : m_before.secretId(*change.before));
}

QString ChangeRows::how(const SecretChange &secret, Change change) const
{
    if (change == Change::Renamed && secret.before && secret.after) {
        return fromTo(m_before.secretName(*secret.before), m_after.secretName(*secret.after));
    }
    if (change == Change::CannotTell) {
        return secret.before ? tr("not seen in the newer one") : tr("not seen in the older one");
    }
    return {};
}

QString ChangeRows::how(const DependentChange &dependent, Change change) const
{
    if (change == Change::CannotTell) {
        return dependent.before ? tr("not seen in the newer one") : tr("not seen in the older one");
    }
    if (!dependent.before || !dependent.after) {
        return {};
    }
    const Resource &old = m_before.resource(dependent.before->resource);
    const Resource &now = m_after.resource(dependent.after->resource);
    QString before;
    QString after;
    switch (change) {
    case Change::Renamed:
        return m_before.text(old.name) == m_after.text(now.name)
            ? QString()
            : fromTo(m_before.text(old.name), m_after.text(now.name));
    case Change::AccessChanged:
    case Change::VisibilityChanged:
        before = RowTexts(m_before).access(dependent.before->resource).shown;
        after = RowTexts(m_after).access(dependent.after->resource).shown;
        break;
    case Change::ThroughChanged:
        before = linksText(m_before, *dependent.before);
        after = linksText(m_after, *dependent.after);
        break;
    case Change::DetailsChanged:
        before = displayText(m_before.word(old.access));
        after = displayText(m_after.word(now.access));
        if (before == after) {
            before = displayText(m_before.text(old.label));
            after = displayText(m_after.text(now.label));
        }
        break;
    case Change::Added:
    case Change::Removed:
    case Change::CannotTell:
        break;
    }
    const QString none
        = knownCategory(dependent.category) == Category::Agents ? tr("direct") : tr("none");
    for (QString *side : {&before, &after}) {
        if (change == Change::ThroughChanged && side->isEmpty()) {
            *side = none;
        }
    }
    return before == after ? QString() : tr("%1 → %2").arg(before, after);
}

ChangeRow ChangeRows::rowOf(const SecretChange &secret, const DependentChange &dependent,
                            Change change) const
{
    const bool isNow = dependent.after.has_value();
    const Catalogue &catalogue = isNow ? m_after : m_before;
    const ResourceIndex record = isNow ? dependent.after->resource : dependent.before->resource;
    return {RowTexts(catalogue).resourceName(record).shown,
            tr("%1 of %2", "kind, secret")
                .arg(CategoryText::itemName(catalogue, catalogue.resource(record).kind),
                     secretName(secret)),
            how(dependent, change), stringOf(catalogue.resourceId(record))};
}

QList<ChangeRow> ChangeRows::rows(Change change, qsizetype most) const
{
    QList<ChangeRow> rows;
    for (const SecretChange &secret : m_diff.secrets) {
        if (rows.size() < most && secret.changes.testFlag(change)) {
            rows.append({secretName(secret), tr("Secret"), how(secret, change), secretId(secret)});
        }
    }
    for (const SecretChange &secret : m_diff.secrets) {
        for (const DependentChange &dependent : secret.dependents) {
            if (rows.size() < most && dependent.changes.testFlag(change)) {
                rows.append(rowOf(secret, dependent, change));
            }
        }
    }
    return rows;
}

std::size_t ChangeRows::partialCount() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        m_diff.secrets, [](const SecretChange &secret) { return !secret.partial.empty(); }));
}

QList<ChangeRow> ChangeRows::partialRows(qsizetype most) const
{
    QList<ChangeRow> rows;
    for (const SecretChange &secret : m_diff.secrets) {
        if (secret.partial.empty() || rows.size() == most) {
            continue;
        }
        QStringList names;
        for (const std::string_view word : secret.partial) {
            const bool isNow = m_after.findCategory(word).has_value();
            const Catalogue &catalogue = isNow ? m_after : m_before;
            names.append(CategoryText::title(catalogue, *catalogue.findCategory(word)));
        }
        rows.append({secretName(secret), tr("Secret"), names.join(tr(", ")), secretId(secret)});
    }
    return rows;
}

} // namespace secretscope
