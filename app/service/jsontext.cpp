// SPDX-License-Identifier: Apache-2.0
#include "service/jsontext.h"

#include <QChar>

#include <algorithm>
#include <charconv>
#include <limits>

namespace secretscope::jsontext {

using simdjson::ondemand::json_type;

namespace {

[[noreturn]] void throwMalformed()
{
    throw simdjson::simdjson_error(simdjson::STRING_ERROR);
}

void appendUtf8(std::string &text, char32_t c)
{
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xc0 | (c >> 6));
        text += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        text += static_cast<char>(0xe0 | (c >> 12));
        text += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        text += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        text += static_cast<char>(0xf0 | (c >> 18));
        text += static_cast<char>(0x80 | ((c >> 12) & 0x3f));
        text += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        text += static_cast<char>(0x80 | (c & 0x3f));
    }
}

char32_t hexUnit(std::string_view token, std::size_t at)
{
    unsigned unit = 0;
    if (at + 4 > token.size()) {
        throwMalformed();
    }
    const char *begin = token.data() + at;
    const auto [end, error] = std::from_chars(begin, begin + 4, unit, 16);
    if (error != std::errc() || end != begin + 4) {
        throwMalformed();
    }
    return unit;
}

/// @param at behind `\u`; moved behind the escape, and behind the second one of a pair.
char32_t unicodeEscape(std::string_view token, std::size_t &at)
{
    const char32_t unit = hexUnit(token, at);
    at += 4;
    if (!QChar::isSurrogate(unit)) {
        return unit;
    }
    if (QChar::isHighSurrogate(unit) && token.substr(at, 2) == "\\u") {
        const char32_t low = hexUnit(token, at + 2);
        if (QChar::isLowSurrogate(low)) {
            at += 6;
            return QChar::surrogateToUcs4(static_cast<char16_t>(unit), static_cast<char16_t>(low));
        }
    }
    return QChar::ReplacementCharacter;
}

char simpleEscape(char letter)
{
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '"':
    case '\\':
    case '/':
        return letter;
    default:
        throwMalformed();
    }
}

