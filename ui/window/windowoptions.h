// SPDX-License-Identifier: Apache-2.0
// What the window is asked to open, from its command line and environment, as a plain struct.
// Parsing looks at no file and no network, and never repeats the key.
#pragma once

#include "catalogue/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace secretscope {

struct WindowOptions
{
    enum class Source {
        LastUsed, ///< the profile shown last, else the first-run pane
        Demo,
        Snapshot, ///< see snapshot
        Profile, ///< see profile
        Environment, ///< environmentKey on server
    };

    Source source = Source::LastUsed;
    QString snapshot; ///< a file
    QString profile;
    QString server; ///< as given; empty = global
    QByteArray environmentKey;
    /// Rather the sample workspace than the first-run pane.
    bool isDemoFallback = false;
    qsizetype demoSecrets = 0; ///< 0 = the sample workspace
    /// What to print instead of opening a window, and end; empty = open it.
    QString printed;
};

/// @param arguments without the program's name. The error is a sentence.
Result<WindowOptions, QString> parseWindowOptions(const QStringList &arguments,
                                                  const QByteArray &environmentKey,
                                                  const QString &environmentServer);

} // namespace secretscope
