// SPDX-License-Identifier: Apache-2.0
// A snapshot, or a saved answer of the service, read from a file for the window: whole, or a
// sentence that says why not. It keeps nothing and shows nothing.
#pragma once

#include "catalogue/result.h"
#include "workspace/snapshotreader.h"

#include <QCoreApplication>
#include <QString>

namespace secretscope {

class SnapshotFile
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::SnapshotFile)

public:
    /// The error is a sentence, safe for display.
    static Result<Snapshot, QString> read(const QString &path);
};

} // namespace secretscope
