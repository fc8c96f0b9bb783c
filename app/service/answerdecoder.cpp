// SPDX-License-Identifier: Apache-2.0
#include "service/answerdecoder.h"

#include "service/answershape.h"
#include "service/secretdecoder.h"

namespace secretscope {

using answershape::decodeObject;
using answershape::Fields;
using answershape::forEachItem;
using answershape::readCursor;
using jsontext::Found;
using jsontext::readText;
using simdjson::ondemand::json_type;

AnswerDecoder::AnswerDecoder()
    : m_buffers(std::make_unique<answershape::Buffers>())
{}

AnswerDecoder::~AnswerDecoder() = default;

Result<Done, DecodeError> AnswerDecoder::decodeSecrets(const QByteArray &body, Contents &into)
{
    into.clear();
    SecretDecoder decoder(into, m_buffers->repaired, SecretDecoder::Source::Answer);
    Fields fields;
    return decodeObject(
        *m_buffers, body, "secrets", fields, [&](std::string_view key, jsontext::value &from) {
            if (key == "secrets") {
                into.items = forEachItem(from, fields,
                                         [&](jsontext::value &secret, std::uint32_t position) {
                                             decoder.decodeSecret(secret, position);
                                         });
                decoder.endSecrets();
            } else if (key == "next_cursor") {
                readCursor(from, into.nextCursor, fields, m_buffers->repaired);
            } else if (key == "has_more") {
                answershape::readHasMore(from, into.hasMore, fields);
            } else {
                jsontext::skip(from);
            }
        });
}

Result<Done, DecodeError> AnswerDecoder::decodeDependencies(const QByteArray &body,
                                                            Category category, Contents &into)
{
    into.clear();
    SecretDecoder decoder(into, m_buffers->repaired, SecretDecoder::Source::Answer);
    Fields fields;
    return decodeObject(*m_buffers, body, "dependencies", fields,
                        [&](std::string_view key, jsontext::value &from) {
                            if (key == "dependencies") {
                                fields.hasList = true;
                                bool hasFlaws = false;
                                const CategoryTraits &traits = traitsOf(category);
                                fields.isListWrong = !decoder.decodeDependents(
                                    from, traits.form, traits.word, "dependencies", hasFlaws);
                                if (fields.isListWrong) {
                                    jsontext::skip(from);
                                }
                            } else if (key == "next_cursor") {
                                readCursor(from, into.nextCursor, fields, m_buffers->repaired);
                            } else if (key == "has_more") {
                                answershape::readHasMore(from, into.hasMore, fields);
                            } else {
                                jsontext::skip(from);
                            }
                        });
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
        jsontext::value &content = jsontext::valueOf(field);
        if (content.type() != json_type::object) {
            jsontext::skip(content);
            continue;
        }
        for (auto inner : content.get_object()) {
            const bool isSecretId = jsontext::readKey(inner, repaired) == "secret_id";
            jsontext::value &id = jsontext::valueOf(inner);
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
        if (into.flaws.size() >= SecretDecoder::maximumNamed) {
            ++into.unnamedFlaws;
            return;
        }
        const std::string place = "environment_variables[" + std::to_string(position) + ']';
        into.flaws.push_back({std::nullopt, "environment_variables",
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
    std::string wrongField;
    bool hasValues = false;
    for (auto field : from.get_object()) {
        const std::string key(jsontext::readKey(field, repaired));
        jsontext::value &inner = jsontext::valueOf(field);
        bool isGood = true;
        if (key == "id") {
            isGood = readText(inner, id, repaired) == Found::Value;
        } else if (key == "label") {
            readText(inner, label, repaired);
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
    jsontext::Repaired &repaired = m_buffers->repaired;
    Fields fields;
    return decodeObject(*m_buffers, body, "environment_variables", fields,
                        [&](std::string_view key, jsontext::value &from) {
                            if (key == "environment_variables") {
                                into.items = forEachItem(
                                    from, fields,
                                    [&](jsontext::value &variable, std::uint32_t position) {
                                        readVariable(variable, position, into, repaired);
                                    });
                            } else if (key == "next_cursor") {
                                readCursor(from, into.nextCursor, fields, repaired);
                            } else if (key == "has_more") {
                                answershape::readHasMore(from, into.hasMore, fields);
                            } else {
                                jsontext::skip(from);
                            }
                        });
}

} // namespace secretscope
