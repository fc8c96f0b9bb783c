// SPDX-License-Identifier: Apache-2.0
#include "session/settingschange.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

#include <algorithm>

namespace secretscope {

// QSettings has a lock of its own beside its file, for each single sync().
SettingsChange::SettingsChange(QSettings &settings)
    : m_settings(settings)
    , m_lock(settings.fileName() + ".change.lock"_L1)
{
    QDir().mkpath(QFileInfo(settings.fileName()).path());
    // A folder that cannot be written needs no lock: then this returns at once.
    m_lock.tryLock(std::chrono::milliseconds(3000).count());
    m_settings.sync();
    m_before = QFileInfo(settings.fileName()).lastModified();
}

SettingsChange::~SettingsChange()
{
    m_settings.sync();
    // Two changes within a step of the file system's clock would leave files that look alike.
    QFile file(m_settings.fileName());
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        const QDateTime written = file.fileTime(QFileDevice::FileModificationTime);
        file.setFileTime(std::max(written, m_before).addMSecs(1),
                         QFileDevice::FileModificationTime);
    }
}

} // namespace secretscope
