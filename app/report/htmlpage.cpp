// SPDX-License-Identifier: Apache-2.0
#include "report/htmlpage.h"

#include "report/htmltext.h"

namespace secretscope {

namespace {

// Colours keep a contrast of at least 4.5 : 1 in both schemes.
constexpr std::string_view style = R"(
:root { color-scheme: light dark; --line: #c4c8ce; --soft: #f3f4f6; --quiet: #55595f;
  --can: #14632f; --cannot: #8a3c00; --other: #4b4f56; --missing: #9b1c1c; }
@media (prefers-color-scheme: dark) {
  :root { --line: #4a4f57; --soft: #24272b; --quiet: #b3b8c0; --can: #86d9a0; --cannot: #f0b27a;
    --other: #c3c8d0; --missing: #ff9a9a; } }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; padding: 0 1.25rem;
  max-width: 76rem; }
h1 { font-size: 1.7rem; } h2 { font-size: 1.3rem; margin-top: 2.2rem; }
h3 { font-size: 1.1rem; margin: 2rem 0 .2rem; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0; }
dt, .quiet { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
.missing { border-left: .3rem solid var(--missing); padding: .1rem 1rem; margin: 1rem 0;
  background: var(--soft); } .missing h2 { color: var(--missing); margin-top: .5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1.2rem; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: left;
  vertical-align: top; overflow-wrap: anywhere; min-width: 8em; }
.count, .short { white-space: nowrap; overflow-wrap: normal; min-width: 0; }
.count { text-align: right; }
thead th { background: var(--soft); overflow-wrap: normal; } tbody th { font-weight: 500; }
thead .count { white-space: normal; }
bdi { white-space: pre-wrap; }
.id { font-family: ui-monospace, monospace; font-size: .9em; }
.access { border: 1px solid; border-radius: .3rem; padding: 0 .35rem; white-space: nowrap; }
.can { color: var(--can); } .cannot { color: var(--cannot); } .other { color: var(--other); }
@media print { body { max-width: none; margin: 0; font-size: 9pt; } .scroll { overflow: visible; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
  tr, caption { break-inside: avoid; }
  th, td { padding: .15rem .35rem; }
  h3, caption { break-after: avoid; } a { color: inherit; text-decoration: none; }
  .access { white-space: normal; } }
)";

void writeMissing(Output &output, const ReportHead &head, const Catalogue &catalogue)
{
    const auto lines = gapLines(head, catalogue);
    if (lines.empty()) {
        return;
    }
    output.write("<section class=\"missing\">\n<h2>This report is not complete</h2>\n<ul>\n");
    for (const std::string &line : lines) {
        output.write("<li>");
        writeHtmlIsolated(output, line);
        output.write("</li>\n");
    }
    output.write("</ul>\n</section>\n");
}

} // namespace

void writeHtmlStart(Output &output, const ReportHead &head, const Catalogue &catalogue)
{
    output.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                 "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"/>\n"
                 "<meta name=\"viewport\" content=\"width=device-width\"/>\n"
                 "<meta name=\"referrer\" content=\"no-referrer\"/>\n<title>");
    writeHtmlText(output, head.title);
    output.write("</title>\n<style>");
    output.write(style);
    output.write("</style>\n</head>\n<body>\n<header>\n<h1>");
    writeHtmlText(output, head.title);
    output.write("</h1>\n<dl>\n");
    for (const HeadLine &line : headLines(head)) {
        output.write("<dt>");
        writeHtmlText(output, line.label);
        output.write("</dt><dd>");
        writeHtmlIsolated(output, line.value);
        output.write("</dd>\n");
    }
    output.write("</dl>\n");
    writeMissing(output, head, catalogue);
    output.write("</header>\n<main>\n");
}

void writeHtmlEnd(Output &output)
{
    output.write("</main>\n</body>\n</html>\n");
}

void writeHtmlAccess(Output &output, const Catalogue &catalogue, Word access)
{
    if (access.isAbsent()) {
        return;
    }
    const bool canEdit = access == words::admin || access == words::editor;
    const bool cannotEdit = access == words::commenter || access == words::viewer;
    output.write("<span class=\"access ");
    output.write(canEdit ? "can" : cannotEdit ? "cannot" : "other");
    output.write("\">");
    writeHtmlIsolated(output, catalogue.word(access));
    output.write("</span>");
}

} // namespace secretscope
