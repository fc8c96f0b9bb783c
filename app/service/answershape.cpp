// SPDX-License-Identifier: Apache-2.0
#include "service/answershape.h"

namespace secretscope::answershape {

using jsontext::Found;

Failure<DecodeError> notParsed(const simdjson::simdjson_error &error)
{
    const auto kind = error.error() == simdjson::CAPACITY ? DecodeError::Kind::TooLarge
                                                          : DecodeError::Kind::NotParsed;
    return Failure{DecodeError{kind, {}, QString::fromUtf8(error.what())}};
}

Failure<DecodeError> wrongShape(const char *place, const char *what)
{
    return Failure{DecodeError{DecodeError::Kind::WrongShape, QString::fromLatin1(place),
                               QString::fromLatin1(what)}};
}

std::string placeOf(std::string_view list, std::uint32_t position, std::string_view field)
{
    const std::string place = std::string(list) + '[' + std::to_string(position) + ']';
    return field.empty() ? place : place + '.' + std::string(field);
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

simdjson::padded_string_view PaddedText::of(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    // capacity() counts the room in front of the text too, which remove(0, n) leaves there.
    QByteArray shared = bytes;
    const auto room = static_cast<std::size_t>(shared.data_ptr().freeSpaceAtEnd());
    if (room >= simdjson::SIMDJSON_PADDING) {
        return simdjson::padded_string_view(bytes.constData(), size, size + room);
    }
    m_copy = simdjson::padded_string(bytes.constData(), size);
    return m_copy;
}

void requireEnd(simdjson::ondemand::document &document)
{
    if (document.current_location().error() == simdjson::SUCCESS) {
        throw simdjson::simdjson_error(simdjson::TRAILING_CONTENT);
    }
}

} // namespace secretscope::answershape
