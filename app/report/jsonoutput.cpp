// SPDX-License-Identifier: Apache-2.0
#include "report/jsonoutput.h"

#include <array>

namespace secretscope {

namespace {

/// Bytes that are, or begin, something that may need an escape.
constexpr std::array<bool, 256> makeWatched()
{
    std::array<bool, 256> watched{};
    for (std::size_t byte = 0; byte < 0x20; ++byte) {
        watched[byte] = true;
    }
    watched['"'] = watched['\\'] = watched[0x7f] = true;
    watched[0xc2] = true; // C1 controls
    watched[0xd8] = true; // U+061C
    watched[0xe2] = true; // U+200E, U+200F, U+2028 to U+202E, U+2066 to U+2069
    return watched;
}
constexpr auto watched = makeWatched();

void writeEscape(Output &output, unsigned code)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const char escape[] = {'\\',
                           'u',
                           digits[code >> 12 & 15],
                           digits[code >> 8 & 15],
                           digits[code >> 4 & 15],
                           digits[code & 15]};
    output.write(std::string_view(escape, sizeof escape));
}

bool actsOnTerminal(unsigned code)
{
    return (code >= 0x80 && code < 0xa0) || code == 0x061c || code == 0x200e || code == 0x200f
        || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/// Writes the character that begins at `at`, a watched byte; returns how many bytes it has.
std::size_t writeWatched(Output &output, std::string_view text, std::size_t at)
{
    const auto byteAt = [&](std::size_t offset) -> unsigned {
        return at + offset < text.size() ? static_cast<unsigned char>(text[at + offset]) : 0U;
    };
    const unsigned byte = byteAt(0);
    constexpr std::string_view shortened = "\"\\\b\f\n\r\t";
    constexpr std::string_view letters = "\"\\bfnrt";
    if (const auto found = shortened.find(text[at]); found != std::string_view::npos) {
        output.write('\\');
        output.write(letters[found]);
        return 1;
    }
    if (byte < 0x80) {
        writeEscape(output, byte);
        return 1;
    }
    const std::size_t length = byte < 0xe0 ? 2 : 3;
    const unsigned code = length == 2
        ? (byte & 0x1f) << 6 | (byteAt(1) & 0x3f)
        : (byte & 0x0f) << 12 | (byteAt(1) & 0x3f) << 6 | (byteAt(2) & 0x3f);
    if (actsOnTerminal(code)) {
        writeEscape(output, code);
    } else {
        output.write(text.substr(at, length));
    }
    return std::min(length, text.size() - at);
}

/// Behind the string, number or word that `json` begins with.
std::size_t tokenLength(std::string_view json)
{
    if (json.front() != '"') {
        return std::min(json.find_first_of(",:]}"), json.size());
    }
    std::size_t at = 1;
    while (at < json.size() && json[at] != '"') {
        at += json[at] == '\\' ? 2 : 1;
    }
    return std::min(at + 1, json.size());
}

/// A token with its own quotes and escapes; what could act on a terminal gets one too.
void writeToken(Output &output, std::string_view token)
{
    for (std::size_t at = 0; at < token.size();) {
        const bool isOwn = token[at] == '"' || token[at] == '\\';
        if (!isOwn && watched[static_cast<unsigned char>(token[at])]) {
            at += writeWatched(output, token, at);
        } else {
            output.write(token[at++]);
        }
    }
}

} // namespace

void writeJsonString(Output &output, std::string_view text)
{
    output.write('"');
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (!watched[static_cast<unsigned char>(text[at])]) {
            ++at;
            continue;
        }
        output.write(text.substr(start, at - start));
        at += writeWatched(output, text, at);
        start = at;
    }
    output.write(text.substr(start));
    output.write('"');
}

void JsonOutput::newLine()
{
    static constexpr std::string_view spaces = "\n                                ";
    const auto width = static_cast<std::size_t>(m_depth) * 2;
    if (width < spaces.size()) {
        m_output.write(spaces.substr(0, width + 1));
    } else {
        m_output.write('\n');
        m_output.repeat(' ', width);
    }
}

void JsonOutput::beforeValue()
{
    if (m_isAfterKey) {
        m_isAfterKey = false;
        return;
    }
    if (m_depth == 0) {
        return;
    }
    if (!m_isFirst) {
        m_output.write(',');
    }
    m_isFirst = false;
    newLine();
}

void JsonOutput::key(std::string_view name)
{
    beforeValue();
    m_output.write('"');
    m_output.write(name);
    m_output.write("\": ");
    m_isAfterKey = true;
}

void JsonOutput::foreignKey(std::string_view name)
{
    string(name);
    m_output.write(": ");
    m_isAfterKey = true;
}

void JsonOutput::begin(char bracket)
{
    beforeValue();
    m_output.write(bracket);
    ++m_depth;
    m_isFirst = true;
}

void JsonOutput::end(char bracket)
{
    --m_depth;
    if (!m_isFirst) {
        newLine();
    }
    m_output.write(bracket);
    m_isFirst = false;
}

void JsonOutput::string(std::string_view text)
{
    beforeValue();
    writeJsonString(m_output, text);
}

void JsonOutput::value(std::string_view json)
{
    while (!json.empty()) {
        std::size_t length = 1;
        switch (json.front()) {
        case '{':
        case '[':
            begin(json.front());
            break;
        case '}':
        case ']':
            end(json.front());
            break;
        case ',':
            break;
        case ':':
            m_output.write(": ");
            m_isAfterKey = true;
            break;
        default:
            length = tokenLength(json);
            beforeValue();
            writeToken(m_output, json.substr(0, length));
        }
        json.remove_prefix(length);
    }
}

void JsonOutput::number(std::int64_t number)
{
    beforeValue();
    m_output.writeNumber(number);
}

void JsonOutput::boolean(bool value)
{
    beforeValue();
    m_output.write(value ? "true" : "false");
}

void JsonOutput::null()
{
    beforeValue();
    m_output.write("null");
}

} // namespace secretscope
