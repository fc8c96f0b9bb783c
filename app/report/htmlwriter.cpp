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

// Colours keep a contrast of at least 4.5 : 1 in both schemes. The number format is for
// spreadsheets that open the file: they would take "=40+2" for a formula and "+49301" or "0332" for
// a number.
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
  vertical-align: top; overflow-wrap: anywhere; min-width: 8em; mso-number-format: "\@"; }
.count, .short { white-space: nowrap; overflow-wrap: normal; min-width: 0; }
.count { text-align: right; }
thead th { background: var(--soft); overflow-wrap: normal; } tbody th { font-weight: 500; }
thead .count { white-space: normal; }
bdi { white-space: pre-wrap; }
.id { font-family: ui-monospace, monospace; font-size: .9em; }
.step { margin: .5rem 0; } .step div { margin-left: 1.6rem; color: var(--quiet); }
.access { border: 1px solid; border-radius: .3rem; padding: 0 .35rem; white-space: nowrap; }
.can { color: var(--can); } .cannot { color: var(--cannot); } .other { color: var(--other); }
@media print { body { max-width: none; margin: 0; font-size: 9pt; } .scroll { overflow: visible; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
  tr, caption, .step { break-inside: avoid; }
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
        m_output.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"/>\n"
                       "<meta name=\"viewport\" content=\"width=device-width\"/>\n"
                       "<meta name=\"referrer\" content=\"no-referrer\"/>\n");
        const std::string title = htmlText(head.title);
        m_output.write("<title>", title, "</title>\n<style>", styleSheet,
                       "</style>\n</head>\n<body>\n<header>\n<h1>", title, "</h1>\n<dl>\n");
        for (const HeadLine &line : headLines(head)) {
            m_output.write("<dt>", htmlText(line.label), "</dt><dd>", htmlIsolated(line.value),
                           "</dd>\n");
        }
        m_output.write("</dl>\n");
        const auto gaps = gapLines(head, catalogue);
        if (!gaps.empty()) {
            m_output.write("<section class=\"missing\">\n<h2>This report is not complete</h2>\n"
                           "<ul>\n");
            for (const std::string &line : gaps) {
                m_output.write("<li>", htmlIsolated(line), "</li>\n");
            }
            m_output.write("</ul>\n</section>\n");
        }
        m_output.write("</header>\n<main>\n");
    }

    void section(const Cell &title, std::string_view note) override
    {
        m_output.write("<h2>", shown(title), htmlText(note), "</h2>\n");
    }
    void paragraph(std::string_view text) override
    {
        m_output.write("<p>", htmlText(text), "</p>\n");
    }

    void beginSubject(const Subject &subject) override
    {
        m_output.write("<section>\n<h3 id=\"s", ++m_subjects, "\">", shown(subject.name),
                       "</h3>\n<p class=\"quiet\">", shown({subject.id, Cell::Kind::Id}), " · ",
                       htmlText(subject.note));
        if (!subject.type.empty()) {
            m_output.write(" · type: ", htmlIsolated(subject.type));
        }
        m_output.write("</p>\n");
    }
    void endSubject() override { m_output.write("</section>\n"); }

    void beginTable(const Table &table) override
    {
        m_role = table.role;
        m_hasRows = table.hasRows;
        m_columns.assign(table.columns.begin(), table.columns.end());
        const std::string title = shown(table.title) + htmlText(table.note);
        if (!table.hasRows) {
            m_output.write("<p>", title, "</p>\n");
            return;
        }
        if (isContents()) {
            m_output.write("<nav aria-label=\"Contents\">\n<h2>Summary and contents</h2>\n");
        }
        m_output.write("<div class=\"scroll\">", innerBreak(), "<table>\n");
        if (!isContents()) {
            m_output.write("<caption>", title, "</caption>\n");
        }
        m_output.write("<thead><tr>");
        for (const TableColumn &column : m_columns) {
            m_output.write("<th scope=\"col\"", isContents() ? classOf(column) : "", ">",
                           shown(column.title), "</th>");
        }
        m_output.write(m_role == Table::Role::Entries ? "<th scope=\"col\">Details</th>" : "",
                       "</tr></thead>\n<tbody>\n");
    }

    void row(std::span<const Cell> cells, std::span<const Detail> details) override
    {
        m_output.write("<tr><th scope=\"row\">");
        if (isContents()) {
            m_output.write("<a href=\"#s", ++m_links, "\">", shown(cells.front()), "</a></th>");
        } else {
            m_output.write(shown(cells.front()), "</th>");
        }
        for (std::size_t i = 1; i < cells.size(); ++i) {
            const bool hasDetails
                = i + 1 == cells.size() && m_role == Table::Role::Dependents && !details.empty();
            m_output.write("<td", hasDetails ? "" : classOf(m_columns[i]), ">", shown(cells[i]));
            if (hasDetails) {
                writeInline(details);
            }
            m_output.write("</td>");
        }
        if (m_role == Table::Role::Entries) {
            m_output.write("<td>");
            writeLines(details);
            m_output.write("</td>");
        }
        m_output.write("</tr>\n");
    }

    void endTable(std::span<const Cell> totals) override
    {
        if (!m_hasRows) {
            return;
        }
        m_output.write("</tbody>\n");
        if (!totals.empty()) {
            m_output.write("<tfoot><tr><th scope=\"row\">", shown(totals.front()), "</th>");
            for (std::size_t i = 1; i < m_columns.size(); ++i) {
                const bool isFilled = i < totals.size() && !totals[i].text.empty();
                m_output.write("<td", isFilled ? classOf(m_columns[i]) : "", ">",
                               isFilled ? shown(totals[i]) : "", "</td>");
            }
            m_output.write("</tr></tfoot>\n");
        }
        m_output.write("</table>", innerBreak(), "</div>\n",
                       isContents() ? "</nav>\n<h2>Secrets</h2>\n" : "");
    }

    /// Its box can be ticked where the file is read, and printed.
    void step(Box box, std::span<const Cell> words, std::span<const Detail> details) override
    {
        m_output.write("<div class=\"step\"><label><input type=\"checkbox\"",
                       box == Box::Ticked ? " checked=\"checked\"/>" : "/>");
        for (const Cell &cell : words) {
            m_output.write(" ", shown(cell));
        }
        m_output.write("</label>");
        writeLines(details);
        m_output.write("</div>\n");
    }

    SheetLosses end() override
    {
        m_output.write("</main>\n</body>\n</html>\n");
        return {};
    }

