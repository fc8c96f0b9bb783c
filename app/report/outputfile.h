// SPDX-License-Identifier: Apache-2.0
// The one way in which files are written: whole or not at all. A regular file is written beside its
// place and put there by commit() once every byte is on the disk; whatever goes wrong before, the
// old file stays as it was. An existing target that is no regular file (pipe, device) is written
// straight and never replaced; so is standard output.
//
// A pipe that nobody reads is FileError::Kind::ClosedPipe only if the program ignores SIGPIPE.
#pragma once

#include "catalogue/result.h"
#include "report/output.h"

#include <QFileDevice>

#include <memory>

namespace secretscope {

class OutputFile final
{
    Q_DISABLE_COPY_MOVE(OutputFile)

public:
    using Opened = Result<std::unique_ptr<OutputFile>, FileError>;

    /// `path` `-` stands for standard output. Opening a pipe waits for its reader.
    static Opened open(const QString &path);

    /// Leaves the old file if commit() did not succeed.
    ~OutputFile();

    Output &output() { return m_output; }

    /// Puts the file in its place, if every write worked and the disk has it. Once only.
    Result<Done, FileError> commit();

    /// Forgets what was written to a regular file; cannot take back what a pipe has.
    void cancel();

private:
    OutputFile(std::unique_ptr<QFileDevice> device, const QString &path);

    QString m_path;
    std::unique_ptr<QFileDevice> m_device;
    Output m_output;
};

} // namespace secretscope
