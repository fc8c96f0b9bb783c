// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowtexts.h"

#include "analysis/impact.h"
#include "analysis/relation.h"
#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/timetext.h"

#include <QDate>
#include <QGuiApplication>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace secretscope {

namespace {

/// Resources or providers that are named in one cell; the rest is counted.
constexpr std::size_t maximumNamed = 5;
/// Phone numbers that are searched for their providers.
constexpr std::size_t maximumSearched = 200;

constexpr QChar isolate(0x2068); // first strong isolate
constexpr QChar popIsolate(0x2069);

/// Whether the order of characters could differ without them.
bool needsIsolates(const QString &text)
{
    return QGuiApplication::isRightToLeft() || std::ranges::any_of(text, [](QChar c) {
               constexpr char16_t firstRightToLeft = 0x590;
               return c >= QChar(firstRightToLeft)
                   && (c.isSurrogate() || c.direction() == QChar::DirR
                       || c.direction() == QChar::DirAL || c.direction() == QChar::DirAN);
           });
}

/// Fonts that lack them have their line drawn a little lower, in a row of cells that have none.
void removeIsolates(ShownCell &cell)
{
    for (qsizetype i = cell.text.size() - 1; i >= 0; --i) {
        if (cell.text[i] != isolate && cell.text[i] != popIsolate) {
            continue;
        }
        cell.text.remove(i, 1);
        for (HitRange &hit : cell.hits) {
            hit.start -= hit.start > i ? 1 : 0;
        }
    }
}

} // namespace

// CellText

CellText CellText::ofNumber(const QString &number)
{
    CellText cell(number);
    cell.marks.isNumber = true;
    return cell;
}

void CellText::addWords(const QString &words)
{
    shown += words;
    raw += words;
}

void CellText::addForeign(TextField field, std::string_view utf8)
{
    addPart(field, displayText(utf8), utf8);
}

void CellText::addText(TextField field, const QString &text)
{
    parts.append({field, static_cast<int>(shown.size()), static_cast<int>(text.size())});
    addWords(text);
}

void CellText::addIsolated(TextField field, std::string_view utf8)
{
    const QString text = displayText(utf8);
    if (!text.isEmpty()) {
        // Outside the part, so that no hit reaches into them.
        shown += isolate;
        addPart(field, text, utf8);
        shown += popIsolate;
    }
}

void CellText::addCell(const CellText &cell)
{
    for (Part part : cell.parts) {
        part.start += static_cast<int>(shown.size());
        parts.append(part);
    }
    shown += cell.shown;
    raw += cell.raw;
}

void CellText::addPart(TextField field, const QString &text, std::string_view utf8)
{
    parts.append({field, static_cast<int>(shown.size()), static_cast<int>(text.size())});
    shown += text;
    raw += stringOf(utf8);
}

ShownCell CellText::drawn(const Query &query) const
{
    ShownCell cell{shown, query.isEmpty() ? QList<HitRange>() : hits(query), isMuted, false, marks};
    if (!needsIsolates(shown)) {
        removeIsolates(cell);
    }
    return cell;
}

QList<HitRange> CellText::hits(const Query &query) const
{
    QList<HitRange> ranges;
    for (const Part &part : parts) {
        const QStringView text = QStringView(shown).mid(part.start, part.length);
        for (HitRange range : hitRanges(text, query, part.field)) {
            range.start += part.start;
            ranges.append(range);
        }
    }
    return ranges;
}

// Rows

const Edge &RowTexts::edge(const RowNode &node) const
{
    return edgeOf(*m_catalogue, node);
}

CellText RowTexts::cell(const RowNode &node, Column column) const
{
    switch (node.kind) {
    case RowKind::Secret:
        return secretCell(*node.secret, column);
    case RowKind::Category:
        return categoryCell(node, column);
    case RowKind::Resource:
        return dependentCell(node, column);
    case RowKind::Rest:
    case RowKind::NextPage:
        break;
    }
    CellText cell;
    cell.isMuted = true;
    if (column == Column::Name) {
        cell.addWords(node.kind == RowKind::NextPage
                          ? tr("The next page of secrets could not be read \u2013 try again")
                          : restText(m_catalogue->loadState(*node.secret, *node.category)));
    }
    return cell;
}

