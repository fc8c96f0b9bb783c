// SPDX-License-Identifier: Apache-2.0
#include "service/filebytes.h"

#include <QFile>
#include <QStringDecoder>

#include <simdjson.h>

#include <cerrno>
#include <fcntl.h>
#include <new>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace secretscope {

namespace {

constexpr qsizetype padding = simdjson::SIMDJSON_PADDING;

class OpenFile
{
    Q_DISABLE_COPY_MOVE(OpenFile)

public:
    explicit OpenFile(const QString &path)
        // Without blocking: else opening a pipe waits for its writer, and nothing ends that.
        : m_descriptor(
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
    {}
    ~OpenFile()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }

    Result<QByteArray, FileBytesError> all(qsizetype maximum, const std::stop_token &stop);

private:
    bool waitForMore(const std::stop_token &stop) const;

    int m_descriptor;
};

FileBytesError lastError()
{
    return {false, qt_error_string(errno)};
}

Result<QByteArray, FileBytesError> OpenFile::all(qsizetype maximum, const std::stop_token &stop)
{
    struct stat file = {};
    if (m_descriptor < 0 || ::fstat(m_descriptor, &file) != 0) {
        return Failure{lastError()};
    }
    const bool hasSize = S_ISREG(file.st_mode);
    if (hasSize && file.st_size > maximum) {
        return Failure{FileBytesError{true, {}}};
    }
    // One byte more shows that the end is reached.
    qsizetype room = hasSize ? file.st_size + 1 : qsizetype(64) * 1024;
    QByteArray bytes;
    qsizetype size = 0;
    for (;;) {
        if (size == bytes.size()) {
            bytes.reserve(room + padding);
            bytes.resize(room);
            room *= 2;
        }
        if (!waitForMore(stop)) {
            return Failure{FileBytesError{}};
        }
        const ssize_t part = ::read(m_descriptor, bytes.data() + size,
                                    static_cast<std::size_t>(bytes.size() - size));
        if (part < 0 && errno != EAGAIN && errno != EINTR) {
            return Failure{lastError()};
        }
        size += std::max<ssize_t>(part, 0);
        if (size > maximum) {
            return Failure{FileBytesError{true, {}}};
        }
        if (part == 0) {
            bytes.resize(size);
            return bytes;
        }
    }
}

/// False once stopped.
bool OpenFile::waitForMore(const std::stop_token &stop) const
{
    constexpr int milliseconds = 100;
    pollfd more{m_descriptor, POLLIN, 0};
    while (::poll(&more, 1, stop.stop_possible() ? milliseconds : -1) == 0) {
        if (stop.stop_requested()) {
            return false;
        }
    }
    return !stop.stop_requested();
}

/// As it is where it cannot be read as what it seems to be: then it is no UTF-8 either.
QByteArray utf8Of(QByteArray bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes, u'{');
    if (encoding == QStringConverter::Utf8) {
        return bytes.remove(0, 3); // its mark
    }
    if (!encoding || bytes.size() % 2 != 0) {
        return bytes;
    }
    QStringDecoder decoder(*encoding);
    const QString text = decoder(bytes);
    if (!decoder.hasError() && text.isValidUtf16()) {
        bytes = text.toUtf8();
        bytes.reserve(bytes.size() + padding);
    }
    return bytes;
}

} // namespace

Result<QByteArray, FileBytesError> fileBytes(const QString &path, qsizetype maximum,
                                             const std::stop_token &stop)
{
    try {
        auto bytes = OpenFile(path).all(maximum, stop);
        if (!bytes) {
            return bytes;
        }
        return utf8Of(std::move(*bytes));
    } catch (const std::bad_alloc &) {
        return Failure{FileBytesError{true, {}}};
    }
}

} // namespace secretscope
