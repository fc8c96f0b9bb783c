// SPDX-License-Identifier: Apache-2.0
#include "ui/export/snapshotfile.h"

#include "domain/displaytext.h"
#include "ui/export/exporttext.h"

#include <QFile>

namespace secretscope {

Result<Snapshot, QString> SnapshotFile::read(const QString &path)
{
    QFile file(path);
    const auto failure = [&] {
        return Failure{
            tr("%1 cannot be opened: %2").arg(displayText(path), displayText(file.errorString()))};
    };
    if (!file.open(QIODevice::ReadOnly))
        return failure();
    // The parser reads a little beyond the end; with room there nothing is copied.
    constexpr qsizetype padding = 64;
    QByteArray bytes;
    bytes.reserve(file.size() + padding);
    bytes.append(file.readAll());
    if (file.error() != QFileDevice::NoError)
        return failure();
    auto snapshot = readSnapshot(bytes);
    if (!snapshot)
        return Failure{ExportText::problem(snapshot.error())};
    return std::move(*snapshot);
}

} // namespace secretscope
