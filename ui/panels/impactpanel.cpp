// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/impactpanel.h"

#include "analysis/relation.h"
#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "ui/dialogs/exportscope.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>
#include <utility>

namespace secretscope {

namespace {

/// The row in the tree of secrets: of the first secret that the entry needs.
RowId rowOf(const Catalogue &catalogue, const ImpactEntry &entry)
{
    const SecretIndex secret
        = entry.direct.empty() ? entry.through.front().secret : entry.direct.front();
    return {bytesOf(catalogue.secretId(secret)), RowCategory(catalogue, entry.kind),
            bytesOf(catalogue.idText(entry.id))};
}

} // namespace

ImpactPanel::ImpactPanel(SearchedWorkspace &searched, QWidget *parent)
    : Panel(searched, parent)
    , m_modes(new QWidget(this))
    , m_newValue(new QRadioButton(tr("set a &new value"), m_modes))
    , m_delete(new QRadioButton(tr("&delete or replace"), m_modes))
    , m_remark(new PlainLabel(this))
    , m_tree(new EntryTree(this))
    , m_partial(new PlainLabel(this))
    , m_loadRest(new QPushButton(tr("Load the &rest"), this))
    , m_export(new QPushButton(tr("E&xport this …"), this))
    , m_copyIds(new QPushButton(tr("&Copy ids to ask about"), this))
{
    setObjectName(QStringLiteral("impactPanel"));
    m_newValue->setObjectName(QStringLiteral("newValue"));
    m_delete->setObjectName(QStringLiteral("delete"));
    m_delete->setChecked(true);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setWrap(PlainLabel::Wrap::Words);
    m_remark->setMuted();
    m_tree->setObjectName(QStringLiteral("lists"));
    m_tree->setAccessibleName(tr("Fix, ask, test and not reported"));
    m_partial->setObjectName(QStringLiteral("partial"));
    m_partial->setWrap(PlainLabel::Wrap::Words);
    m_loadRest->setObjectName(QStringLiteral("loadRest"));
    m_export->setObjectName(QStringLiteral("exportThis"));
    m_copyIds->setObjectName(QStringLiteral("copyIds"));
    lineOf(m_modes, {m_newValue, m_delete, nullptr});
    auto *lines = columnOf(this, {m_modes, m_remark, m_tree}, {12, 8, 12, 10});
    lines->setStretchFactor(m_tree, 1);
    lines->addStretch(0); // takes the space of the lists while there are none
    QBoxLayout *partial = lineOf(nullptr, {m_partial, m_loadRest});
    partial->setStretchFactor(m_partial, 1);
    partial->setAlignment(m_loadRest, Qt::AlignTop);
    lines->addLayout(partial);
    lines->addLayout(lineOf(nullptr, {m_export, m_copyIds, nullptr}));

    connect(m_delete, &QRadioButton::toggled, this, &ImpactPanel::refresh);
    connect(m_tree, &EntryTree::rowRequested, this, &ImpactPanel::rowRequested);
    connect(m_loadRest, &QPushButton::clicked, this, &ImpactPanel::loadRest);
    connect(m_copyIds, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_tree->idsOf(Ask)); });
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(mode()); });
}

void ImpactPanel::setRows(const QList<RowId> &rows)
{
    m_isOtherSubject = m_isOtherSubject || rows != m_rows;
    m_rows = rows;
    refresh();
}

ImpactMode ImpactPanel::mode() const
{
    return m_delete->isChecked() ? ImpactMode::Delete : ImpactMode::NewValue;
}

void ImpactPanel::showState(const WorkspaceState &state)
{
    compute(
        weightOfRows(state, m_rows),
        [state, rows = m_rows, mode = mode()] { return shownOf(state, rows, mode); },
        [this](Shown shown) { showResult(std::move(shown)); });
    // Nobody should act on what is of other rows, or of a workspace that is gone.
    if (isComputing() && (m_isOtherSubject || m_shown.state.lineage() != state.lineage())) {
        showWorking();
    }
}

