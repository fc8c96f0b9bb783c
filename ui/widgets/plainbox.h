// SPDX-License-Identifier: Apache-2.0
// The one maker of message boxes: plain text, never a nested event loop, gone when closed.
#pragma once

#include <QMessageBox>

namespace secretscope {

/// Not shown yet: add buttons, connect, open().
QMessageBox *makePlainBox(QWidget *parent, QMessageBox::Icon icon, const QString &title,
                          const QString &text);

} // namespace secretscope
