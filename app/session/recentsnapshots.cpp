// SPDX-License-Identifier: Apache-2.0
#include "session/recentsnapshots.h"

#include "session/settingschange.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace secretscope {

namespace {

constexpr auto recentKey = "recent/snapshots"_L1;

} // namespace

QStringList recentSnapshots(QSettings &settings)
{
    settings.sync();
    return settings.value(recentKey).toStringList();
}

void rememberSnapshot(QSettings &settings, const QString &path)
{
    constexpr qsizetype most = 4;
    const SettingsChange change(settings);
    QStringList paths = settings.value(recentKey).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    settings.setValue(recentKey, paths.first(std::min(most, paths.size())));
}

} // namespace secretscope