ImpactPanel::Shown ImpactPanel::shownOf(const WorkspaceState &state, const QList<RowId> &rows,
                                        ImpactMode mode)
{
    const Catalogue &catalogue = state.catalogue();
    Shown shown{state, impact(catalogue, secretsOfRows(state, rows), mode), {}};
    const Impact &found = shown.impact;
    shown.lists = {
        listOf(shown, tr("Fix"), found.fix, tr("direct, you can edit")),
        listOf(shown, tr("Ask"), found.ask, tr("direct, you cannot edit")),
        listOf(shown, tr("Test"), found.test, testMeaning(found.test)),
        listOf(shown, tr("Not reported"), found.notReported,
               categoriesMeaning(catalogue, found.notReported)),
        referencedOnly(shown),
    };
    shown.lists[Fix].isShown = shown.lists[Ask].isShown = mode == ImpactMode::Delete;
    return shown;
}

EntryList ImpactPanel::listOf(const Shown &shown, const QString &title, const ImpactList &list,
                              const QString &meaning)
{
    const Catalogue &catalogue = shown.state.catalogue();
    EntryList result{title, countOf(list.count(), list.isExact), meaning};
    for (const ImpactEntry &entry : list.entries) {
        Entry made{.id = stringOf(catalogue.idText(entry.id))};
        if (result.entries.size() < EntryTree::MaximumShown) {
            made.name = RowTexts(catalogue).resourceName(entry.record).shown;
            made.note = &list == &shown.impact.test ? relation(catalogue, entry)
                                                    : accessNote(catalogue, entry);
            made.row = rowOf(catalogue, entry);
            made.remark = secretsRemark(shown, entry);
        }
        result.entries.append(made);
    }
    return result;
}

EntryList ImpactPanel::referencedOnly(const Shown &shown)
{
    const std::vector<IdIndex> &ids = shown.impact.unlistedVias;
    EntryList result{tr("Referenced by agents"), countOf(ids.size(), shown.impact.isExact()),
                     tr("no list has these ids"), !ids.empty()};
    for (const IdIndex id : ids) {
        const std::string_view text = shown.state.catalogue().idText(id);
        result.entries.append({.name = isolatedDisplayText(text),
                               .id = stringOf(text),
                               .row = {{}, {}, bytesOf(text)}});
    }
    return result;
}

/// Why someone has to be asked, else the access level.
QString ImpactPanel::accessNote(const Catalogue &catalogue, const ImpactEntry &entry)
{
    QString access = displayText(catalogue.word(catalogue.resource(entry.record).access));
    switch (entry.reason.value_or(AskReason::UnlistedLevel)) {
    case AskReason::Viewer:
        access = tr("you can only view it");
        break;
    case AskReason::Commenter:
        access = tr("you can only comment");
        break;
    case AskReason::UnlistedLevel:
        break;
    case AskReason::LevelNotReported:
        access = tr("no access level reported");
        break;
    case AskReason::NoAccess:
        access = tr("no access with this key");
        break;
    }
    const auto agents = static_cast<int>(entry.agentsBehind.size());
    return EntryTree::note({CategoryText::itemName(catalogue, entry.kind), access,
                            agents > 0 ? tr("used by %Ln agent(s)", "", agents) : QString()});
}

QString ImpactPanel::relation(const Catalogue &catalogue, const ImpactEntry &entry)
{
    QStringList names;
    for (const ImpactEntry::Through &through : entry.through) {
        const auto record = viaRecord(catalogue, through.via);
        const std::string_view name
            = record ? catalogue.text(catalogue.resource(*record).name) : std::string_view();
        names.append(name.empty() ? isolatedDisplayText(catalogue.idText(through.via))
                                  : displayText(name));
    }
    names.removeDuplicates();
    return EntryTree::relation(!entry.direct.empty(), names);
}

/// Which of several secrets it needs; empty for one.
QString ImpactPanel::secretsRemark(const Shown &shown, const ImpactEntry &entry)
{
    if (shown.impact.secrets.size() < 2) {
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
        names.append(RowTexts(shown.state.catalogue()).secretName(secret).shown);
    }
    return tr("needs %1").arg(EntryTree::listed(names));
}

QString ImpactPanel::testMeaning(const ImpactList &test)
{
    if (test.count() == 0) {
        return test.isExact ? tr("no agents") : tr("no agents so far");
    }
    return tr("agents: %1 direct, %2 through others")
        .arg(CategoryText::count(test.directCount(), test.isExact),
             CategoryText::count(test.throughCount(), test.isExact));
}

