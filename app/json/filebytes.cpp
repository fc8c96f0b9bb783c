// SPDX-License-Identifier: Apache-2.0
#include "json/filebytes.h"

#include <QFile>

#include <simdjson.h>

#ifdef Q_OS_LINUX
#include <sys/mman.h>

#include <memory>
#endif

namespace secretscope {

namespace {

/// Asks for huge pages before the first byte is written: a snapshot of 147 MB else costs 36,000
/// page faults, which on a virtual machine took longer than parsing it. Only a hint; what cannot be
/// done is left.
void hintHugePages([[maybe_unused]] QByteArray &bytes)
{
#ifdef Q_OS_LINUX
    constexpr std::size_t hugePage = std::size_t(2) * 1024 * 1024;
    void *start = bytes.data();
    auto room = static_cast<std::size_t>(bytes.capacity());
    if (std::align(hugePage, hugePage, start, room) != nullptr) {
        madvise(start, room / hugePage * hugePage, MADV_HUGEPAGE);
    }
#endif
}

} // namespace

Result<QByteArray, QString> fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{file.errorString()};
    }
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(file.size()) + qsizetype(simdjson::SIMDJSON_PADDING));
    hintHugePages(bytes);
    bytes.resize(static_cast<qsizetype>(file.size()));
    const qint64 read = file.read(bytes.data(), bytes.size());
    bytes.resize(std::max<qint64>(read, 0));
    // A pipe has no size, and says that it is at its end before it was read.
    if (read >= 0) {
        bytes += file.readAll();
    }
    if (read < 0 || file.error() != QFileDevice::NoError) {
        return Failure{file.errorString()};
    }
    return bytes;
}

} // namespace secretscope
