// SPDX-License-Identifier: Apache-2.0
// A person who uses the window at random, with mouse and keys, and writes down plainly what they
// did. They check nothing.
#pragma once

#include "session/session.h"
#include "shownrows.h"
#include "ui/panels/filterchips.h"
#include "ui/panels/searchfield.h"
#include "ui/rows/rowsview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/viewstack.h"
#include "ui/window/workspacepane.h"
#include "unsteadyservice.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <random>

namespace secretscope::test {

class RandomPerson
{
public:
    /// All have to outlive this.
    RandomPerson(MainWindow &window, UnsteadyService &service, PlainWindow &plain,
                 std::mt19937 &random)
        : m_window(window)
        , m_service(service)
        , m_plain(plain)
        , m_random(random)
    {}
    Q_DISABLE_COPY_MOVE(RandomPerson)

    void act()
    {
        constexpr std::array things{&RandomPerson::type,
                                    &RandomPerson::type,
                                    &RandomPerson::type,
                                    &RandomPerson::type,
                                    &RandomPerson::toggleChip,
                                    &RandomPerson::clearEverything,
                                    &RandomPerson::clickRow,
                                    &RandomPerson::clickRow,
                                    &RandomPerson::openOrClose,
                                    &RandomPerson::openOrClose,
                                    &RandomPerson::sortByName,
                                    &RandomPerson::scroll,
                                    &RandomPerson::loadOn,
                                    &RandomPerson::loadOn,
                                    &RandomPerson::expandOrCollapseAll};
        (this->*things.at(std::size_t(below(things.size()))))();
    }

    /// What was done, in order; others may add.
    QStringList log;

private:
    int below(qsizetype bound) { return int(m_random() % unsigned(bound)); }
    void note(const QString &what) { log.append(what); }
    RowsView &tree() const { return m_window.pane()->views().tree(); }

    void changed()
    {
        m_plain.takeText();
        m_service.outdateAllBut(m_plain.prefix());
    }

    void type()
    {
        static const QStringList words{
            QStringLiteral("NAME_00"),  QStringLiteral("name_0"),     QStringLiteral("1"),
            QStringLiteral("tools3"),   QStringLiteral("zzz"),        QStringLiteral("is:partial"),
            QStringLiteral("-name_01"), QStringLiteral("type:age"),   QStringLiteral("is:x"),
            QStringLiteral("agents "),  QStringLiteral("name:NAME_"), QStringLiteral("id:s00")};
        SearchField &field = m_window.searchField();
        field.end(false);
        switch (below(5)) {
        case 0:
            for (int i = 1 + below(3); i > 0 && !m_plain.text.isEmpty(); --i) {
                QTest::keyClick(&field, Qt::Key_Backspace);
                m_plain.text.chop(1);
                changed();
            }
            break;
        case 1:
            field.selectAll();
            m_plain.text.clear();
            [[fallthrough]];
        default: {
            const QString word = words.at(below(words.size()));
            for (const QChar letter : QStringView(word).left(1 + below(word.size()))) {
                QTest::keyClicks(&field, letter);
                m_plain.text += letter;
                changed();
            }
        }
        }
        note(QStringLiteral(u"typed, now “%1”").arg(m_plain.text));
    }

    void toggleChip()
    {
        const auto chips = m_window.findChild<FilterChips *>(QStringLiteral("filterChips"))
                               ->findChildren<QToolButton *>();
        const int which = below(qsizetype(allQuickFilters.size()));
        QToolButton *chip = chips.at(1 + which); // behind "All"
        QTest::mouseClick(chip, Qt::LeftButton);
        m_plain.filters ^= allQuickFilters.at(std::size_t(which));
        note(QStringLiteral("filter %1").arg(which));
    }

    void clearEverything()
    {
        if (below(2) == 0) {
            QTest::keyClick(&m_window.searchField(), Qt::Key_Escape);
        } else {
            m_window.actions().clearFilter->trigger();
            m_plain.filters = {};
        }
        m_plain.text.clear();
        changed();
        note(QStringLiteral("cleared, filters %1").arg(m_plain.filters.toInt()));
    }

    QModelIndexList rowsToPoint() const
    {
        QModelIndexList rows = drawnRows(tree());
        rows.removeIf(
            [this](const QModelIndex &row) { return tree().rowsModel()->idAt(row).isEmpty(); });
        return rows;
    }

