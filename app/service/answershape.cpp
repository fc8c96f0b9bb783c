// SPDX-License-Identifier: Apache-2.0
#include "service/answershape.h"

namespace secretscope::answershape {

using jsontext::Found;

Failure<DecodeError> notParsed(const simdjson::simdjson_error &error)
{
    return Failure{DecodeError{DecodeError::Kind::NotParsed, {}, QString::fromUtf8(error.what())}};
}

Failure<DecodeError> wrongShape(const char *place, const char *what)
{
    return Failure{DecodeError{DecodeError::Kind::WrongShape, QString::fromLatin1(place),
                               QString::fromLatin1(what)}};
}

Result<Done, DecodeError> judged(const Fields &fields, const char *list)
{
    if (!fields.hasList) {
        return wrongShape(list, "is missing");
    }
    if (fields.isListWrong) {
        return wrongShape(list, "is not a list");
    }
    if (fields.isCursorWrong) {
        return wrongShape("next_cursor", "is not a string");
    }
    if (fields.isHasMoreWrong) {
        return wrongShape("has_more", "is not true or false");
    }
    return Done{};
}

void readCursor(jsontext::value &from, std::optional<std::string> &into, Fields &fields,
                jsontext::Repaired &repaired)
{
    std::string_view cursor;
    const Found found = jsontext::readText(from, cursor, repaired);
    if (found == Found::Value) {
        into = std::string(cursor);
    }
    fields.isCursorWrong |= found == Found::OtherType;
}

void readHasMore(jsontext::value &from, std::optional<bool> &into, Fields &fields)
{
    bool hasMore = false;
    const Found found = jsontext::readBool(from, hasMore);
    if (found == Found::Value) {
        into = hasMore;
    }
    fields.isHasMoreWrong |= found == Found::OtherType;
}

void requireEnd(simdjson::ondemand::document &document)
{
    if (document.current_location().error() == simdjson::SUCCESS) {
        throw simdjson::simdjson_error(simdjson::TRAILING_CONTENT);
    }
}

} // namespace secretscope::answershape
