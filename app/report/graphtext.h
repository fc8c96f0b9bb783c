// SPDX-License-Identifier: Apache-2.0
// Puts text between the quotes of DOT and Mermaid so that none of it acts: neither as an end of the
// quotes, nor as an entity, markup or directive. Controls become signs.
#pragma once

#include "report/output.h"

namespace secretscope {

/// Between the quotes of a DOT label or tooltip. Graphviz decodes HTML entities there, so that an
/// ampersand has to be one itself.
void writeDotText(Output &output, std::string_view text);

/// Between the quotes of a Mermaid label, or in a Mermaid comment: everything of ASCII that is
/// neither letter, digit nor harmless is written as `#number;`.
void writeMermaidText(Output &output, std::string_view text);

} // namespace secretscope
