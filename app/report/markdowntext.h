// SPDX-License-Identifier: Apache-2.0
// Foreign text in Markdown that is safe to paste into a ticket: always in a code span, where
// neither markup nor HTML nor links nor mentions (`@name`, `#1`) work. Controls and bidi controls
// become signs; nothing is cut.
#pragma once

#include "report/output.h"

namespace secretscope {

/// A code span that also fits into a table of GitHub Flavored Markdown; bars stand between several,
/// as entities. `fallback`, own text, stands in its place if the text is empty.
void writeMarkdownCode(Output &output, std::string_view text, std::string_view fallback = {});

/// A foreign word as it is if it has only the letters a to z, else in a code span.
void writeMarkdownWord(Output &output, std::string_view word);

} // namespace secretscope
