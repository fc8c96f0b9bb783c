// SPDX-License-Identifier: Apache-2.0
// A whole file in memory as the parser likes it: UTF-8, with room behind its end, so that nothing
// is copied. Pipes and devices are read to their end. It looks into nothing else.
#pragma once

#include "catalogue/result.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace secretscope {

struct FileBytesError
{
    bool isTooLarge = false; ///< than was asked for, or than there is memory
    /// The system's text, as in "No such file or directory".
    QString systemText;
};

/// A byte order mark is left out; UTF-16 and UTF-32 become UTF-8.
/// @param maximum bytes. No more are read, whatever the file is.
/// @param stop ends the wait for a pipe within a tenth of a second, with any error.
Result<QByteArray, FileBytesError> fileBytes(const QString &path, qsizetype maximum,
                                             const std::stop_token &stop = {});

} // namespace secretscope