CellText RowTexts::secretCell(SecretIndex secret, Column column) const
{
    switch (column) {
    case Column::Secret:
    case Column::Name:
        return secretName(secret);
    case Column::Uses:
        return secretUses(secret);
    case Column::Known: {
        CellText cell(m_catalogue->isComplete(secret) ? tr("complete") : tr("partly loaded"));
        cell.isMuted = true;
        return cell;
    }
    case Column::Id:
        return secretId(secret);
    case Column::Access:
        return secretAccess(editCounts(*m_catalogue, secret));
    case Column::Kind:
    case Column::Created:
    case Column::Creator:
    case Column::LastCall:
    case Column::Place:
        break;
    }
    return {};
}

CellText RowTexts::secretAccess(const EditCounts &counts)
{
    using Chip = CellMarks::Chip;
    CellText cell;
    const auto add = [&](Chip chip, const QString &word, std::uint32_t count) {
        if (count > 0) {
            const QString number = CategoryText::count(count, counts.isExact);
            cell.addWords(cell.shown.isEmpty() ? QString() : QStringLiteral(u" \u00b7 "));
            cell.addWords(tr("%1 %2", "level, count").arg(word, number));
            cell.marks.counts.append({{}, word, number, chip});
        }
    };
    add(Chip::MayEdit, tr("Fix"), counts.fix);
    add(Chip::MayNotEdit, tr("Ask"), counts.ask);
    add(Chip::NoAccess, tr("unknown"), counts.noAccess);
    return cell;
}

CellText RowTexts::secretUses(SecretIndex secret) const
{
    CellText cell(CategoryText::count(m_catalogue->known(secret)));
    for (const Category category : m_catalogue->categories()) {
        const Known known = m_catalogue->known(secret, category);
        const bool isSilent
            = known.count == 0 && (known.isExact() || known.state == LoadState::NotLoaded);
        if (!isSilent) {
            cell.marks.counts.append(
                {CategoryText::symbol(category), {}, CategoryText::count(known)});
        }
    }
    if (const std::uint32_t more = m_catalogue->configuredCount(secret); more > 0) {
        cell.marks.counts.append({{}, tr("not reported"), QLocale().toString(more)});
    }
    cell.isMuted = cell.marks.counts.isEmpty();
    return cell;
}

CellText RowTexts::categoryCell(const RowNode &node, Column column) const
{
    if (column == Column::Name) {
        CellText cell(CategoryText::title(*m_catalogue, *node.category));
        cell.marks.symbol = CategoryText::symbol(*node.category);
        return cell;
    }
    return column == Column::Uses ? categoryUses(*node.secret, *node.category) : CellText();
}

CellText RowTexts::dependentCell(const RowNode &node, Column column) const
{
    const ResourceIndex resource = edge(node).resource;
    switch (column) {
    case Column::Secret:
    case Column::Known:
        return secretCell(*node.secret, column);
    case Column::Name:
        return resourceName(resource);
    case Column::Kind:
        return CellText(CategoryText::itemName(*m_catalogue, *node.category));
    case Column::Access:
        return access(resource);
    case Column::Created:
        return created(resource);
    case Column::Uses:
        return relation(*node.secret, edge(node));
    case Column::Id:
        return resourceId(resource);
    case Column::Creator:
    case Column::LastCall:
    case Column::Place:
        break; // of the state, not of the catalogue
    }
    return {};
}

QString RowTexts::sentence(const RowNode &node) const
{
    switch (node.kind) {
    case RowKind::Secret:
        return secretSentence(*node.secret);
    case RowKind::Category:
        return tr("%1 of %2: %3")
            .arg(CategoryText::title(*m_catalogue, *node.category), secretName(*node.secret).shown,
                 CategoryText::countInWords(m_catalogue->known(*node.secret, *node.category)));
    case RowKind::Resource:
        return dependentSentence(node);
    case RowKind::Rest:
    case RowKind::NextPage:
        break;
    }
    return cell(node, Column::Name).shown;
}

QString RowTexts::secretSentence(SecretIndex secret) const
{
    QStringList parts{
        tr("Secret %1, dependents: %2")
            .arg(secretName(secret).shown, CategoryText::countInWords(m_catalogue->known(secret)))};
    for (const Category category : m_catalogue->categories()) {
        if (const Known known = m_catalogue->known(secret, category); known.count > 0) {
            parts.append(
                tr("%1: %2", "category, count")
                    .arg(CategoryText::title(*m_catalogue, category), CategoryText::count(known)));
        }
    }
    if (const std::uint32_t more = m_catalogue->configuredCount(secret); more > 0) {
        parts.append(notReported(more));
    }
    if (const QString levels = secretAccess(editCounts(*m_catalogue, secret)).shown;
        !levels.isEmpty()) {
        parts.append(tr("direct ones: %1").arg(levels));
    }
    return parts.join(QStringLiteral("; "));
}

