// SPDX-License-Identifier: Apache-2.0
// How a run of a tool ended, as far as that tells whether its secret was accepted. What was sent
// and answered, and the words of errors, are no part of it.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace secretscope {

enum class RunEnd : std::uint8_t {
    Success,
    Refused, ///< the other side did not accept the secret
    Internal,
    CustomerConfig,
    ExternalServer,
    ExternalClient,
    ClientTimeout,
    Unknown, ///< the service's own word
    NotTold, ///< an error of an unlisted class or of none
    InClient, ///< it ran in the client, which needs no secret: it tells nothing
};
/// `error_type` of the service; empty for what has none.
inline constexpr std::array<std::string_view, 8> runEndWords{"",
                                                             "customer_auth",
                                                             "internal",
                                                             "customer_config",
                                                             "external_server",
                                                             "external_client",
                                                             "client_timeout",
                                                             "unknown"};

struct ToolRun
{
    /// Seconds since 1970 UTC.
    std::int64_t time = 0;
    RunEnd end = RunEnd::Success;

    friend bool operator==(const ToolRun &, const ToolRun &) = default;
};

} // namespace secretscope
