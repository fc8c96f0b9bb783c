// SPDX-License-Identifier: Apache-2.0
#include "workspace/snapshotreader.h"

#include "service/filebytes.h"
#include "workspace/secretpieces.h"
#include "workspace/snapshotparser.h"

#include <QFile>

namespace secretscope {

using Kind = SnapshotError::Kind;

Result<WorkspaceState, SnapshotError> readSnapshot(const QByteArray &bytes)
{
    constexpr qsizetype limit = 0xffffff00;
    if (bytes.size() > limit) {
        return Failure{SnapshotError{Kind::TooLarge, {}, {}}};
    }
    try {
        SnapshotParser parser(bytes);
        parser.readFields();
        return parser.finish();
    } catch (const SnapshotFault &fault) {
        return Failure{fault.error};
    } catch (const simdjson::simdjson_error &error) {
        return Failure{SnapshotError{Kind::NotJson, {}, QString::fromUtf8(error.what())}};
    }
}

std::optional<WorkspaceState> readSnapshotInPieces(QIODevice &device)
{
    SecretPieces pieces(device);
    const auto head = pieces.beforeSecrets();
    if (!head) {
        return {};
    }
    try {
        SnapshotParser parser(*head);
        parser.readFields();
        if (parser.isAnswer()) {
            return {};
        }
        while (const auto list = pieces.next()) {
            parser.readMoreSecrets(*list);
        }
        return pieces.isAtEnd() ? std::optional(parser.finish()) : std::nullopt;
    } catch (const SnapshotFault &) {
        return {};
    } catch (const simdjson::simdjson_error &) {
        return {};
    }
}

Result<WorkspaceState, SnapshotError> readSnapshotFile(const QString &path)
{
    QFile file(path);
    // Unbuffered: it is read in large pieces.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Failure{SnapshotError{Kind::Unreadable, {}, file.errorString()}};
    }
    if (!file.isSequential()) {
        if (auto snapshot = readSnapshotInPieces(file)) {
            return std::move(*snapshot);
        }
        file.seek(0);
    }
    const auto bytes = fileBytes(file);
    if (!bytes) {
        return Failure{SnapshotError{Kind::Unreadable, {}, bytes.error()}};
    }
    return readSnapshot(*bytes);
}

} // namespace secretscope
