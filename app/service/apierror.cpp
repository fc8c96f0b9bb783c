// SPDX-License-Identifier: Apache-2.0
#include "service/apierror.h"

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Those of the server's own faults that pass. 501 or 505 will be the same the next time.
bool isPassingFault(int httpStatus)
{
    switch (httpStatus) {
    case 102:
    case 103:
    case 425:
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
        return true;
    default:
        return false;
    }
}

QString reasonWithoutTries(const ApiError &error)
{
    using Kind = ApiError::Kind;
    const QString http = u"HTTP "_s + QString::number(error.httpStatus);
    switch (error.kind) {
    case Kind::NoConnection:
        return u"no connection"_s;
    case Kind::HostNotFound:
        return u"host not found"_s;
    case Kind::Timeout:
        return error.httpStatus >= 400 ? http : u"timed out"_s;
    case Kind::Tls:
        return u"no secure connection"_s;
    case Kind::UnexpectedRedirect:
        return error.redirectHost.isEmpty() ? u"unexpected redirect, "_s + http
                                            : u"unexpected redirect to "_s + error.redirectHost;
    case Kind::WrongKey:
        return u"the key is not accepted"_s;
    case Kind::MissingPermission:
        return u"the key lacks "_s
            + (error.permission.isEmpty() ? u"a permission"_s : error.permission);
    case Kind::WrongRegion:
        return u"the key belongs to another region"_s;
    case Kind::BadParameter:
        return u"a parameter was refused, "_s + http;
    case Kind::InvalidCursor:
        return u"the page cursor is no longer accepted"_s;
    case Kind::NotFound:
        return u"not found, "_s + http;
    case Kind::RateLimited:
        return u"the server is too busy, "_s + http;
    case Kind::ServerFault:
    case Kind::Refused:
        return http;
    case Kind::NotJson:
        return u"the answer is not JSON"_s;
    case Kind::CutShort:
        return u"the answer was cut short"_s;
    case Kind::WrongShape:
        return u"the answer has an unexpected shape"_s;
    case Kind::TooLarge:
        return u"the answer is too large"_s;
    case Kind::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

bool ApiError::isRetryable() const
{
    switch (kind) {
    case Kind::NoConnection:
    case Kind::HostNotFound:
    case Kind::Timeout:
    case Kind::RateLimited:
    case Kind::NotJson:
    case Kind::CutShort:
        return true;
    case Kind::ServerFault:
        return code == "maintenance"_L1 || isPassingFault(httpStatus);
    case Kind::Tls:
    case Kind::UnexpectedRedirect:
    case Kind::WrongKey:
    case Kind::MissingPermission:
    case Kind::WrongRegion:
    case Kind::BadParameter:
    case Kind::InvalidCursor:
    case Kind::NotFound:
    case Kind::WrongShape:
    case Kind::TooLarge:
    case Kind::Refused:
    case Kind::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

QString gapReason(const ApiError &error)
{
    const QString reason = reasonWithoutTries(error);
    if (error.attempts < 2) {
        return reason;
    }
    return reason + u" after "_s + QString::number(error.attempts) + u" tries"_s;
}

} // namespace secretscope
