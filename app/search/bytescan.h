// SPDX-License-Identifier: Apache-2.0
// Finding bytes in bytes at the speed of memory, 16 at a time where the processor can (SSE2, which
// every x86-64 has). Bytes only; it knows no text.
#pragma once

#include <cstddef>
#include <string_view>

namespace secretscope::bytescan {

/// How many bytes behind the end of a text must be readable.
inline constexpr std::size_t padding = 16;

/// The first place in [begin, end) where `needle` (not empty) lies whole, or null. Reads up to
/// `padding` bytes behind `end`, whatever they are.
const char *find(const char *begin, const char *end, std::string_view needle);

/// The first `byte` in [begin, end), or `end`. Reads up to `padding` bytes behind `end`.
const char *findByte(const char *begin, const char *end, char byte);

/// How many of the bytes of [begin, end) are `byte`. Reads up to `padding` bytes behind `end`.
std::size_t count(const char *begin, const char *end, char byte);

} // namespace secretscope::bytescan