QString RowTexts::dependentSentence(const RowNode &node) const
{
    const ResourceIndex resource = edge(node).resource;
    QStringList words{resourceName(resource).shown, relation(*node.secret, edge(node)).shown};
    if (const QString level = access(resource).shown; !level.isEmpty()) {
        words.append(tr("access %1").arg(level));
    }
    if (const QString date = created(resource).shown; !date.isEmpty()) {
        words.append(tr("created %1").arg(date));
    }
    return words.join(QStringLiteral(", "));
}

// Secrets

CellText RowTexts::secretName(SecretIndex secret) const
{
    CellText cell;
    if (m_catalogue->secretName(secret).empty()) {
        cell = secretId(secret);
    } else {
        cell.addForeign(TextField::Name, m_catalogue->secretName(secret));
    }
    cell.marks.symbol = CategoryText::secretSymbol.toString();
    return cell;
}

CellText RowTexts::secretId(SecretIndex secret) const
{
    CellText cell;
    cell.addIsolated(TextField::Id, m_catalogue->secretId(secret));
    return cell;
}

CellText RowTexts::categoryUses(SecretIndex secret, Category category) const
{
    const Known known = m_catalogue->known(secret, category);
    CellText cell = CellText::ofNumber(CategoryText::count(known));
    cell.isMuted = known.count == 0 && known.isExact();
    if (const auto more = m_catalogue->configured(secret, category).size(); more > 0) {
        cell.marks.isNumber = false;
        cell.addWords(QStringLiteral(u" \u00b7 "));
        cell.addWords(notReported(more));
    }
    if (category != Category::PhoneNumbers) {
        return cell;
    }
    std::vector<Word> providers;
    const auto edges = m_catalogue->dependents(secret, category);
    const std::size_t searched = std::min(edges.size(), maximumSearched);
    for (const Edge &edge : edges.first(searched)) {
        const Word provider = m_catalogue->resource(edge.resource).access;
        if (!provider.isAbsent() && std::ranges::find(providers, provider) == providers.end()) {
            providers.push_back(provider);
        }
    }
    const bool isCut = providers.size() > maximumNamed || searched < edges.size();
    providers.resize(std::min(providers.size(), maximumNamed));
    for (std::size_t i = 0; i < providers.size(); ++i) {
        cell.marks.isNumber = false;
        cell.addWords(i == 0 ? QStringLiteral("  (") : QStringLiteral(", "));
        cell.addForeign(TextField::Provider, m_catalogue->word(providers[i]));
    }
    if (!providers.empty()) {
        cell.addWords(isCut ? QStringLiteral(u", \u2026)") : QStringLiteral(")"));
    }
    return cell;
}

QString RowTexts::notReported(std::size_t count)
{
    return tr("%Ln not reported", "dependents", static_cast<int>(count));
}

QString RowTexts::restText(LoadState state)
{
    switch (state) {
    case LoadState::NotLoaded:
        return tr("Not loaded yet");
    case LoadState::Preview:
        return tr("More exist \u2013 load the rest");
    case LoadState::Loading:
        return tr("Loading the rest \u2013 cancel");
    case LoadState::Failed:
        return tr("Could not be read to the end \u2013 try again");
    case LoadState::Complete:
    case LoadState::NotOffered:
        break;
    }
    return {};
}

// Dependents

CellText RowTexts::resourceName(ResourceIndex index) const
{
    const Resource &resource = m_catalogue->resource(index);
    const std::string_view name = m_catalogue->text(resource.name);
    CellText cell;
    if (resource.kind == Category::PhoneNumbers) {
        if (resource.name.isAbsent()) {
            cell = resourceId(index);
        } else {
            cell.addIsolated(TextField::Name, name);
        }
        if (!m_catalogue->text(resource.label).empty()) {
            cell.addWords(QStringLiteral(u" \u00b7 "));
            cell.addForeign(TextField::Name, m_catalogue->text(resource.label));
        }
    } else if (!name.empty()) {
        cell.addForeign(TextField::Name, name);
    } else if (!m_catalogue->isAvailable(index)) {
        cell.addWords(tr("no access \u00b7 "));
        cell.addIsolated(TextField::Id, m_catalogue->resourceId(index));
        cell.isMuted = true;
    } else if (m_catalogue->resourceId(index).empty()) {
        // Of an unlisted category, which may send anything.
        cell.addWords(tr("1 item"));
        cell.isMuted = true;
    } else {
        cell = resourceId(index);
    }
    cell.marks.symbol = CategoryText::symbol(resource.kind);
    return cell;
}

