// SPDX-License-Identifier: Apache-2.0
#include "report/jsonoutput.h"

#include <array>
#include <cstdio>

namespace secretscope {

namespace {

struct Escaped
{
    /// In bytes; 0 if the character stays as it is.
    std::size_t length = 0;
    unsigned code = 0;
};

bool actsOnTerminal(unsigned code)
{
    return (code >= 0x80 && code < 0xa0) || code == 0x061c || code == 0x200e || code == 0x200f
        || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/// Whether the character that begins at `at` needs an escape.
Escaped escapedAt(std::string_view text, std::size_t at)
{
    const auto byteAt = [&](std::size_t offset) -> unsigned {
        return at + offset < text.size() ? static_cast<unsigned char>(text[at + offset]) : 0U;
    };
    const unsigned byte = byteAt(0);
    if (byte < 0x80) {
        const bool isEscaped = byte < 0x20 || byte == 0x7f || byte == '"' || byte == '\\';
        return isEscaped ? Escaped{1, byte} : Escaped{};
    }
    Escaped found;
    if (byte == 0xc2 || byte == 0xd8) {
        found = {2, (byte & 0x1f) << 6 | (byteAt(1) & 0x3f)};
    } else if (byte == 0xe2) {
        found = {3, (byte & 0x0f) << 12 | (byteAt(1) & 0x3f) << 6 | (byteAt(2) & 0x3f)};
    }
    return found.length <= text.size() - at && actsOnTerminal(found.code) ? found : Escaped{};
}

void writeEscape(Output &output, unsigned code)
{
    constexpr std::string_view shortened = "\"\\\b\f\n\r\t";
    constexpr std::string_view letters = "\"\\bfnrt";
    const auto found = code < 0x80 ? shortened.find(static_cast<char>(code)) : shortened.npos;
    if (found != shortened.npos) {
        output.write('\\', letters[found]);
        return;
    }
    std::array<char, 16> escape{};
    std::snprintf(escape.data(), escape.size(), "\\u%04x", code);
    output.write(std::string_view(escape.data()));
}

/// @param isJson whether quotes and backslashes are JSON's own
void writeEscaped(Output &output, std::string_view text, bool isJson)
{
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [length, code] = escapedAt(text, at);
        if (length == 0 || (isJson && (code == '"' || code == '\\'))) {
            ++at;
            continue;
        }
        output.write(text.substr(start, at - start));
        writeEscape(output, code);
        at += length;
        start = at;
    }
    output.write(text.substr(start));
}

/// Of the string, number or word that `json` begins with.
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

} // namespace

void writeJsonString(Output &output, std::string_view text)
{
    output.write('"');
    writeEscaped(output, text, false);
    output.write('"');
}

void JsonOutput::newLine()
{
    m_output.write('\n');
    m_output.repeat(' ', static_cast<std::size_t>(m_depth) * 2);
}

void JsonOutput::beforeValue()
{
    if (m_isAfterKey || m_depth == 0) {
        m_isAfterKey = false;
        return;
    }
    m_output.write(m_isFirst ? "" : ",");
    m_isFirst = false;
    newLine();
}

void JsonOutput::key(std::string_view name)
{
    write(name);
    m_output.write(": ");
    m_isAfterKey = true;
}

void JsonOutput::begin(char bracket)
{
    writePlain(bracket);
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
    if (m_depth == 0) {
        m_output.write('\n');
    }
}

void JsonOutput::write(std::string_view text)
{
    beforeValue();
    writeJsonString(m_output, text);
}

void JsonOutput::writeJson(std::string_view json)
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
            writeEscaped(m_output, json.substr(0, length), true);
        }
        json.remove_prefix(length);
    }
}

} // namespace secretscope
