// SPDX-License-Identifier: Apache-2.0
#include "report/escapers.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"

#include <algorithm>
#include <array>

namespace secretscope {

namespace {

constexpr std::string_view reserved = "&<>\"'";

constexpr std::array<std::string_view, reserved.size()> entities{"&amp;", "&lt;", "&gt;", "&quot;",
                                                                 "&#39;"};

void writeEscaped(Output &output, std::string_view text)
{
    for (auto at = text.find_first_of(reserved); at != std::string_view::npos;
         at = text.find_first_of(reserved)) {
        output.write(text.substr(0, at));
        output.write(entities[reserved.find(text[at])]);
        text.remove_prefix(at + 1);
    }
    output.write(text);
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

void writeHtmlText(Output &output, std::string_view text)
{
    if (isPlainAscii(text)) {
        writeEscaped(output, text);
        return;
    }
    QString shown = wholeDisplayText(text);
    // XML has no place for these two, not even escaped.
    shown.replace(QChar(u'\uFFFE'), QChar(QChar::ReplacementCharacter));
    shown.replace(QChar(u'\uFFFF'), QChar(QChar::ReplacementCharacter));
    writeEscaped(output, viewOf(shown.toUtf8()));
}

void writeHtmlIsolated(Output &output, std::string_view text)
{
    output.write("<bdi>");
    writeHtmlText(output, text);
    output.write("</bdi>");
}

void writeMarkdownCode(Output &output, std::string_view text)
{
    QByteArray utf8;
    std::string_view shown = text;
    if (!isPlainAscii(text)) {
        utf8 = wholeDisplayText(text).toUtf8();
        shown = viewOf(utf8);
    }
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

void writeDotText(Output &output, std::string_view text)
{
    for (const char c : displayText(text).toStdString()) {
        switch (c) {
        case '"':
            output.write("\\\"");
            break;
        case '\\':
            output.write("\\\\");
            break;
        case '&':
            output.write("&amp;");
            break;
        default:
            output.write(c);
        }
    }
}

void writeMermaidText(Output &output, std::string_view text)
{
    constexpr std::string_view harmless
        = " -_.,:/+=0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (const char c : displayText(text).toStdString()) {
        const bool isAscii = static_cast<unsigned char>(c) < 0x80;
        if (!isAscii || harmless.find(c) != harmless.npos) {
            output.write(c);
        } else {
            output.write('#');
            output.writeNumber(c);
            output.write(';');
        }
    }
}

} // namespace secretscope
