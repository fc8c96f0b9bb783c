// SPDX-License-Identifier: Apache-2.0
#include "report/htmltext.h"

#include "catalogue/displaytext.h"

#include <algorithm>

namespace secretscope {

namespace {

constexpr std::string_view reserved = "&<>\"'";

void writeEntity(Output &output, char character)
{
    switch (character) {
    case '&':
        output.write("&amp;");
        break;
    case '<':
        output.write("&lt;");
        break;
    case '>':
        output.write("&gt;");
        break;
    case '"':
        output.write("&quot;");
        break;
    default:
        output.write("&#39;");
        break;
    }
}

void writeEscaped(Output &output, std::string_view text)
{
    for (auto at = text.find_first_of(reserved); at != std::string_view::npos;
         at = text.find_first_of(reserved)) {
        output.write(text.substr(0, at));
        writeEntity(output, text[at]);
        text.remove_prefix(at + 1);
    }
    output.write(text);
}

bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c < 0x7f; });
}

} // namespace

void writeHtmlText(Output &output, std::string_view text)
{
    if (isPlain(text)) {
        writeEscaped(output, text);
        return;
    }
    QString shown = wholeDisplayText(text);
    // XML has no place for these two, not even escaped.
    shown.replace(QChar(u'\uFFFE'), QChar(QChar::ReplacementCharacter));
    shown.replace(QChar(u'\uFFFF'), QChar(QChar::ReplacementCharacter));
    const QByteArray utf8 = shown.toUtf8();
    writeEscaped(output, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void writeHtmlIsolated(Output &output, std::string_view text)
{
    output.write("<bdi>");
    writeHtmlText(output, text);
    output.write("</bdi>");
}

} // namespace secretscope
