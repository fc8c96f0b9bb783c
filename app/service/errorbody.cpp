// SPDX-License-Identifier: Apache-2.0
#include "service/errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr qsizetype LongestMessage = 2000;
constexpr qsizetype LongestWord = 200;

struct Meaning
{
    QLatin1String word;
    Kind kind;
};

constexpr std::array Meanings{
    Meaning{"invalid_api_key"_L1, Kind::WrongKey},
    Meaning{"missing_permissions"_L1, Kind::MissingPermission},
    Meaning{"insufficient_permissions"_L1, Kind::MissingPermission},
    Meaning{"invalid_cursor"_L1, Kind::InvalidCursor},
    Meaning{"invalid_parameters"_L1, Kind::BadParameter},
    Meaning{"rate_limit_exceeded"_L1, Kind::RateLimited},
    Meaning{"concurrent_limit_exceeded"_L1, Kind::RateLimited},
    Meaning{"too_many_concurrent_requests"_L1, Kind::RateLimited},
    Meaning{"system_busy"_L1, Kind::RateLimited},
    Meaning{"maintenance"_L1, Kind::ServerFault},
};

QString text(const QJsonValue &value, qsizetype longest)
{
    return value.toString().left(longest);
}

QString joinedPlace(const QJsonArray &loc)
{
    QStringList parts;
    for (const auto &part : loc) {
        if (part.isString()) {
            parts += part.toString();
        } else if (part.isDouble()) {
            parts += QString::number(part.toInteger());
        }
    }
    return parts.join(u'.').left(LongestWord);
}

std::optional<Kind> meaningOfWord(const QString &word, const QString &message)
{
    const auto found = std::find_if(Meanings.begin(), Meanings.end(),
                                    [&word](const Meaning &entry) { return entry.word == word; });
    if (found == Meanings.end()) {
        return std::nullopt;
    }
    if (found->kind == Kind::WrongKey
        && message.contains("data residency"_L1, Qt::CaseInsensitive)) {
        return Kind::WrongRegion;
    }
    return found->kind;
}

std::optional<Kind> meaningOfMessage(int httpStatus, const QString &message)
{
    const auto says
        = [&message](QLatin1String words) { return message.contains(words, Qt::CaseInsensitive); };
    if (httpStatus == 401 || httpStatus == 403) {
        if (says("data residency"_L1)) {
            return Kind::WrongRegion;
        }
        if (says("permission"_L1)) {
            return Kind::MissingPermission;
        }
        if (says("api key"_L1)) {
            return Kind::WrongKey;
        }
    }
    if (httpStatus == 400 && says("invalid cursor"_L1)) {
        return Kind::InvalidCursor;
    }
    return std::nullopt;
}

Kind meaningOfStatus(int httpStatus, const ErrorBody &body)
{
    switch (httpStatus) {
    case 400:
        return body.parameter.isEmpty() ? Kind::Refused : Kind::BadParameter;
    case 401:
        return Kind::WrongKey;
    case 403: // a firewall says so too, of keys that it knows nothing of
        return body.isJson ? Kind::MissingPermission : Kind::Refused;
    case 404:
        return Kind::NotFound;
    case 408:
        return Kind::Timeout;
    case 422:
        return Kind::BadParameter;
    case 425:
        return Kind::ServerFault;
    case 429:
        return Kind::RateLimited;
    default:
        break;
    }
    // An interim answer other than 100 ends Qt 6.4's reply; the final one after it is lost.
    if (httpStatus < 200) {
        return Kind::ServerFault;
    }
    if (httpStatus < 300) {
        return Kind::NotJson;
    }
    if (httpStatus < 400) {
        return Kind::UnexpectedRedirect;
    }
    return httpStatus < 500 ? Kind::Refused : Kind::ServerFault;
}

} // namespace

ErrorBody ErrorBody::parse(const QByteArray &body)
{
    ErrorBody result;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    result.isJson = document.isObject();
    const QJsonValue detail = document.object().value("detail"_L1);
    if (detail.isString()) {
        result.message = text(detail, LongestMessage);
    } else if (detail.isArray()) {
        const QJsonObject first = detail.toArray().at(0).toObject();
        result.message = text(first.value("msg"_L1), LongestMessage);
        result.parameter = joinedPlace(first.value("loc"_L1).toArray());
    } else if (detail.isObject()) {
        const QJsonObject object = detail.toObject();
        result.code = text(object.value("code"_L1), LongestWord);
        result.status = text(object.value("status"_L1), LongestWord);
        result.message = text(object.value("message"_L1), LongestMessage);
        result.parameter = text(object.value("param"_L1), LongestWord);
        result.requestId = plainId(object.value("request_id"_L1).toString());
    }
    return result;
}

Kind meaning(int httpStatus, const ErrorBody &body)
{
    if (httpStatus >= 300 && httpStatus < 400) {
        return Kind::UnexpectedRedirect;
    }
    if (const auto kind = meaningOfWord(body.code, body.message)) {
        return *kind;
    }
    if (const auto kind = meaningOfWord(body.status, body.message)) {
        return *kind;
    }
    if (const auto kind = meaningOfMessage(httpStatus, body.message)) {
        return *kind;
    }
    return meaningOfStatus(httpStatus, body);
}

QString namedPermission(const QString &message)
{
    static const QRegularExpression afterWord(
        uR"(\bpermissions?\b[^a-z0-9]*(?:(?:is|named)[^a-z0-9]*)?([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\b)"_s);
    static const QRegularExpression anywhere(
        uR"(\b([a-z][a-z0-9]*(?:_[a-z0-9]+)*_(?:read|write|access))\b)"_s);
    for (const QRegularExpression *pattern : {&afterWord, &anywhere}) {
        const QRegularExpressionMatch match = pattern->match(message);
        if (match.hasMatch() && match.capturedLength(1) <= 64) {
            return match.captured(1);
        }
    }
    return {};
}

QString plainId(const QString &text)
{
    const bool isPlain
        = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'!' && c <= u'~'; });
    return isPlain && text.size() <= LongestWord ? text : QString();
}

} // namespace secretscope
