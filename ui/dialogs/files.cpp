// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/files.h"

#include "catalogue/displaytext.h"
#include "report/suggestedfilename.h"
#include "ui/widgets/worker.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace secretscope {

void openSnapshotDialog(QWidget *parent, const PathChosen &chosen)
{
    auto *dialog = new QFileDialog(parent, FileText::tr("Open snapshot"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({FileText::tr("Snapshots (*.json)"), FileText::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void openSaveDialog(QWidget *parent, const QString &title, const QString &fileName,
                    const QString &nameFilter, QSettings &settings, const PathChosen &chosen)
{
    const QString key = QStringLiteral("export/folder");
    QString folder = settings.value(key).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    auto *dialog = new QFileDialog(parent, title, folder, nameFilter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(fileName).suffix());
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [key, &settings](const QString &path) {
                         settings.setValue(key, QFileInfo(path).absolutePath());
                     });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

QString nameFilterOf(const QList<ReportFormat> &formats)
{
    QStringList filters;
    for (const ReportFormat format : formats) {
        filters.append(
            QStringLiteral("%1 (*.%2)").arg(FileText::name(format), fileExtension(format)));
    }
    return filters.join(QStringLiteral(";;"));
}

ReportFormat formatOfFile(const QString &path, const QList<ReportFormat> &offered)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto found = std::ranges::find(offered, ending, fileExtension);
    return found == offered.end() ? offered.first() : *found;
}

void writeFile(QObject *context, const QString &path, std::function<void(Output &)> write,
               const std::function<void(const QString &sentence)> &told)
{
    told(FileText::tr("Writing …"));
    runOnWorker(
        context,
        [path, write = std::move(write)]() -> Result<Done, FileError> {
            auto file = OutputFile::open(path, OutputFile::Pipes::NotAwaited);
            if (!file) {
                return Failure{file.error()};
            }
            write((*file)->output());
            return (*file)->commit();
        },
        [told, path](const Result<Done, FileError> &written) {
            told(FileText::outcome(written, path));
        });
}

QString FileText::name(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return tr("Text");
    case ReportFormat::Csv:
        return QStringLiteral("CSV");
    case ReportFormat::Xlsx:
        return QStringLiteral("XLSX");
    case ReportFormat::Json:
        return QStringLiteral("JSON");
    case ReportFormat::Html:
        return QStringLiteral("HTML");
    case ReportFormat::Markdown:
        return QStringLiteral("Markdown");
    }
    return {};
}

QString FileText::problem(const FileError &error)
{
    const QString path = displayText(error.path);
    switch (error.kind) {
    case FileError::Kind::NotFound:
        return tr("%1 cannot be written: its folder does not exist.").arg(path);
    case FileError::Kind::NoPermission:
        return tr("%1 cannot be written: you do not have permission.").arg(path);
    case FileError::Kind::IsFolder:
        return tr("%1 is a folder; choose a file.").arg(path);
    case FileError::Kind::DiskFull:
        return tr("%1 cannot be written: the disk is full. An existing file was not changed.")
            .arg(path);
    case FileError::Kind::TooLarge:
        return path.isEmpty()
            ? tr("This is too large for the clipboard. Save it to a file.")
            : tr("%1 cannot be written: it would be larger than allowed.").arg(path);
    case FileError::Kind::ClosedPipe:
        return tr("%1 cannot be written: nothing reads from it.").arg(path);
    case FileError::Kind::Cancelled:
        return tr("Cancelled. Nothing was written.");
    case FileError::Kind::Other:
        return tr("%1 cannot be written: %2").arg(path, displayText(error.systemText));
    }
    return {};
}

QString FileText::outcome(const Result<Done, FileError> &written, const QString &path)
{
    return written ? tr("Saved as %1.").arg(displayText(path)) : problem(written.error());
}

QStringList FileText::losses(const SheetLosses &losses, ReportFormat format)
{
    const int rows = static_cast<int>(losses.rows);
    const int cells = static_cast<int>(losses.cells);
    QStringList sentences;
    if (rows > 0) {
        sentences.append(
            tr("A spreadsheet will not show its last %Ln row(s): it has room for 1,048,576. "
               "Nothing is missing from the file.",
               "", rows));
    }
    if (cells > 0) {
        sentences.append(
            format == ReportFormat::Csv
                ? tr("A spreadsheet will cut %Ln text(s) after 32,767 characters. Nothing is "
                     "missing from the file.",
                     "", cells)
                : tr("%Ln text(s) had to be cut after 32,767 characters, all that a cell takes.",
                     "", cells));
    }
    return sentences;
}

QString FileText::problem(const SnapshotError &error, const QString &path)
{
    const QString what = displayText(error.what);
    switch (error.kind) {
    case SnapshotError::Kind::Unreadable:
        return tr("%1 cannot be opened: %2").arg(displayText(path), what);
    case SnapshotError::Kind::NotJson:
        return tr("This file is not complete JSON: %1").arg(what);
    case SnapshotError::Kind::NotASnapshot:
        return tr("This file is neither a snapshot nor a saved answer of the service.");
    case SnapshotError::Kind::NewerVersion:
        return tr("This snapshot was written by a newer version (%1). Update Secretscope to open "
                  "it.")
            .arg(what);
    case SnapshotError::Kind::Malformed:
        return tr("This snapshot is damaged at %1: %2").arg(displayText(error.place), what);
    case SnapshotError::Kind::TooLarge:
        return tr("This snapshot is too large to open.");
    }
    return {};
}

} // namespace secretscope
