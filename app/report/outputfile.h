// SPDX-License-Identifier: Apache-2.0
// The only code that writes files: completely or not at all. A regular file is written beside its
// place and put there by commit() once every byte is on the disk; whatever goes wrong before, the
// old file stays as it was. An existing target that is no regular file (pipe, device) is written
// straight and never replaced; so is standard output.
//
// A pipe that nobody reads is FileError::Kind::ClosedPipe only if the program ignores SIGPIPE.
#pragma once

#include "catalogue/result.h"
#include "report/output.h"

#include <functional>
#include <memory>

namespace secretscope {

class OutputFile final
{
    Q_DISABLE_COPY_MOVE(OutputFile)

public:
    using Opened = Result<std::unique_ptr<OutputFile>, FileError>;

    /// Opening a pipe waits for its reader, which a signal ends; a thread of a window cannot be
    /// interrupted there, so it does not wait: FileError::Kind::ClosedPipe.
    enum class Pipes { Awaited, NotAwaited };

    /// `path` `-` means standard output.
    static Opened open(const QString &path, Pipes pipes = Pipes::Awaited);

    /// Leaves the old file if commit() did not succeed.
    ~OutputFile();

    Output &output() { return m_output; }

    /// Puts the file in its place, if every write worked and the disk has it. Once only.
    /// @param beforeReplacing called when nothing but that is left to do; not for pipes and
    /// devices.
    Result<Done, FileError> commit(const std::function<void()> &beforeReplacing = [] {});

    /// Forgets what was written to a regular file; cannot take back what a pipe has.
    void cancel();

    /// What has to be removed if the program ends in between; empty on file systems that do so.
    const QByteArray &temporaryName() const { return m_temporaryName; }

private:
    /// Takes everything or fails, and waits for a full pipe even where that does not block.
    class Descriptor final : public QIODevice
    {
        Q_DISABLE_COPY_MOVE(Descriptor)

    public:
        explicit Descriptor(int number);
        /// Closes it, unless it is a standard one.
        ~Descriptor() override;

        int number() const { return m_number; }
        bool isSequential() const override { return true; }

    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *data, qint64 size) override;

    private:
        int m_number;
    };

    OutputFile(int descriptor, const QString &path);
    bool replace();

    QString m_path;
    QByteArray m_folder; ///< of the target
    QByteArray m_target; ///< the file to replace; empty for pipes and devices
    QByteArray m_temporaryName;
    Descriptor m_device;
    Output m_output;
};

} // namespace secretscope
