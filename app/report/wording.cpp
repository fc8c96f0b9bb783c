// SPDX-License-Identifier: Apache-2.0
#include "report/wording.h"

#include "catalogue/catalogue.h"
#include "catalogue/displaytext.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace secretscope {

namespace {

struct CategoryWords
{
    Category category;
    std::string_view title;
    std::string_view kind;
    std::string_view kindOf;
    std::string_view style;
    std::string_view icon;
};

constexpr std::array categoryWords{
    CategoryWords{Category::Tools, "Tools", "Tool", "tool of", "tool", "tool"},
    CategoryWords{Category::Agents, "Agents", "Agent", "agent of", "agent", "agent"},
    CategoryWords{Category::PhoneNumbers, "Phone numbers", "Phone number", "phone number of",
                  "number", "phone"},
    CategoryWords{Category::McpServers, "MCP servers", "MCP server", "MCP server of", "server",
                  "server"},
    CategoryWords{Category::Others, "Other places", "Other place", "other place of", "other",
                  "place"},
    CategoryWords{Category::EnvironmentVariables, "Environment variables", "Environment variable",
                  "environment variable of", "other", "variable"},
};

/// Nothing for an unlisted category.
const CategoryWords *wordsOf(std::optional<Category> category)
{
    const auto found = std::ranges::find(categoryWords, category, &CategoryWords::category);
    return found == categoryWords.end() ? nullptr : &*found;
}

} // namespace

Cell categoryTitle(std::string_view word)
{
    const CategoryWords *words = wordsOf(knownCategory(word));
    return words ? Cell{words->title} : Cell{word, Cell::Kind::ApiWord};
}

Cell kindWord(std::string_view word)
{
    const CategoryWords *words = wordsOf(knownCategory(word));
    return words ? Cell{words->kind} : Cell{word, Cell::Kind::ApiWord};
}

std::string_view kindOfWords(std::string_view word)
{
    const CategoryWords *words = wordsOf(knownCategory(word));
    return words ? words->kindOf : "dependent of";
}

std::string_view styleWord(std::optional<Category> category)
{
    const CategoryWords *words = wordsOf(category);
    return words ? words->style : "other";
}

std::string_view iconWord(std::optional<Category> category)
{
    const CategoryWords *words = wordsOf(category);
    return words ? words->icon : "unlisted";
}

std::string numbered(std::uint64_t count, std::string_view noun)
{
    std::string text = std::to_string(count);
    text += ' ';
    text += noun;
    if (count != 1) {
        text += 's';
    }
    return text;
}

std::string countText(std::uint64_t count, LoadState state)
{
    return Known{static_cast<std::uint32_t>(count), state}.text().toStdString();
}

std::string countText(std::uint64_t count, bool isExact)
{
    return (isExact ? "" : "≥ ") + std::to_string(count);
}

StateWords wordsOf(LoadState state)
{
    switch (state) {
    case LoadState::NotLoaded:
        return {"not_loaded", "not read"};
    case LoadState::Preview:
        return {"preview", "more exist"};
    case LoadState::Loading:
        return {"loading", "not read to the end"};
    case LoadState::Failed:
        return {"failed", "a part could not be read"};
    case LoadState::Complete:
        return {"complete", {}};
    case LoadState::NotOffered:
        return {"not_offered", {}};
    }
    Q_UNREACHABLE();
}

std::string_view secretName(const Catalogue &catalogue, SecretIndex secret)
{
    const std::string_view name = catalogue.secretName(secret);
    return name.empty() ? noName : name;
}

std::string_view specialType(const Catalogue &catalogue, SecretIndex secret)
{
    const std::string_view type = catalogue.word(catalogue.secret(secret).type);
    return type == "stored" ? std::string_view() : type;
}

/// Bounded, so that a name of any length leaves its line readable.
std::string labelOf(std::string_view name, std::string_view id)
{
    const std::string shownId = displayText(id).toStdString();
    return name.empty() ? shownId : displayText(name).toStdString() + " (" + shownId + ')';
}

std::string secretLabel(const Catalogue &catalogue, SecretIndex secret)
{
    return labelOf(catalogue.secretName(secret), catalogue.secretId(secret));
}

