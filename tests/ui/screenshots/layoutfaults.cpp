// SPDX-License-Identifier: Apache-2.0
#include "layoutfaults.h"

#include "ui/rows/rowsview.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>

namespace secretscope::test {

namespace {

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return label->text();
    }
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()) {
        return {};
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return button->text();
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        return field->text().isEmpty() ? field->placeholderText() : field->text();
    }
    return {};
}

QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 %2 “%3”")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             textOf(widget).left(60));
}

/// What the widget asks for to show all of its text; it may be less than its hint.
QSize needed(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        // One that may be cut with an ellipsis takes any width.
        if (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
            return {};
        }
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                 : label->minimumSizeHint();
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        const int margins = field->width() - field->contentsRect().width();
        return field->text().isEmpty()
            ? QSize(field->fontMetrics().horizontalAdvance(field->placeholderText()) + margins, 0)
            : QSize();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (textOf(widget).isEmpty()) {
            return {};
        }
        const auto *tool = qobject_cast<const QToolButton *>(button);
        // The hint has no room for the arrow, which lies over a text that is in the middle.
        const int arrow = tool && tool->menu() && tool->icon().isNull()
            ? tool->style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, tool)
            : 0;
        return button->minimumSizeHint() + QSize(arrow, 0);
    }
    return {};
}

/// Nothing of it is to be seen where a scroll area has it outside.
QRect visiblePart(const QWidget &widget, const QWidget &window)
{
    QRect part(widget.mapTo(&window, QPoint()), widget.size());
    for (const QWidget *above = widget.parentWidget(); above && above != &window;
         above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above->parentWidget())) {
            part &= QRect(above->mapTo(&window, QPoint()), above->size());
        }
    }
    return part;
}

bool isInScrollArea(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *above = &widget; above && above != &window; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above->parentWidget())) {
            return true;
        }
    }
    return false;
}

void lookAtHeader(const QHeaderView &header, QStringList &faults)
{
    for (int section = 0; section < header.count(); ++section) {
        const int needs = header.sectionSizeHint(section);
        if (!header.isSectionHidden(section) && header.sectionSize(section) < needs) {
            faults
                += QStringLiteral("cut: header “%1” has %2 of %3 pixels")
                       .arg(header.model()->headerData(section, header.orientation()).toString(),
                            QString::number(header.sectionSize(section)), QString::number(needs));
        }
    }
}

void lookAtTabs(const QTabBar &tabs, QStringList &faults)
{
    for (const QToolButton *arrow : tabs.findChildren<const QToolButton *>()) {
        if (arrow->isVisible()) {
            faults += QStringLiteral("cut: tabs “%1” … have to be scrolled").arg(tabs.tabText(0));
            return;
        }
    }
}

/// Names that are cut, although with their indentation they ask for no more than their share.
void lookAtRows(const RowsView &rows, QStringList &faults)
{
    const bool isFlat = rows.rowsModel()->columnOf(Column::Secret) >= 0;
    const int share = rows.viewport()->width() / (isFlat ? 4 : 2);
    for (QModelIndex row = rows.indexAt({0, 0}); row.isValid(); row = rows.indexBelow(row)) {
        if (!rows.viewport()->rect().intersects(rows.visualRect(row))) {
            return;
        }
        for (const Column names : {Column::Secret, Column::Name}) {
            const int column = rows.rowsModel()->columnOf(names);
            if (column < 0) {
                continue;
            }
            const QModelIndex name = row.siblingAtColumn(column);
            const int has = rows.visualRect(name).width();
            const int needs = rows.itemDelegate()->sizeHint(rows.rowOption(name), name).width();
            const int indentation = rows.columnWidth(column) - has;
            if (has < needs && indentation + needs <= share) {
                faults += QStringLiteral("cut: row “%1” has %2 of %3 pixels")
                              .arg(name.data().toString(), QString::number(has),
                                   QString::number(needs));
            }
        }
    }
}

} // namespace

QStringList layoutFaults(const QWidget &window)
{
    QStringList faults;
    QList<const QWidget *> texts;
    for (const QWidget *widget : window.findChildren<const QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window) {
            continue;
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            lookAtHeader(*header, faults);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            lookAtTabs(*tabs, faults);
        } else if (const auto *rows = qobject_cast<const RowsView *>(widget)) {
            lookAtRows(*rows, faults);
        }
        const QSize needs = needed(*widget);
        if (widget->width() < needs.width() || widget->height() < needs.height()) {
            faults += QStringLiteral("cut: %1 has %2 × %3 of %4 × %5 pixels")
                          .arg(nameOf(*widget), QString::number(widget->width()),
                               QString::number(widget->height()), QString::number(needs.width()),
                               QString::number(needs.height()));
        }
        if (textOf(*widget).isEmpty()) {
            continue;
        }
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        if (!isInScrollArea(*widget, window) && !window.rect().contains(place)) {
            faults += QStringLiteral("outside: %1 leaves the window").arg(nameOf(*widget));
        }
        texts += widget;
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            if (texts[i]->isAncestorOf(texts[j]) || texts[j]->isAncestorOf(texts[i])) {
                continue;
            }
            // One pixel may be shared by frames.
            const QRect both = visiblePart(*texts[i], window) & visiblePart(*texts[j], window);
            if (both.width() > 1 && both.height() > 1) {
                faults += QStringLiteral("overlap: %1 and %2")
                              .arg(nameOf(*texts[i]), nameOf(*texts[j]));
            }
        }
    }
    return faults;
}

} // namespace secretscope::test
