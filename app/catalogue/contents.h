// SPDX-License-Identifier: Apache-2.0
// What one answer says, between the decoder and the catalogue: views into the answer's bytes, no
// copies. Valid only as long as the bytes and the decoder's buffers that they were read from.
#pragma once

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
/// links (the environments); unlisted categories: id (`id`, else its only text, else empty), type,
/// name and access where it has them, label (the whole item as JSON, keys sorted). An absent
/// optional is a field that was left out or null.
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
    /// Into Contents::accessByView.
    Run accessByView;
    /// False for one that only a configuration names, as files say.
    bool isReported = true;
};

/// Of a merged snapshot: what one of its keys may do with a resource; nothing for no access.
struct ViewAccessContent
{
    std::string_view view;
    OptionalText access;
};

/// One list of a secret's `used_by`.
struct ListContent
{
    /// Its key in `used_by`, known or not.
    std::string_view word;
    /// Into Contents::dependents.
    Run items;
    /// The answer's `*_has_more`; absent and null mean false.
    bool hasMore = false;
    /// Whether items were left out as malformed, or the list is missing or none; see
    /// Contents::flaws.
    bool hasFlaws = false;
    /// Whether the list settles how much of the category is known. Not so for variables in an
    /// answer of the API, which come from a call of their own.
    bool isDecisive = true;
};

struct SecretContent
{
    std::string_view id;
    OptionalText type;
    OptionalText name;
    /// Into Contents::lists.
    Run lists;
};

/// An item that was left out because a field of it is missing or has the wrong type.
struct Flaw
{
    /// The secret it belongs to; absent when the secret itself was left out.
    std::optional<std::string> secretId;
    /// Key of its list in `used_by`; empty when the secret itself was left out.
    std::string category;
    /// Where in the secret, as in `used_by.tools[0].id`; for a secret itself the field alone.
    std::string place;
    /// As in "is not a string".
    std::string problem;
    /// Position of the item in its answer's list, from 0.
    std::uint32_t position = 0;
};

/// A field that was malformed and is absent for it, in this many items of one answer.
struct FieldIssue
{
    /// The list's key in `used_by`, or `secrets`.
    std::string list;
    /// As in `created_at_unix_secs`.
    std::string field;
    std::uint32_t count = 0;
};

/// One answer's lists, with reusable storage.
struct Contents
{
    std::vector<SecretContent> secrets;
    std::vector<ListContent> lists;
    std::vector<DependentContent> dependents;
    std::vector<std::string_view> links;
    std::vector<ViewAccessContent> accessByView;
    std::vector<Flaw> flaws;
    std::vector<FieldIssue> fieldIssues;
    std::optional<std::string> nextCursor;
    /// The list's own `has_more`; absent where the answer does not say.
    std::optional<bool> hasMore;
    /// In the answer's own list, left-out ones included.
    std::uint32_t items = 0;

    /// Empties the lists and keeps their storage.
    void clear()
    {
        secrets.clear();
        lists.clear();
        dependents.clear();
        links.clear();
        accessByView.clear();
        flaws.clear();
        fieldIssues.clear();
        nextCursor.reset();
        hasMore.reset();
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
