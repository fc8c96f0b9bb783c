// SPDX-License-Identifier: Apache-2.0
#include "workspace/snapshotreader.h"

#include "service/filebytes.h"
#include "workspace/snapshotparser.h"

#include <QCryptographicHash>

#include <new>
#include <utility>

namespace secretscope {

using Kind = SnapshotError::Kind;

Result<WorkspaceState, SnapshotError> readSnapshot(const QByteArray &bytes)
{
    try {
        SnapshotParser parser(bytes);
        parser.readFields();
        return parser.finish();
    } catch (const SnapshotFault &fault) {
        return Failure{fault.error};
    } catch (const simdjson::simdjson_error &error) {
        const bool isTooLarge = error.error() == simdjson::MEMALLOC;
        return Failure{SnapshotError{
            isTooLarge ? Kind::TooLarge : Kind::NotJson, {}, QString::fromUtf8(error.what())}};
    } catch (const std::bad_alloc &) {
        return Failure{SnapshotError{Kind::TooLarge, {}, {}}};
    }
}

namespace {

Result<QByteArray, SnapshotError> snapshotBytes(const QString &path, const std::stop_token &stop)
{
    auto bytes = fileBytes(path, maximumSnapshotSize, stop);
    if (!bytes) {
        const FileBytesError &error = bytes.error();
        return Failure{SnapshotError{
            error.isTooLarge ? Kind::TooLarge : Kind::Unreadable, {}, error.systemText}};
    }
    return std::move(*bytes);
}

} // namespace

Result<WorkspaceState, SnapshotError> readSnapshotFile(const QString &path,
                                                       const std::stop_token &stop)
{
    const auto bytes = snapshotBytes(path, stop);
    return bytes ? readSnapshot(*bytes) : Failure{bytes.error()};
}

Result<SnapshotReading, SnapshotError> readSnapshotReading(const QString &path,
                                                           const std::stop_token &stop)
{
    const auto bytes = snapshotBytes(path, stop);
    if (!bytes) {
        return Failure{bytes.error()};
    }
    auto state = readSnapshot(*bytes);
    if (!state) {
        return Failure{state.error()};
    }
    const QByteArray digest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    return SnapshotReading{std::move(*state), QString::fromLatin1(digest.toHex().left(16))};
}

} // namespace secretscope
