// SPDX-License-Identifier: Apache-2.0
#include "analysis/ignorelist.h"

#include <QByteArrayView>

#include <algorithm>
#include <unordered_set>

namespace secretscope {

namespace {

constexpr std::string_view blanks = " \t";

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
}

std::string_view withoutBlanks(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

using Problem = IgnoreListError::Problem;

/// The id on a line, empty if there is none.
Result<std::string_view, Problem> idOn(std::string_view line)
{
    if (!QByteArrayView(line.data(), qsizetype(line.size())).isValidUtf8()) {
        return Failure{Problem::NotUtf8};
    }
    if (std::ranges::any_of(line, isControl)) {
        return Failure{Problem::ControlCharacter};
    }
    const std::string_view text = withoutBlanks(line);
    const std::string_view id = text.substr(0, text.find_first_of(blanks));
    const std::string_view rest = withoutBlanks(text.substr(id.size()));
    if (id.starts_with('#')) {
        return std::string_view();
    }
    if (!rest.empty() && !rest.starts_with('#')) {
        return Failure{Problem::MoreThanOneWord};
    }
    return id;
}

} // namespace

Result<std::vector<std::string>, IgnoreListError> ignoreListFrom(std::string_view bytes)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byteOrderMark)) {
        bytes.remove_prefix(byteOrderMark.size());
    }
    std::vector<std::string> ids;
    std::unordered_set<std::string_view> seen;
    for (std::size_t number = 1; !bytes.empty(); ++number) {
        const auto end = std::min(bytes.find('\n'), bytes.size());
        std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        const auto id = idOn(line);
        if (!id) {
            return Failure{IgnoreListError{id.error(), number}};
        }
        if (!id->empty() && seen.insert(*id).second) {
            ids.emplace_back(*id);
        }
    }
    return ids;
}

} // namespace secretscope
