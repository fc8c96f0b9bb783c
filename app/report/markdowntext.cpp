// SPDX-License-Identifier: Apache-2.0
#include "report/markdowntext.h"

#include "catalogue/displaytext.h"

#include <algorithm>

namespace secretscope {

namespace {

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

/// `text` is not empty and has no bar.
void writeSpan(Output &output, std::string_view text)
{
    const std::size_t fence = longestRunOfBackticks(text) + 1;
    const bool isPadded = needsPadding(text);
    output.repeat('`', fence);
    output.write(isPadded ? " " : "");
    output.write(text);
    output.write(isPadded ? " " : "");
    output.repeat('`', fence);
}

} // namespace

void writeMarkdownCode(Output &output, std::string_view text, std::string_view fallback)
{
    if (text.empty()) {
        output.write(fallback);
        return;
    }
    const QByteArray utf8 = wholeDisplayText(text).toUtf8();
    std::string_view shown(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    // A bar would end the cell of a table. Within code a backslash before it shows outside of
    // tables, and readers differ on a bar behind two backslashes.
    for (auto bar = shown.find('|'); bar != std::string_view::npos; bar = shown.find('|')) {
        if (bar > 0) {
            writeSpan(output, shown.substr(0, bar));
        }
        output.write("&#124;");
        shown.remove_prefix(bar + 1);
    }
    if (!shown.empty()) {
        writeSpan(output, shown);
    }
}

void writeMarkdownWord(Output &output, std::string_view word)
{
    if (std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; })) {
        output.write(word);
    } else {
        writeMarkdownCode(output, word);
    }
}

} // namespace secretscope
