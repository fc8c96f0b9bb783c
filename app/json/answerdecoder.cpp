// SPDX-License-Identifier: Apache-2.0
#include "json/answerdecoder.h"

#include "json/paddedtext.h"
#include "json/secretdecoder.h"

namespace secretscope {

using jsontext::Found;
using jsontext::readBool;
using jsontext::readText;
using simdjson::ondemand::json_type;

struct AnswerDecoder::Buffers
{
    simdjson::ondemand::parser parser;
    jsontext::Repaired repaired;
    PaddedText padded;
};

namespace {

Failure<DecodeError> notParsed(const simdjson::simdjson_error &error)
{
    return Failure{DecodeError{DecodeError::Kind::NotParsed, {}, QString::fromUtf8(error.what())}};
}

Failure<DecodeError> wrongShape(const char *place, const char *what)
{
    return Failure{DecodeError{DecodeError::Kind::WrongShape, QString::fromLatin1(place),
                               QString::fromLatin1(what)}};
}

/// What a whole answer must be before any field of it counts.
struct Fields
{
    bool hasList = false;
    bool isListWrong = false;
    bool isCursorWrong = false;
    bool isHasMoreWrong = false;
};

template <typename ReadField>
void forEachField(simdjson::ondemand::document &document, jsontext::Repaired &repaired,
                  ReadField readField)
{
    simdjson::ondemand::object object = document.get_object();
    for (auto field : object) {
        const std::string_view key = jsontext::readKey(field, repaired);
        jsontext::value from = field.value().value();
        readField(key, from);
    }
    // On-demand parsing stops behind the object; current_location() fails exactly at the end.
    if (document.current_location().error() == simdjson::SUCCESS) {
        throw simdjson::simdjson_error(simdjson::TRAILING_CONTENT);
    }
}

void readCursor(jsontext::value &from, std::optional<std::string> &into, Fields &fields,
                jsontext::Repaired &repaired)
{
    std::string_view cursor;
    const Found found = readText(from, cursor, repaired);
    if (found == Found::Value) {
        into = std::string(cursor);
    }
    fields.isCursorWrong |= found == Found::OtherType;
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

} // namespace

AnswerDecoder::AnswerDecoder()
    : m_buffers(std::make_unique<Buffers>())
{}

AnswerDecoder::~AnswerDecoder() = default;

Result<Done, DecodeError> AnswerDecoder::decodeSecrets(const QByteArray &body, Contents &into)
{
    into.clear();
    m_buffers->repaired.clear();
    try {
        auto document = m_buffers->parser.iterate(m_buffers->padded.of(body)).value();
        if (document.type() != json_type::object) {
            return wrongShape("", "is not an object");
        }
        SecretDecoder decoder(into, m_buffers->repaired, SecretDecoder::Source::Answer);
        Fields fields;
        forEachField(document, m_buffers->repaired,
                     [&](std::string_view key, jsontext::value &from) {
                         if (key == "secrets") {
                             fields.hasList = true;
                             fields.isListWrong = from.type() != json_type::array;
                             if (fields.isListWrong) {
                                 jsontext::skip(from);
                                 return;
                             }
                             std::uint32_t position = 0;
                             for (auto element : from.get_array()) {
                                 jsontext::value secret = element.value();
                                 decoder.decodeSecret(secret, position++);
                             }
                             decoder.endSecrets();
                             into.items = position;
                         } else if (key == "next_cursor") {
                             readCursor(from, into.nextCursor, fields, m_buffers->repaired);
                         } else {
                             jsontext::skip(from);
                         }
                     });
        return judged(fields, "secrets");
    } catch (const simdjson::simdjson_error &error) {
        return notParsed(error);
    }
}

Result<Done, DecodeError> AnswerDecoder::decodeDependencies(const QByteArray &body,
                                                            Category category, Contents &into)
{
    into.clear();
    m_buffers->repaired.clear();
    try {
        auto document = m_buffers->parser.iterate(m_buffers->padded.of(body)).value();
        if (document.type() != json_type::object) {
            return wrongShape("", "is not an object");
        }
        SecretDecoder decoder(into, m_buffers->repaired, SecretDecoder::Source::Answer);
        Fields fields;
        forEachField(
            document, m_buffers->repaired, [&](std::string_view key, jsontext::value &from) {
                if (key == "dependencies") {
                    fields.hasList = true;
                    bool hasFlaws = false;
                    fields.isListWrong
                        = !decoder.decodeDependents(from, category, "dependencies", hasFlaws);
                } else if (key == "next_cursor") {
                    readCursor(from, into.nextCursor, fields, m_buffers->repaired);
                } else {
                    jsontext::skip(from);
                }
            });
        return judged(fields, "dependencies");
    } catch (const simdjson::simdjson_error &error) {
        return notParsed(error);
    }
}

namespace {

/// `values` of a variable: an object from environment to `{"secret_id": …}`. Values of another kind
/// (plain strings, auth connections) are no secrets and are passed over.
bool readValues(jsontext::value &from, std::vector<EnvironmentVariableContent::Value> &into,
                jsontext::Repaired &repaired)
{
    if (from.type() != json_type::object) {
        jsontext::skip(from);
        return false;
    }
    bool isGood = true;
    for (auto field : from.get_object()) {
        const std::string_view environment = jsontext::readKey(field, repaired);
        EnvironmentVariableContent::Value entry{std::string(environment), {}};
        jsontext::value content = field.value().value();
        if (content.type() != json_type::object) {
            jsontext::skip(content);
            continue;
        }
        for (auto inner : content.get_object()) {
            const bool isSecretId = jsontext::readKey(inner, repaired) == "secret_id";
            jsontext::value id = inner.value().value();
            std::string_view text;
            if (!isSecretId) {
                jsontext::skip(id);
            } else if (readText(id, text, repaired) == Found::Value) {
                entry.secretId = std::string(text);
                into.push_back(entry);
            } else {
                isGood = false;
            }
        }
    }
    return isGood;
}

void readVariable(jsontext::value &from, std::uint32_t position, EnvironmentVariablesContents &into,
                  jsontext::Repaired &repaired)
{
    const auto addFlaw = [&](const std::string &field, const char *problem) {
        if (into.flaws.size() >= SecretDecoder::mostTold) {
            ++into.untoldFlaws;
            return;
        }
        const std::string place = "environment_variables[" + std::to_string(position) + ']';
        into.flaws.push_back({std::nullopt, Category::EnvironmentVariables,
                              field.empty() ? place : place + '.' + field, problem, position});
    };
    if (from.type() != json_type::object) {
        jsontext::skip(from);
        addFlaw({}, "is not an object");
        return;
    }
    EnvironmentVariableContent variable;
    OptionalText id;
    OptionalText label;
    OptionalText type;
    std::string wrongField;
    bool hasValues = false;
    for (auto field : from.get_object()) {
        const std::string key(jsontext::readKey(field, repaired));
        jsontext::value inner = field.value().value();
        bool isGood = true;
        if (key == "id") {
            isGood = readText(inner, id, repaired) == Found::Value;
        } else if (key == "label") {
            isGood = readText(inner, label, repaired) != Found::OtherType;
        } else if (key == "type") {
            isGood = readText(inner, type, repaired) != Found::OtherType;
        } else if (key == "values") {
            isGood = readValues(inner, variable.values, repaired);
            hasValues = true;
        } else {
            jsontext::skip(inner);
        }
        if (!isGood && wrongField.empty()) {
            wrongField = key;
        }
    }
    if (!wrongField.empty()) {
        addFlaw(wrongField, "has the wrong type");
    } else if (!id) {
        addFlaw("id", "is missing");
    } else if (!hasValues) {
        addFlaw("values", "is missing");
    } else {
        variable.id = std::string(*id);
        variable.label = std::string(label.value_or(std::string_view()));
        into.variables.push_back(std::move(variable));
    }
}

} // namespace

Result<Done, DecodeError>
AnswerDecoder::decodeEnvironmentVariables(const QByteArray &body,
                                          EnvironmentVariablesContents &into)
{
    into = {};
    m_buffers->repaired.clear();
    try {
        auto document = m_buffers->parser.iterate(m_buffers->padded.of(body)).value();
        if (document.type() != json_type::object) {
            return wrongShape("", "is not an object");
        }
        Fields fields;
        forEachField(document, m_buffers->repaired,
                     [&](std::string_view key, jsontext::value &from) {
                         if (key == "environment_variables") {
                             fields.hasList = true;
                             fields.isListWrong = from.type() != json_type::array;
                             if (fields.isListWrong) {
                                 jsontext::skip(from);
                                 return;
                             }
                             std::uint32_t position = 0;
                             for (auto element : from.get_array()) {
                                 jsontext::value variable = element.value();
                                 readVariable(variable, position++, into, m_buffers->repaired);
                             }
                             into.items = position;
                         } else if (key == "next_cursor") {
                             readCursor(from, into.nextCursor, fields, m_buffers->repaired);
                         } else if (key == "has_more") {
                             bool hasMore = false;
                             const Found found = readBool(from, hasMore);
                             if (found == Found::Value) {
                                 into.hasMore = hasMore;
                             }
                             fields.isHasMoreWrong = found == Found::OtherType;
                         } else {
                             jsontext::skip(from);
                         }
                     });
        return judged(fields, "environment_variables");
    } catch (const simdjson::simdjson_error &error) {
        return notParsed(error);
    }
}

} // namespace secretscope
