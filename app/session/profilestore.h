// SPDX-License-Identifier: Apache-2.0
// The profiles in the settings file, shared by all windows and command lines that run. No key is
// ever written there.
#pragma once

#include "session/profile.h"

#include <QList>
#include <QSettings>

#include <memory>
#include <optional>

namespace secretscope {

class ProfileStore
{
    Q_DISABLE_COPY_MOVE(ProfileStore)

public:
    /// The settings file of this program for this user, in INI format.
    static std::unique_ptr<QSettings> userSettings();

    /// @param settings has to outlive the store.
    explicit ProfileStore(QSettings &settings);

    /// In the order in which they were made, as the file has them now. A profile whose server this
    /// version refuses is left out (and kept in the file).
    QList<Profile> profiles() const;
    std::optional<Profile> find(const QString &name) const;
    /// Adds it, or replaces the one of the same name.
    void save(const Profile &profile);
    void remove(const QString &name);

    /// The one that was shown last; empty for none.
    QString lastUsed() const;
    void setLastUsed(const QString &name);

private:
    struct Entry
    {
        QString name;
        QString server;
    };
    QList<Entry> entries() const;
    void write(const QList<Entry> &entries);

    QSettings &m_settings;
};

} // namespace secretscope