/// @param token is behind the opening quote; what follows the closing one is not looked at.
std::string unescaped(std::string_view token)
{
    std::string text;
    for (std::size_t at = 0; at < token.size() && token[at] != '"';) {
        if (token[at] != '\\') {
            text += token[at++];
        } else if (at + 1 < token.size() && token[at + 1] == 'u') {
            at += 2;
            appendUtf8(text, unicodeEscape(token, at));
        } else if (at + 1 < token.size()) {
            text += simpleEscape(token[at + 1]);
            at += 2;
        } else {
            throwMalformed();
        }
    }
    return text;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The grammar of RFC 8259, of any size: simdjson refuses numbers that no machine type holds.
bool isNumber(std::string_view token)
{
    std::size_t at = 0;
    const auto skipDigits = [&] {
        const std::size_t first = at;
        while (at < token.size() && isDigit(token[at])) {
            ++at;
        }
        return at > first;
    };
    const auto isAt = [&](std::string_view any) {
        return at < token.size() && any.find(token[at]) != std::string_view::npos;
    };
    at += isAt("-") ? 1 : 0;
    const bool startsWithZero = isAt("0");
    const std::size_t first = at;
    if (!skipDigits() || (startsWithZero && at > first + 1)) {
        return false;
    }
    if (isAt(".")) {
        ++at;
        if (!skipDigits()) {
            return false;
        }
    }
    if (isAt("eE")) {
        ++at;
        at += isAt("+-") ? 1 : 0;
        if (!skipDigits()) {
            return false;
        }
    }
    return token.substr(at).find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// A string's text from behind its opening quote up to the closing one. simdjson's first stage has
/// made sure that there is one.
std::string_view rawText(const char *begin)
{
    const char *end = begin;
    while (*end != '"') {
        end += *end == '\\' ? 2 : 1;
    }
    return {begin, static_cast<std::size_t>(end - begin)};
}

bool hasEscape(std::string_view raw)
{
    return raw.find('\\') != std::string_view::npos;
}

} // namespace

bool WrittenName::hasEscape() const
{
    return jsontext::hasEscape(rawText(m_raw));
}

std::string_view WrittenName::text(Repaired &repaired) const
{
    const std::string_view raw = rawText(m_raw);
    return jsontext::hasEscape(raw) ? std::string_view(repaired.emplace_back(unescaped(raw))) : raw;
}

std::string_view readKey(FieldResult &field, Repaired &repaired)
{
    return WrittenName(field).text(repaired);
}

Found readText(value &from, std::string_view &into, Repaired &repaired)
{
    // Up to the next token: the quotes and what stands between the closing one and a comma.
    const std::string_view token = from.raw_json_token();
    if (!token.starts_with('"')) {
        const bool isNull = from.type() == json_type::null;
        skip(from);
        return isNull ? Found::Null : Found::OtherType;
    }
    if (!hasEscape(token)) {
        // The answer's own bytes are the text, already known to be UTF-8 without controls.
        from.get_raw_json_string().value();
        into = token.substr(1, token.rfind('"') - 1);
    } else if (from.get_string().get(into) != simdjson::SUCCESS) {
        into = repaired.emplace_back(unescaped(token.substr(1)));
    }
    return Found::Value;
}

Found readText(value &from, OptionalText &into, Repaired &repaired)
{
    std::string_view text;
    const Found found = readText(from, text, repaired);
    into = found == Found::Value ? OptionalText(text) : std::nullopt;
    return found;
}

Found readInteger(value &from, std::optional<std::int64_t> &into)
{
    const json_type type = from.type();
    if (type == json_type::number) {
        std::int64_t number = 0;
        // The least one stands for "left out" in the catalogue.
        if (from.get_int64().get(number) == simdjson::SUCCESS
            && number != std::numeric_limits<std::int64_t>::min()) {
            into = number;
            return Found::Value;
        }
        skip(from);
        return Found::OtherType;
    }
    skip(from);
    into.reset();
    return type == json_type::null ? Found::Null : Found::OtherType;
}

Found readDate(value &from, std::optional<std::int64_t> &into)
{
    into.reset();
    // On-demand parsing would refuse 1e400, so the text is looked at.
    std::string_view text = from.raw_json_token();
    const json_type type = from.type();
    if (type == json_type::null) {
        skip(from);
        return Found::Null;
    }
    skip(from);
    if (type != json_type::number && type != json_type::string) {
        return Found::OtherType;
    }
    if (type == json_type::string) {
        text = text.substr(1, text.rfind('"') - 1);
    }
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    std::string_view rest = text.substr(static_cast<std::size_t>(end - text.data()));
    if (rest.starts_with('.')) {
        rest = rest.substr(std::min(rest.size(), rest.find_first_not_of("0123456789", 1)));
    }
    if (error != std::errc() || seconds < 0
        || rest.find_first_not_of(" \t\r\n") != std::string_view::npos) {
        return Found::OtherType;
    }
    constexpr std::int64_t firstMillisecond = 100'000'000'000;
    constexpr std::int64_t lastMillisecond = 10'000 * firstMillisecond;
    const bool isMilliseconds = seconds >= firstMillisecond && seconds < lastMillisecond;
    into = isMilliseconds ? seconds / 1000 : seconds;
    return Found::Value;
}

Found readBool(value &from, bool &into)
{
    const json_type type = from.type();
    if (type == json_type::boolean) {
        into = from.get_bool();
        return Found::Value;
    }
    skip(from);
    return type == json_type::null ? Found::Null : Found::OtherType;
}

void skip(value &from, int depth)
{
    if (depth > deepest) {
        throw simdjson::simdjson_error(simdjson::DEPTH_ERROR);
    }
    switch (from.type()) {
    case json_type::array:
        for (auto element : from.get_array()) {
            value &inner = valueOf(element);
            skip(inner, depth + 1);
        }
        return;
    case json_type::object:
        for (auto field : from.get_object()) {
            if (const auto raw = rawText(field.key().value().raw()); hasEscape(raw)) {
                unescaped(raw);
            }
            value &inner = valueOf(field);
            skip(inner, depth + 1);
        }
        return;
    case json_type::string: {
        if (const auto token = from.raw_json_token(); hasEscape(token)) {
            unescaped(token.substr(1));
        }
        from.get_raw_json_string().value();
        return;
    }
    case json_type::number:
        // Not moved on: the surrounding loop steps over it.
        if (!isNumber(from.raw_json_token())) {
            throw simdjson::simdjson_error(simdjson::NUMBER_ERROR);
        }
        return;
    case json_type::boolean:
        from.get_bool().value();
        return;
    case json_type::null:
        if (!from.is_null().value()) {
            throw simdjson::simdjson_error(simdjson::N_ATOM_ERROR);
        }
        return;
    }
}

namespace {

using ReadField = std::function<void(std::string_view, std::string_view)>;

void appendString(std::string &out, std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 0xf];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendCanonical(std::string &out, value &from, Repaired &repaired, int depth,
                     const ReadField &readField)
{
    if (depth > deepest) {
        throw simdjson::simdjson_error(simdjson::DEPTH_ERROR);
    }
    const json_type type = from.type();
    if (type == json_type::object) {
        std::vector<std::pair<std::string, std::string>> fields;
        for (auto field : from.get_object()) {
            const std::string_view key = readKey(field, repaired);
            value &inner = valueOf(field);
            const auto readText = [&](std::string_view, std::string_view text) {
                if (depth == 0) {
                    readField(key, text);
                }
            };
            fields.emplace_back(key, std::string());
            appendCanonical(fields.back().second, inner, repaired, depth + 1, readText);
        }
        std::ranges::sort(fields);
        out += '{';
        for (const auto &[key, json] : fields) {
            out += out.back() == '{' ? "" : ",";
            appendString(out, key);
            out += ':' + json;
        }
        out += '}';
    } else if (type == json_type::array) {
        out += '[';
        for (auto element : from.get_array()) {
            out += out.back() == '[' ? "" : ",";
            appendCanonical(out, valueOf(element), repaired, depth + 1, [](auto, auto) {});
        }
        out += ']';
    } else if (type == json_type::string) {
        std::string_view text;
        readText(from, text, repaired);
        readField({}, text);
        appendString(out, text);
    } else {
        const std::string_view token = from.raw_json_token();
        out += token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
        skip(from);
    }
}

} // namespace

std::string_view canonical(value &from, Repaired &repaired, const ReadField &readField)
{
    std::string json;
    appendCanonical(json, from, repaired, 0, readField);
    return repaired.emplace_back(std::move(json));
}

} // namespace secretscope::jsontext
