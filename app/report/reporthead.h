// SPDX-License-Identifier: Apache-2.0
// What every report but CSV says of itself before its content: program, server, profile, search,
// scope, time of reading, and whether it is complete or what is missing.
#pragma once

#include "catalogue/catalogue.h"
#include "report/reportoptions.h"
#include "report/reportscope.h"
#include "workspace/coverage.h"

#include <string>
#include <vector>

namespace secretscope {

struct ReportHead
{
    /// As in "What depends on each secret".
    std::string title;
    /// Plain English, what the report is about.
    std::string scope;
    /// Without its times if they were left out; its gaps are all that the report has.
    LoadInfo loadInfo;
};

/// Everything that is missing from a report of that scope: the reading's gaps, without those of
/// secrets outside the scope, and a gap for each list that the catalogue knows only in part, should
/// the reading not have named it. Sorted.
QList<Gap> gapsOfScope(const Catalogue &catalogue, const LoadInfo &loadInfo,
                       const ReportScope &scope);

/// Whether nothing is missing from a report about the secret.
bool isWhole(const Catalogue &catalogue, const LoadInfo &loadInfo, SecretIndex secret);

/// The head of a report about `scope`. `subject`, foreign text, replaces the scope's description.
ReportHead makeReportHead(std::string_view title, const Catalogue &catalogue,
                          const LoadInfo &loadInfo, const ReportScope &scope, Times times,
                          const std::string &subject = {});

/// For a snapshot, which has no field for its scope: one of some secrets must not look like one of
/// all, or the others would count as removed when it is compared.
void addGapOfSelection(ReportHead &head, const Catalogue &catalogue, const ReportScope &scope);

/// For a comparison: adds what the other side lacks, with its name before each reason.
void addGapsOfSide(ReportHead &head, QList<Gap> gaps, std::string_view side);

/// A labelled line of the head, as in {"Server", "https://api.elevenlabs.io"}. Values may hold
/// foreign text: escape them.
struct HeadLine
{
    std::string label;
    std::string value;
    /// Whether it only says that there is none, which a page leaves out.
    bool isNone = false;
};
std::vector<HeadLine> headLines(const ReportHead &head);

/// What is missing, one line a cause: gaps of the same part, category and reason share a line
/// with the secrets that they are about. Empty if nothing is missing. Holds foreign text.
std::vector<std::string> gapLines(const ReportHead &head, const Catalogue &catalogue);

} // namespace secretscope
