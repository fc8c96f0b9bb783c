// SPDX-License-Identifier: Apache-2.0
// What all JSON of reports has in common: the head, and members named as the API names them.
#pragma once

#include "catalogue/catalogue.h"
#include "report/jsonoutput.h"
#include "report/reporthead.h"

#include <functional>

namespace secretscope {

/// A document: what it says of itself (`format`, `version`, `generator`, `server`, `profile`,
/// `read`, `search`, `complete` and `gaps`), then what `writeMembers` adds.
void writeJsonDocument(Output &output, std::string_view format, int version, const ReportHead &head,
                       const std::function<void(JsonOutput &)> &writeMembers);

// Members of an open object

/// `read` with what is known of both; nothing if that is nothing.
void writeReadingTimes(JsonOutput &json, const QDateTime &started, const QDateTime &finished);

/// Nothing for an absent one.
void writeText(JsonOutput &json, std::string_view name, const Catalogue &catalogue, TextRef text);
void writeWord(JsonOutput &json, std::string_view name, const Catalogue &catalogue, Word word);

void writeSecretMembers(JsonOutput &json, const Catalogue &catalogue, SecretIndex secret);
/// The fields that the record has, in the API's names; environments and vias are not the record's.
void writeRecordFields(JsonOutput &json, const Catalogue &catalogue, ResourceIndex record,
                       std::string_view idName);
/// `category` and these fields.
void writeRecordMembers(JsonOutput &json, const Catalogue &catalogue, ResourceIndex record);
/// `id` of a tool or server that agents name, and its `name` where it is known.
void writeViaMembers(JsonOutput &json, const Catalogue &catalogue, IdIndex via);

} // namespace secretscope
