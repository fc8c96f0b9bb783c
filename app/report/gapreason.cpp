// SPDX-License-Identifier: Apache-2.0
#include "report/gapreason.h"

#include "catalogue/text.h"

#include <algorithm>
#include <tuple>

namespace secretscope {

namespace {

std::string reasonOf(NotRead extent)
{
    switch (extent) {
    case NotRead::AtAll:
        return "not read";
    case NotRead::ToTheEnd:
        return "more exist that were not read";
    case NotRead::BeyondPreview:
        return "more exist than the preview shows";
    case NotRead::APart:
        return "a part could not be read";
    case NotRead::TooLarge:
        return "the workspace is larger than this program can hold";
    case NotRead::MoreFollow:
        return "the saved answer says that more follow";
    case NotRead::NotSaid:
        return "the file does not say whether it is complete";
    }
    Q_UNREACHABLE();
}

std::string reasonOf(PageLimit limit)
{
    return limit.pages == 1 ? "stopped after 1 page, as asked"
                            : "stopped after " + std::to_string(limit.pages) + " pages, as asked";
}

std::string reasonOf(Paginator::State state)
{
    switch (state) {
    case Paginator::State::Open:
    case Paginator::State::AtEnd:
        return {};
    case Paginator::State::CursorRepeated:
        return "the server repeated a cursor";
    case Paginator::State::EmptyPages:
        return "the server sent " + std::to_string(Paginator::maximumEmptyPages)
            + " empty pages in a row";
    case Paginator::State::TooManyPages:
        return "the list has more than " + std::to_string(Paginator::maximumPages) + " pages";
    case Paginator::State::CursorMissing:
        return "the server said that more follows, but not where";
    case Paginator::State::CursorRefused:
        return "the server refused its own cursor";
    }
    Q_UNREACHABLE();
}

std::string proxyReason(const ApiError &error)
{
    using Fault = ApiError::ProxyFault;
    const std::string proxy = "the proxy " + error.proxy.toStdString();
    switch (error.proxyFault) {
    case Fault::NotReachable:
        return proxy + " cannot be reached";
    case Fault::SignIn:
        return proxy + " wants a password";
    case Fault::Forbidden:
        return proxy + " does not allow this server";
    case Fault::ServerNotReached:
        return proxy + " does not reach the server";
    case Fault::NotSupported:
        return proxy + " is of an unsupported kind";
    }
    Q_UNREACHABLE();
}

std::string withoutTries(const ApiError &error)
{
    using Kind = ApiError::Kind;
    const std::string http = "HTTP " + std::to_string(error.httpStatus);
    switch (error.kind) {
    case Kind::Proxy:
        return proxyReason(error);
    case Kind::NoConnection:
        return "no connection";
    case Kind::HostNotFound:
        return "host not found";
    case Kind::Timeout:
        return error.httpStatus >= 400 ? http : "timed out";
    case Kind::Tls:
        return "no secure connection";
    case Kind::UnfitId:
        return "the id does not fit into an address";
    case Kind::UnexpectedRedirect:
        return error.redirectHost.isEmpty()
            ? "unexpected redirect, " + http
            : "unexpected redirect to " + error.redirectHost.toStdString();
    case Kind::WrongKey:
        return "the key is not accepted";
    case Kind::MissingPermission:
        return "the key lacks "
            + (error.permission.isEmpty() ? "a permission" : error.permission.toStdString());
    case Kind::WrongRegion:
        return "the key belongs to another region";
    case Kind::BadParameter:
        return "a parameter was refused, " + http;
    case Kind::InvalidCursor:
        return "the page cursor is no longer accepted";
    case Kind::NotFound:
        return "not found, " + http;
    case Kind::RateLimited:
        return "the server is too busy, " + http;
    case Kind::ServerFault:
        return error.httpStatus < 200 ? "only an interim answer, " + http : http;
    case Kind::Refused:
        return http;
    case Kind::NotJson:
        return "the answer is not JSON";
    case Kind::CutShort:
        return "the answer was cut short";
    case Kind::WrongShape:
        return "the answer has an unexpected shape";
    case Kind::TooLarge:
        return "the answer is too large";
    case Kind::Cancelled:
        return "cancelled";
    }
    Q_UNREACHABLE();
}

std::string reasonOf(const ApiError &error)
{
    const std::string reason = withoutTries(error);
    return error.attempts < 2 ? reason
                              : reason + " after " + std::to_string(error.attempts) + " tries";
}

std::string reasonOf(const Skipped &skipped)
{
    if (skipped.place.empty()) {
        return "left out: " + std::to_string(skipped.others) + " more";
    }
    const std::string first = "left out: " + skipped.place + ' ' + skipped.problem;
    return skipped.others == 0 ? first
                               : first + ", and " + std::to_string(skipped.others) + " more";
}

std::string reasonOf(const InWords &words)
{
    return words.text.toStdString();
}

} // namespace

std::string gapReason(const Cause &cause)
{
    return std::visit([](const auto &value) { return reasonOf(value); }, cause);
}

void sortForReport(QList<Gap> &gaps)
{
    std::ranges::sort(gaps, [](const Gap &a, const Gap &b) {
        if (std::tie(a.part, a.secretId) != std::tie(b.part, b.secretId)) {
            return std::tie(a.part, a.secretId) < std::tie(b.part, b.secretId);
        }
        if (a.category != b.category) {
            return isCategoryWordBefore(viewOf(a.category), viewOf(b.category));
        }
        return std::tuple(gapReason(a.cause), a.resourceId)
            < std::tuple(gapReason(b.cause), b.resourceId);
    });
    gaps.erase(std::unique(gaps.begin(), gaps.end()), gaps.end());
}

} // namespace secretscope
