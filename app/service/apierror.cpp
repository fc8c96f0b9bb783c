// SPDX-License-Identifier: Apache-2.0
#include "service/apierror.h"

#include <algorithm>
#include <array>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Those of the server's own faults that pass. 501 or 505 will be the same the next time.
constexpr std::array passingFaults{102, 103, 425, 429, 500, 502, 503, 504};

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
    case Kind::Proxy:
        return proxyFault == ProxyFault::NotReachable || proxyFault == ProxyFault::ServerNotReached;
    case Kind::ServerFault:
        return code == "maintenance"_L1
            || std::ranges::find(passingFaults, httpStatus) != passingFaults.end();
    case Kind::Tls:
    case Kind::UnfitId:
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
