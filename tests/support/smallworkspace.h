// SPDX-License-Identifier: Apache-2.0
// A workspace small enough to know every answer about it by heart; hand-written expected lists in
// the tests of insight and report refer to it.
#pragma once

#include "support/plainsecrets.h"

namespace secretscope::test {

inline PlainDependent available(const char *id, const char *name, const char *access)
{
    PlainDependent item;
    item.id = id;
    item.type = "available";
    item.name = name;
    item.access = access;
    item.created = 1'740'873'600; // 2025-03-02
    return item;
}

inline PlainDependent unknown(const char *id)
{
    PlainDependent item;
    item.id = id;
    item.type = "unknown";
    return item;
}

inline PlainDependent through(PlainDependent agent, std::vector<std::string> ways)
{
    agent.links = std::move(ways);
    return agent;
}

inline PlainDependent phoneNumber(const char *id, const char *number, const char *label,
                                  const char *provider)
{
    PlainDependent item;
    item.id = id;
    item.name = number;
    item.label = label;
    item.access = provider;
    return item;
}

inline PlainDependent other(const char *value)
{
    PlainDependent item;
    item.id = value;
    return item;
}

inline PlainDependent variable(const char *id, const char *label,
                               std::vector<std::string> environments)
{
    PlainDependent item;
    item.id = id;
    item.name = label;
    item.links = std::move(environments);
    return item;
}

/// Complete: HUBSPOT (of everything something), STRIPE (shares a tool and two agents with it),
/// OLD_KEY (nothing). Partial: BIG (its tools go on), EMPTY_SO_FAR (its agents go on).
inline std::vector<PlainSecret> smallWorkspace()
{
    PlainSecret hubspot;
    hubspot.id = "sec_hub";
    hubspot.name = "HUBSPOT_API_KEY";
    hubspot.hasEnvironmentVariables = true;
    hubspot[Category::Tools] = {available("tool_crm", "crm-lookup", "editor"),
                                available("tool_view", "read-only", "viewer"), unknown("tool_9f")};
    hubspot[Category::Agents] = {
        through(available("agent_night", "Night line", "viewer"), {"tool_crm"}),
        available("agent_front", "Front desk", "admin"),
        through(available("agent_lost", "Lost and found", "commenter"), {"tool_9f", "tool_gone"}),
        unknown("agent_dark")};
    hubspot[Category::PhoneNumbers] = {phoneNumber("phone_1", "+4930123", "Berlin", "twilio")};
    hubspot[Category::McpServers] = {available("mcp_1", "Files", "owner")};
    hubspot[Category::Others] = {other("conversation_initiation_webhook")};
    hubspot[Category::EnvironmentVariables] = {variable("env_1", "HUB", {"production", "staging"})};

    PlainSecret stripe;
    stripe.id = "sec_stripe";
    stripe.name = "STRIPE_KEY";
    stripe.hasEnvironmentVariables = true;
    stripe[Category::Tools] = {available("tool_crm", "crm-lookup", "editor")};
    stripe[Category::Agents]
        = {available("agent_night", "Night line", "viewer"),
           through(available("agent_front", "Front desk", "admin"), {"tool_crm", "mcp_1"})};

    PlainSecret old;
    old.id = "sec_old";
    old.name = "OLD_KEY";
    old.hasEnvironmentVariables = true;

    PlainSecret big;
    big.id = "sec_big";
    big.name = "BIG";
    big.hasEnvironmentVariables = true;
    big[Category::Tools] = {available("tool_view", "read-only", "viewer")};
    big.hasMore[Category::Tools] = true;

    PlainSecret soFar;
    soFar.id = "sec_sofar";
    soFar.name = "EMPTY_SO_FAR";
    soFar.hasEnvironmentVariables = true;
    soFar.hasMore[Category::Agents] = true;

    return {hubspot, stripe, old, big, soFar};
}

/// Those of its secrets that are known to their end: HUBSPOT, STRIPE and OLD_KEY.
inline std::vector<PlainSecret> wholeWorkspace()
{
    auto secrets = smallWorkspace();
    secrets.resize(3);
    return secrets;
}

} // namespace secretscope::test
