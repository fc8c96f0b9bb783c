// SPDX-License-Identifier: Apache-2.0
// What one answer says, between the decoder and the catalogue: views into the answer's bytes, no
// copies. Valid only as long as the bytes and the decoder's buffers that they were read from.
#pragma once

#include "catalogue/category.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secretscope {

using OptionalText = std::optional<std::string_view>;

/// A run of entries in a vector of the same page, so that pages reuse their vectors.
struct Run
{
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

/// One dependent as one secret's list names it. Which fields are set depends on the category:
/// tools, agents, MCP servers: id, type, name, created, access, for agents also links
/// (`referenced_resource_ids`); phone numbers: id (`phone_number_id`), name (`phone_number`),
/// label, access (`provider`); others: id (the value); environment variables: id, name (`label`),
/// links (the environments). An absent optional is a field that was left out or null.
struct DependentContent
{
    std::string_view id;
    OptionalText type;
    OptionalText name;
    OptionalText label;
    OptionalText access;
    /// Seconds since 1970 UTC, `created_at_unix_secs`.
    std::optional<std::int64_t> created;
    bool hasLinks = false;
    /// Into Contents::links.
    Run links;
};

struct SecretContent
{
    std::string_view id;
    OptionalText type;
    OptionalText name;
    /// Into Contents::dependents, by category.
    std::array<Run, categoryCount> dependents;
    /// The answer's `*_has_more`; absent and null mean false.
    std::array<bool, categoryCount> hasMore{};
    /// Whether the list had items that were left out as malformed, see Contents::flaws.
    std::array<bool, categoryCount> hasFlaws{};
    /// Whether the source told environment variables at all (only a snapshot can).
    bool hasEnvironmentVariables = false;
};

/// An item that was left out because a field of it is missing or has the wrong type.
struct Flaw
{
    /// The secret it belongs to; absent when the secret itself was left out.
    std::optional<std::string> secretId;
    std::optional<Category> category;
    /// Where in the secret, as in `used_by.tools[0].id`; for a secret itself the field alone.
    std::string place;
    /// As in "is not a string".
    std::string problem;
    /// Position of the item in its answer's list, from 0.
    std::uint32_t position = 0;
};

/// One answer's lists, with reusable storage.
struct Contents
{
    std::vector<SecretContent> secrets;
    std::vector<DependentContent> dependents;
    std::vector<std::string_view> links;
    std::vector<Flaw> flaws;
    std::optional<std::string> nextCursor;
    /// In the answer's own list, left-out ones included.
    std::uint32_t items = 0;

    /// Empties the lists and keeps their storage.
    void clear()
    {
        secrets.clear();
        dependents.clear();
        links.clear();
        flaws.clear();
        nextCursor.reset();
        items = 0;
    }
};

/// One environment variable of `GET /v1/convai/environment-variables?type=secret`: which secret
/// each environment takes its value from.
struct EnvironmentVariableContent
{
    std::string id;
    std::string label;
    struct Value
    {
        std::string environment;
        std::string secretId;
    };
    std::vector<Value> values;
};

} // namespace secretscope
