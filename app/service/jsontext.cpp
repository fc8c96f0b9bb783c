// SPDX-License-Identifier: Apache-2.0
#include "service/jsontext.h"

#include "catalogue/unicode.h"

#include <QChar>
#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <limits>

namespace secretscope::jsontext {

using simdjson::ondemand::json_type;

namespace {

/// The code unit of an escape as in `\u00e9` there, or nothing.
std::optional<char16_t> escapedUnit(std::string_view raw, std::size_t at)
{
    std::uint16_t unit = 0;
    if (at + 6 > raw.size() || raw.substr(at, 2) != "\\u") {
        return {};
    }
    const char *const begin = raw.data() + at + 2;
    const bool isUnit = std::from_chars(begin, begin + 4, unit, 16).ptr == begin + 4;
    return isUnit ? std::optional(static_cast<char16_t>(unit)) : std::nullopt;
}

/// Unescapes also what simdjson does not: U+FFFD for lone surrogates.
/// @param raw what is between the quotes. @param into nullptr only checks it, and keeps nothing.
void unescape(std::string_view raw, std::string *into)
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    for (std::size_t at = 0; at < raw.size();) {
        const std::size_t plain = std::min(raw.find('\\', at), raw.size()) - at;
        if (into) {
            into->append(raw, at, plain);
        }
        at += plain;
        if (at == raw.size()) {
            return;
        }
        const auto unit = escapedUnit(raw, at);
        if (!unit) {
            const auto letter = letters.find(raw[at + 1]);
            if (letter == std::string_view::npos) {
                throw simdjson::simdjson_error(simdjson::STRING_ERROR);
            }
            if (into) {
                *into += meanings[letter];
            }
            at += 2;
            continue;
        }
        at += 6;
        char32_t character = *unit;
        if (QChar::isSurrogate(character)) {
            const char16_t low = escapedUnit(raw, at).value_or(0);
            const bool isPair = QChar::isHighSurrogate(*unit) && QChar::isLowSurrogate(low);
            at += isPair ? 6 : 0;
            character = isPair ? QChar::surrogateToUcs4(*unit, low)
                               : char32_t(QChar::ReplacementCharacter);
        }
        if (into) {
            appendUtf8(*into, character);
        }
    }
}

std::string repairedText(std::string_view raw)
{
    std::string text;
    unescape(raw, &text);
    return text;
}

/// A string's text from after its opening quote up to the closing one. simdjson's first stage has
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

std::string_view withoutSpaceAfter(std::string_view token)
{
    return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
}

/// The grammar of RFC 8259, of any size: simdjson refuses numbers that no machine type holds.
bool isNumber(std::string_view token)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?\z)"));
    const std::string_view text = withoutSpaceAfter(token);
    const auto size = static_cast<qsizetype>(text.size());
    return form.match(QString::fromLatin1(text.data(), size)).hasMatch();
}

/// Where the text comes from: the answer's bytes, the parser, or, if not even that could unescape
/// it, what is returned.
std::optional<std::string> readString(value &from, std::string_view &into)
{
    // Up to the next token: the quotes and what is between the closing one and a comma.
    const std::string_view token = from.raw_json_token();
    if (!hasEscape(token)) {
        // Already known to be UTF-8 without controls.
        from.get_raw_json_string().value();
        into = token.substr(1, token.rfind('"') - 1);
    } else if (from.get_string().get(into) != simdjson::SUCCESS) {
        return repairedText(rawText(token.data() + 1));
    }
    return {};
}

/// As readString(), for the name of a field.
std::optional<std::string> readName(FieldResult &field, std::string_view &into)
{
    into = rawText(field.key().value().raw());
    if (!hasEscape(into) || field.unescaped_key().get(into) == simdjson::SUCCESS) {
        return {};
    }
    return repairedText(into);
}

} // namespace

std::string_view readKey(FieldResult &field, Repaired &repaired)
{
    std::string_view key;
    auto mended = readName(field, key);
    return mended ? repaired.emplace_back(std::move(*mended)) : key;
}

Found readText(value &from, std::string_view &into, Repaired &repaired)
{
    if (const json_type type = from.type(); type != json_type::string) {
        skip(from);
        return type == json_type::null ? Found::Null : Found::OtherType;
    }
    if (auto mended = readString(from, into)) {
        into = repaired.emplace_back(std::move(*mended));
    }
    return Found::Value;
}