std::string secretLabels(const Catalogue &catalogue, std::span<const SecretIndex> secrets)
{
    constexpr std::size_t named = 3;
    const auto labelled = [&](SecretIndex secret) {
        const auto type = specialType(catalogue, secret);
        return secretLabel(catalogue, secret)
            + (type.empty() ? "" : ", type: " + displayText(type).toStdString());
    };
    std::string text = joined(secrets.first(std::min(secrets.size(), named)), ", ", labelled);
    if (secrets.size() > named) {
        text += " and " + std::to_string(secrets.size() - named) + " more";
    }
    return text;
}

std::string_view recordName(const Catalogue &catalogue, ResourceIndex record)
{
    const Resource &resource = catalogue.resource(record);
    if (resource.kind == Category::Others) {
        return catalogue.idText(resource.id);
    }
    const std::string_view name = catalogue.text(resource.name);
    if (!name.empty()) {
        return name;
    }
    return catalogue.isAvailable(record) ? noName : "no access with this key";
}

std::string_view recordAccess(const Catalogue &catalogue, ResourceIndex record)
{
    return catalogue.isAvailable(record) ? catalogue.word(catalogue.resource(record).access)
                                         : "no access";
}

void addKeyDetail(std::vector<Detail> &details, const Catalogue &catalogue, ResourceIndex record)
{
    std::string text = joined(catalogue.accessByView(record), ", ", [&](const ViewAccess &view) {
        return std::string(view.access.isAbsent() ? "no access" : catalogue.word(view.access))
            .append(" with ")
            .append(catalogue.word(view.view));
    });
    if (!text.empty()) {
        details.push_back({"access:", std::move(text)});
    }
}

std::string recordLabel(const Catalogue &catalogue, ResourceIndex record)
{
    const Resource &resource = catalogue.resource(record);
    return labelOf(catalogue.text(resource.name), catalogue.idText(resource.id));
}

std::string viaLabel(const Catalogue &catalogue, IdIndex via)
{
    const auto record = viaRecord(catalogue, via);
    return record ? recordLabel(catalogue, *record) : labelOf({}, catalogue.idText(via));
}

std::string_view relationWords(Relation relation)
{
    if (relation.direct && relation.through) {
        return "direct and through";
    }
    return relation.through ? "through" : "direct";
}

Term termOf(AskReason reason)
{
    switch (reason) {
    case AskReason::Viewer:
        return {"viewer", "this key may only view it"};
    case AskReason::Commenter:
        return {"commenter", "this key may only comment"};
    case AskReason::UnlistedLevel:
        return {"unlisted_level", "an access level that this version does not know"};
    case AskReason::LevelNotReported:
        return {"level_not_told", "no access level was reported"};
    case AskReason::NoAccess:
        return {"no_access", "no access with this key"};
    }
    return {};
}

Term termOf(BlindSpot spot, LoadState variables)
{
    switch (spot) {
    case BlindSpot::EnvironmentVariables:
        return {"environment_variables",
                variables == LoadState::NotOffered
                    ? "environment variables (the source cannot have them)"
                    : "environment variables (not read, or not all of them)"};
    case BlindSpot::SpeechEngines:
        return {"speech_engines", "speech engines (the API has no field for them)"};
    case BlindSpot::AgentBranches:
        return {"agent_branches", "branches of agents (the API does not say whether they count)"};
    }
    return {};
}

std::string isoTime(std::int64_t secondsSince1970)
{
    using namespace std::chrono;
    constexpr std::int64_t firstSecond = -62'135'596'800; // 0001-01-01T00:00:00Z
    constexpr std::int64_t lastSecond = 253'402'300'799; // 9999-12-31T23:59:59Z
    if (secondsSince1970 < firstSecond || secondsSince1970 > lastSecond) {
        return std::to_string(secondsSince1970);
    }
    const sys_seconds moment{seconds(secondsSince1970)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss time(moment - day);
    // QDateTime::toString() takes a microsecond, most of what a row of a report takes, and printf()
    // most of what is left.
    std::string text = "0000-00-00T00:00:00Z";
    const auto write = [&text](std::size_t lastDigit, auto number) {
        for (auto left = static_cast<unsigned>(number); left > 0; left /= 10) {
            text[lastDigit--] = static_cast<char>('0' + left % 10);
        }
    };
    write(3, static_cast<int>(date.year()));
    write(6, static_cast<unsigned>(date.month()));
    write(9, static_cast<unsigned>(date.day()));
    write(12, time.hours().count());
    write(15, time.minutes().count());
    write(18, time.seconds().count());
    return text;
}

} // namespace secretscope
