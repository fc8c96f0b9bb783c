// SPDX-License-Identifier: Apache-2.0
#include "ui/window/shortcutsdialog.h"

#include "ui/widgets/plainlabel.h"
#include "ui/window/windowactions.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

namespace secretscope {

namespace {

void addLine(QGridLayout &grid, const QString &keys, const QString &text)
{
    const int row = grid.rowCount();
    auto *key = new PlainLabel(keys);
    key->setBold();
    grid.addWidget(key, row, 0);
    grid.addWidget(new PlainLabel(text), row, 1);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(24);
    QSet<QString> seen;
    for (const QAction *menu : menus.actions()) {
        if (!menu->menu()) {
            continue;
        }
        for (const QAction *action : menu->menu()->actions()) {
            const QString keys
                = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
            if (keys.isEmpty() || seen.contains(keys + action->text())) {
                continue;
            }
            seen.insert(keys + action->text());
            addLine(*grid, keys, textOf(*action));
        }
    }
    addLine(*grid, tr("Esc"), tr("In the search field: clear it, then back to the list"));
    addLine(*grid, tr("Down"), tr("In the search field: go to the first hit"));
    grid->setRowStretch(grid->rowCount(), 1);
    grid->setColumnStretch(1, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(scroll);
    lines->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 30);
}

} // namespace secretscope
