// SPDX-License-Identifier: Apache-2.0
// What makes an answer complete, for all decoders of this folder: one JSON value to its end
// with its list, and a cursor and `has_more` of the right types where there are any. It reads no
// items.
#pragma once

#include "catalogue/result.h"
#include "service/decodeerror.h"
#include "service/jsontext.h"

#include <QByteArray>

#include <algorithm>
#include <initializer_list>

namespace secretscope::answershape {

Failure<DecodeError> notParsed(const simdjson::simdjson_error &error);
Failure<DecodeError> wrongShape(const char *place, const char *what);

/// What was found of an answer's fields, while they are read.
struct Fields
{
    bool hasList = false;
    bool isListWrong = false;
    bool isCursorWrong = false;
    bool isHasMoreWrong = false;
};

/// @param list the field that holds the list, for the error's place.
Result<Done, DecodeError> judged(const Fields &fields, const char *list);

void readCursor(jsontext::value &from, std::optional<std::string> &into, Fields &fields,
                jsontext::Repaired &repaired);
void readHasMore(jsontext::value &from, std::optional<bool> &into, Fields &fields);

/// Calls readItem(element, position) for each element of a list and returns how many there are.
template <typename ReadItem>
std::uint32_t forEachItem(jsontext::value &list, Fields &fields, ReadItem readItem)
{
    fields.hasList = true;
    fields.isListWrong = list.type() != simdjson::ondemand::json_type::array;
    if (fields.isListWrong) {
        jsontext::skip(list);
        return 0;
    }
    std::uint32_t position = 0;
    for (auto element : list.get_array()) {
        readItem(jsontext::valueOf(element), position++);
    }
    return position;
}

/// On-demand parsing stops after the value; current_location() fails exactly at the end.
void requireEnd(simdjson::ondemand::document &document);

struct TextField
{
    std::string_view name;
    OptionalText *into;
    bool isId = false; ///< has to be there, see jsontext::readId()
};

/// Why an item is left out; nothing without `what`.
struct Problem
{
    std::string field = {};
    const char *what = nullptr;
};

/// As in `tools[3].id`.
std::string placeOf(std::string_view list, std::uint32_t position, std::string_view field = {});

/// Reads an object: these texts, and by readOther(key, value) the rest; that returns whether the
/// type is right. Returns the first thing that is wrong.
template <typename ReadOther>
Problem readObject(jsontext::value &from, jsontext::Repaired &repaired,
                   std::initializer_list<TextField> texts, ReadOther readOther)
{
    using jsontext::Found;
    if (from.type() != simdjson::ondemand::json_type::object) {
        jsontext::skip(from);
        return {{}, "is not an object"};
    }
    Problem wrong;
    for (auto field : from.get_object()) {
        const std::string_view key = jsontext::readKey(field, repaired);
        jsontext::value &inner = jsontext::valueOf(field);
        const auto text = std::ranges::find(texts, key, &TextField::name);
        bool isGood = true;
        if (text == texts.end()) {
            isGood = readOther(key, inner);
        } else if (text->isId) {
            std::string_view id;
            isGood = jsontext::readId(inner, id) == Found::Value;
            *text->into = isGood ? OptionalText(id) : std::nullopt;
        } else {
            isGood = jsontext::readText(inner, *text->into, repaired) != Found::OtherType;
        }
        if (!isGood && !wrong.what) {
            wrong = {std::string(key), "has the wrong type"};
        }
    }
    const auto missing = std::ranges::find_if(
        texts, [](const TextField &text) { return text.isId && !*text.into; });
    if (!wrong.what && missing != texts.end()) {
        wrong = {std::string(missing->name), "is missing"};
    }
    return wrong;
}

/// Gives simdjson the bytes after a text's end that it reads over, without a copy where they are
/// there already.
class PaddedText
{
public:
    /// The view is valid as long as `bytes` and until the next call.
    simdjson::padded_string_view of(const QByteArray &bytes);

private:
    simdjson::padded_string m_copy;
};

/// What a decoder keeps from one answer to the next, so that only the largest allocates.
struct Buffers
{
    simdjson::ondemand::parser parser;
    jsontext::Repaired repaired;
    PaddedText padded;
};

/// Parses an answer that is an object with a list of this name. Calls readField(key, value) for
/// each field, which has to read or skip the value, and notes in `fields` what there was.
template <typename ReadField>
Result<Done, DecodeError> decodeObject(Buffers &buffers, const QByteArray &body, const char *list,
                                       const Fields &fields, ReadField readField)
{
    buffers.repaired.clear();
    try {
        auto document = buffers.parser.iterate(buffers.padded.of(body)).value();
        if (document.type() != simdjson::ondemand::json_type::object) {
            return wrongShape("", "is not an object");
        }
        for (auto field : document.get_object()) {
            const std::string_view key = jsontext::readKey(field, buffers.repaired);
            readField(key, jsontext::valueOf(field));
        }
        requireEnd(document);
        return judged(fields, list);
    } catch (const simdjson::simdjson_error &error) {
        return notParsed(error);
    }
}

/// As decodeObject(), for one page of a list: reads `next_cursor` and `has_more` into the fields of
/// `into`. Calls readField(key, value, fields) for each other field; it returns whether it has read
/// the value, which is skipped else.
template <typename Contents, typename ReadField>
Result<Done, DecodeError> decodePage(Buffers &buffers, const QByteArray &body, const char *list,
                                     Contents &into, ReadField readField)
{
    Fields fields;
    return decodeObject(buffers, body, list, fields,
                        [&](std::string_view key, jsontext::value &from) {
                            if (key == "next_cursor") {
                                readCursor(from, into.nextCursor, fields, buffers.repaired);
                            } else if (key == "has_more") {
                                readHasMore(from, into.hasMore, fields);
                            } else if (!readField(key, from, fields)) {
                                jsontext::skip(from);
                            }
                        });
}

} // namespace secretscope::answershape
