// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/snapshotfile.h"

#include "catalogue/displaytext.h"
#include "ui/dialogs/exporttext.h"

namespace secretscope {

Result<Snapshot, QString> SnapshotFile::read(const QString &path)
{
    auto snapshot = readSnapshotFile(path);
    if (snapshot) {
        return std::move(*snapshot);
    }
    const SnapshotError &error = snapshot.error();
    if (error.kind == SnapshotError::Kind::Unreadable) {
        return Failure{
            tr("%1 cannot be opened: %2").arg(displayText(path), displayText(error.what))};
    }
    return Failure{ExportText::problem(error)};
}

} // namespace secretscope
