// SPDX-License-Identifier: Apache-2.0
// Opens what `report --format json` wrote, or a saved answer of `GET /v1/convai/secrets`. All or
// nothing: a file that is malformed, or newer than this program, gives an error with the place and
// nothing else.
#pragma once

#include "catalogue/result.h"
#include "workspace/workspacestate.h"

#include <QByteArray>

#include <optional>

class QIODevice;

namespace secretscope {

struct SnapshotError
{
    enum class Kind {
        Unreadable, ///< what: the system's words; of files only
        NotJson, ///< what: the parser's words
        NotASnapshot, ///< JSON, but neither a snapshot nor an answer with `secrets`
        NewerVersion, ///< what: the version found
        Malformed, ///< place and what
        TooLarge, ///< over the 32-bit tables of the catalogue, or 4 GiB
    };

    Kind kind = Kind::NotJson;
    /// As in `secrets[3].used_by.tools[0].id`.
    QString place;
    QString what;

    friend bool operator==(const SnapshotError &, const SnapshotError &) = default;
};

/// @param bytes best with 64 bytes of capacity beyond its size, else it is copied once.
Result<WorkspaceState, SnapshotError> readSnapshot(const QByteArray &bytes);

/// A snapshot that stands on its lines as this program writes it, holding no more of the text than
/// half a megabyte or a single secret. Nothing if it stands on others or has any fault: then only
/// reading it as a whole tells which, and where.
/// @param device open for reading, at its beginning.
std::optional<WorkspaceState> readSnapshotInPieces(QIODevice &device);

/// From a file, in pieces where that works, or from a pipe or device.
Result<WorkspaceState, SnapshotError> readSnapshotFile(const QString &path);

/// The newest version that is read; a file with a higher number is refused.
inline constexpr int snapshotVersion = 2;

} // namespace secretscope