CellText RowTexts::resourceId(ResourceIndex resource) const
{
    CellText cell;
    cell.addIsolated(TextField::Id, m_catalogue->resourceId(resource));
    return cell;
}

CellText RowTexts::access(ResourceIndex index) const
{
    const Resource &resource = m_catalogue->resource(index);
    CellText cell;
    if (resource.kind.isKnown() && !traitsOf(resource.kind).hasAccessLevel) {
        return cell;
    }
    if (!resource.access.isAbsent()) {
        cell.addForeign(TextField::Access, m_catalogue->word(resource.access));
        cell.marks.chip = reasonToAsk(*m_catalogue, index) ? CellMarks::Chip::MayNotEdit
                                                           : CellMarks::Chip::MayEdit;
    } else if (!m_catalogue->isAvailable(index)) {
        cell.addForeign(TextField::Access, m_catalogue->word(words::unknown));
        cell.isMuted = true;
        cell.marks.chip = CellMarks::Chip::NoAccess;
    }
    return cell;
}

CellText RowTexts::created(ResourceIndex index) const
{
    CellText cell;
    const QDate date = TimeText::dayOf(m_catalogue->resource(index).created);
    if (date.isValid()) {
        cell.shown = TimeText::shortDate(date);
        cell.raw = date.toString(Qt::ISODate); // sorts as it reads, in any program
        cell.remark
            = tr("Created %1").arg(TimeText::localAndUtc(m_catalogue->resource(index).created));
    }
    return cell;
}

CellText RowTexts::relation(SecretIndex secret, const Edge &edge) const
{
    const Resource &resource = m_catalogue->resource(edge.resource);
    const Relation relation = relationOf(*m_catalogue, secret, edge);
    CellText cell;
    if (edge.isUnreported && !relation.through) {
        cell.addWords(unreported(secret, edge));
        cell.isMuted = true;
    } else if (!relation.through) {
        cell.addWords(tr("direct"));
    } else {
        cell.addWords(relation.direct ? tr("direct and through ") : tr("through "));
        addVias(cell, secret, edge);
        cell.addWords(edge.isUnreported ? QStringLiteral("; ") + unreported(secret, edge)
                                        : QString());
    }
    if (resource.kind == Category::PhoneNumbers && !resource.access.isAbsent()) {
        cell.addWords(QStringLiteral(", "));
        cell.addForeign(TextField::Provider, m_catalogue->word(resource.access));
    }
    if (resource.kind == Category::EnvironmentVariables) {
        const auto environments = m_catalogue->links(edge);
        for (std::size_t i = 0; i < environments.size() && i < maximumNamed; ++i) {
            cell.addWords(i == 0 ? tr(", in ") : QStringLiteral(", "));
            cell.addForeign(TextField::Via, m_catalogue->idText(environments[i]));
        }
        if (environments.size() > maximumNamed) {
            cell.addWords(QStringLiteral(u", \u2026"));
        }
    }
    return cell;
}

QString RowTexts::unreported(SecretIndex secret, const Edge &edge) const
{
    return isComplete(m_catalogue->loadState(secret, m_catalogue->resource(edge.resource).kind))
        ? tr("configured, not reported")
        : tr("configured; the list that could report it is not complete");
}

void RowTexts::addVias(CellText &cell, SecretIndex secret, const Edge &edge) const
{
    const std::vector<IdIndex> vias = viasOf(*m_catalogue, secret, edge);
    for (std::size_t i = 0; i < vias.size() && i < maximumNamed; ++i) {
        if (i > 0) {
            cell.addWords(QStringLiteral(", "));
        }
        const auto record = viaRecord(*m_catalogue, vias[i]);
        if (record && !m_catalogue->text(m_catalogue->resource(*record).name).empty()) {
            cell.addForeign(TextField::Via, m_catalogue->text(m_catalogue->resource(*record).name));
        } else {
            cell.addIsolated(TextField::Via, m_catalogue->idText(vias[i]));
        }
    }
    if (vias.size() > maximumNamed) {
        cell.addWords(tr(" and %n more", nullptr, static_cast<int>(vias.size() - maximumNamed)));
    }
}

} // namespace secretscope
