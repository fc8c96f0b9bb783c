// SPDX-License-Identifier: Apache-2.0
// What of resources/ is compiled into the program.
#pragma once

#include <QFile>

namespace secretscope {

/// @param path as in ":/report/page.css"; part of the build, so it cannot be missing.
inline QByteArray builtInFile(const QString &path)
{
    QFile file(path);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

} // namespace secretscope
