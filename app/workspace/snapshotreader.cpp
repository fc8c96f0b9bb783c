// SPDX-License-Identifier: Apache-2.0
#include "workspace/snapshotreader.h"

#include "service/filebytes.h"
#include "workspace/snapshotparser.h"

#include <new>

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

Result<WorkspaceState, SnapshotError> readSnapshotFile(const QString &path,
                                                       const std::stop_token &stop)
{
    const auto bytes = fileBytes(path, maximumSnapshotSize, stop);
    if (!bytes) {
        const FileBytesError &error = bytes.error();
        return Failure{SnapshotError{
            error.isTooLarge ? Kind::TooLarge : Kind::Unreadable, {}, error.systemText}};
    }
    return readSnapshot(*bytes);
}

} // namespace secretscope
