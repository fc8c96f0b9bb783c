// SPDX-License-Identifier: Apache-2.0
// Writes one report to a file or the clipboard from its own copy of the catalogue, which costs
// little while nobody changes the other one. The bytes are those of the command line.
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/reading.h"
#include "report/outputfile.h"
#include "ui/dialogs/exportchoice.h"

#include <QBuffer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace secretscope {

class ExportJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportJob)

public:
    /// The scope's indices are the catalogue's.
    struct Content
    {
        Catalogue catalogue;
        Reading reading;
        ReportScope scope;
        ExportChoice choice;
    };
    /// More is refused: it would be there several times, in several programs.
    static constexpr qint64 MaximumClipboardBytes = 64 * 1024 * 1024;

    explicit ExportJob(Content content, QObject *parent = nullptr);
    ~ExportJob() override;

    /// One of both, once. How it ends comes later as a signal, also if it fails at once.
    void writeFile(const QString &path);
    void writeClipboard();
    /// Ends with failed(); an old file stays as it was.
    void cancel();

    const Content &content() const { return m_content; }
    /// How many rows or entries the report will hold.
    static std::uint64_t rowCount(const Content &content);

Q_SIGNALS:
    void progressed(int percent);
    void finished();
    void failed(const secretscope::FileError &error);

private:
    Output &output();
    void write();
    bool isTooLarge();
    void end();
    void fail(const FileError &error);

    Content m_content;
    QTimer m_start;
    std::unique_ptr<OutputFile> m_file;
    QBuffer m_buffer;
    std::unique_ptr<Output> m_bufferOutput;
    std::optional<FileError> m_openError;
    bool m_isCancelled = false;
};

} // namespace secretscope
