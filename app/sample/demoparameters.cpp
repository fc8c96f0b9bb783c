// SPDX-License-Identifier: Apache-2.0
#include "sample/demoparameters.h"

#include "sample/demojson.h"

namespace secretscope {

namespace {

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

QByteArray sentenceOf(const QByteArrayList &words)
{
    QByteArrayList quoted;
    for (const QByteArray &word : words) {
        quoted += '\'' + word + '\'';
    }
    const QByteArray last = quoted.takeLast();
    return "Input should be " + quoted.join(", ") + " or " + last;
}

} // namespace

DemoParameters::DemoParameters(const QByteArray &query)
{
    for (const QByteArray &part : query.split('&')) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0) {
            m_values.insert(decoded(part.left(equals)), decoded(part.mid(equals + 1)));
        }
    }
}

QByteArray DemoParameters::text(const QByteArray &name) const
{
    return m_values.value(name);
}

std::optional<int> DemoParameters::size(const QByteArray &name)
{
    constexpr qlonglong least = 1;
    constexpr qlonglong most = 100;
    if (!m_values.contains(name)) {
        return std::nullopt;
    }
    bool isNumber = false;
    const qlonglong value = m_values.value(name).toLongLong(&isNumber);
    if (!isNumber) {
        complain("query", name,
                 "Input should be a valid integer, unable to parse string as an integer",
                 "int_parsing");
    } else if (value < least) {
        complain("query", name, "Input should be greater than or equal to 1", "greater_than_equal");
    } else if (value > most) {
        complain("query", name, "Input should be less than or equal to 100", "less_than_equal");
    } else {
        return int(value);
    }
    return std::nullopt;
}

QByteArray DemoParameters::word(const QByteArray &name, const QByteArrayList &words)
{
    QByteArray value = text(name);
    if (m_values.contains(name) && !words.contains(value)) {
        complain("query", name, sentenceOf(words), "enum");
    }
    return value;
}

void DemoParameters::complainOfPath(const QByteArray &name, const QByteArrayList &words)
{
    complain("path", name, sentenceOf(words), "enum");
}

void DemoParameters::complain(const QByteArray &place, const QByteArray &name,
                              const QByteArray &message, const QByteArray &type)
{
    m_complaints += "{\"loc\":[" + demojson::string(place) + ',' + demojson::string(name)
        + "],\"msg\":" + demojson::string(message) + ",\"type\":" + demojson::string(type) + '}';
}

QByteArray DemoParameters::complaintsJson() const
{
    return "{\"detail\":[" + m_complaints.join(',') + "]}";
}

} // namespace secretscope
