// SPDX-License-Identifier: Apache-2.0
// Does with the settings what a window does, a line of standard input at a time, for
// tst_sharedsettings. Each line is answered by one line.
// usage: settingsprobe SETTINGS_FILE
#include "session/plantickstore.h"
#include "session/profilestore.h"
#include "session/recentsnapshots.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QSettings settings(QCoreApplication::arguments().at(1), QSettings::IniFormat);
    ProfileStore profiles(settings);
    LoadInfo origin;
    origin.profile = u"Acme"_s;
    PlanTickStore ticks(settings, origin);

    const auto answer = [](const QString &text) {
        std::puts(text.toUtf8().constData());
        std::fflush(stdout);
    };
    for (std::string line; std::getline(std::cin, line);) {
        const QString verb = QString::fromStdString(line).section(u' ', 0, 0);
        const std::string key = line.substr(line.find(' ') + 1);
        const QString word = QString::fromStdString(key);
        if (verb == "save"_L1) {
            profiles.save({word, BaseUrl::global()});
        } else if (verb == "remove"_L1) {
            profiles.remove(word);
        } else if (verb == "open"_L1) {
            rememberSnapshot(settings, word);
        } else if (verb == "tick"_L1 || verb == "untick"_L1) {
            ticks.setTicked("plan", {&key, 1}, verb == "tick"_L1);
        }
        if (verb != "tell"_L1) {
            answer(u"done"_s);
            continue;
        }
        QStringList names;
        for (const Profile &profile : profiles.profiles()) {
            names.append(profile.name);
        }
        names.sort();
        QStringList ticked;
        for (const std::string &one : ticks.ticks("plan")) {
            ticked.append(QString::fromStdString(one));
        }
        answer(names.join(u' ') + u'|' + recentSnapshots(settings).join(u' ') + u'|'
               + ticked.join(u' '));
    }
    return 0;
}
