// SPDX-License-Identifier: Apache-2.0
// What is wrong with how a window is laid out: text that is cut, parts that lie over each other or
// leave the window. It looks at what is visible alone.
#pragma once

#include <QStringList>

class QWidget;

namespace secretscope::test {

/// One line a fault, as in "cut: QPushButton save “Save to file …” has 80 of 112 pixels".
QStringList layoutFaults(const QWidget &window);

} // namespace secretscope::test
