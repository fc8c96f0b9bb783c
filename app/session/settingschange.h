// SPDX-License-Identifier: Apache-2.0
// A change of what the settings hold that starts from what they hold now: while it lives no other
// process makes one, and what others wrote before is read. QSettings alone merges entries, not
// lists, and takes a file of the same size and time for the one that it knows.
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QSettings>

namespace secretscope {

class SettingsChange
{
    Q_DISABLE_COPY_MOVE(SettingsChange)

public:
    /// @param settings has to outlive the change.
    explicit SettingsChange(QSettings &settings);
    /// Writes it.
    ~SettingsChange();

private:
    QSettings &m_settings;
    QLockFile m_lock;
    QDateTime m_before;
};

} // namespace secretscope
