// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/overviewpanel.h"

#include "catalogue/displaytext.h"
#include "ui/rows/entrytree.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/querytext.h"
#include "ui/widgets/symbolicon.h"

#include <QToolButton>

namespace secretscope {

OverviewPanel::OverviewPanel(SearchedWorkspace &searched, QWidget *parent)
    : Panel(searched, parent)
    , m_lists(new EntryTree(this))
{
    setObjectName(QStringLiteral("overviewPanel"));
    m_lists->setAccessibleName(tr("The workspace in lists"));
    connect(m_lists, &EntryTree::rowRequested, this, &OverviewPanel::rowRequested);
    QBoxLayout *lines
        = columnOf(this,
                   {addNumber({}, QStringLiteral("key")),
                    addNumber(QuickFilter::NoDependents, QStringLiteral("clear")),
                    addNumber(QuickFilter::NotFixable, QStringLiteral("warning")),
                    addNumber(QuickFilter::NoAccess, QStringLiteral("help")),
                    addNumber(QuickFilter::PartlyLoaded, QStringLiteral("wait")), m_lists},
                   {12, 4, 12, 8});
    lines->setSpacing(2);
    lines->insertSpacing(lines->count() - 1, 8);
    lines->setStretchFactor(m_lists, 1);
    connect(&searched, &SearchedWorkspace::changed, this, &OverviewPanel::showChecked);
}

/// @param filter what a click shows; nothing for all.
QToolButton *OverviewPanel::addNumber(QuickFilters filter, const QString &symbol)
{
    auto *number = new QToolButton(this);
    number->setIcon(symbolIcon(symbol));
    number->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    number->setAutoRaise(true);
    number->setCheckable(true);
    number->setFocusPolicy(Qt::TabFocus);
    number->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    if (filter) {
        setPlainToolTip(*number,
                        QueryText::filterMeaning(static_cast<QuickFilter>(filter.toInt())));
    }
    connect(number, &QToolButton::clicked, this, [this, filter] {
        searched().setQuery(searched().query(), filter);
        showChecked(); // a click on what is on already switches it off
    });
    m_numbers.insert(filter.toInt(), number);
    return number;
}

void OverviewPanel::showChecked()
{
    for (auto number = m_numbers.cbegin(); number != m_numbers.cend(); ++number) {
        number.value()->setChecked(number.key() == searched().filters().toInt());
    }
}

void OverviewPanel::showState(const WorkspaceState &state)
{
    showChecked();
    compute(
        state.catalogue().edgeCount() + state.catalogue().secretCount(),
        [state] { return overviewOf(state); },
        [this](const Overview &overview) { showOverview(overview); });
}

void OverviewPanel::showOverview(const Overview &overview)
{
    const auto show = [this](QuickFilters filter, Known known, const QString &words) {
        QToolButton *number = m_numbers.value(filter.toInt());
        number->setText(
            tr("%1  %2", "count, what it counts").arg(CategoryText::count(known), words));
        number->setAccessibleName(number->text());
    };
    const Known unused = overview.withoutDependents.known();
    const Known notFixable = overview.notFixable.known();
    const Known noAccess = overview.noAccess.known();
    const Known partial = overview.partial.known();
    show({}, overview.secrets,
         tr("secret(s)", "after their number", static_cast<int>(overview.secrets.count)));
    show(QuickFilter::NoDependents, unused, tr("without reported dependents"));
    show(QuickFilter::NotFixable, notFixable, tr("with dependents that you cannot edit"));
    show(QuickFilter::NoAccess, noAccess, tr("with dependents that you cannot see"));
    show(QuickFilter::PartlyLoaded, partial, tr("partly loaded"));
    const bool isSame = overview.state.lineage() == m_lineage;
    m_lineage = overview.state.lineage();
    m_lists->showLists(listsOf(overview),
                       isSame ? EntryTree::Subject::Same : EntryTree::Subject::Other);
}

QList<EntryList> OverviewPanel::listsOf(const Overview &overview)
{
    const Catalogue &catalogue = overview.state.catalogue();
    const RowTexts texts(catalogue);
    const auto entryOf = [&](SecretIndex secret, const QString &name) {
        const QByteArray id = bytesOf(catalogue.secretId(secret));
        return Entry{.name = name, .id = QString::fromUtf8(id), .row = {id, {}, {}}};
    };
    // Before the name, so that it is never out of sight.
    const auto counted = [](Known known, const CellText &name) {
        return tr("%1  %2", "count, what it counts").arg(CategoryText::count(known), name.shown);
    };
    const bool hasAll = overview.secrets.isExact();

    EntryList used{tr("Most dependents"), countOf(overview.mostUsed.size(), true), {}};
    for (const Overview::MostUsed &most : overview.mostUsed) {
        used.entries.append(
            entryOf(most.secret, counted(most.dependents, texts.secretName(most.secret))));
    }
    EntryList agents{
        tr("Agents with most secrets"), countOf(overview.mostReaching.size(), true), {}};
    for (const Overview::MostReaching &most : overview.mostReaching) {
        const QByteArray id = bytesOf(catalogue.resourceId(most.agent));
        agents.entries.append({.name = counted(most.secrets, texts.resourceName(most.agent)),
                               .id = QString::fromUtf8(id),
                               .row = {{}, Category::Agents, id}});
    }
    EntryList alike{tr("Same name"), countOf(overview.sameName.rows.size(), hasAll),
                    tr("their ids tell them apart")};
    for (const SecretIndex secret : overview.sameName.rows) {
        alike.entries.append(entryOf(
            secret,
            EntryTree::note({texts.secretName(secret).shown, texts.secretId(secret).shown})));
    }
    EntryList toNothing{tr("References to nothing"), {}, tr("the secret is not there")};
    toNothing.isShown = overview.toNothing.has_value();
    const Facts &facts = overview.state.facts();
    for (const ConfiguredPlace &place :
         overview.toNothing.value_or(std::vector<ConfiguredPlace>())) {
        const std::string_view id = facts.text(place.resource->id);
        const auto category = categoryOf(place.resource->list);
        toNothing.entries.append({.name = displayText(facts.text(place.resource->name)),
                                  .note = isolatedDisplayText(place.reference.secretId),
                                  .id = stringOf(id),
                                  .row = category ? RowId{{}, *category, bytesOf(id)} : RowId()});
    }
    toNothing.count = countOf(static_cast<std::size_t>(toNothing.entries.size()),
                              overview.state.knowsAllSecrets());

    EntryList missing{tr("Not read"), {}, tr("what these numbers cannot know")};
    const QString parts[]{tr("secrets"), tr("dependents of secrets"), tr("environment variables"),
                          tr("configurations of resources")}; // by Gap::Part
    for (std::size_t part = 0; part < overview.missing.size(); ++part) {
        if (const std::uint32_t count = overview.missing[part]; count > 0) {
            missing.entries.append(
                {.name
                 = EntryTree::note({parts[part], tr("%Ln part(s)", "", static_cast<int>(count))})});
        }
    }
    missing.count = countOf(static_cast<std::size_t>(missing.entries.size()), true);
    QList<EntryList> lists{used, agents, alike, toNothing, missing};
    for (EntryList &list : lists) {
        list.isShown = list.isShown && !list.entries.isEmpty();
    }
    return lists;
}

} // namespace secretscope
