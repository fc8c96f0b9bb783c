// SPDX-License-Identifier: Apache-2.0
// Tells a user who looks at something else that long work is over.
#pragma once

#include <QString>

class QWidget;

namespace secretscope {

/// A notification of the desktop, where it has them, and a mark on the window; nothing while the
/// window is in front.
/// @param sentence plain text.
void notifyInBackground(QWidget &window, const QString &sentence);

} // namespace secretscope
