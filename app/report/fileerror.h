// SPDX-License-Identifier: Apache-2.0
// Why a file could not be written, as a value; sentences are made elsewhere.
#pragma once

#include <QString>

namespace secretscope {

struct FileError
{
    enum class Kind {
        /// The folder does not exist, or a part of the path is no folder.
        NotFound,
        NoPermission,
        /// The path names a folder.
        IsFolder,
        DiskFull,
        /// The file grew over a limit of the system or of the user (EFBIG, EDQUOT).
        TooLarge,
        /// Nobody reads the pipe any more.
        ClosedPipe,
        /// Cancelled by the user, not by an error.
        Cancelled,
        Other,
    };

    Kind kind = Kind::Other;
    /// As it was given; empty where a device without a name is written.
    QString path;
    /// The system's own words, if it has any.
    QString systemText;
};

/// The kind for an `errno`.
FileError::Kind fileErrorKind(int systemError);

} // namespace secretscope
