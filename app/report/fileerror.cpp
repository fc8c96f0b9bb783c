// SPDX-License-Identifier: Apache-2.0
#include "report/fileerror.h"

#include <cerrno>

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
        return FileError::Kind::ClosedPipe;
    default:
        return FileError::Kind::Other;
    }
}

} // namespace secretscope
