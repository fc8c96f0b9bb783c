// SPDX-License-Identifier: Apache-2.0
#include "ui/window/locator.h"

#include "catalogue/displaytext.h"
#include "search/foldedtext.h"
#include "ui/rows/searchedworkspace.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/symbolicon.h"
#include "ui/window/windowactions.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>

#include <algorithm>

namespace secretscope {

namespace {

std::vector<std::string> wordsOf(const QString &typed)
{
    std::vector<std::string> words;
    for (const QString &word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (std::string folded = foldedText(word); !folded.empty()) {
            words.push_back(std::move(folded));
        }
    }
    return words;
}

bool hasAll(const QString &text, const std::vector<std::string> &words)
{
    const std::string folded = foldedText(text);
    return std::ranges::all_of(words, [&folded](const std::string &word) {
        return folded.find(word) != std::string::npos;
    });
}

} // namespace

Locator::Locator(const QMenuBar &menus, const SearchedWorkspace *searched, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_searched(searched)
    , m_field(named("locatorField", new QLineEdit(this)))
    , m_results(named("locatorResults", new QTreeWidget(this)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("locator"));
    setAccessibleName(tr("Go to"));
    setFrameShape(QFrame::StyledPanel);
    m_field->setPlaceholderText(tr("Go to a secret, a resource, a command or a profile"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_results->setAccessibleName(tr("Results"));
    m_results->setColumnCount(2);
    m_results->setHeaderHidden(true);
    m_results->setRootIsDecorated(false);
    m_results->setUniformRowHeights(true);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->header()->setStretchLastSection(false);
    m_results->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_results->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    columnOf(this, {m_field, m_results}, {6, 6, 6, 6});
    setFocusProxy(m_field);
    for (const QAction *menu : menus.actions()) {
        if (menu->menu() && menu->isVisible()) {
            addCommands(*menu->menu(), {});
        }
    }
    connect(m_field, &QLineEdit::textChanged, this, &Locator::look);
    connect(m_results, &QTreeWidget::itemClicked, this, &Locator::choose);
    look({});

    const QSize room = parent->size();
    resize(std::min(room.width() * 3 / 4, fontMetrics().averageCharWidth() * 90),
           std::min(room.height() * 2 / 3, fontMetrics().lineSpacing() * 24));
    move(parent->mapToGlobal(QPoint((room.width() - width()) / 2, room.height() / 8)));
    m_field->setFocus();
}

void Locator::addCommands(QMenu &menu, const QString &path)
{
    Q_EMIT menu.aboutToShow(); // some are filled by then
    for (QAction *action : menu.actions()) {
        const bool isNew = std::ranges::none_of(
            m_commands, [action](const Command &command) { return command.action == action; });
        if (isNew && !action->menu() && action->isEnabled() && action->isVisible()
            && !action->isSeparator()) {
            m_commands.append({action, path.isEmpty() ? textOf(*menu.menuAction()) : QString(),
                               path + textOf(*action)});
        }
    }
    // After its own: the same command may be in an inner one as well.
    for (QAction *action : menu.actions()) {
        if (QMenu *inner = action->menu()) {
            addCommands(*inner, path + textOf(*action) + QStringLiteral(" › "));
        }
    }
}

void Locator::look(const QString &typed)
{
    m_results->clear();
    m_choices.clear();
    const std::vector<std::string> words = wordsOf(typed);
    if (m_searched && !words.empty()) {
        showSecrets(words);
        showResources(words);
    }
    std::size_t shown = 0;
    for (const Command &command : std::as_const(m_commands)) {
        if (!command.action || !hasAll(command.menu + u' ' + command.text, words)
            || (!words.empty() && ++shown > MaximumShown)) {
            continue;
        }
        const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
        add(command.action->icon(), command.text, keys.isEmpty() ? command.menu : keys,
            [action = command.action] {
                if (action) {
                    action->trigger();
                }
            });
    }
    if (m_choices.isEmpty()) {
        add({}, m_searched ? tr("Nothing that is loaded matches") : tr("Nothing matches"), {}, {});
    }
    m_results->setCurrentItem(m_results->topLevelItem(0));
}

void Locator::showSecrets(const std::vector<std::string> &words)
{
    const Catalogue &catalogue = m_searched->catalogue();
    for (const std::uint32_t i : m_searched->index().secrets().best(words, MaximumShown)) {
        const SecretIndex secret{i};
        const auto id = bytesOf(catalogue.secretId(secret));
        const QString name = displayText(catalogue.secretName(secret));
        add(symbolIcon(CategoryText::secretSymbol.toString()),
            name.isEmpty() ? displayText(catalogue.secretId(secret)) : name,
            displayText(catalogue.secretId(secret)), [this, id] {
                Q_EMIT rowRequested(RowId{id, {}, {}});
            });
    }
}

void Locator::showResources(const std::vector<std::string> &words)
{
    const Catalogue &catalogue = m_searched->catalogue();
    // Several answers may have told of the same one.
    QSet<RowId> seen;
    for (const std::uint32_t i : m_searched->index().resources().best(words, 2 * MaximumShown)) {
        const Resource &resource = catalogue.resource({i});
        const RowId row{
            {}, RowCategory(catalogue, resource.kind), bytesOf(catalogue.idText(resource.id))};
        if (seen.contains(row) || std::size_t(seen.size()) == MaximumShown) {
            continue;
        }
        seen.insert(row);
        const QString name = displayText(catalogue.text(resource.name));
        const QString id = displayText(catalogue.idText(resource.id));
        add(symbolIcon(CategoryText::symbol(resource.kind)), name.isEmpty() ? id : name,
            tr("%1 · %2", "kind, id").arg(CategoryText::itemName(catalogue, resource.kind), id),
            [this, row] { Q_EMIT rowRequested(row); });
    }
}

void Locator::add(const QIcon &icon, const QString &text, const QString &hint, Choice choice)
{
    auto *item = new QTreeWidgetItem(m_results, {text, hint});
    item->setIcon(0, icon);
    item->setForeground(1, palette().placeholderText());
    m_choices.append(std::move(choice));
}

void Locator::choose()
{
    const int row = m_results->indexOfTopLevelItem(m_results->currentItem());
    if (row < 0 || !m_choices[row]) {
        return;
    }
    // What it does may need the keyboard.
    const Choice choice = m_choices[row];
    hide();
    choice();
    close();
}

bool Locator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_results, key);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace secretscope
