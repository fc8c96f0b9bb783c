// SPDX-License-Identifier: Apache-2.0
// The one maker of dialogs that ask where to save. It writes no file.
#pragma once

#include <QFileDialog>

class QSettings;

namespace secretscope {

/// Not shown yet: connect fileSelected(), open(). It asks before a file is replaced, remembers the
/// folder, and deletes itself. `settings` has to outlive it.
QFileDialog *makeSaveDialog(QWidget *parent, const QString &title, const QString &fileName,
                            const QString &nameFilter, QSettings &settings);

} // namespace secretscope
