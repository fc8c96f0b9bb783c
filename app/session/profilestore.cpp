// SPDX-License-Identifier: Apache-2.0
#include "session/profilestore.h"

#include "session/settingschange.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace secretscope {

namespace {

constexpr auto listKey = "profiles"_L1;
constexpr auto nameKey = "name"_L1;
constexpr auto serverKey = "server"_L1;
constexpr auto lastUsedKey = "lastProfile"_L1;

} // namespace

std::unique_ptr<QSettings> ProfileStore::userSettings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"secretscope"_s,
                                       u"secretscope"_s);
}

ProfileStore::ProfileStore(QSettings &settings)
    : m_settings(settings)
{}

QList<Profile> ProfileStore::profiles() const
{
    QList<Profile> profiles;
    for (const Entry &entry : entries()) {
        if (auto server = BaseUrl::parse(entry.server); server && !entry.name.isEmpty()) {
            profiles.append(Profile{entry.name, *server});
        }
    }
    return profiles;
}

std::optional<Profile> ProfileStore::find(const QString &name) const
{
    for (const Profile &profile : profiles()) {
        if (profile.name == name) {
            return profile;
        }
    }
    return {};
}

void ProfileStore::save(const Profile &profile)
{
    const SettingsChange change(m_settings);
    QList<Entry> all = entries();
    const Entry entry{profile.name, profile.server.urlFor("/").toString(QUrl::FullyEncoded)};
    const auto same = std::find_if(all.begin(), all.end(), [&profile](const Entry &other) {
        return other.name == profile.name;
    });
    if (same == all.end()) {
        all.append(entry);
    } else {
        *same = entry;
    }
    write(all);
}

void ProfileStore::remove(const QString &name)
{
    const SettingsChange change(m_settings);
    QList<Entry> all = entries();
    all.removeIf([&name](const Entry &entry) { return entry.name == name; });
    write(all);
    if (lastUsed() == name) {
        setLastUsed({});
    }
}

QString ProfileStore::lastUsed() const
{
    return m_settings.value(lastUsedKey).toString();
}

void ProfileStore::setLastUsed(const QString &name)
{
    m_settings.setValue(lastUsedKey, name);
}

/// As they are in the file now: other processes may have changed them.
QList<ProfileStore::Entry> ProfileStore::entries() const
{
    QList<Entry> entries;
    m_settings.sync();
    const int count = m_settings.beginReadArray(listKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        entries.append(
            {m_settings.value(nameKey).toString(), m_settings.value(serverKey).toString()});
    }
    m_settings.endArray();
    return entries;
}

void ProfileStore::write(const QList<Entry> &entries)
{
    m_settings.remove(listKey);
    m_settings.beginWriteArray(listKey, static_cast<int>(entries.size()));
    for (int i = 0; i < entries.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(nameKey, entries.at(i).name);
        m_settings.setValue(serverKey, entries.at(i).server);
    }
    m_settings.endArray();
}

} // namespace secretscope
