// SPDX-License-Identifier: Apache-2.0
// Typed, strict reading of simdjson's on-demand values, for the decoders of this folder only. It
// checks what on-demand parsing would pass over: skipped values are read to their end too.
// Malformed JSON is thrown as simdjson_error, and caught where the answer as a whole is decoded.
#pragma once

#include "catalogue/contents.h"

#include <simdjson.h>

#include <deque>
#include <functional>
#include <string>

namespace secretscope::jsontext {

using simdjson::ondemand::value;

/// Holds the texts that simdjson could not unescape; views of them live as long.
using Repaired = std::deque<std::string>;

/// What a field holds where a text, a number … was wanted.
enum class Found { Value, Null, OtherType };

/// Reads a string. A lone surrogate becomes U+FFFD: simdjson 3.0 refuses the whole string, but one
/// odd name must not cost the answer. Any other bad escape is malformed JSON.
Found readText(value &from, std::string_view &into, Repaired &repaired);
Found readText(value &from, OptionalText &into, Repaired &repaired);
/// Reads a string by which things are told apart. One with a lone surrogate is OtherType: two that
/// differ in nothing else would become one; so is one of over 8 KiB.
Found readId(value &from, std::string_view &into);
/// Reads a whole number of 64 bits; any other number is OtherType.
Found readInteger(value &from, std::optional<std::int64_t> &into);
/// Reads a date as seconds since 1970 UTC, in any form that services have sent: a whole number or
/// one with a fraction (dropped), the same as a string, or milliseconds (what would be a year after
/// 5138 in seconds). OtherType leaves it absent.
Found readDate(value &from, std::optional<std::int64_t> &into);
Found readBool(value &from, bool &into);

using FieldResult = simdjson::simdjson_result<simdjson::ondemand::field>;
/// Reads the name of a field, repaired as readText() does.
std::string_view readKey(FieldResult &field, Repaired &repaired);

/// The value of a field, or an element of a list, in place. simdjson's own value() returns a
/// copy of a copy, and waiting for those took a tenth of opening a snapshot.
inline value &valueOf(FieldResult &field)
{
    if (field.error() != simdjson::SUCCESS) {
        throw simdjson::simdjson_error(field.error());
    }
    return field.value_unsafe().value();
}
inline value &valueOf(simdjson::simdjson_result<value> &element)
{
    if (element.error() != simdjson::SUCCESS) {
        throw simdjson::simdjson_error(element.error());
    }
    return element.value_unsafe();
}

/// Throws CAPACITY, for an answer that has more of something than any can have.
inline void requireRoom(std::size_t used, std::size_t most)
{
    if (used >= most) {
        throw simdjson::simdjson_error(simdjson::CAPACITY);
    }
}

/// How deep lists and objects may stand in each other where nothing is known of them. Ours are six
/// deep; a body of nothing but brackets must not use up the stack.
inline constexpr int deepest = 128;

/// Reads a value of any type to its end, only to know that it is JSON.
void skip(value &from, int depth = 0);

/// The value as JSON without white space, keys sorted by their bytes, numbers as they came. Calls
/// readField(key, text) for each field of the outermost object that is a string, or once with an
/// empty key if the value itself is one. The views live as long as `repaired`, which grows by more
/// than the result if a text had a lone surrogate. Throws CAPACITY for over 100,000 fields.
std::string_view
canonical(value &from, Repaired &repaired,
          const std::function<void(std::string_view, std::string_view)> &readField);

} // namespace secretscope::jsontext
