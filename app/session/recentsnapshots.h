// SPDX-License-Identifier: Apache-2.0
// Which snapshots were opened, in the settings that all windows share.
#pragma once

#include <QSettings>
#include <QStringList>

namespace secretscope {

/// The last one first, as the file has them now.
QStringList recentSnapshots(QSettings &settings);
void rememberSnapshot(QSettings &settings, const QString &path);

} // namespace secretscope
