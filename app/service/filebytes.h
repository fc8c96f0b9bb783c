// SPDX-License-Identifier: Apache-2.0
// A whole file in memory as the parser likes it: with room behind its end, so that nothing is
// copied. Pipes and devices are read to their end. It looks into nothing.
#pragma once

#include "catalogue/result.h"

#include <QByteArray>
#include <QString>

class QFile;

namespace secretscope {

/// The error is the system's text, as in "No such file or directory".
Result<QByteArray, QString> fileBytes(const QString &path);
/// @param file open for reading, at its beginning.
Result<QByteArray, QString> fileBytes(QFile &file);

} // namespace secretscope
