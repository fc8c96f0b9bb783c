// SPDX-License-Identifier: Apache-2.0
// The English words of all reports, in one place, so that formats and commands say the same.
// Reports are not translated: the window and the command line write the same bytes everywhere.
#pragma once

#include "analysis/impact.h"
#include "analysis/relation.h"
#include "analysis/unused.h"
#include "report/documentwriter.h"
#include "workspace/coverage.h"

#include <span>
#include <string>
#include <vector>

namespace secretscope {

/// What `textOf` makes of each element, with `separator` between them.
std::string joined(const auto &range, std::string_view separator, auto textOf)
{
    std::string text;
    for (const auto &element : range) {
        text.append(text.empty() ? "" : separator).append(textOf(element));
    }
    return text;
}

/// One thing as JSON and as people call it.
struct Term
{
    std::string_view id;
    std::string_view words;
};

// Categories: known ones have words, any other shows under its own key.

/// As in "Phone numbers"; the key of an unlisted category is foreign.
/// @param word see Catalogue::categoryWord().
Cell categoryTitle(std::string_view word);
inline Cell categoryTitle(const Catalogue &catalogue, Category category)
{
    return categoryTitle(catalogue.categoryWord(category));
}
/// One of the category: "Phone number", or the key.
Cell kindWord(std::string_view word);
inline Cell kindWord(const Catalogue &catalogue, Category category)
{
    return kindWord(catalogue.categoryWord(category));
}
/// Before the name of a secret: "phone number of".
std::string_view kindOfWords(std::string_view word);
/// Of the letters a to z, for the style of a graph: "number", "other".
std::string_view styleWord(std::optional<Category> category);
/// The file of its icon in resources/icons, without the ending.
std::string_view iconWord(std::optional<Category> category);
inline constexpr std::string_view secretIcon = "key";

// Counts

/// A count with its noun: "1 secret", "7 secrets".
std::string numbered(std::uint64_t count, std::string_view noun);
/// A count as it may be stated in its state: `7`, `≥ 10`, `—` not loaded, `!` failed without any.
std::string countText(std::uint64_t count, LoadState state);
/// A count with "≥ " in front if it is not exact.
std::string countText(std::uint64_t count, bool isExact);
/// How far a list is known.
struct StateWords
{
    /// As in JSON.
    std::string_view id;
    /// What to add to a count that is not exact, as in "more exist"; empty if it is exact.
    std::string_view note;
};
StateWords wordsOf(LoadState state);

// Names. Foreign text; labels are bounded for display.

/// Shown in place of a missing name.
inline constexpr std::string_view noName = "(no name)";

/// The secret's name, or its placeholder.
std::string_view secretName(const Catalogue &catalogue, SecretIndex secret);
/// The secret's type, if it is worth a word: neither absent nor `stored`.
std::string_view specialType(const Catalogue &catalogue, SecretIndex secret);
/// "NAME (id)", or the id alone.
std::string labelOf(std::string_view name, std::string_view id);
std::string secretLabel(const Catalogue &catalogue, SecretIndex secret);
/// Labels of the first few, with special types, and how many more.
std::string secretLabels(const Catalogue &catalogue, std::span<const SecretIndex> secrets);
/// The name of a record, the number of a phone number, the value of another place, or what stands
/// in for a name that is not there.
std::string_view recordName(const Catalogue &catalogue, ResourceIndex record);
/// Access level, or a phone number's provider: the API's word, "no access" for what the key may not
/// see.
std::string_view recordAccess(const Catalogue &catalogue, ResourceIndex record);
/// Of a merged snapshot, where its keys differ: "editor with Billing, no access with Support".
void addKeyDetail(std::vector<Detail> &details, const Catalogue &catalogue, ResourceIndex record);
/// "NAME (id)", or the id alone where the name is not known.
std::string recordLabel(const Catalogue &catalogue, ResourceIndex record);
/// The same of a tool or server that agents name.
std::string viaLabel(const Catalogue &catalogue, IdIndex via);

// Findings

/// "direct", "through", "direct and through".
std::string_view relationWords(Relation relation);
Term termOf(AskReason reason);
/// `variables`: the state of environment variables.
Term termOf(BlindSpot spot, LoadState variables);

// Times

/// A moment as `2026-01-02T03:04:05Z` (ISO 8601, UTC); outside the years 1 to 9999 the plain
/// number, since the format has no such dates.
std::string isoTime(std::int64_t secondsSince1970);

} // namespace secretscope
