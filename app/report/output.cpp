// SPDX-License-Identifier: Apache-2.0
#include "report/output.h"

#include <algorithm>
#include <cerrno>
#include <charconv>

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

Output::Output(QIODevice &device)
    : m_device(device)
    , m_buffer(new char[capacity])
{}

void Output::repeat(char character, std::size_t count)
{
    while (count > 0) {
        if (m_used == capacity) {
            flush();
        }
        const std::size_t part = std::min(count, capacity - m_used);
        std::fill_n(m_buffer.get() + m_used, part, character);
        m_used += part;
        count -= part;
    }
}

void Output::writeNumber(std::int64_t number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    write(std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

void Output::writeLong(std::string_view text)
{
    while (!text.empty()) {
        if (m_used == capacity) {
            flush();
        }
        const auto part = std::min(text.size(), capacity - m_used);
        std::memcpy(m_buffer.get() + m_used, text.data(), part);
        m_used += part;
        text.remove_prefix(part);
    }
}

bool Output::flush()
{
    std::size_t at = 0;
    while (at < m_used && !m_error) {
        errno = 0;
        const auto wanted = static_cast<qint64>(m_used - at);
        const qint64 written = m_device.write(m_buffer.get() + at, wanted);
        // A short write may be followed by a write that works; but QSaveFile forgets the failure,
        // and a device that takes only a part is full. So any short write is the end.
        if (written != wanted) {
            const int systemError = errno;
            m_error = FileError{fileErrorKind(systemError), {}, m_device.errorString()};
            m_handedOver += std::max<qint64>(written, 0);
            break;
        }
        at += static_cast<std::size_t>(written);
        m_handedOver += written;
    }
    m_used = 0;
    return !m_error;
}

void Output::fail(const FileError &error)
{
    if (!m_error) {
        m_error = error;
    }
    m_used = 0;
}

} // namespace secretscope
