// SPDX-License-Identifier: Apache-2.0
// The small workspace and the uses panel over it.
#pragma once

#include "support/smallworkspace.h"
#include "ui/panels/usespanel.h"
#include "ui/rows/livecatalogue.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace secretscope::test {

class UsesFixture
{
public:
    explicit UsesFixture(const std::vector<PlainSecret> &secrets = smallWorkspace())
        : live(secrets)
        , panel(live.searched(), QStringLiteral("the server"), &window)
    {
        panel.resize(340, 500);
        window.resize(panel.size());
        window.show();
    }

    /// `Title   count · meaning`, below it `  name | note`, below that what it goes through.
    QStringList lines()
    {
        QStringList lines;
        for (int i = 0; i < panel.tree().topLevelItemCount(); ++i) {
            if (!panel.tree().topLevelItem(i)->isHidden()) {
                addLines(lines, *panel.tree().topLevelItem(i), 0);
            }
        }
        return lines;
    }
    QStringList linesOf(const QList<RowId> &rows)
    {
        panel.setRows(rows);
        return lines();
    }
    /// The first entry with this name below the head of this number.
    QTreeWidgetItem *entry(int head, const QString &name)
    {
        QTreeWidgetItem *top = panel.tree().topLevelItem(head);
        for (int row = 0; row < top->childCount(); ++row) {
            if (clean(top->child(row)->text(0)) == name) {
                return top->child(row);
            }
        }
        return nullptr;
    }
    QAbstractButton *button(const char *name) const
    {
        return panel.findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    QString sentence() const
    {
        return panel.findChild<QLabel *>(QStringLiteral("factsSentence"))->text();
    }
    /// What the resource says of its agents, as far as it was read at noon of 2026-01-02.
    void tell(std::string_view id, LoadState state, const std::vector<AgentContent> &agents)
    {
        Facts &facts = live.content().facts;
        facts.addAgents(id, agents);
        DependentAgents &told = facts.dependentsOf(id);
        told.state = state;
        told.read = QDateTime(QDate(2026, 1, 2), QTime(12, 0)).toSecsSinceEpoch();
        live.publish();
    }

    LiveCatalogue live;
    QWidget window;
    UsesPanel panel;

private:
    static QString clean(QString text)
    {
        return text.remove(QChar(0x2068)).remove(QChar(0x2069)).simplified();
    }
    static void addLines(QStringList &lines, const QTreeWidgetItem &item, int depth)
    {
        QString line = QString(depth * 2, QLatin1Char(' ')) + clean(item.text(0));
        if (const QString note = EntryTree::noteOf(item); !note.isEmpty()) {
            line += QStringLiteral(" | ") + clean(note);
        }
        lines.append(line);
        for (int row = 0; row < item.childCount(); ++row) {
            addLines(lines, *item.child(row), depth + 1);
        }
    }
};

} // namespace secretscope::test
