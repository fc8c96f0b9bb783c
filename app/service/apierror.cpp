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

} // namespace secretscope
