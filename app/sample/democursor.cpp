// SPDX-License-Identifier: Apache-2.0
#include "sample/democursor.h"

#include "sample/demoid.h"

#include <QtEndian>

namespace secretscope::democursor {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype cursorBytes = 12;

quint64 markOf(const QByteArray &list, quint32 place)
{
    quint64 mark = place;
    for (const char c : list) {
        mark = demoid::mixed(mark, static_cast<unsigned char>(c));
    }
    return mark;
}

} // namespace

QByteArray cursorAt(const QByteArray &list, qsizetype place)
{
    QByteArray bytes(cursorBytes, Qt::Uninitialized);
    qToBigEndian(markOf(list, quint32(place)), bytes.data());
    qToBigEndian(quint32(place), bytes.data() + 8);
    return bytes.toBase64(encoding);
}

std::optional<qsizetype> placeOf(const QByteArray &list, const QByteArray &cursor, qsizetype end)
{
    if (cursor.isEmpty()) {
        return 0;
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        cursor, encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != cursorBytes) {
        return std::nullopt;
    }
    const auto place = qFromBigEndian<quint32>(decoded.decoded.constData() + 8);
    if (qsizetype(place) > end || cursorAt(list, place) != cursor) {
        return std::nullopt;
    }
    return place;
}

} // namespace secretscope::democursor
