// SPDX-License-Identifier: Apache-2.0
// A document as one HTML file, also well-formed XML, without script, which loads and links nothing
// outside itself, reads in light and dark and prints without cut columns. The summary is also the
// table of contents.
#include "catalogue/builtinfile.h"
#include "catalogue/text.h"
#include "report/documentwriter.h"
#include "report/escapers.h"
#include "report/reporthead.h"
#include "report/wording.h"

#include <QDir>

#include <vector>

namespace secretscope {

namespace {

/// Its colours keep a contrast of at least 4.5 : 1 in both schemes. Its number format is for
/// spreadsheets that open the file: they would take "=40+2" for a formula and "+49301" or "0332"
/// for a number.
constexpr QLatin1StringView pageStyle(":/report/page.css");
/// More secrets than these are folded, so that a page of ten thousand opens at once.
constexpr int unfoldedSubjects = 50;

/// Its drawing is in the page once, see symbols().
std::string icon(std::string_view name)
{
    return name.empty() ? std::string()
                        : "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#symbol-"
            + std::string(name) + "\"/></svg>";
}

/// The program's own drawings, each to be used by its name.
QByteArray symbols()
{
    QByteArray text;
    for (const QFileInfo &info : QDir(QStringLiteral(":/report/icons")).entryInfoList()) {
        text += builtInFile(info.filePath())
                    .trimmed()
                    .replace("<svg xmlns=\"http://www.w3.org/2000/svg\"",
                             "<symbol id=\"symbol-" + info.baseName().toLatin1() + '"')
                    .replace("</svg>", "</symbol>\n");
    }
    return text;
}

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
        m_output.write("<title>", title, "</title>\n<style>\n", viewOf(builtInFile(pageStyle)),
                       "</style>\n</head>\n<body>\n<svg class=\"symbols\" aria-hidden=\"true\">\n",
                       viewOf(symbols()), "</svg>\n<header>\n<h1>", title, "</h1>\n<dl>\n");
        for (const HeadLine &line : headLines(head)) {
            if (!line.isNone) {
                m_output.write("<dt>", htmlText(line.label), "</dt><dd>", htmlIsolated(line.value),
                               "</dd>\n");
            }
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

    void overview(std::span<const Figure> figures) override
    {
        m_output.write("<ul class=\"figures\">\n");
        for (const Figure &figure : figures) {
            m_output.write("<li><strong>", figure.count, "</strong> ");
            if (figure.section > 0) {
                m_output.write("<a href=\"#section", figure.section, "\">", figure.label, "</a>");
            } else {
                m_output.write(figure.label);
            }
            m_output.write(" <small>", figure.meaning, "</small></li>\n");
        }
        m_output.write("</ul>\n");
    }
    void section(const Cell &title, std::string_view note) override
    {
        m_output.write("<h2 id=\"section", ++m_sections, "\">", shown(title), htmlText(note),
                       "</h2>\n");
    }
    void paragraph(std::string_view text) override
    {
        m_output.write("<p>", htmlText(text), "</p>\n");
    }

    void beginSubject(const Subject &subject) override
    {
        // What is inside opens when a link leads to it.
        // A heading cannot be marked as text; what is not its first character starts no formula.
        const std::string_view guard = needsGuard(subject.name.text) ? "&#8288;" : "";
        m_output.write("<details class=\"subject\"", m_links > unfoldedSubjects ? "" : " open=\"\"",
                       ">\n<summary><h3>", icon(secretIcon), guard, shown(subject.name),
                       "</h3> <span class=\"quiet\">", shown({subject.id, Cell::Kind::Id}), " · ",
                       htmlText(subject.note));
        if (!subject.type.empty()) {
            m_output.write(" · type: ", htmlIsolated(subject.type));
        }
        m_output.write("</span></summary>\n<div class=\"target\" id=\"s", ++m_subjects,
                       "\"></div>\n");
    }
    void endSubject() override { m_output.write("</details>\n"); }

    void beginTable(const Table &table) override
    {
        m_role = table.role;
        m_hasRows = table.hasRows;
        m_columns.assign(table.columns.begin(), table.columns.end());
        const std::string title = icon(table.icon) + shown(table.title) + htmlText(table.note);
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
        m_output.write("<tr><th scope=\"row\"", textCell, ">");
        if (isContents()) {
            m_output.write("<a href=\"#s", ++m_links, "\">", shown(cells.front()), "</a></th>");
        } else {
            m_output.write(shown(cells.front()), "</th>");
        }
        for (std::size_t i = 1; i < cells.size(); ++i) {
            const bool hasDetails
                = i + 1 == cells.size() && m_role == Table::Role::Dependents && !details.empty();
            const bool isCount = m_columns[i].style == TableColumn::Style::Count;
            m_output.write("<td", hasDetails ? "" : classOf(m_columns[i]), isCount ? "" : textCell,
                           ">", shown(cells[i]));
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
        if (isContents() && m_links > unfoldedSubjects) {
            m_output.write(
                "<p class=\"unfolded missing\">This browser prints only the secrets that "
                "are open on the page: open all that are to be printed.</p>\n");
        }
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
    /// LibreOffice takes a cell for the text that it is by this alone, others by mso-number-format.
    static constexpr std::string_view textCell = " sdnum=\"1033;0;@\"";

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
        const std::string_view text = cell.shownText();
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
    int m_sections = 0;
};

} // namespace

std::unique_ptr<DocumentWriter> makeHtmlWriter(Output &output)
{
    return std::make_unique<HtmlWriter>(output);
}

} // namespace secretscope
