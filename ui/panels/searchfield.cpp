// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/searchfield.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/querytext.h"
#include "ui/widgets/symbolicon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QFontDatabase>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

namespace secretscope {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchField"));
    setPlaceholderText(tr("Search secrets and dependents"));
    setAccessibleName(tr("Search secrets and dependents"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    setMaxLength(1000);
    addButton(QStringLiteral("search"), tr("Search"), LeadingPosition);
    QAction *help
        = addButton(QStringLiteral("help"), tr("What can be searched for"), TrailingPosition);
    QAction *clear
        = addButton(QStringLiteral("clear"), tr("Clear the search (Esc)"), TrailingPosition);
    clear->setVisible(false);

    connect(help, &QAction::triggered, this, &SearchField::showHelp);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });

    m_completer.setModel(&m_words);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setWidget(this);
    m_completer.popup()->setObjectName(QStringLiteral("fieldWords"));
    m_completer.popup()->setAccessibleName(tr("Words to go on with"));
    connect(this, &QLineEdit::textEdited, this, &SearchField::suggest);
    connect(&m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &SearchField::complete);
}

/// Named, else a screen reader has nothing to say of it.
QAction *SearchField::addButton(const QString &icon, const QString &text, ActionPosition position)
{
    QAction *action = addAction(symbolIcon(icon), position);
    action->setText(text);
    action->setToolTip(text);
    return action;
}

void SearchField::suggest()
{
    m_words.setStringList(Query::completion(QStringView(text()).first(cursorPosition())).words);
    if (m_words.rowCount() == 0) {
        m_completer.popup()->hide();
    } else {
        m_completer.complete();
    }
}

void SearchField::complete(const QString &word)
{
    const int end = cursorPosition();
    const int start = Query::completion(QStringView(text()).first(end)).position;
    setSelection(start, end - start);
    insert(word.endsWith(u':') ? word : word + u' ');
    suggest();
}

void SearchField::setTroubled(bool isTroubled)
{
    // An underline of the palette's own; colour alone would say nothing to some.
    QFont marked = font();
    marked.setUnderline(isTroubled);
    setFont(marked);
}

void SearchField::showHelp()
{
    auto *help = new QFrame(window(), Qt::Popup);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->setObjectName(QStringLiteral("searchHelp"));
    help->setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(help);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(18);
    auto *title = new PlainLabel(tr("What can be searched for"), help);
    title->setBold();
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const QueryText::HelpLine &line : QueryText::help()) {
        auto *example = new PlainLabel(line.example, help);
        example->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        grid->addWidget(example, row, 0);
        grid->addWidget(new PlainLabel(line.meaning, help), row, 1);
        ++row;
    }
    auto *foot = new PlainLabel(
        tr("Upper and lower case and accents do not matter. Everything loaded is searched at once; "
           "the server is also asked for names that start with the text."),
        help);
    foot->setWrap(PlainLabel::Wrap::Words);
    foot->setMuted();
    grid->addWidget(foot, row, 0, 1, 2);

    help->adjustSize();
    const QRect available = screen()->availableGeometry();
    const QPoint below = mapToGlobal(QPoint(0, height() + 2));
    help->move(std::clamp(below.x(), available.left(),
                          std::max(available.left(), available.right() - help->width())),
               std::clamp(below.y(), available.top(),
                          std::max(available.top(), available.bottom() - help->height())));
    help->show();
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Fields take Ctrl+E, Ctrl+U … for editing on some desktops, but they are the window's.
        const auto keys = static_cast<QKeyEvent *>(event)->keyCombination();
        const QList<QAction *> actions = window()->actions();
        if (keys.keyboardModifiers().testFlag(Qt::ControlModifier)
            && std::ranges::any_of(actions, [keys](const QAction *action) {
                   return action->shortcuts().contains(QKeySequence(keys));
               })) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView &words = *m_completer.popup();
    if (words.isVisible() && words.currentIndex().isValid()
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore(); // the words to go on with ask here first
        return;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        words.hide();
        if (text().isEmpty()) {
            Q_EMIT leaveRequested();
        } else {
            clear();
        }
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT firstHitRequested();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace secretscope
