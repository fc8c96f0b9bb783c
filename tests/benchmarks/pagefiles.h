// SPDX-License-Identifier: Apache-2.0
// Reads back the pages of secrets that staticpages wrote, with room behind each for simdjson, as
// the client hands them to the decoder.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>

namespace secretscope::test {

/// All pages of the folder; empty if there is none or one cannot be read.
inline QList<QByteArray> readPageFiles(const QString &folder)
{
    constexpr qsizetype padding = 64;
    QList<QByteArray> pages;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({QStringLiteral("p*.json")}, QDir::Files)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        QByteArray page;
        page.reserve(static_cast<qsizetype>(file.size()) + padding);
        page += file.readAll();
        pages.append(page);
    }
    return pages;
}

} // namespace secretscope::test
