// SPDX-License-Identifier: Apache-2.0
// What changed between two readings as text, JSON or Markdown. It lists what diff() found.
#pragma once

#include "analysis/diff.h"
#include "report/output.h"
#include "report/reportoptions.h"

#include <string>

namespace secretscope {

struct DiffSide
{
    const Catalogue &catalogue;
    const LoadInfo &loadInfo;
    /// What the user calls it: a file's name, "what is loaded". Foreign text.
    std::string name;
};

/// `format` is one of Text, Json, Markdown.
void writeDiffReport(Output &output, const DiffSide &before, const DiffSide &after,
                     const Diff &diff, ReportFormat format, Times times);

} // namespace secretscope
