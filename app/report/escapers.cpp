// SPDX-License-Identifier: Apache-2.0
#include "report/escapers.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"

#include <algorithm>
#include <array>

namespace secretscope {

namespace {

/// Each of `characters` becomes what is in its place of `replacements`.
template <std::size_t count>
std::string replaced(std::string_view text, std::string_view characters,
                     const std::array<std::string_view, count> &replacements)
{
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        const auto at = characters.find(c);
        result += at < count ? replacements[at] : std::string_view(&c, 1);
    }
    return result;
}

std::size_t longestRunOfBackticks(std::string_view text)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char character : text) {
        run = character == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// CommonMark takes a space off both ends of a code span, unless it is all spaces; a backtick at an
/// end would join the fence.
bool needsPadding(std::string_view text)
{
    const bool isAllSpaces = text.find_first_not_of(' ') == std::string_view::npos;
    return text.front() == '`' || text.back() == '`'
        || (text.front() == ' ' && text.back() == ' ' && !isAllSpaces);
}

/// `text` has no bar.
std::string codeSpan(std::string_view text)
{
    if (text.empty()) {
        return {};
    }
    const std::string fence(longestRunOfBackticks(text) + 1, '`');
    const std::string_view padding = needsPadding(text) ? " " : "";
    return std::string(fence).append(padding).append(text).append(padding).append(fence);
}

} // namespace

std::string visibleText(std::string_view text)
{
    if (isPlainAscii(text)) {
        return std::string(text);
    }
    QString shown = wholeDisplayText(text);
    shown.replace(QChar(u'\uFFFE'), QChar(QChar::ReplacementCharacter));
    shown.replace(QChar(u'\uFFFF'), QChar(QChar::ReplacementCharacter));
    return shown.toStdString();
}

std::string htmlText(std::string_view text)
{
    constexpr std::array<std::string_view, 5> entities{"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"};
    return replaced(visibleText(text), "&<>\"'", entities);
}

std::string htmlIsolated(std::string_view text)
{
    return "<bdi>" + htmlText(text) + "</bdi>";
}

std::string markdownCode(std::string_view text)
{
    const std::string shown
        = isPlainAscii(text) ? std::string(text) : wholeDisplayText(text).toStdString();
    std::string_view rest = shown;
    std::string code;
    // A bar would end the cell of a table. Within code a backslash before it shows outside of
    // tables, and readers differ on a bar after two backslashes.
    for (auto bar = rest.find('|'); bar != std::string_view::npos; bar = rest.find('|')) {
        code += codeSpan(rest.substr(0, bar)) + "&#124;";
        rest.remove_prefix(bar + 1);
    }
    return code + codeSpan(rest);
}

std::string markdownWord(std::string_view word)
{
    return std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; })
        ? std::string(word)
        : markdownCode(word);
}

std::string dotText(std::string_view text)
{
    constexpr std::array<std::string_view, 3> escapes{"\\\"", "\\\\", "&amp;"};
    return replaced(displayText(text).toStdString(), "\"\\&", escapes);
}

std::string mermaidText(std::string_view text)
{
    constexpr std::string_view harmless
        = " -_.,:/+=0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    std::string result;
    for (const char c : displayText(text).toStdString()) {
        const bool isAscii = static_cast<unsigned char>(c) < 0x80;
        if (!isAscii || harmless.find(c) != harmless.npos) {
            result += c;
        } else {
            result += '#' + std::to_string(c) + ';';
        }
    }
    return result;
}

bool needsGuard(std::string_view cell)
{
    constexpr std::array<std::string_view, 12> starts{
        "=", "+", "-", "@", "\t", "\r", "\n", std::string_view("\0", 1), "＝", "＋", "－", "＠"};
    return std::ranges::any_of(starts,
                               [cell](std::string_view start) { return cell.starts_with(start); });
}

void writeCsvLine(Output &output, std::span<const std::string_view> cells,
                  const ReportOptions &options)
{
    std::string_view separator;
    for (std::string_view cell : cells) {
        output.write(separator, '"');
        separator = ",";
        if (options.cells == Cells::Guarded && needsGuard(cell)) {
            output.write('\'');
        }
        QByteArray shown;
        if (options.controls == Controls::Shown) {
            shown = wholeDisplayText(cell).toUtf8();
            cell = viewOf(shown);
        }
        for (auto at = cell.find('"'); at != std::string_view::npos; at = cell.find('"')) {
            output.write(cell.substr(0, at + 1), '"');
            cell.remove_prefix(at + 1);
        }
        output.write(cell, '"');
    }
    output.write("\r\n");
}

} // namespace secretscope
