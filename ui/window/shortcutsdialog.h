// SPDX-License-Identifier: Apache-2.0
// Every key of the window with what it does, read from the actions themselves so that the list
// cannot be wrong.
#pragma once

#include <QDialog>

class QMenuBar;

namespace secretscope {

class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    ShortcutsDialog(const QMenuBar &menus, QWidget *parent);
};

} // namespace secretscope
