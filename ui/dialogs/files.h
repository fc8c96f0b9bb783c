// SPDX-License-Identifier: Apache-2.0
// What everything that reads or writes files in the window has in common: the dialogs that ask
// where, the sentences that say why not, and writing on a worker.
#pragma once

#include "report/fileerror.h"
#include "report/outputfile.h"
#include "report/reportoptions.h"
#include "workspace/snapshotreader.h"

#include <QCoreApplication>

#include <functional>

class QSettings;

namespace secretscope {

using PathChosen = std::function<void(const QString &path)>;

/// Asks for a snapshot without blocking. `chosen` is not called if the user cancels, or once
/// `parent` is gone.
void openSnapshotDialog(QWidget *parent, const PathChosen &chosen);
/// The same for saving. It asks before a file is replaced, and remembers the folder. `settings` has
/// to outlive `parent`.
void openSaveDialog(QWidget *parent, const QString &title, const QString &fileName,
                    const QString &nameFilter, QSettings &settings, const PathChosen &chosen);

/// For the dialog above: what the formats are called, with their endings.
QString nameFilterOf(const QList<ReportFormat> &formats);
/// The format whose ending the path has, see fileExtension(); else the first one.
ReportFormat formatOfFile(const QString &path, const QList<ReportFormat> &offered);

/// Writes a file on a worker, completely or not at all. `told` is called at once and when it is
/// over, on the thread of `context` and unless that is gone by then: how it goes, safe for display.
void writeFile(QObject *context, const QString &path, std::function<void(Output &)> write,
               const std::function<void(const QString &sentence)> &told);

class FileText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::FileText)

public:
    static QString name(ReportFormat format);
    /// A sentence, safe for display.
    static QString problem(const FileError &error);
    /// The same, or that it was saved.
    static QString outcome(const Result<Done, FileError> &written, const QString &path);
    /// A sentence for each thing that a spreadsheet will not show of what was written.
    static QStringList losses(const SheetLosses &losses, ReportFormat format);
    static QString problem(const SnapshotError &error, const QString &path);
};

} // namespace secretscope
