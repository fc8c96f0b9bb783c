// SPDX-License-Identifier: Apache-2.0
// Puts foreign text into each format so that none of it acts or hides: neither as markup nor as an
// end of quotes, and controls, bidi controls and invisible characters become signs. Names are never
// cut, but in graphs, which show them as displayText() does. JSON has its escapes in JsonOutput,
// text in TextLine, CSV in CsvLine.
#pragma once

#include "report/output.h"

namespace secretscope {

/// Own or foreign text as element content or in a quoted attribute of HTML, SVG and XML.
void writeHtmlText(Output &output, std::string_view text);

/// Foreign text in a `<bdi>`, so that its direction stays its own.
void writeHtmlIsolated(Output &output, std::string_view text);

/// A code span, where neither markup nor HTML nor links nor mentions (`@name`, `#1`) work. It also
/// fits into a table of GitHub Flavored Markdown: a bar becomes an entity between two spans.
/// Nothing for an empty text.
void writeMarkdownCode(Output &output, std::string_view text);

/// A foreign word as it is if it has only the letters a to z, else in a code span.
void writeMarkdownWord(Output &output, std::string_view word);

/// Between the quotes of a DOT label or tooltip. Graphviz decodes HTML entities there, so that an
/// ampersand has to be one itself.
void writeDotText(Output &output, std::string_view text);

/// Between the quotes of a Mermaid label, or in a Mermaid comment: everything of ASCII that is
/// neither letter, digit nor harmless is written as `#number;`.
void writeMermaidText(Output &output, std::string_view text);

} // namespace secretscope