    void clickRow()
    {
        const QModelIndexList rows = rowsToPoint();
        if (rows.isEmpty()) {
            return;
        }
        const QModelIndex row = rows.at(below(rows.size()));
        const RowId id = tree().rowsModel()->idAt(row);
        tree().scrollTo(row);
        const bool isAdded = below(3) == 0;
        QSet<RowId> selected;
        if (isAdded) {
            for (const RowId &other : tree().selectedIds()) {
                selected.insert(other);
            }
        }
        QTest::mouseClick(tree().viewport(), Qt::LeftButton,
                          isAdded ? Qt::ControlModifier : Qt::NoModifier,
                          tree().visualRect(row).center());
        if (!selected.remove(id)) {
            selected.insert(id);
        }
        m_plain.selected = selected;
        // What is above a row that a person chose stays open without the filter that opened it.
        for (const RowId &above : {RowId{id.secret, {}, {}}, RowId{id.secret, id.category, {}}}) {
            if (above != id) {
                m_plain.open.insert(above);
            }
        }
        note(QStringLiteral("%1 %2").arg(isAdded ? QStringLiteral("added")
                                                 : QStringLiteral("clicked"),
                                         PlainWindow::lineOf(id)));
    }

    void openOrClose()
    {
        QModelIndexList rows = rowsToPoint();
        rows.removeIf([this](const QModelIndex &row) {
            // What is open for a hit is closed again with the filter: not a person's doing.
            return !tree().model()->hasChildren(row)
                || (m_plain.isFiltering() && tree().isExpanded(row));
        });
        if (rows.isEmpty()) {
            return;
        }
        const QModelIndex row = rows.at(below(rows.size()));
        const RowId id = tree().rowsModel()->idAt(row);
        if (tree().isExpanded(row)) {
            m_plain.open.remove(id);
        } else {
            m_plain.open.insert(id);
        }
        tree().setExpanded(row, !tree().isExpanded(row));
        note(QStringLiteral("opened or closed %1").arg(PlainWindow::lineOf(id)));
    }

    void sortByName()
    {
        QTest::mouseClick(tree().header()->viewport(), Qt::LeftButton, {}, QPoint(20, 5));
        if (!m_plain.nameOrder) {
            m_plain.nameOrder = Qt::AscendingOrder;
        } else if (m_plain.nameOrder == Qt::AscendingOrder) {
            m_plain.nameOrder = Qt::DescendingOrder;
        } else {
            m_plain.nameOrder.reset();
        }
        note(QStringLiteral("clicked the header"));
    }

    void scroll()
    {
        constexpr std::array ways{
            QAbstractSlider::SliderPageStepAdd, QAbstractSlider::SliderPageStepSub,
            QAbstractSlider::SliderToMaximum, QAbstractSlider::SliderToMinimum};
        const int way = below(ways.size());
        tree().verticalScrollBar()->triggerAction(ways.at(std::size_t(way)));
        note(QStringLiteral("scrolled %1").arg(way));
    }

    void loadOn()
    {
        const WindowActions &actions = m_window.actions();
        const QList<QAction *> ways{actions.nextPage, actions.nextPage, actions.loadAll,
                                    actions.cancelLoading};
        QAction *way = ways.at(below(ways.size()));
        if (below(4) == 0) {
            m_service.failNextPage();
            note(QStringLiteral("a page will fail"));
        }
        way->trigger();
        note(way->text());
    }

    void expandOrCollapseAll()
    {
        if (m_plain.isFiltering()) {
            return; // see openOrClose()
        }
        if (below(2) == 0) {
            tree().collapseAllAction()->trigger();
            m_plain.open.clear();
            note(QStringLiteral("closed all"));
        } else {
            tree().expandAllAction()->trigger();
            // Secrets that nothing depends on yet as well.
            for (const QModelIndex &row : rowsToPoint()) {
                m_plain.open.insert(tree().rowsModel()->idAt(row));
            }
            note(QStringLiteral("opened all"));
        }
    }

    MainWindow &m_window;
    UnsteadyService &m_service;
    PlainWindow &m_plain;
    std::mt19937 &m_random;
};

} // namespace secretscope::test