Found readId(value &from, std::string_view &into)
{
    if (const json_type type = from.type(); type != json_type::string) {
        skip(from);
        return type == json_type::null ? Found::Null : Found::OtherType;
    }
    // An id goes into the path of a call, which servers take no longer.
    constexpr std::size_t longest = 8192;
    const bool isRepaired = readString(from, into).has_value();
    return isRepaired || into.size() > longest ? Found::OtherType : Found::Value;
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
        // The least one means "absent" in the catalogue.
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
    std::string_view text = withoutSpaceAfter(from.raw_json_token());
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
        text = text.substr(1, text.size() - 2);
    }
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    std::string_view rest = text.substr(static_cast<std::size_t>(end - text.data()));
    if (rest.starts_with('.')) {
        rest = rest.substr(std::min(rest.size(), rest.find_first_not_of("0123456789", 1)));
    }
    if (error != std::errc() || seconds < 0 || !rest.empty()) {
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
            skip(valueOf(element), depth + 1);
        }
        return;
    case json_type::object:
        for (auto field : from.get_object()) {
            unescape(rawText(field.key().value().raw()), nullptr);
            skip(valueOf(field), depth + 1);
        }
        return;
    case json_type::string:
        // The parser would keep what it unescapes, and nobody wants this text.
        if (const std::string_view token = from.raw_json_token(); hasEscape(token)) {
            unescape(rawText(token.data() + 1), nullptr);
        }
        from.get_raw_json_string().value();
        return;
    case json_type::number:
        // Where it is none for simdjson it is not moved on: the surrounding loop steps over it.
        if (from.get_double().error() != simdjson::SUCCESS && !isNumber(from.raw_json_token())) {
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

/// Fields of one item, at all depths, that are sorted: each costs more than its bytes.
constexpr std::size_t mostSorted = 100'000;

void appendString(std::string &out, std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 0xf];
            continue;
        }
        if (c == '"' || c == '\\') {
            out += '\\';
        }
        out += c;
    }
    out += '"';
}

class Canonical
{
public:
    Canonical(Repaired &repaired, const ReadField &readField)
        : m_repaired(repaired)
        , m_readField(readField)
    {}

    void append(std::string &out, value &from, std::string_view key = {}, int depth = 0)
    {
        if (depth > deepest) {
            throw simdjson::simdjson_error(simdjson::DEPTH_ERROR);
        }
        const json_type type = from.type();
        if (type == json_type::object) {
            appendObject(out, from, depth);
        } else if (type == json_type::array) {
            out += '[';
            for (auto element : from.get_array()) {
                out += out.back() == '[' ? "" : ",";
                append(out, valueOf(element), {}, depth + 1);
            }
            out += ']';
        } else if (type == json_type::string) {
            std::string_view text;
            readText(from, text, m_repaired);
            if (depth == 0 || key.data()) {
                m_readField(key, text);
            }
            appendString(out, text);
        } else {
            out += withoutSpaceAfter(from.raw_json_token());
            skip(from);
        }
    }

private:
    void appendObject(std::string &out, value &from, int depth)
    {
        std::vector<std::pair<std::string, std::string>> fields;
        for (auto field : from.get_object()) {
            requireRoom(m_sorted++, mostSorted);
            const std::string_view key = readKey(field, m_repaired);
            auto &[name, json] = fields.emplace_back(key, std::string());
            append(json, valueOf(field), depth == 0 ? key : std::string_view(), depth + 1);
        }
        std::ranges::sort(fields);
        out += '{';
        for (const auto &[key, json] : fields) {
            out += out.back() == '{' ? "" : ",";
            appendString(out, key);
            out += ':' + json;
        }
        out += '}';
    }

    Repaired &m_repaired;
    const ReadField &m_readField;
    std::size_t m_sorted = 0;
};

} // namespace

std::string_view canonical(value &from, Repaired &repaired, const ReadField &readField)
{
    std::string json;
    Canonical(repaired, readField).append(json, from);
    return repaired.emplace_back(std::move(json));
}

} // namespace secretscope::jsontext
