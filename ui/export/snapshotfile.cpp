// SPDX-License-Identifier: Apache-2.0
#include "ui/export/snapshotfile.h"

#include "domain/displaytext.h"
#include "ui/export/exporttext.h"
#include "json/filebytes.h"

namespace secretscope {

Result<Snapshot, QString> SnapshotFile::read(const QString &path)
{
    const auto bytes = fileBytes(path);
    if (!bytes) {
        return Failure{
            tr("%1 cannot be opened: %2").arg(displayText(path), displayText(bytes.error()))};
    }
    auto snapshot = readSnapshot(*bytes);
    if (!snapshot) {
        return Failure{ExportText::problem(snapshot.error())};
    }
    return std::move(*snapshot);
}

} // namespace secretscope
