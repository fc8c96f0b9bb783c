// SPDX-License-Identifier: Apache-2.0
// The sentences of exporting: what formats leave out, why a file could not be written, why a
// snapshot cannot be opened. Foreign parts in them are made safe for display.
#pragma once

#include "report/fileerror.h"
#include "report/reportoptions.h"
#include "ui/dialogs/exportchoice.h"
#include "workspace/snapshotreader.h"

#include <QCoreApplication>
#include <QString>

namespace secretscope {

class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::ExportText)

public:
    static QString formatName(ReportFormat format);
    /// What it is good for and what it leaves out, one or two sentences.
    static QString formatMeaning(ReportFormat format, ExportChoice::Report report);
    /// For a file dialog: "CSV (*.csv)".
    static QString nameFilter(ReportFormat format);

    static QString problem(const FileError &error);
    static QString problem(const SnapshotError &error);
};

} // namespace secretscope
