// SPDX-License-Identifier: Apache-2.0
// Puts foreign text into each format so that none of it acts or hides: neither as markup nor as an
// end of quotes, and controls, bidi controls and invisible characters become signs. Names are never
// cut, but in graphs, which show them as displayText() does. JSON has its escapes in JsonOutput,
// text in TextWriter.
#pragma once

#include "report/output.h"
#include "report/reportoptions.h"

#include <span>
#include <string>

namespace secretscope {

/// What XML can hold and people can see: signs for what would act or hide, U+FFFD for the two
/// noncharacters that XML has no place for, not even escaped. Nothing is escaped.
std::string visibleText(std::string_view text);

/// Own or foreign text as element content or in a quoted attribute of HTML, SVG and XML.
std::string htmlText(std::string_view text);
/// Foreign text in a `<bdi>`, so that its direction stays its own.
std::string htmlIsolated(std::string_view text);

/// A code span, where neither markup nor HTML nor links nor mentions (`@name`, `#1`) work. It also
/// fits into a table of GitHub Flavored Markdown: a bar becomes an entity between two spans.
/// Nothing for an empty text.
std::string markdownCode(std::string_view text);
/// A foreign word as it is if it has only the letters a to z, else in a code span.
std::string markdownWord(std::string_view word);

/// Between the quotes of a DOT label or tooltip. Graphviz decodes HTML entities there, so that an
/// ampersand has to be one itself.
std::string dotText(std::string_view text);
/// Between the quotes of a Mermaid label, or in a Mermaid comment: everything of ASCII that is
/// neither letter, digit nor harmless is written as `#number;`.
std::string mermaidText(std::string_view text);

/// Whether a spreadsheet might take the cell for a formula or a command: it starts with `= + - @`,
/// their full-width forms, tab, CR, LF or NUL.
bool needsGuard(std::string_view cell);
/// A line of CSV as RFC 4180 has it: every cell quoted, quotes doubled, CRLF.
void writeCsvLine(Output &output, std::span<const std::string_view> cells,
                  const ReportOptions &options = {});

} // namespace secretscope