private:
    bool isContents() const { return m_role == Table::Role::Contents; }
    std::string_view innerBreak() const { return m_role == Table::Role::Entries ? "\n" : ""; }

    static std::string_view classOf(const TableColumn &column)
    {
        switch (column.style) {
        case TableColumn::Style::Text:
            return "";
        case TableColumn::Style::Short:
            return " class=\"short\"";
        case TableColumn::Style::Count:
            return " class=\"count\"";
        }
        Q_UNREACHABLE();
    }

    static std::string shown(const Cell &cell)
    {
        const std::string_view text = cell.text.empty() ? cell.standIn : cell.text;
        switch (cell.kind) {
        case Cell::Kind::Words:
        case Cell::Kind::Phrase:
            return htmlText(text);
        case Cell::Kind::ApiWord:
        case Cell::Kind::Foreign:
            return htmlIsolated(text);
        case Cell::Kind::Id:
            return "<bdi class=\"id\">" + htmlText(text) + "</bdi>";
        case Cell::Kind::AccessLevel:
            break;
        }
        // A word in a coloured frame. The colour says only what the word says.
        const bool canEdit = text == "admin" || text == "editor";
        const bool cannotEdit = text == "commenter" || text == "viewer";
        const std::string frame = canEdit ? "can" : cannotEdit ? "cannot" : "other";
        return text.empty()
            ? std::string()
            : "<span class=\"access " + frame + "\">" + htmlIsolated(text) + "</span>";
    }

    void writeLines(std::span<const Detail> details)
    {
        for (const Detail &detail : details) {
            m_output.write("<div>", htmlText(detail.label), detail.text.empty() ? "" : " ",
                           detail.text.empty() ? "" : htmlIsolated(detail.text),
                           detail.id.empty() ? "" : " ",
                           detail.id.empty() ? "" : shown({detail.id, Cell::Kind::Id}), "</div>");
        }
    }

    /// After the last cell of a row.
    void writeInline(std::span<const Detail> details)
    {
        std::string_view separator = " ";
        for (const Detail &detail : details) {
            m_output.write(separator, detail.text.empty() ? "" : htmlIsolated(detail.text) + " ",
                           shown({detail.id, Cell::Kind::Id}));
            separator = ", ";
        }
    }

    Output &m_output;
    Table::Role m_role = Table::Role::Entries;
    bool m_hasRows = true;
    std::vector<TableColumn> m_columns;
    int m_subjects = 0;
    int m_links = 0;
};

} // namespace

std::unique_ptr<DocumentWriter> makeHtmlWriter(Output &output)
{
    return std::make_unique<HtmlWriter>(output);
}

} // namespace secretscope