QString ImpactPanel::categoriesMeaning(const Catalogue &catalogue, const ImpactList &list)
{
    QStringList parts;
    for (const Category category : catalogue.categories()) {
        const auto count = std::ranges::count(list.entries, category, &ImpactEntry::kind);
        if (count > 0) {
            parts.append(tr("%1: %2", "category, count")
                             .arg(CategoryText::title(catalogue, category),
                                  CategoryText::count(std::size_t(count), list.isExact)));
        }
    }
    if (parts.isEmpty()) {
        return list.isExact ? tr("nothing else") : tr("nothing else so far");
    }
    return parts.join(tr(", "));
}

void ImpactPanel::showResult(Shown shown)
{
    m_shown = std::move(shown);
    const bool hasSecrets = !m_shown.impact.secrets.empty();
    const bool isDelete = m_shown.impact.mode == ImpactMode::Delete;
    m_modes->setVisible(hasSecrets);
    m_tree->setVisible(hasSecrets);
    m_remark->setText(remark());
    m_remark->setVisible(!m_remark->text().isEmpty());
    m_tree->showLists(m_shown.lists,
                      std::exchange(m_isOtherSubject, false) ? EntryTree::Subject::Other
                                                             : EntryTree::Subject::Same);
    showPartial();
    m_export->setEnabled(hasSecrets);
    m_copyIds->setVisible(isDelete);
    m_copyIds->setEnabled(m_shown.impact.ask.count() > 0);
}

void ImpactPanel::showWorking()
{
    m_shown = {};
    m_tree->hide();
    m_remark->setText(tr("Working …"));
    m_remark->show();
    showPartial();
    m_export->setEnabled(false);
    m_copyIds->setEnabled(false);
}

void ImpactPanel::showPartial()
{
    const std::vector<PartialList> &partial = m_shown.impact.partial;
    QStringList names;
    for (const PartialList &list : partial) {
        names.append(CategoryText::title(m_shown.state.catalogue(), list.category));
    }
    names.removeDuplicates();
    const auto is = [&](LoadState state) {
        return [state](const PartialList &list) { return list.state == state; };
    };
    const QString listed = names.join(tr(", "));
    m_partial->setText(std::ranges::any_of(partial, is(LoadState::Loading))
                           ? tr("Loading: %1 …").arg(listed)
                           : std::ranges::any_of(partial, is(LoadState::Failed))
                           ? tr("Could not be fully loaded: %1.").arg(listed)
                           : tr("Partly loaded: %1.").arg(listed));
    m_partial->setVisible(!names.isEmpty());
    m_loadRest->setVisible(!names.isEmpty() && workspace().isOnline());
    m_loadRest->setEnabled(!std::ranges::all_of(partial, is(LoadState::Loading)));
}

QString ImpactPanel::remark() const
{
    if (m_shown.impact.secrets.empty()) {
        return tr("Select one or more rows to see what their secrets affect.");
    }
    return (subject() + QLatin1Char(' ') + meaning()).trimmed();
}

QString ImpactPanel::subject() const
{
    const std::vector<SecretIndex> &secrets = m_shown.impact.secrets;
    if (secrets.size() > 1) {
        return tr("%Ln secrets together; each dependent is listed once.", "",
                  static_cast<int>(secrets.size()));
    }
    const bool isTheRow = std::ranges::all_of(m_rows, [](const RowId &row) {
        return !row.secret.isEmpty() && !row.category && row.resource.isEmpty();
    });
    return isTheRow
        ? QString()
        : tr("For the secret %1.")
              .arg(RowTexts(m_shown.state.catalogue()).secretName(secrets.front()).shown);
}

QString ImpactPanel::meaning() const
{
    if (!m_shown.impact.hasDependents()) {
        return m_shown.impact.isExact()
            ? tr("No dependents are reported. That does not prove that nothing uses it: the "
                 "service does not report every place that can use a secret.")
            : tr("No dependents so far, but not everything is loaded.");
    }
    if (m_shown.impact.mode == ImpactMode::NewValue) {
        return tr("Nothing to fix and nobody to ask: a new value keeps the secret's id, so nothing "
                  "that refers to it has to change.");
    }
    return {};
}

void ImpactPanel::loadRest()
{
    QList<ListKey> lists;
    for (const PartialList &list : m_shown.impact.partial) {
        lists.append({list.secret, list.category});
    }
    workspace().complete(lists).detach();
}

} // namespace secretscope
