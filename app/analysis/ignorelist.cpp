// SPDX-License-Identifier: Apache-2.0
#include "analysis/ignorelist.h"

#include <QByteArrayView>
#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace secretscope {

namespace {

constexpr std::string_view blanks = " \t";

bool isUtf8(std::string_view text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArrayView(text.data(), qsizetype(text.size())));
    return !decoder.hasError() && (text.empty() || !decoded.isEmpty());
}

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
}

std::string_view withoutBlanks(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    if (first == text.npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

using Problem = IgnoreListError::Problem;

/// The id on a line, empty if there is none.
std::string_view idOn(std::string_view line, std::optional<Problem> &problem)
{
    if (!isUtf8(line)) {
        problem = Problem::NotUtf8;
        return {};
    }
    if (std::ranges::any_of(line, isControl)) {
        problem = Problem::ControlCharacter;
        return {};
    }
    const std::string_view text = withoutBlanks(line);
    if (text.starts_with('#')) {
        return {};
    }
    const std::string_view id = text.substr(0, text.find_first_of(blanks));
    const std::string_view rest = withoutBlanks(text.substr(id.size()));
    if (!rest.empty() && !rest.starts_with('#')) {
        problem = Problem::MoreThanOneWord;
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
        std::optional<Problem> problem;
        const std::string_view id = idOn(line, problem);
        if (problem) {
            return Failure{IgnoreListError{*problem, number}};
        }
        if (!id.empty() && seen.insert(id).second) {
            ids.emplace_back(id);
        }
    }
    return ids;
}

} // namespace secretscope
