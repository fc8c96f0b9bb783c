// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/impacttext.h"

#include "analysis/relation.h"
#include "catalogue/displaytext.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/categorytext.h"

#include <QLocale>

#include <algorithm>

namespace secretscope {

namespace {

/// More are counted only: a tooltip or a cell is no list.
constexpr qsizetype namedAtMost = 4;

QString secretName(const Catalogue &catalogue, SecretIndex secret)
{
    const std::string_view name = catalogue.secretName(secret);
    return name.empty() ? isolatedDisplayText(catalogue.secretId(secret)) : displayText(name);
}

} // namespace

QString ImpactText::count(std::size_t count, bool isExact)
{
    const QString number = QLocale().toString(static_cast<qulonglong>(count));
    return isExact ? number : QStringLiteral(u"\u2265 %1").arg(number);
}

QString ImpactText::askReason(AskReason reason)
{
    switch (reason) {
    case AskReason::Viewer:
        return tr("you may only view it");
    case AskReason::Commenter:
        return tr("you may only comment");
    case AskReason::UnlistedLevel:
        return tr("an access level that this version does not know");
    case AskReason::LevelNotTold:
        return tr("no access level was told");
    case AskReason::NoAccess:
        return tr("no access with this key");
    }
    return {};
}

QString ImpactText::testMeaning(const ImpactList &test)
{
    if (test.count() == 0) {
        return test.isExact ? tr("no agents") : tr("no agents so far");
    }
    return tr("agents: %1 direct, %2 through")
        .arg(count(test.directCount(), test.isExact), count(test.throughCount(), test.isExact));
}

QString ImpactText::kindsMeaning(const ImpactList &list)
{
    const auto countOf = [&](Category kind) {
        return static_cast<int>(std::ranges::count(list.entries, kind, &ImpactEntry::kind));
    };
    QStringList parts;
    if (const int numbers = countOf(Category::PhoneNumbers)) {
        parts.append(tr("%Ln phone number(s)", "", numbers));
    }
    if (const int others = countOf(Category::Others)) {
        parts.append(tr("%Ln other place(s)", "", others));
    }
    if (const int variables = countOf(Category::EnvironmentVariables)) {
        parts.append(tr("%Ln environment variable(s)", "", variables));
    }
    if (parts.isEmpty()) {
        return list.isExact ? tr("no other places") : tr("no other places so far");
    }
    return parts.join(tr(", "));
}

QString ImpactText::wayName(const Catalogue &catalogue, IdIndex way)
{
    const auto record = wayRecord(catalogue, way);
    const std::string_view name
        = record ? catalogue.text(catalogue.resource(*record).name) : std::string_view();
    return name.empty() ? isolatedDisplayText(catalogue.idText(way)) : displayText(name);
}

QString ImpactText::relation(const Catalogue &catalogue, const ImpactEntry &entry)
{
    if (entry.through.empty()) {
        return tr("direct");
    }
    QStringList ways;
    for (const ImpactEntry::Through &through : entry.through) {
        const QString name = wayName(catalogue, through.way);
        if (!ways.contains(name)) {
            ways.append(name);
        }
    }
    QString text = ways.mid(0, namedAtMost).join(tr(", "));
    if (ways.size() > namedAtMost) {
        text = tr("%1 and %Ln more", "", static_cast<int>(ways.size() - namedAtMost)).arg(text);
    }
    return entry.direct.empty() ? tr("through %1").arg(text)
                                : tr("direct, and through %1").arg(text);
}

QString ImpactText::behind(const ImpactEntry &entry)
{
    if (entry.agentsBehind.empty()) {
        return {};
    }
    return tr(" · %Ln agent(s) behind it", "", static_cast<int>(entry.agentsBehind.size()));
}

QString ImpactText::fixNote(const Catalogue &catalogue, const ImpactEntry &entry)
{
    const QString access = displayText(catalogue.word(catalogue.resource(entry.record).access));
    return tr("%1 · %2", "kind, access level").arg(CategoryText::kindName(entry.kind), access)
        + behind(entry);
}

QString ImpactText::askNote(const Catalogue &catalogue, const ImpactEntry &entry)
{
    QString reason = entry.reason ? askReason(*entry.reason) : QString();
    if (entry.reason == AskReason::UnlistedLevel) {
        reason = displayText(catalogue.word(catalogue.resource(entry.record).access));
    }
    return tr("%1 · %2", "kind, why to ask").arg(CategoryText::kindName(entry.kind), reason)
        + behind(entry);
}

QString ImpactText::otherNote(const Catalogue &catalogue, const ImpactEntry &entry)
{
    const QString kind = CategoryText::kindName(entry.kind);
    const std::string_view provider = catalogue.word(catalogue.resource(entry.record).access);
    if (entry.kind != Category::PhoneNumbers || provider.empty()) {
        return kind;
    }
    return tr("%1 · %2", "kind, provider").arg(kind, displayText(provider));
}

QString ImpactText::secretsNote(const Catalogue &catalogue, const Impact &impact,
                                const ImpactEntry &entry)
{
    if (impact.secrets.size() < 2) {
        return {};
    }
    std::vector<SecretIndex> needed = entry.direct;
    for (const ImpactEntry::Through &through : entry.through) {
        needed.push_back(through.secret);
    }
    std::ranges::sort(needed);
    needed.erase(std::unique(needed.begin(), needed.end()), needed.end());
    QStringList names;
    for (const SecretIndex secret : needed) {
        if (names.size() < namedAtMost) {
            names.append(secretName(catalogue, secret));
        }
    }
    const auto more = static_cast<qsizetype>(needed.size()) - names.size();
    const QString shown = names.join(tr(", "));
    return more > 0 ? tr("needs %1 and %Ln more", "", static_cast<int>(more)).arg(shown)
                    : tr("needs %1").arg(shown);
}

QString ImpactText::partial(const std::vector<PartialList> &lists)
{
    QStringList names;
    bool isLoading = false;
    bool hasFailed = false;
    for (const PartialList &list : lists) {
        const QString name = RowTexts::categoryName(list.category);
        if (!names.contains(name)) {
            names.append(name);
        }
        isLoading = isLoading || list.state == LoadState::Loading;
        hasFailed = hasFailed || list.state == LoadState::Failed;
    }
    if (names.isEmpty()) {
        return {};
    }
    const QString shown = names.join(tr(", "));
    if (isLoading) {
        return tr("Being loaded: %1 …").arg(shown);
    }
    return hasFailed ? tr("Could not all be read: %1.").arg(shown)
                     : tr("Partly loaded: %1.").arg(shown);
}

} // namespace secretscope
