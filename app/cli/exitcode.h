// SPDX-License-Identifier: Apache-2.0
// What the program tells its caller; a promise to scripts.
#pragma once

#include <QString>

namespace secretscope {

enum class ExitCode {
    Done = 0, ///< nothing found
    Found = 1, ///< done, the asked-for thing was found
    Failed = 2, ///< wrong usage, or it could not be done
    Incomplete = 3, ///< written, but something is missing; beats Done and Found
    NotAuthorised = 4, ///< the secrets could not be read at all with this key
};

/// Why a command cannot go on, and what the program exits with.
struct Refusal
{
    ExitCode code = ExitCode::Failed;
    QString message;
};

} // namespace secretscope
