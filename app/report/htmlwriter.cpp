// SPDX-License-Identifier: Apache-2.0
// A document as one HTML file, also well-formed XML, without script, which loads and links nothing
// outside itself, reads in light and dark and prints without cut columns. The summary is also the
// table of contents.
#include "report/documentwriter.h"
#include "report/escapers.h"
#include "report/reporthead.h"

#include <vector>

namespace secretscope {

namespace {

// Colours keep a contrast of at least 4.5 : 1 in both schemes.
constexpr std::string_view styleSheet = R"(
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

class HtmlWriter final : public DocumentWriter
{
public:
    explicit HtmlWriter(Output &output)
        : m_output(output)
    {}

    void begin(const ReportHead &head, const Catalogue &catalogue) override
    {
        write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
              "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"/>\n"
              "<meta name=\"viewport\" content=\"width=device-width\"/>\n"
              "<meta name=\"referrer\" content=\"no-referrer\"/>\n");
        element("title", {head.title}, "\n");
        write("<style>", styleSheet, "</style>\n</head>\n<body>\n<header>\n");
        element("h1", {head.title}, "\n");
        write("<dl>\n");
        for (const HeadLine &line : headLines(head)) {
            element("dt", {line.label});
            element("dd", foreign(line.value), "\n");
        }
        write("</dl>\n");
        writeMissing(gapLines(head, catalogue));
        write("</header>\n<main>\n");
    }

    void section(const Cell &title, std::string_view note) override
    {
        titleElement("h2", title, note);
    }
    void paragraph(std::string_view text) override { element("p", {text}, "\n"); }

    void beginSubject(const Subject &subject) override
    {
        write("<section>\n<h3 id=\"s");
        m_output.writeNumber(++m_subjects);
        write("\">");
        writeCell(subject.name);
        write("</h3>\n<p class=\"quiet\">");
        writeCell({subject.id, Cell::Kind::Id});
        write(" · ");
        writeHtmlText(m_output, subject.note);
        if (!subject.type.empty()) {
            write(" · type: ");
            writeHtmlIsolated(m_output, subject.type);
        }
        write("</p>\n");
    }

    void endSubject() override { write("</section>\n"); }

    void beginTable(const Table &table) override
    {
        m_role = table.role;
        m_hasRows = table.hasRows;
        m_columns.assign(table.columns.begin(), table.columns.end());
        if (!table.hasRows) {
            titleElement("p", table.title, table.note);
            return;
        }
        if (isContents()) {
            write("<nav aria-label=\"Contents\">\n<h2>Summary and contents</h2>\n");
        }
        write("<div class=\"scroll\">", innerBreak(), "<table>\n");
        if (!isContents()) {
            titleElement("caption", table.title, table.note);
        }
        write("<thead><tr>");
        for (const TableColumn &column : m_columns) {
            writeCell("th scope=\"col\"", "th", column.title,
                      isContents() ? column.style : TableColumn::Style::Text);
        }
        if (table.role == Table::Role::Entries) {
            write("<th scope=\"col\">Details</th>");
        }
        write("</tr></thead>\n<tbody>\n");
    }

    void row(std::span<const Cell> cells, std::span<const Detail> details) override
    {
        write("<tr><th scope=\"row\">");
        if (isContents()) {
            write("<a href=\"#s");
            m_output.writeNumber(++m_links);
            write("\">");
        }
        writeCell(cells.front());
        write(isContents() ? "</a></th>" : "</th>");
        for (std::size_t i = 1; i < cells.size(); ++i) {
            const bool isLast = i + 1 == cells.size();
            if (isLast && m_role == Table::Role::Dependents && !details.empty()) {
                write("<td>");
                writeCell(cells[i]);
                writeInline(details);
                write("</td>");
            } else {
                writeCell("td", "td", cells[i], m_columns[i].style);
            }
        }
        if (m_role == Table::Role::Entries) {
            write("<td>");
            for (const Detail &detail : details) {
                writeLine(detail);
            }
            write("</td>");
        }
        write("</tr>\n");
    }

