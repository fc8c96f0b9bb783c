// SPDX-License-Identifier: Apache-2.0
// What makes an answer whole, as all decoders of this folder judge it: one JSON value to its end
// with its list, and a cursor and `has_more` of the right types where there are any. It reads no
// items.
#pragma once

#include "catalogue/result.h"
#include "service/decodeerror.h"
#include "service/jsontext.h"
#include "service/paddedtext.h"

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
        jsontext::value &item = jsontext::valueOf(element);
        readItem(item, position++);
    }
    return position;
}

/// On-demand parsing stops behind the value; current_location() fails exactly at the end.
void requireEnd(simdjson::ondemand::document &document);

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
        simdjson::ondemand::object object = document.get_object();
        for (auto field : object) {
            const std::string_view key = jsontext::readKey(field, buffers.repaired);
            jsontext::value &from = jsontext::valueOf(field);
            readField(key, from);
        }
        requireEnd(document);
        return judged(fields, list);
    } catch (const simdjson::simdjson_error &error) {
        return notParsed(error);
    }
}

} // namespace secretscope::answershape
