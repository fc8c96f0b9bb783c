// SPDX-License-Identifier: Apache-2.0
// The frame of every HTML report: one file without script, which loads and links nothing outside
// itself, reads in light and dark and prints without cut columns.
#pragma once

#include "report/output.h"
#include "report/reporthead.h"

namespace secretscope {

/// From the doctype to the head's lines and what is missing; `<main>` is open then, and headings of
/// the content are `<h2>` and below.
void writeHtmlStart(Output &output, const ReportHead &head, const Catalogue &catalogue);
void writeHtmlEnd(Output &output);

/// An access level as a word in a coloured frame; nothing for an absent one. The colour says only
/// what the word says.
void writeHtmlAccess(Output &output, const Catalogue &catalogue, Word access);

} // namespace secretscope