    void endTable(std::span<const Cell> totals) override
    {
        if (!m_hasRows) {
            return;
        }
        write("</tbody>\n");
        if (!totals.empty()) {
            write("<tfoot><tr>");
            writeCell("th scope=\"row\"", "th", totals.front(), TableColumn::Style::Text);
            for (std::size_t i = 1; i < m_columns.size(); ++i) {
                const bool isFilled = i < totals.size() && !totals[i].text.empty();
                writeCell("td", "td", isFilled ? totals[i] : Cell{},
                          isFilled ? m_columns[i].style : TableColumn::Style::Text);
            }
            write("</tr></tfoot>\n");
        }
        write("</table>", innerBreak(), "</div>\n");
        if (isContents()) {
            write("</nav>\n<h2>Secrets</h2>\n");
        }
    }

    void end() override { write("</main>\n</body>\n</html>\n"); }

private:
    template <typename... Texts> void write(Texts... texts)
    {
        (m_output.write(std::string_view(texts)), ...);
    }

    bool isContents() const { return m_role == Table::Role::Contents; }
    std::string_view innerBreak() const { return m_role == Table::Role::Entries ? "\n" : ""; }

    void element(std::string_view name, const Cell &content, std::string_view after = {})
    {
        write("<", name, ">");
        writeCell(content);
        write("</", name, ">", after);
    }

    void titleElement(std::string_view name, const Cell &title, std::string_view note)
    {
        write("<", name, ">");
        writeCell(title);
        writeHtmlText(m_output, note);
        write("</", name, ">\n");
    }

    void writeCell(std::string_view start, std::string_view name, const Cell &cell,
                   TableColumn::Style style)
    {
        write("<", start);
        switch (style) {
        case TableColumn::Style::Text:
            break;
        case TableColumn::Style::Short:
            write(" class=\"short\"");
            break;
        case TableColumn::Style::Count:
            write(" class=\"count\"");
            break;
        }
        write(">");
        writeCell(cell);
        write("</", name, ">");
    }

    void writeCell(const Cell &cell)
    {
        const std::string_view text = cell.text.empty() ? cell.standIn : cell.text;
        switch (cell.kind) {
        case Cell::Kind::Words:
        case Cell::Kind::Phrase:
            writeHtmlText(m_output, text);
            break;
        case Cell::Kind::ApiWord:
        case Cell::Kind::Foreign:
            writeHtmlIsolated(m_output, text);
            break;
        case Cell::Kind::Id:
            write("<bdi class=\"id\">");
            writeHtmlText(m_output, text);
            write("</bdi>");
            break;
        case Cell::Kind::AccessLevel:
            writeAccess(text);
            break;
        }
    }

    /// A word in a coloured frame. The colour says only what the word says.
    void writeAccess(std::string_view access)
    {
        if (access.empty()) {
            return;
        }
        const bool canEdit = access == "admin" || access == "editor";
        const bool cannotEdit = access == "commenter" || access == "viewer";
        write("<span class=\"access ", canEdit ? "can" : cannotEdit ? "cannot" : "other", "\">");
        writeHtmlIsolated(m_output, access);
        write("</span>");
    }

    void writeMissing(const std::vector<std::string> &lines)
    {
        if (lines.empty()) {
            return;
        }
        write("<section class=\"missing\">\n<h2>This report is not complete</h2>\n<ul>\n");
        for (const std::string &line : lines) {
            element("li", foreign(line), "\n");
        }
        write("</ul>\n</section>\n");
    }

    /// Behind the last cell of a row.
    void writeInline(std::span<const Detail> details)
    {
        std::string_view separator = " ";
        for (const Detail &detail : details) {
            write(separator);
            separator = ", ";
            if (!detail.text.empty()) {
                writeHtmlIsolated(m_output, detail.text);
                write(" ");
            }
            writeCell({detail.id, Cell::Kind::Id});
        }
    }

    void writeLine(const Detail &detail)
    {
        write("<div>");
        writeHtmlText(m_output, detail.label);
        if (!detail.text.empty()) {
            write(" ");
            writeHtmlIsolated(m_output, detail.text);
        }
        write("</div>");
    }

    Output &m_output;
    Table::Role m_role = Table::Role::Entries;
    bool m_hasRows = true;
    std::vector<TableColumn> m_columns;
    std::int64_t m_subjects = 0;
    std::int64_t m_links = 0;
};

} // namespace

std::unique_ptr<DocumentWriter> makeHtmlWriter(Output &output)
{
    return std::make_unique<HtmlWriter>(output);
}

} // namespace secretscope
