// SPDX-License-Identifier: Apache-2.0
#include "report/outputfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace secretscope {

namespace {

// Unbuffered: Output buffers, and a write must fail in the call that makes it.
constexpr auto openMode = QIODevice::WriteOnly | QIODevice::Unbuffered;

FileError errorOf(const QFileDevice &device, const QString &path, int systemError)
{
    auto kind = fileErrorKind(systemError);
    if (kind == FileError::Kind::Other && device.error() == QFileDevice::PermissionsError) {
        kind = FileError::Kind::NoPermission;
    }
    return {kind, path, device.errorString()};
}

/// Whether the bytes are on the disk. Systems and targets that cannot say count as yes.
bool isSynced(QFileDevice &device)
{
#ifdef Q_OS_UNIX
    errno = 0;
    return fsync(device.handle()) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
#else
    return device.flush();
#endif
}

} // namespace

OutputFile::OutputFile(std::unique_ptr<QFileDevice> device, const QString &path)
    : m_path(path)
    , m_device(std::move(device))
    , m_output(*m_device)
{}

OutputFile::~OutputFile() = default;

OutputFile::Opened OutputFile::open(const QString &path)
{
    std::unique_ptr<QFileDevice> device;
    bool isOpen = false;
    errno = 0;
    if (path == u'-') {
        auto file = std::make_unique<QFile>();
        isOpen = file->open(stdout, openMode, QFileDevice::DontCloseHandle);
        device = std::move(file);
    } else if (const QFileInfo info(path); info.isDir()) {
        return Failure{FileError{FileError::Kind::IsFolder, path, {}}};
    } else if (info.exists() && !info.isFile()) {
        device = std::make_unique<QFile>(path);
        isOpen = device->open(openMode | QIODevice::ExistingOnly);
    } else if (!info.dir().exists()) {
        return Failure{FileError{FileError::Kind::NotFound, path, {}}};
    } else {
        device = std::make_unique<QSaveFile>(path);
        isOpen = device->open(openMode);
    }
    if (!isOpen) {
        const int systemError = errno;
        return Failure{errorOf(*device, path, systemError)};
    }
    return std::unique_ptr<OutputFile>(new OutputFile(std::move(device), path));
}

Result<Done, FileError> OutputFile::commit()
{
    if (!m_output.flush()) {
        cancel();
        FileError error = *m_output.error();
        error.path = m_path;
        return Failure{error};
    }
    auto *file = qobject_cast<QSaveFile *>(m_device.get());
    if (!file) {
        m_device->close();
        return Done{};
    }
    if (!isSynced(*file)) {
        const int systemError = errno;
        cancel();
        return Failure{FileError{fileErrorKind(systemError), m_path, qt_error_string(systemError)}};
    }
    errno = 0;
    if (!file->commit()) {
        const int systemError = errno;
        return Failure{errorOf(*file, m_path, systemError)};
    }
    return Done{};
}

void OutputFile::cancel()
{
    m_output.cancel();
    if (auto *file = qobject_cast<QSaveFile *>(m_device.get())) {
        file->cancelWriting();
    }
}

} // namespace secretscope
