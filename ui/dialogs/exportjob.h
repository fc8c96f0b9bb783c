// SPDX-License-Identifier: Apache-2.0
// Writes one report to a file, the clipboard or paper, on a worker. The bytes are those of the
// command line; on paper it is the HTML page.
#pragma once

#include "report/outputfile.h"
#include "ui/dialogs/exportchoice.h"
#include "workspace/workspacestate.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPagedPaintDevice>

#include <memory>

namespace secretscope {

class ExportJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportJob)

public:
    /// The scope's indices are those of the state's catalogue.
    struct Content
    {
        WorkspaceState state;
        ReportScope scope;
        ExportChoice choice;
    };
    /// Where to: a file, the clipboard if `path` is empty, or paper.
    struct Target
    {
        /// Implicit: a path is a target.
        Target(QString file = {})
            : path(std::move(file))
        {}
        static Target pdf(const QString &path)
        {
            Target target(path);
            target.isPdf = true;
            return target;
        }

        QString path;
        /// The page as PDF in the file.
        bool isPdf = false;
        /// The page to this printer instead.
        std::shared_ptr<QPagedPaintDevice> printer;
    };
    /// More is refused: several copies would exist, in several programs.
    static constexpr qint64 MaximumClipboardBytes = 64 * 1024 * 1024;

    /// Starts at once.
    ExportJob(const Content &content, const Target &target, QObject *parent = nullptr);
    /// Cancels.
    ~ExportJob() override;

    /// Ends with failed(), unless everything is written already; an old file stays as it was.
    void cancel() { m_watcher.cancel(); }
    /// How many parts are missing from what was written.
    qsizetype gapCount() const { return m_outcome->gapCount; }
    SheetLosses losses() const { return m_outcome->losses; }

    /// How many rows or entries the report will have.
    static std::uint64_t rowCount(const Content &content);

Q_SIGNALS:
    void progressed(int percent);
    void finished();
    void failed(const secretscope::FileError &error);

private:
    struct Outcome
    {
        /// As long as it has not ended otherwise.
        Result<Done, FileError> written = Failure{FileError{FileError::Kind::Cancelled, {}, {}}};
        qsizetype gapCount = 0;
        SheetLosses losses;
        /// For the clipboard.
        QByteArray text;
    };

    static void run(QPromise<void> &promise, const Content &content, const Target &target,
                    Outcome &outcome);
    static Result<Done, FileError> print(QPromise<void> &promise, const Content &content,
                                         QPagedPaintDevice &paper);
    static SheetLosses write(QPromise<void> &promise, const Content &content, Output &output);
    void end();

    Target m_target;
    std::shared_ptr<Outcome> m_outcome;
    QFutureWatcher<void> m_watcher;
};

} // namespace secretscope
