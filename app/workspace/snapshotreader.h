// SPDX-License-Identifier: Apache-2.0
// Opens what `report --format json` wrote, or a saved answer of `GET /v1/convai/secrets`. All or
// nothing: a file that is malformed, or newer than this program, gives an error with the place and
// nothing else.
#pragma once

#include "catalogue/result.h"
#include "workspace/workspacestate.h"

#include <QByteArray>

#include <stop_token>

namespace secretscope {

struct SnapshotError
{
    enum class Kind {
        Unreadable, ///< what: the system's words; of files only
        NotJson, ///< what: the parser's words
        NotASnapshot, ///< JSON, but neither a snapshot nor an answer with `secrets`
        NewerVersion, ///< what: the version found
        Malformed, ///< place and what
        TooLarge, ///< over maximumSnapshotSize, the catalogue's 32-bit tables, or the memory
    };

    Kind kind = Kind::NotJson;
    /// As in `secrets[3].used_by.tools[0].id`.
    QString place;
    QString what;

    friend bool operator==(const SnapshotError &, const SnapshotError &) = default;
};

/// @param bytes best with 64 bytes of capacity beyond its size, else it is copied once.
Result<WorkspaceState, SnapshotError> readSnapshot(const QByteArray &bytes);

/// From a file, a pipe or a device, in UTF-8, UTF-16 or UTF-32.
/// @param stop ends the wait for a pipe, with any error.
Result<WorkspaceState, SnapshotError> readSnapshotFile(const QString &path,
                                                       const std::stop_token &stop = {});

struct SnapshotReading
{
    WorkspaceState state;
    /// The same for the same bytes, wherever they lie.
    QString id;
};
/// The same, for what tells readings apart. O(bytes) more.
Result<SnapshotReading, SnapshotError> readSnapshotReading(const QString &path,
                                                           const std::stop_token &stop = {});

/// Bytes; enough for seven million dependents.
inline constexpr qsizetype maximumSnapshotSize = qsizetype(2) << 30;

/// The newest version that is read; a file with a higher number is refused.
inline constexpr int snapshotVersion = 2;

} // namespace secretscope
