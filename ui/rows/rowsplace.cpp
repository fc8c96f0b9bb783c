// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowsplace.h"

#include <QDataStream>
#include <QIODevice>

namespace secretscope {

namespace {
constexpr quint32 formatNumber = 0x53545031;

void write(QDataStream &stream, const RowId &id)
{
    stream << id.secret << qint8(id.category ? static_cast<int>(*id.category) : -1) << id.resource;
}

void write(QDataStream &stream, const QList<RowId> &ids)
{
    const qsizetype count = std::min(ids.size(), RowsPlace::MaximumWritten);
    stream << quint32(count);
    for (qsizetype i = 0; i < count; ++i) {
        write(stream, ids.at(i));
    }
}

void read(QDataStream &stream, RowId &id)
{
    qint8 category = -1;
    stream >> id.secret >> category >> id.resource;
    if (category < 0) {
        id.category.reset();
    } else if (static_cast<std::size_t>(category) < categoryCount) {
        id.category = allCategories.at(static_cast<std::size_t>(category));
    } else {
        stream.setStatus(QDataStream::ReadCorruptData);
    }
}

void read(QDataStream &stream, QList<RowId> &ids)
{
    quint32 count = 0;
    stream >> count;
    if (count > RowsPlace::MaximumWritten) {
        stream.setStatus(QDataStream::ReadCorruptData);
    }
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        RowId id;
        read(stream, id);
        ids.append(id);
    }
}
} // namespace

QByteArray RowsPlace::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << formatNumber;
    write(stream, expanded);
    write(stream, selected);
    write(stream, current);
    write(stream, top);
    stream << qint32(topOffset);
    return bytes;
}

std::optional<RowsPlace> RowsPlace::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 number = 0;
    stream >> number;
    if (number != formatNumber) {
        return {};
    }
    RowsPlace place;
    qint32 offset = 0;
    read(stream, place.expanded);
    read(stream, place.selected);
    read(stream, place.current);
    read(stream, place.top);
    stream >> offset;
    place.topOffset = offset;
    return stream.status() == QDataStream::Ok ? std::optional(place) : std::nullopt;
}

} // namespace secretscope
