// SPDX-License-Identifier: Apache-2.0
// What is new against a baseline, rule by rule: for people, as JSON, and as JUnit XML for CI. It
// lists what check() found and judges nothing.
#pragma once

#include "analysis/check.h"
#include "report/output.h"
#include "report/reportoptions.h"

#include <string>

namespace secretscope {

/// `format` is one of Text, Json, Markdown.
/// @param baselineName what the user calls it: a file's name. Foreign text.
void writeCheckReport(Output &output, const Check &check, const std::string &baselineName,
                      ReportFormat format, Times times);

/// A test case for each rule: broken ones fail, those that could not be judged are errors; what is
/// missing goes to `system-err`. The one format without a place to leave a time out: with
/// Times::LeftOut it is the first second of 1970.
void writeCheckJunit(Output &output, const Check &check, const std::string &baselineName,
                     Times times);

/// A finding in a line, as in "crm-lookup (tool_crm), tool of HUBSPOT (sec_hub), header X-Key, made
/// by Ada, ada@x.example". Safe for a terminal.
std::string findingLine(const CheckFinding &finding, const Facts &facts);
/// As in "the baseline lacks secrets: 3 cannot be told".
std::string doubtReason(const CheckDoubt &doubt);

} // namespace secretscope
