// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exporttext.h"

#include "catalogue/displaytext.h"

namespace secretscope {

QString ExportText::formatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return tr("Text");
    case ReportFormat::Csv:
        return tr("CSV");
    case ReportFormat::Json:
        return tr("JSON");
    case ReportFormat::Html:
        return tr("HTML");
    case ReportFormat::Markdown:
        return tr("Markdown");
    }
    return {};
}

QString ExportText::formatMeaning(ReportFormat format, ExportChoice::Report report)
{
    switch (format) {
    case ReportFormat::Text:
        return tr("For a terminal or a mail, 100 columns wide. Long names are cut.");
    case ReportFormat::Csv:
        return tr("For spreadsheets, one row for each secret and dependent. Leaves out server, "
                  "profile, filter and time of reading; whether a secret is complete is a column.");
    case ReportFormat::Json:
        return report == ExportChoice::Report::Impact
                || report == ExportChoice::Report::NoDependents
            ? tr("For programs. Leaves nothing out.")
            : tr("The snapshot: everything, to be opened again or compared later. Always has all "
                 "dependents of its secrets.");
    case ReportFormat::Html:
        return tr("One page for browsers and for printing, without scripts. Leaves nothing out.");
    case ReportFormat::Markdown:
        return tr("For a ticket or a pull request. Leaves nothing out.");
    }
    return {};
}

QString ExportText::nameFilter(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return tr("Text (*.txt)");
    case ReportFormat::Csv:
        return tr("CSV (*.csv)");
    case ReportFormat::Json:
        return tr("JSON (*.json)");
    case ReportFormat::Html:
        return tr("HTML (*.html)");
    case ReportFormat::Markdown:
        return tr("Markdown (*.md)");
    }
    return {};
}

QString ExportText::problem(const FileError &error)
{
    const QString path = displayText(error.path);
    switch (error.kind) {
    case FileError::Kind::NotFound:
        return tr("%1 cannot be written: its folder does not exist.").arg(path);
    case FileError::Kind::NoPermission:
        return tr("%1 cannot be written: you have no permission there.").arg(path);
    case FileError::Kind::IsFolder:
        return tr("%1 is a folder; choose a file.").arg(path);
    case FileError::Kind::DiskFull:
        return tr("%1 cannot be written: the disk is full. An old file is unchanged.").arg(path);
    case FileError::Kind::TooLarge:
        return path.isEmpty()
            ? tr("This is too large for the clipboard. Save it to a file.")
            : tr("%1 cannot be written: it would be larger than is allowed.").arg(path);
    case FileError::Kind::ClosedPipe:
        return tr("%1 cannot be written: nobody reads it any more.").arg(path);
    case FileError::Kind::Cancelled:
        return tr("Cancelled. Nothing was written.");
    case FileError::Kind::Other:
        return tr("%1 cannot be written: %2").arg(path, displayText(error.systemText));
    }
    return {};
}

QString ExportText::problem(const SnapshotError &error)
{
    switch (error.kind) {
    case SnapshotError::Kind::Unreadable:
        return displayText(error.what);
    case SnapshotError::Kind::NotJson:
        return tr("This file is not whole JSON: %1").arg(displayText(error.what));
    case SnapshotError::Kind::NotASnapshot:
        return tr("This file is neither a snapshot nor a saved answer of the service.");
    case SnapshotError::Kind::NewerVersion:
        return tr("This snapshot was written by a newer version (%1). Update Secretscope to open "
                  "it.")
            .arg(displayText(error.what));
    case SnapshotError::Kind::Malformed:
        return tr("This snapshot is damaged at %1: %2")
            .arg(displayText(error.place), displayText(error.what));
    case SnapshotError::Kind::TooLarge:
        return tr("This snapshot is too large to open.");
    }
    return {};
}

} // namespace secretscope
