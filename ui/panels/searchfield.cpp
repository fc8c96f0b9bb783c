// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/searchfield.h"

#include "ui/widgets/symbolicon.h"

#include <QAction>
#include <QKeyEvent>

namespace secretscope {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchField"));
    setPlaceholderText(tr("Search secrets and dependents"));
    setAccessibleName(tr("Search secrets and dependents"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    setMaxLength(1000);
    addAction(symbolIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    QAction *help = addAction(symbolIcon(QStringLiteral("help")), QLineEdit::TrailingPosition);
    help->setToolTip(tr("What can be searched for"));
    m_clear = addAction(symbolIcon(QStringLiteral("clear")), QLineEdit::TrailingPosition);
    m_clear->setToolTip(tr("Clear the search (Esc)"));
    m_clear->setVisible(false);

    connect(help, &QAction::triggered, this, &SearchField::helpRequested);
    connect(m_clear, &QAction::triggered, this, &SearchField::clearQuery);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        Q_EMIT queryChanged(text);
    });
}

void SearchField::clearQuery()
{
    clear();
}

void SearchField::setTroubled(bool isTroubled)
{
    // An underline of the palette's own; colour alone would say nothing to some.
    QFont marked = font();
    marked.setUnderline(isTroubled);
    setFont(marked);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            Q_EMIT leaveRequested();
        } else {
            clearQuery();
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
