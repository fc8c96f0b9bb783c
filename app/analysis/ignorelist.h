// SPDX-License-Identifier: Apache-2.0
// The file of secret ids that the list of unused secrets leaves out: one id a line, the rest of a
// line after blanks and "#" is a remark. It opens no file.
#pragma once

#include "catalogue/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace secretscope {

struct IgnoreListError
{
    enum class Problem {
        /// The line is not UTF-8.
        NotUtf8,
        /// The line holds a control character.
        ControlCharacter,
        /// There is more than an id on the line and no "#" before it.
        MoreThanOneWord,
    };
    Problem problem = Problem::NotUtf8;
    /// From 1.
    std::size_t line = 0;
    friend bool operator==(const IgnoreListError &, const IgnoreListError &) = default;
};

/// Ids in order of the file, each once. A byte order mark, CR LF and a missing last line end are
/// fine.
Result<std::vector<std::string>, IgnoreListError> ignoreListFrom(std::string_view bytes);

} // namespace secretscope
