// SPDX-License-Identifier: Apache-2.0
#include "report/answerpage.h"

#include "report/htmlpage.h"
#include "report/htmltext.h"
#include "report/markdownreport.h"
#include "report/markdowntext.h"
#include "report/textreport.h"

namespace secretscope {

namespace {

class TextAnswerPage final : public AnswerPage
{
public:
    explicit TextAnswerPage(Output &output)
        : m_line(output)
    {}

    void begin(const ReportHead &head, const Catalogue &catalogue) override
    {
        writeTextHead(m_line, head, catalogue);
    }
    void section(std::string_view title) override
    {
        m_line.emptyLine();
        m_line.line(0, title);
    }
    void paragraph(std::string_view text) override { m_line.line(2, text); }
    void beginTable(std::string_view caption, std::span<const AnswerColumn> columns) override
    {
        m_columns.assign(columns.begin(), columns.end());
        m_line.line(2, caption);
    }
    void row(std::span<const std::string> cells, std::span<const AnswerDetail> details) override
    {
        m_line.begin(4);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_line.cell(cells[i], m_columns[i].textColumns);
        }
        m_line.end();
        for (const AnswerDetail &detail : details) {
            m_line.begin(6);
            m_line.cell(detail.label, static_cast<int>(detail.label.size()));
            m_line.cell(detail.text, 0);
            m_line.end();
        }
    }
    void endTable() override {}
    void end() override {}

private:
    TextLine m_line;
    std::vector<AnswerColumn> m_columns;
};

class MarkdownAnswerPage final : public AnswerPage
{
public:
    explicit MarkdownAnswerPage(Output &output)
        : m_output(output)
    {}

    void begin(const ReportHead &head, const Catalogue &catalogue) override
    {
        writeMarkdownHead(m_output, head, catalogue);
    }
    void section(std::string_view title) override
    {
        m_output.write("## ");
        m_output.write(title);
        m_output.write("\n\n");
    }
    void paragraph(std::string_view text) override
    {
        m_output.write(text);
        m_output.write("\n\n");
    }
    void beginTable(std::string_view caption, std::span<const AnswerColumn> columns) override
    {
        m_columns.assign(columns.begin(), columns.end());
        m_output.write("**");
        m_output.write(caption);
        m_output.write("**\n\n|");
        for (const AnswerColumn &column : columns) {
            m_output.write(' ');
            m_output.write(column.title);
            m_output.write(" |");
        }
        m_output.write(" Details |\n|");
        for (std::size_t i = 0; i <= columns.size(); ++i) {
            m_output.write("---|");
        }
        m_output.write('\n');
    }
    void row(std::span<const std::string> cells, std::span<const AnswerDetail> details) override
    {
        m_output.write('|');
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_output.write(' ');
            switch (m_columns[i].content) {
            case AnswerColumn::Content::Words:
                m_output.write(cells[i]);
                break;
            case AnswerColumn::Content::Foreign:
                if (!cells[i].empty()) {
                    writeMarkdownCode(m_output, cells[i]);
                }
                break;
            }
            m_output.write(" |");
        }
        m_output.write(' ');
        bool isFirst = true;
        for (const AnswerDetail &detail : details) {
            m_output.write(isFirst ? "" : ", ");
            isFirst = false;
            m_output.write(detail.label);
            if (!detail.text.empty()) {
                m_output.write(' ');
                writeMarkdownCode(m_output, detail.text);
            }
        }
        m_output.write(" |\n");
    }
    void endTable() override { m_output.write('\n'); }
    void end() override {}

private:
    Output &m_output;
    std::vector<AnswerColumn> m_columns;
};

class HtmlAnswerPage final : public AnswerPage
{
public:
    explicit HtmlAnswerPage(Output &output)
        : m_output(output)
    {}

    void begin(const ReportHead &head, const Catalogue &catalogue) override
    {
        writeHtmlStart(m_output, head, catalogue);
    }
    void section(std::string_view title) override { element("h2", title); }
    void paragraph(std::string_view text) override { element("p", text); }
    void beginTable(std::string_view caption, std::span<const AnswerColumn> columns) override
    {
        m_columns.assign(columns.begin(), columns.end());
        m_output.write("<div class=\"scroll\">\n<table>\n");
        element("caption", caption);
        m_output.write("<thead><tr>");
        for (const AnswerColumn &column : columns) {
            headCell(column.title);
        }
        headCell("Details");
        m_output.write("</tr></thead>\n<tbody>\n");
    }
    void row(std::span<const std::string> cells, std::span<const AnswerDetail> details) override
    {
        m_output.write("<tr>");
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_output.write(i == 0 ? "<th scope=\"row\">" : "<td>");
            switch (m_columns[i].content) {
            case AnswerColumn::Content::Words:
                writeHtmlText(m_output, cells[i]);
                break;
            case AnswerColumn::Content::Foreign:
                writeHtmlIsolated(m_output, cells[i]);
                break;
            }
            m_output.write(i == 0 ? "</th>" : "</td>");
        }
        m_output.write("<td>");
        for (const AnswerDetail &detail : details) {
            m_output.write("<div>");
            writeHtmlText(m_output, detail.label);
            if (!detail.text.empty()) {
                m_output.write(' ');
                writeHtmlIsolated(m_output, detail.text);
            }
            m_output.write("</div>");
        }
        m_output.write("</td></tr>\n");
    }
    void endTable() override { m_output.write("</tbody>\n</table>\n</div>\n"); }
    void end() override { writeHtmlEnd(m_output); }

private:
    void element(std::string_view name, std::string_view text)
    {
        m_output.write('<');
        m_output.write(name);
        m_output.write('>');
        writeHtmlText(m_output, text);
        m_output.write("</");
        m_output.write(name);
        m_output.write(">\n");
    }
    void headCell(std::string_view title)
    {
        m_output.write("<th scope=\"col\">");
        writeHtmlText(m_output, title);
        m_output.write("</th>");
    }

    Output &m_output;
    std::vector<AnswerColumn> m_columns;
};

} // namespace

std::unique_ptr<AnswerPage> makeAnswerPage(Output &output, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return std::make_unique<TextAnswerPage>(output);
    case ReportFormat::Markdown:
        return std::make_unique<MarkdownAnswerPage>(output);
    case ReportFormat::Html:
        return std::make_unique<HtmlAnswerPage>(output);
    case ReportFormat::Csv:
    case ReportFormat::Json:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace secretscope
