// SPDX-License-Identifier: Apache-2.0
#include "session/plantickstore.h"

#include "session/settingschange.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace secretscope {

namespace {

/// Of letters, digits and "-._~%": neither a path nor a group of settings.
QString plain(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString keyOf(const std::string &text)
{
    return QString::fromLatin1(QByteArray::fromStdString(text).toPercentEncoding());
}

QString pathOf(const QSettings &settings, const LoadInfo &origin)
{
    constexpr qsizetype longest = 100; // file systems take 255 bytes
    QString name = plain(origin.profile.isEmpty() ? origin.server : origin.profile);
    if (name.size() > longest) {
        name = QString::fromLatin1(
            QCryptographicHash::hash(name.toLatin1(), QCryptographicHash::Sha256).toHex());
    }
    return u"%1/plans/%2-%3.ini"_s.arg(QFileInfo(settings.fileName()).path(),
                                       origin.profile.isEmpty() ? u"server"_s : u"profile"_s, name);
}

} // namespace

PlanTickStore::PlanTickStore(const QSettings &settings, const LoadInfo &origin)
    : m_file(pathOf(settings, origin), QSettings::IniFormat)
{}

std::set<std::string, std::less<>> PlanTickStore::ticks(const std::string &plan)
{
    std::set<std::string, std::less<>> ticks;
    m_file.sync();
    m_file.beginGroup(keyOf(plan));
    for (const QString &key : m_file.childKeys()) {
        ticks.insert(QByteArray::fromPercentEncoding(key.toLatin1()).toStdString());
    }
    m_file.endGroup();
    return ticks;
}

bool PlanTickStore::setTicked(const std::string &plan, std::span<const std::string> keys,
                              bool isTicked)
{
    {
        const SettingsChange change(m_file);
        m_file.beginGroup(keyOf(plan));
        for (const std::string &key : keys) {
            isTicked ? m_file.setValue(keyOf(key), true) : m_file.remove(keyOf(key));
        }
        m_file.endGroup();
    }
    return m_file.status() == QSettings::NoError;
}

bool PlanTickStore::clear(const std::string &plan)
{
    {
        const SettingsChange change(m_file);
        m_file.remove(keyOf(plan));
    }
    return m_file.status() == QSettings::NoError;
}

void PlanTickStore::remove(const QSettings &settings, const QString &profile)
{
    LoadInfo origin;
    origin.profile = profile;
    QFile::remove(pathOf(settings, origin));
}

} // namespace secretscope
