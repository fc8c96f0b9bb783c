// SPDX-License-Identifier: Apache-2.0
#include "service/secretdecoder.h"

namespace secretscope {

using jsontext::Found;
using jsontext::readBool;
using jsontext::readInteger;
using jsontext::readText;
using simdjson::ondemand::json_type;

namespace {

/// `*_has_more` fields by name.
std::optional<Category> categoryOfHasMore(std::string_view key)
{
    constexpr std::string_view suffix = "_has_more";
    return key.ends_with(suffix) ? categoryFromWord(key.substr(0, key.size() - suffix.size()))
                                 : std::nullopt;
}

std::string_view idField(Category category)
{
    return category == Category::PhoneNumbers ? "phone_number_id" : "id";
}

} // namespace

void SecretDecoder::addFlaw(std::optional<Category> category, std::string place,
                            std::string problem)
{
    m_contents.flaws.push_back(
        {std::nullopt, category, std::move(place), std::move(problem), m_position});
}

void SecretDecoder::decodeSecret(jsontext::value &element, std::uint32_t position)
{
    m_position = position;
    const auto firstFlaw = m_contents.flaws.size();
    OptionalText id;
    if (element.type() != json_type::object) {
        jsontext::skip(element);
        spoilSecret(id, firstFlaw, "", "is not an object");
        return;
    }
    SecretContent secret;
    const char *place = nullptr;
    const char *problem = nullptr;
    bool hasUsedBy = false;
    const auto spoil = [&](const char *where, const char *what) {
        place = problem ? place : where;
        problem = problem ? problem : what;
    };
    for (auto field : element.get_object()) {
        const std::string_view key = jsontext::readKey(field, m_repaired);
        jsontext::value &from = jsontext::valueOf(field);
        if (key == "secret_id") {
            if (readText(from, id, m_repaired) != Found::Value) {
                spoil("secret_id", "is not a string");
            }
        } else if (key == "name") {
            if (readText(from, secret.name, m_repaired) == Found::OtherType) {
                spoil("name", "is not a string");
            }
        } else if (key == "type") {
            if (readText(from, secret.type, m_repaired) == Found::OtherType) {
                spoil("type", "is not a string");
            }
        } else if (key == "used_by") {
            hasUsedBy = decodeUsedBy(from, secret);
            if (!hasUsedBy) {
                spoil("used_by", "is not an object");
            }
        } else {
            jsontext::skip(from);
        }
    }
    if (!id) {
        spoil("secret_id", "is missing");
    }
    if (!hasUsedBy) {
        spoil("used_by", "is missing");
    }
    if (problem) {
        spoilSecret(id, firstFlaw, place, problem);
        return;
    }
    for (auto i = firstFlaw; i < m_contents.flaws.size(); ++i) {
        m_contents.flaws[i].secretId = std::string(*id);
    }
    secret.id = *id;
    m_contents.secrets.push_back(secret);
}

void SecretDecoder::spoilSecret(const OptionalText &id, std::size_t firstFlaw, const char *place,
                                const char *problem)
{
    m_contents.flaws.resize(firstFlaw);
    if (++m_spoilt > mostTold) {
        return;
    }
    addFlaw({}, place, problem);
    if (id) {
        m_contents.flaws.back().secretId = std::string(*id);
    }
}

void SecretDecoder::endSecrets()
{
    if (m_spoilt > mostTold) {
        addFlaw({}, {}, "and " + std::to_string(m_spoilt - mostTold) + " more before it");
    }
}

bool SecretDecoder::decodeUsedBy(jsontext::value &usedBy, SecretContent &secret)
{
    if (usedBy.type() != json_type::object) {
        jsontext::skip(usedBy);
        return false;
    }
    std::array<bool, categoryCount> isThere{};
    for (auto field : usedBy.get_object()) {
        const std::string_view key = jsontext::readKey(field, m_repaired);
        jsontext::value &from = jsontext::valueOf(field);
        const bool isUnknown = m_source == Source::Answer
            && key.starts_with(categoryWord(Category::EnvironmentVariables));
        const auto category = isUnknown ? std::nullopt : categoryFromWord(key);
        const auto previewed = isUnknown ? std::nullopt : categoryOfHasMore(key);
        if (category && from.type() != json_type::null) {
            isThere[indexOf(*category)] = true;
            decodeCategory(from, *category, secret);
        } else if (previewed) {
            const auto at = indexOf(*previewed);
            if (readBool(from, secret.hasMore[at]) == Found::OtherType) {
                addFlaw(previewed, "used_by." + std::string(key), "is not true or false");
                secret.hasFlaws[at] = true;
                secret.hasMore[at] = true;
            }
        } else {
            jsontext::skip(from);
        }
    }
    // Without these an empty list would be a guess.
    for (const Category required : {Category::Tools, Category::Agents, Category::Others}) {
        if (!isThere[indexOf(required)]) {
            addFlaw(required, "used_by." + std::string(categoryWord(required)), "is missing");
            secret.hasFlaws[indexOf(required)] = true;
        }
    }
    return true;
}

void SecretDecoder::decodeCategory(jsontext::value &from, Category category, SecretContent &secret)
{
    const auto at = indexOf(category);
    const std::string place = "used_by." + std::string(categoryWord(category));
    if (const auto run = decodeDependents(from, category, place, secret.hasFlaws[at])) {
        secret.dependents[at] = *run;
        secret.hasEnvironmentVariables |= category == Category::EnvironmentVariables;
    } else {
        addFlaw(category, place, "is not a list");
        secret.hasFlaws[at] = true;
    }
}

std::optional<Run> SecretDecoder::decodeDependents(jsontext::value &list, Category category,
                                                   std::string_view place, bool &hasFlaws)
{
    if (list.type() != json_type::array) {
        jsontext::skip(list);
        return {};
    }
    Run run{static_cast<std::uint32_t>(m_contents.dependents.size()), 0};
    std::uint32_t position = 0;
    std::uint32_t leftOut = 0;
    for (auto element : list.get_array()) {
        jsontext::value &from = jsontext::valueOf(element);
        if (decodeDependent(from, category)) {
            ++run.count;
        } else if (++leftOut > mostTold) {
            m_contents.flaws.pop_back();
        } else {
            // The place is put together only now: it is needed for one item in a million.
            placeFlaw(place, position);
        }
        ++position;
    }
    if (leftOut > mostTold) {
        addFlaw(category, {}, "and " + std::to_string(leftOut - mostTold) + " more before it");
        placeFlaw(place, position - 1);
    }
    hasFlaws |= leftOut > 0;
    m_contents.items = position;
    return run;
}

/// Puts the list and the item's position in front of the last flaw's place.
void SecretDecoder::placeFlaw(std::string_view list, std::uint32_t position)
{
    Flaw &flaw = m_contents.flaws.back();
    const std::string field = std::move(flaw.place);
    flaw.place = std::string(list) + '[' + std::to_string(position) + ']';
    if (!field.empty()) {
        flaw.place += '.' + field;
    }
}

bool SecretDecoder::decodeDependent(jsontext::value &element, Category category)
{
    if (category == Category::Others) {
        std::string_view id;
        if (readText(element, id, m_repaired) != Found::Value) {
            addFlaw(category, {}, "is not a string");
            return false;
        }
        m_contents.dependents.emplace_back().id = id;
        return true;
    }
    if (element.type() != json_type::object) {
        jsontext::skip(element);
        addFlaw(category, {}, "is not an object");
        return false;
    }
    // In its place at once instead of being copied there.
    DependentContent &item = m_contents.dependents.emplace_back();
    std::string wrongField;
    const auto linksBefore = m_contents.links.size();
    for (auto field : element.get_object()) {
        const jsontext::WrittenName name(field);
        jsontext::value &from = jsontext::valueOf(field);
        Field found = decodeField([name](std::string_view known) { return name.is(known); }, from,
                                  category, item);
        if (found == Field::Unknown && name.hasEscape()) {
            const std::string_view text = name.text(m_repaired);
            found = decodeField([text](std::string_view known) { return text == known; }, from,
                                category, item);
        }
        if (found == Field::Unknown) {
            jsontext::skip(from);
        } else if (found == Field::WrongType && wrongField.empty()) {
            wrongField = std::string(name.text(m_repaired));
        }
    }
    const bool hasId = item.id.data() != nullptr;
    if (hasId && wrongField.empty()) {
        return true;
    }
    m_contents.dependents.pop_back();
    m_contents.links.resize(linksBefore);
    if (!wrongField.empty()) {
        addFlaw(category, wrongField, "has the wrong type");
    } else {
        addFlaw(category, std::string(idField(category)), "is missing");
    }
    return false;
}

/// Fields without meaning here are Unknown, and their value is not read.
/// @param is tells whether the field has a name.
template <typename Is>
SecretDecoder::Field SecretDecoder::decodeField(Is is, jsontext::value &from, Category category,
                                                DependentContent &into)
{
    const auto judged = [](bool isGood) { return isGood ? Field::Good : Field::WrongType; };
    const auto text = [&](OptionalText &target) {
        return judged(readText(from, target, m_repaired) != Found::OtherType);
    };
    const auto id = [&] { return judged(readText(from, into.id, m_repaired) == Found::Value); };
    switch (category) {
    case Category::PhoneNumbers:
        if (is("phone_number_id")) {
            return id();
        }
        if (is("phone_number")) {
            return text(into.name);
        }
        if (is("label")) {
            return text(into.label);
        }
        if (is("provider")) {
            return text(into.access);
        }
        break;
    case Category::EnvironmentVariables:
        if (is("id")) {
            return id();
        }
        if (is("label")) {
            return text(into.name);
        }
        if (is("environments")) {
            return judged(decodeLinks(from, into));
        }
        break;
    case Category::Tools:
    case Category::Agents:
    case Category::McpServers:
        if (is("id")) {
            return id();
        }
        if (is("name")) {
            return text(into.name);
        }
        if (is("type")) {
            return text(into.type);
        }
        if (is("access_level")) {
            return text(into.access);
        }
        if (is("created_at_unix_secs")) {
            return judged(readInteger(from, into.created) != Found::OtherType);
        }
        if (category == Category::Agents && is("referenced_resource_ids")) {
            return judged(decodeLinks(from, into));
        }
        break;
    case Category::Others:
        break;
    }
    return Field::Unknown;
}

bool SecretDecoder::decodeLinks(jsontext::value &from, DependentContent &into)
{
    const json_type type = from.type();
    if (type != json_type::array) {
        jsontext::skip(from);
        return type == json_type::null;
    }
    into.hasLinks = true;
    into.links = {static_cast<std::uint32_t>(m_contents.links.size()), 0};
    bool isGood = true;
    for (auto element : from.get_array()) {
        jsontext::value &link = jsontext::valueOf(element);
        std::string_view text;
        if (readText(link, text, m_repaired) == Found::Value) {
            m_contents.links.push_back(text);
            ++into.links.count;
        } else {
            isGood = false;
        }
    }
    return isGood;
}

} // namespace secretscope
