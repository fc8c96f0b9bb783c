// SPDX-License-Identifier: Apache-2.0
#include "service/secretdecoder.h"

#include <algorithm>
#include <span>

namespace secretscope {

using answershape::placeOf;
using answershape::Problem;
using jsontext::Found;
using jsontext::readText;
using simdjson::ondemand::json_type;

namespace {

constexpr std::string_view hasMoreSuffix = "_has_more";

/// Where a field of an item goes.
enum class Target : std::uint8_t { Id, Text, Created, AccessByView, Reported, Links };

struct FieldRow
{
    std::string_view name;
    Target target;
    OptionalText DependentContent::*text = nullptr;
};

constexpr FieldRow agentFields[]{
    {"id", Target::Id},
    {"name", Target::Text, &DependentContent::name},
    {"type", Target::Text, &DependentContent::type},
    {"access_level", Target::Text, &DependentContent::access},
    {"created_at_unix_secs", Target::Created},
    {"access_by_view", Target::AccessByView},
    {"reported", Target::Reported},
    {"referenced_resource_ids", Target::Links},
};
constexpr FieldRow phoneNumberFields[]{
    {"phone_number_id", Target::Id},
    {"phone_number", Target::Text, &DependentContent::name},
    {"label", Target::Text, &DependentContent::label},
    {"provider", Target::Text, &DependentContent::access},
};
constexpr FieldRow variableFields[]{
    {"id", Target::Id},
    {"label", Target::Text, &DependentContent::name},
    {"environments", Target::Links},
};

/// The one table of what is read of an item. Fields that are not in it are passed over, because the
/// service adds some every few months. Of Target::Id alone the item depends.
std::span<const FieldRow> fieldsOf(ItemForm form)
{
    switch (form) {
    case ItemForm::Resource:
        return std::span(agentFields).first(std::size(agentFields) - 1);
    case ItemForm::Agent:
        return agentFields;
    case ItemForm::PhoneNumber:
        return phoneNumberFields;
    case ItemForm::Variable:
        return variableFields;
    case ItemForm::Text:
    case ItemForm::Unlisted:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

/// A file may have any number.
void SecretDecoder::requireRoom(std::size_t used, std::size_t most) const
{
    if (m_source == Source::Answer) {
        jsontext::requireRoom(used, most);
    }
}

void SecretDecoder::addFlaw(std::string_view word, std::string place, std::string problem)
{
    m_contents.flaws.push_back(
        {std::nullopt, std::string(word), std::move(place), std::move(problem), m_position});
}

void SecretDecoder::addFieldIssue(std::string_view list, std::string_view field)
{
    const auto found = std::ranges::find_if(m_contents.fieldIssues, [&](const FieldIssue &issue) {
        return issue.list == list && issue.field == field;
    });
    if (found != m_contents.fieldIssues.end()) {
        ++found->count;
    } else if (m_contents.fieldIssues.size() < maximumNamed) {
        m_contents.fieldIssues.push_back({std::string(list), std::string(field), 1});
    }
}

// Secrets

void SecretDecoder::decodeSecret(jsontext::value &element, std::uint32_t position)
{
    m_position = position;
    requireRoom(m_contents.lists.size() + m_contents.flaws.size(), maximumItems);
    const auto firstFlaw = m_contents.flaws.size();
    if (element.type() != json_type::object) {
        jsontext::skip(element);
        rejectSecret("", "is not an object");
        return;
    }
    SecretContent secret;
    secret.lists.first = static_cast<std::uint32_t>(m_contents.lists.size());
    std::string_view id;
    bool isIdWrong = false;
    bool hasUsedBy = false;
    const auto readSide = [&](jsontext::value &from, OptionalText &into, std::string_view field) {
        if (readText(from, into, m_repaired) == Found::OtherType) {
            addFieldIssue("secrets", field);
        }
    };
    for (auto field : element.get_object()) {
        const std::string_view key = jsontext::readKey(field, m_repaired);
        jsontext::value &from = jsontext::valueOf(field);
        if (key == "secret_id") {
            isIdWrong = jsontext::readId(from, id) != Found::Value;
        } else if (key == "name") {
            readSide(from, secret.name, key);
        } else if (key == "type") {
            readSide(from, secret.type, key);
        } else if (key == "used_by" && from.type() == json_type::object) {
            hasUsedBy = true;
            decodeUsedBy(from, secret);
        } else {
            jsontext::skip(from);
        }
    }
    if (!id.data() || isIdWrong) {
        m_contents.flaws.resize(firstFlaw);
        rejectSecret("secret_id", isIdWrong ? "is not a string" : "is missing");
        return;
    }
    requireLists(secret, hasUsedBy);
    for (auto i = firstFlaw; i < m_contents.flaws.size(); ++i) {
        m_contents.flaws[i].secretId = std::string(id);
    }
    secret.id = id;
    m_contents.secrets.push_back(secret);
}

void SecretDecoder::rejectSecret(const char *place, const char *problem)
{
    if (++m_rejected <= maximumNamed) {
        addFlaw({}, place, problem);
    }
}

void SecretDecoder::endSecrets()
{
    if (m_rejected > maximumNamed) {
        addFlaw({}, {}, "and " + std::to_string(m_rejected - maximumNamed) + " more before it");
    }
}

/// Without these an empty list would be a guess; without `used_by` any list would.
void SecretDecoder::requireLists(SecretContent &secret, bool hasUsedBy)
{
    for (const Category category : knownCategories) {
        const CategoryTraits &traits = traitsOf(category);
        if (category == Category::EnvironmentVariables || (hasUsedBy && !traits.isRequired)) {
            continue;
        }
        const auto lists = std::span(m_contents.lists).subspan(secret.lists.first);
        if (std::ranges::none_of(
                lists, [&](const ListContent &list) { return list.word == traits.word; })) {
            addFlaw(traits.word, "used_by." + std::string(traits.word), "is missing");
            list(secret, traits.word).hasFlaws = true;
        }
    }
}

// Lists

ListContent &SecretDecoder::list(SecretContent &secret, std::string_view word)
{
    const auto lists = std::span(m_contents.lists).subspan(secret.lists.first);
    const auto found
        = std::ranges::find_if(lists, [&](const ListContent &list) { return list.word == word; });
    if (found != lists.end()) {
        return *found;
    }
    requireRoom(secret.lists.count, maximumLists);
    ++secret.lists.count;
    ListContent &added = m_contents.lists.emplace_back();
    added.word = word;
    added.isDecisive
        = m_source == Source::Snapshot || word != traitsOf(Category::EnvironmentVariables).word;
    return added;
}

void SecretDecoder::decodeUsedBy(jsontext::value &usedBy, SecretContent &secret)
{
    for (auto field : usedBy.get_object()) {
        const std::string_view key = jsontext::readKey(field, m_repaired);
        jsontext::value &from = jsontext::valueOf(field);
        if (from.type() == json_type::null) {
            jsontext::skip(from);
        } else if (key.ends_with(hasMoreSuffix)) {
            decodeHasMore(from, key, secret);
        } else {
            decodeList(from, key, secret);
        }
    }
}

void SecretDecoder::decodeHasMore(jsontext::value &from, std::string_view key,
                                  SecretContent &secret)
{
    const std::string_view word = key.substr(0, key.size() - hasMoreSuffix.size());
    bool hasMore = false;
    const bool isWrong = jsontext::readBool(from, hasMore) == Found::OtherType;
    if (isWrong) {
        addFlaw(word, "used_by." + std::string(key), "is not true or false");
    }
    if (isWrong || hasMore) {
        ListContent &of = list(secret, word);
        of.hasMore = true;
        of.hasFlaws = of.hasFlaws || isWrong;
    }
}

void SecretDecoder::decodeList(jsontext::value &from, std::string_view word, SecretContent &secret)
{
    const auto category = knownCategory(word);
    const ItemForm form = category ? traitsOf(*category).form : ItemForm::Unlisted;
    const std::string place = "used_by." + std::string(word);
    bool hasFlaws = false;
    auto items = decodeDependents(from, form, word, place, hasFlaws);
    if (!items && !category) {
        // Not a list, but something: one dependent of an unknown kind.
        items = Run{static_cast<std::uint32_t>(m_contents.dependents.size()), 1};
        if (const Problem problem = decodeUnlisted(from); problem.what) {
            items->count = 0;
            addFlaw(word, place, problem.what);
            hasFlaws = true;
        }
    } else if (!items) {
        jsontext::skip(from);
        addFlaw(word, place, "is not a list");
        hasFlaws = true;
    } else if (!category && items->count == 0 && !hasFlaws) {
        return;
    }
    ListContent &of = list(secret, word);
    if (items && of.items.count > 0) {
        // A key that is there twice: a second list of the same word, which the catalogue adds.
        ++secret.lists.count;
        m_contents.lists.push_back(
            {word, *items, of.hasMore, of.hasFlaws || hasFlaws, of.isDecisive});
        return;
    }
    of.items = items.value_or(Run{});
    of.hasFlaws = of.hasFlaws || hasFlaws;
}

std::optional<Run> SecretDecoder::decodeDependents(jsontext::value &list, ItemForm form,
                                                   std::string_view word, std::string_view place,
                                                   bool &hasFlaws)
{
    if (list.type() != json_type::array) {
        return {};
    }
    Run run{static_cast<std::uint32_t>(m_contents.dependents.size()), 0};
    std::uint32_t position = 0;
    std::uint32_t leftOut = 0;
    const std::size_t most = form == ItemForm::Unlisted ? maximumUnlisted : maximumItems;
    for (auto element : list.get_array()) {
        jsontext::value &from = jsontext::valueOf(element);
        requireRoom(m_contents.dependents.size(), most);
        if (const Problem problem = decodeItem(from, form, word); !problem.what) {
            ++run.count;
        } else if (++leftOut <= maximumNamed) {
            addFlaw(word, placeOf(place, position, problem.field), problem.what);
        }
        ++position;
    }
    if (leftOut > maximumNamed) {
        addFlaw(word, placeOf(place, position - 1, {}),
                "and " + std::to_string(leftOut - maximumNamed) + " more before it");
    }
    hasFlaws |= leftOut > 0;
    m_contents.items = position;
    return run;
}

// Items

Problem SecretDecoder::decodeItem(jsontext::value &element, ItemForm form, std::string_view word)
{
    if (form == ItemForm::Unlisted) {
        return decodeUnlisted(element);
    }
    if (form == ItemForm::Text) {
        std::string_view id;
        if (jsontext::readId(element, id) != Found::Value) {
            return {{}, "is not a string"};
        }
        m_contents.dependents.emplace_back().id = id;
        return {};
    }
    if (element.type() != json_type::object) {
        jsontext::skip(element);
        return {{}, "is not an object"};
    }
    return decodeFields(element, form, word);
}

Problem SecretDecoder::decodeFields(jsontext::value &element, ItemForm form, std::string_view word)
{
    const std::span<const FieldRow> fields = fieldsOf(form);
    // In its place at once instead of being copied there.
    DependentContent &item = m_contents.dependents.emplace_back();
    const auto linksBefore = m_contents.links.size();
    const auto viewsBefore = m_contents.accessByView.size();
    bool isIdWrong = false;
    const auto decode = [&](const FieldRow &row, jsontext::value &from) {
        switch (row.target) {
        case Target::Id:
            isIdWrong = jsontext::readId(from, item.id) != Found::Value;
            return true;
        case Target::Text:
            return readText(from, item.*row.text, m_repaired) != Found::OtherType;
        case Target::Created:
            return jsontext::readDate(from, item.created) != Found::OtherType;
        case Target::AccessByView:
            return decodeAccessByView(from, item);
        case Target::Reported:
            return decodeReported(from, item);
        case Target::Links:
            return decodeLinks(from, item);
        }
        Q_UNREACHABLE();
    };
    for (auto field : element.get_object()) {
        const std::string_view key = jsontext::readKey(field, m_repaired);
        const auto known = std::ranges::find(fields, key, &FieldRow::name);
        jsontext::value &from = jsontext::valueOf(field);
        if (known == fields.end()) {
            jsontext::skip(from);
        } else if (!decode(*known, from)) {
            addFieldIssue(word, known->name);
        }
    }
    if (item.id.data() && !isIdWrong) {
        return {};
    }
    m_contents.dependents.pop_back();
    m_contents.links.resize(linksBefore);
    m_contents.accessByView.resize(viewsBefore);
    const auto id = std::ranges::find(fields, Target::Id, &FieldRow::target);
    return {std::string(id->name), isIdWrong ? "is not a string" : "is missing"};
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
        if (jsontext::readId(link, text) == Found::Value) {
            requireRoom(m_contents.links.size(), maximumItems);
            m_contents.links.push_back(text);
            ++into.links.count;
        } else {
            isGood = false;
        }
    }
    return isGood;
}

/// Only a snapshot says what its own lists do not report.
bool SecretDecoder::decodeReported(jsontext::value &from, DependentContent &into)
{
    if (m_source == Source::Answer) {
        jsontext::skip(from);
        return true;
    }
    return jsontext::readBool(from, into.isReported) == Found::Value;
}

/// Only a merged snapshot says what its keys see.
bool SecretDecoder::decodeAccessByView(jsontext::value &from, DependentContent &into)
{
    if (m_source == Source::Answer || from.type() != json_type::object) {
        jsontext::skip(from);
        return m_source == Source::Answer;
    }
    bool isGood = true;
    into.accessByView = {static_cast<std::uint32_t>(m_contents.accessByView.size()), 0};
    for (auto field : from.get_object()) {
        ViewAccessContent &view = m_contents.accessByView.emplace_back();
        view.view = jsontext::readKey(field, m_repaired);
        isGood &= readText(jsontext::valueOf(field), view.access, m_repaired) != Found::OtherType;
        ++into.accessByView.count;
    }
    return isGood;
}

/// Takes whatever looks like an id, a name, a type and an access level; an item with none of them
/// counts all the same.
Problem SecretDecoder::decodeUnlisted(jsontext::value &element)
{
    DependentContent item;
    std::size_t texts = 0;
    std::string_view onlyText;
    const std::size_t before = m_repaired.size();
    const std::string_view json = jsontext::canonical(
        element, m_repaired, [&](std::string_view key, std::string_view text) {
            if (key == "id") {
                item.id = text;
            } else if (key == "name") {
                item.name = text;
            } else if (key == "access_level") {
                item.access = text;
            } else if (key == "type") {
                item.type = text;
            }
            onlyText = text;
            ++texts;
        });
    if (m_repaired.size() > before + 1) {
        return {{}, "has half a character"}; // two such items could be the same but for that
    }
    if (!item.id.data()) {
        item.id = texts == 1 ? onlyText : std::string_view("");
    }
    item.label = json;
    m_contents.dependents.push_back(item);
    return {};
}

} // namespace secretscope
