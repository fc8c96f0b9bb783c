// SPDX-License-Identifier: Apache-2.0
#include "report/output.h"

#include <algorithm>
#include <cerrno>

namespace secretscope {

FileError::Kind fileErrorKind(int systemError)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return FileError::Kind::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return FileError::Kind::NoPermission;
    case EISDIR:
        return FileError::Kind::IsFolder;
    case ENOSPC:
        return FileError::Kind::DiskFull;
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return FileError::Kind::TooLarge;
    case EPIPE:
    case ENXIO: // opening it, see OutputFile::Pipes
        return FileError::Kind::ClosedPipe;
    default:
        return FileError::Kind::Other;
    }
}

bool Output::flush()
{
    if (!m_error && !m_buffer.empty()) {
        errno = 0;
        const qint64 wanted = std::ssize(m_buffer);
        const qint64 written = m_device.write(m_buffer.data(), wanted);
        // A short write may be followed by a write that works; but QSaveFile forgets the failure,
        // and a device that takes only a part is full. So any short write is the end.
        if (written != wanted) {
            m_error = FileError{fileErrorKind(errno), {}, m_device.errorString()};
        }
        m_handedOver += std::max<qint64>(written, 0);
    }
    m_buffer.clear();
    return !m_error;
}

void Output::fail(const FileError &error)
{
    if (!m_error) {
        m_error = error;
    }
    m_buffer.clear();
}

} // namespace secretscope
