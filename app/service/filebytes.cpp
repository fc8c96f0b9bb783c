// SPDX-License-Identifier: Apache-2.0
#include "service/filebytes.h"

#include <QFile>

#include <simdjson.h>

namespace secretscope {

Result<QByteArray, QString> fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{file.errorString()};
    }
    return fileBytes(file);
}

Result<QByteArray, QString> fileBytes(QFile &file)
{
    QByteArray bytes;
    bytes.reserve(file.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    bytes.resize(static_cast<qsizetype>(file.size()));
    const qint64 read = file.read(bytes.data(), bytes.size());
    bytes.resize(std::max<qint64>(read, 0));
    // A pipe has no size, and says that it is at its end before it was read.
    if (read >= 0) {
        bytes += file.readAll();
    }
    if (read < 0 || file.error() != QFileDevice::NoError) {
        return Failure{file.errorString()};
    }
    return bytes;
}

} // namespace secretscope
