// SPDX-License-Identifier: Apache-2.0
#include "report/outputfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace secretscope {

namespace {

FileError errorOf(int systemError, const QString &path)
{
    return {fileErrorKind(systemError), path, qt_error_string(systemError)};
}

/// The file that a path means in the end, also where there is none yet. Replacing a link would
/// leave its file as it was.
QFileInfo withoutLinks(const QString &path)
{
    constexpr int longestChain = 40; // as Linux has it
    QFileInfo file(path);
    for (int i = 0; i < longestChain && file.isSymLink(); ++i) {
        file.setFile(file.symLinkTarget());
    }
    return file;
}

/// Short, because a file's own name may already be as long as names can be.
QByteArray freshName(const QByteArray &folder)
{
    return folder + "/.secretscope-"
        + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

/// A file without a name, of which nothing is left whatever happens to the program. Where there can
/// be none (FAT, NFS), one with a name; if that fails too, its error is the true one.
int openBeside(const QByteArray &folder, QByteArray &name)
{
    const int descriptor = ::open(folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
    if (descriptor >= 0) {
        return descriptor;
    }
    name = freshName(folder);
    return ::open(name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
}

/// Systems and targets that cannot say whether the bytes are on the disk count as yes.
bool isSynced(int descriptor)
{
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
}

} // namespace

OutputFile::Descriptor::Descriptor(int number)
    : m_number(number)
{
    // Unbuffered: Output buffers, and a write must fail in the call that makes it.
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

OutputFile::Descriptor::~Descriptor()
{
    if (m_number > STDERR_FILENO) {
        ::close(m_number);
    }
}

qint64 OutputFile::Descriptor::writeData(const char *data, qint64 size)
{
    qint64 taken = 0;
    while (taken < size) {
        const ssize_t part
            = ::write(m_number, data + taken, static_cast<std::size_t>(size - taken));
        if (part > 0) {
            taken += part;
        } else if (part < 0 && errno == EAGAIN) {
            // A full pipe that somebody has set not to block: its reader will go on.
            pollfd room{m_number, POLLOUT, 0};
            ::poll(&room, 1, -1);
        } else if (part == 0 || errno != EINTR) {
            const int systemError = errno;
            setErrorString(qt_error_string(systemError));
            errno = systemError;
            break;
        }
    }
    return taken;
}

OutputFile::OutputFile(int descriptor, const QString &path)
    : m_path(path)
    , m_device(descriptor)
    , m_output(m_device)
{}

OutputFile::~OutputFile()
{
    cancel();
}

OutputFile::Opened OutputFile::open(const QString &path, Pipes pipes)
{
    const auto opened = [&path](int descriptor) -> Opened {
        if (descriptor < 0) {
            return Failure{errorOf(errno, path)};
        }
        return std::unique_ptr<OutputFile>(new OutputFile(descriptor, path));
    };
    if (path == u'-') {
        return opened(STDOUT_FILENO);
    }
    const QByteArray given = QFile::encodeName(path);
    struct stat old = {};
    const bool isThere = ::stat(given.constData(), &old) == 0;
    if (isThere && S_ISDIR(old.st_mode)) {
        return Failure{FileError{FileError::Kind::IsFolder, path, {}}};
    }
    if (isThere && !S_ISREG(old.st_mode)) {
        const int descriptor
            = ::open(given.constData(),
                     O_WRONLY | O_CLOEXEC | (pipes == Pipes::NotAwaited ? O_NONBLOCK : 0));
        if (descriptor >= 0) {
            ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
        }
        return opened(descriptor);
    }
    // What may not be written is not replaced either.
    if (isThere && ::access(given.constData(), W_OK) != 0) {
        return Failure{errorOf(errno, path)};
    }
    const QFileInfo target = withoutLinks(path);
    const QByteArray folder = QFile::encodeName(target.path());
    QByteArray temporaryName;
    auto file = opened(openBeside(folder, temporaryName));
    if (file) {
        (*file)->m_folder = folder;
        (*file)->m_target = QFile::encodeName(target.filePath());
        (*file)->m_temporaryName = temporaryName;
        if (isThere) {
            ::fchmod((*file)->m_device.number(), old.st_mode & 0777);
        }
    }
    return file;
}

Result<Done, FileError> OutputFile::commit(const std::function<void()> &beforeReplacing)
{
    if (!m_output.flush()) {
        cancel();
        FileError error = *m_output.error();
        error.path = m_path;
        return Failure{error};
    }
    if (m_target.isEmpty()) {
        return Done{};
    }
    const bool isWhole = isSynced(m_device.number());
    if (isWhole) {
        beforeReplacing();
    }
    if (!isWhole || !replace()) {
        const int systemError = errno;
        cancel();
        return Failure{errorOf(systemError, m_path)};
    }
    m_temporaryName.clear();
    return Done{};
}

bool OutputFile::replace()
{
    if (m_temporaryName.isEmpty()) {
        const QByteArray nameless = "/proc/self/fd/" + QByteArray::number(m_device.number());
        const QByteArray name = freshName(m_folder);
        if (::linkat(AT_FDCWD, nameless.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW)
            != 0) {
            return false;
        }
        m_temporaryName = name;
    }
    return std::rename(m_temporaryName.constData(), m_target.constData()) == 0;
}

void OutputFile::cancel()
{
    m_output.cancel();
    if (!m_temporaryName.isEmpty()) {
        ::unlink(m_temporaryName.constData());
        m_temporaryName.clear();
    }
}

} // namespace secretscope
