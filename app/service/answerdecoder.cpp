// SPDX-License-Identifier: Apache-2.0
#include "service/answerdecoder.h"

#include "service/answershape.h"
#include "service/secretdecoder.h"

namespace secretscope {

using answershape::decodePage;
using answershape::Fields;
using answershape::forEachItem;
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
    return decodePage(*m_buffers, body, "secrets", into,
                      [&](std::string_view key, jsontext::value &from, Fields &fields) {
                          if (key != "secrets") {
                              return false;
                          }
                          into.items = forEachItem(
                              from, fields, [&](jsontext::value &secret, std::uint32_t position) {
                                  decoder.decodeSecret(secret, position);
                              });
                          decoder.endSecrets();
                          return true;
                      });
}

Result<Done, DecodeError> AnswerDecoder::decodeDependencies(const QByteArray &body,
                                                            Category category, Contents &into)
{
    into.clear();
    SecretDecoder decoder(into, m_buffers->repaired, SecretDecoder::Source::Answer);
    return decodePage(*m_buffers, body, "dependencies", into,
                      [&](std::string_view key, jsontext::value &from, Fields &fields) {
                          if (key != "dependencies") {
                              return false;
                          }
                          fields.hasList = true;
                          bool hasFlaws = false;
                          const CategoryTraits &traits = traitsOf(category);
                          fields.isListWrong = !decoder.decodeDependents(
                              from, traits.form, traits.word, "dependencies", hasFlaws);
                          return !fields.isListWrong;
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
            } else if (jsontext::readId(id, text) == Found::Value) {
                jsontext::requireRoom(into.size(), SecretDecoder::maximumItems);
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
    EnvironmentVariableContent variable;
    OptionalText id;
    OptionalText label;
    bool hasValues = false;
    auto problem = answershape::readObject(
        from, repaired, {{"id", &id, true}}, [&](std::string_view key, jsontext::value &field) {
            if (key == "values") {
                hasValues = true;
                return readValues(field, variable.values, repaired);
            }
            key == "label" ? void(readText(field, label, repaired)) : jsontext::skip(field);
            return true;
        });
    if (!problem.what && !hasValues) {
        problem = {"values", "is missing"};
    }
    if (!problem.what) {
        jsontext::requireRoom(into.variables.size(), SecretDecoder::maximumItems);
        variable.id = std::string(*id);
        variable.label = std::string(label.value_or(std::string_view()));
        into.variables.push_back(std::move(variable));
    } else if (into.flaws.size() < SecretDecoder::maximumNamed) {
        into.flaws.push_back(
            {std::nullopt, "environment_variables",
             answershape::placeOf("environment_variables", position, problem.field), problem.what,
             position});
    } else {
        ++into.unnamedFlaws;
    }
}

} // namespace

Result<Done, DecodeError>
AnswerDecoder::decodeEnvironmentVariables(const QByteArray &body,
                                          EnvironmentVariablesContents &into)
{
    into = {};
    return decodePage(*m_buffers, body, "environment_variables", into,
                      [&](std::string_view key, jsontext::value &from, Fields &fields) {
                          if (key != "environment_variables") {
                              return false;
                          }
                          into.items = forEachItem(
                              from, fields, [&](jsontext::value &variable, std::uint32_t position) {
                                  readVariable(variable, position, into, m_buffers->repaired);
                              });
                          return true;
                      });
}

} // namespace secretscope
