// SPDX-License-Identifier: Apache-2.0
// How the reports of impact, unused, uses, diff and graph call things, in one place, so that their
// formats say the same; and the pieces of JSON that they share. English; formats no page.
#pragma once

#include "analysis/impact.h"
#include "analysis/relation.h"
#include "analysis/unused.h"
#include "report/jsonoutput.h"
#include "report/options.h"
#include "report/reporthead.h"

#include <optional>
#include <span>
#include <string>

namespace secretscope {

/// One of a category: "Tool", "Phone number".
std::string_view kindWord(Category kind);

/// The secret's name, or what stands for it. Foreign text.
std::string secretName(const Catalogue &catalogue, SecretIndex secret);

/// "NAME (id)", or the id alone. Foreign text, bounded for display.
std::string secretLabel(const Catalogue &catalogue, SecretIndex secret);

/// The name of a record, the number of a phone number, the value of another place, or what stands
/// for a name that is not there. Foreign text.
std::string recordName(const Catalogue &catalogue, ResourceIndex record);

/// Access level, or a phone number's provider: the API's word, "no access" for what the key may not
/// see. Foreign text.
std::string recordAccess(const Catalogue &catalogue, ResourceIndex record);

/// "NAME (id)", or the id alone where the name is not known. Foreign text, bounded for display.
std::string recordLabel(const Catalogue &catalogue, ResourceIndex record);

/// "NAME (id)" of a tool or server that agents name, or the id alone. Foreign text.
std::string wayLabel(const Catalogue &catalogue, IdIndex way);

/// "direct", "through", "direct and through".
std::string_view relationWords(Relation relation);

std::string_view askReasonWords(AskReason reason);
std::string_view blindSpotWords(BlindSpot spot, LoadState variables);

/// A count with "≥ " in front if it is not exact.
std::string countWords(std::size_t count, bool isExact);

/// The head of a report about these secrets. `subject` says what it is about; foreign text.
ReportHead makeAnswerHead(const std::string &title, const std::string &subject,
                          const Catalogue &catalogue, const Reading &reading,
                          std::span<const SecretIndex> secrets, Times times);

/// "NAME (id)" of the first few and how many more.
std::string secretLabels(const Catalogue &catalogue, std::span<const SecretIndex> secrets);

// JSON: members of an open object, named as the API names them.

void writeSecretMembers(JsonOutput &json, const Catalogue &catalogue, SecretIndex secret);
/// `category` and the fields that the record has; environments and ways are not the record's.
void writeRecordMembers(JsonOutput &json, const Catalogue &catalogue, ResourceIndex record);
/// An array of `{"id": …, "name": …}`, the name only where it is known.
void writeWays(JsonOutput &json, const Catalogue &catalogue, std::span<const IdIndex> ways);
/// The API-side word of a load state: `preview`, `not_loaded` …
std::string_view loadStateWord(LoadState state);
/// `blind_spots` words.
std::string_view blindSpotId(BlindSpot spot);

} // namespace secretscope
