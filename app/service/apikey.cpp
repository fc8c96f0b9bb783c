// SPDX-License-Identifier: Apache-2.0
#include "service/apikey.h"

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is left of a line of some file, or of something pasted.
QByteArray withoutWrapping(const QByteArray &text)
{
    QByteArray left = text.trimmed();
    if (left.startsWith("\xEF\xBB\xBF")) {
        left = left.mid(3).trimmed();
    }
    if (left.startsWith("ELEVENLABS_API_KEY=")) {
        left = left.mid(left.indexOf('=') + 1).trimmed();
    }
    const bool isQuoted = left.size() >= 2 && (left.front() == '"' || left.front() == '\'')
        && left.back() == left.front();
    return isQuoted ? left.mid(1, left.size() - 2).trimmed() : left;
}

bool isOdd(char c)
{
    return c < '!' || c > '~' || c == '"' || c == '\'';
}

} // namespace

QString ApiKeyError::characterName() const
{
    return u"U+"_s + QString::number(character, 16).toUpper().rightJustified(4, u'0');
}

Result<ApiKey, ApiKeyError> ApiKey::parse(const QByteArray &text)
{
    const QByteArray key = withoutWrapping(text);
    if (key.isEmpty()) {
        return Failure{ApiKeyError{ApiKeyError::Kind::Missing}};
    }
    if (key.size() > MaximumLength) {
        return Failure{ApiKeyError{ApiKeyError::Kind::TooLong}};
    }
    const auto odd = std::find_if(key.begin(), key.end(), isOdd);
    if (odd != key.end()) {
        const auto rest = QString::fromUtf8(&*odd, key.end() - odd).toUcs4();
        return Failure{ApiKeyError{ApiKeyError::Kind::OddCharacter, rest.front()}};
    }
    return ApiKey(key);
}

void ApiKey::hideIn(QString &text) const
{
    constexpr qsizetype shortestSecret = 8;
    if (m_bytes.size() >= shortestSecret) {
        text.replace(QString::fromLatin1(m_bytes), u"[key]"_s, Qt::CaseInsensitive);
    }
}

ApiKey::ApiKey(QByteArray bytes)
    : m_bytes(std::move(bytes))
{}

} // namespace secretscope
