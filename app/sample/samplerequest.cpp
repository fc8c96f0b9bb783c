// SPDX-License-Identifier: Apache-2.0
#include "sample/samplerequest.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

SampleRequest::SampleRequest(const QByteArray &path, const QByteArray &query)
    : m_query(QString::fromUtf8(QByteArray(query).replace('+', "%20")))
{
    // Split first, decode then: an encoded slash belongs to its part.
    for (const QByteArray &part : path.split('/')) {
        m_parts += QUrl::fromPercentEncoding(part);
    }
}

bool SampleRequest::matches(QLatin1StringView pattern)
{
    const QString root = pattern.startsWith(u'/') ? u"/v1"_s : u"/v1/convai/"_s;
    const QStringList expected = (root + pattern).split(u'/');
    m_ids.clear();
    if (expected.size() != m_parts.size()) {
        return false;
    }
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (expected[i] == "*"_L1) {
            m_ids += m_parts[i];
        } else if (expected[i] != m_parts[i]) {
            return false;
        }
    }
    return true;
}

QString SampleRequest::text(const QString &name) const
{
    return m_query.queryItemValue(name, QUrl::FullyDecoded);
}

QStringList SampleRequest::texts(const QString &name) const
{
    return m_query.allQueryItemValues(name, QUrl::FullyDecoded);
}

qsizetype SampleRequest::size(const QString &name, qsizetype absent)
{
    if (!m_query.hasQueryItem(name)) {
        return absent;
    }
    bool isNumber = false;
    const qlonglong value = text(name).toLongLong(&isNumber);
    if (!isNumber) {
        complain(u"query"_s, name, u"Input should be a valid integer"_s, u"int_parsing"_s);
    } else if (value < 1 || value > 100) {
        complain(u"query"_s, name, u"Input should be between 1 and 100"_s,
                 value < 1 ? u"greater_than_equal"_s : u"less_than_equal"_s);
    } else {
        return value;
    }
    return absent;
}

QString SampleRequest::word(const QString &name, const QStringList &words)
{
    if (m_query.hasQueryItem(name)) {
        expectWord(u"query"_s, name, text(name), words);
    }
    return text(name);
}

void SampleRequest::expectWord(const QString &place, const QString &name, const QString &value,
                               const QStringList &words)
{
    if (!words.contains(value)) {
        complain(place, name, u"Input should be one of: "_s + words.join(u", "), u"enum"_s);
    }
}

void SampleRequest::complain(const QString &place, const QString &name, const QString &message,
                             const QString &type)
{
    m_complaints
        += QJsonObject{{u"loc"_s, QJsonArray{place, name}}, {u"msg"_s, message}, {u"type"_s, type}};
}

// A number tied to the list that it was made for, so that a cursor of another list or another
// search is refused instead of giving a wrong page. Not a secret and not signed.
QString SampleRequest::cursorAt(qsizetype place) const
{
    QUrlQuery filters = m_query;
    for (const QString &name : {u"cursor"_s, u"page_size"_s, u"dependency_limit"_s}) {
        filters.removeAllQueryItems(name);
    }
    const QString list = QString::number(place) + u'?' + m_parts.join(u'/') + u'?'
        + filters.query(QUrl::FullyEncoded);
    return QString::number(place) + u'-'
        + QString::fromLatin1(
               QCryptographicHash::hash(list.toUtf8(), QCryptographicHash::Md5).toHex().left(12));
}

std::optional<QJsonObject> SampleRequest::page(const QString &field, qsizetype count,
                                               qsizetype defaultSize,
                                               const std::function<QJsonValue(qsizetype)> &itemAt)
{
    const qsizetype size = this->size(u"page_size"_s, defaultSize);
    const QString cursor = text(u"cursor"_s);
    const qsizetype first = cursor.section(u'-', 0, 0).toLongLong();
    if (!cursor.isEmpty() && (first > count || cursor != cursorAt(first))) {
        return std::nullopt;
    }
    const qsizetype end = first + std::min(size, count - first);
    QJsonArray items;
    for (qsizetype i = first; i < end; ++i) {
        items += itemAt(i);
    }
    return QJsonObject{{field, items},
                       {u"next_cursor"_s, end < count ? QJsonValue(cursorAt(end)) : QJsonValue()}};
}

} // namespace secretscope
