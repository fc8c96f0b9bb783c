// SPDX-License-Identifier: Apache-2.0
// A document as GitHub Flavored Markdown, safe to paste into a ticket or pull request.
#include "report/documentwriter.h"
#include "report/escapers.h"
#include "report/reporthead.h"

#include <vector>

namespace secretscope {

namespace {

class MarkdownWriter final : public DocumentWriter
{
public:
    explicit MarkdownWriter(Output &output)
        : m_output(output)
    {}

    void begin(const ReportHead &head, const Catalogue &catalogue) override
    {
        write("# ", head.title, "\n\n| About this report | |\n|---|---|\n");
        for (const HeadLine &line : headLines(head)) {
            write("| ", line.label, " | ");
            writeMarkdownCode(m_output, line.value);
            write(" |\n");
        }
        const auto gaps = gapLines(head, catalogue);
        if (gaps.empty()) {
            return;
        }
        write("\n**This report is not complete:**\n\n");
        for (const std::string &gap : gaps) {
            write("- ");
            writeMarkdownCode(m_output, gap);
            write("\n");
        }
    }

    void section(const Cell &title, std::string_view note) override
    {
        write("\n## ");
        writeCell(title);
        write(note, "\n");
    }
    void paragraph(std::string_view text) override { write("\n", text, "\n"); }

    void beginSubject(const Subject &subject) override
    {
        write("\n## ");
        writeCell(subject.name);
        write("\n\n");
        writeMarkdownCode(m_output, subject.id);
        write(" · ", subject.note);
        if (!subject.type.empty()) {
            write(" · type: ");
            writeMarkdownWord(m_output, subject.type);
        }
        write("\n");
    }

    void beginTable(const Table &table) override
    {
        m_role = table.role;
        m_hasContents = m_hasContents || m_role == Table::Role::Contents;
        if (m_role == Table::Role::Contents) {
            write("\n## Summary\n");
        } else {
            write("\n**");
            writeCell(table.title);
            write(table.note, "**\n");
        }
        if (table.hasRows) {
            writeTableHead(table.columns);
        }
    }

    void row(std::span<const Cell> cells, std::span<const Detail> details) override
    {
        write("| ");
        writeCell(cells.front());
        for (const Cell &cell : cells.subspan(1)) {
            write(" | ");
            writeCell(cell);
        }
        if (m_role == Table::Role::Entries) {
            write(" | ");
        }
        writeDetails(details);
        write(" |\n");
    }

    void endTable(std::span<const Cell>) override {}

    void end() override
    {
        // Answers end with an empty line, so that more can be pasted after them; a long report ends
        // with its last row.
        write(m_hasContents ? "" : "\n");
    }

private:
    template <typename... Texts> void write(Texts... texts)
    {
        (m_output.write(std::string_view(texts)), ...);
    }

    void writeCell(const Cell &cell)
    {
        if (cell.text.empty()) {
            write(cell.standIn);
            return;
        }
        switch (cell.kind) {
        case Cell::Kind::Words:
            write(cell.text);
            break;
        case Cell::Kind::Phrase:
        case Cell::Kind::ApiWord:
        case Cell::Kind::AccessLevel:
            writeMarkdownWord(m_output, cell.text);
            break;
        case Cell::Kind::Id:
        case Cell::Kind::Foreign:
            writeMarkdownCode(m_output, cell.text);
            break;
        }
    }

    void writeTableHead(std::span<const TableColumn> columns)
    {
        write("\n|");
        for (const TableColumn &column : columns) {
            write(" ");
            writeCell(column.title);
            write(" |");
        }
        write(m_role == Table::Role::Entries ? " Details |\n|" : "\n|");
        for (const TableColumn &column : columns) {
            write(column.style == TableColumn::Style::Count ? "--:|" : "---|");
        }
        write(m_role == Table::Role::Entries ? "---|\n" : "\n");
    }

    void writeDetails(std::span<const Detail> details)
    {
        const bool isOfLastCell = m_role == Table::Role::Dependents;
        std::string_view separator = isOfLastCell ? " " : "";
        for (const Detail &detail : details) {
            write(separator, isOfLastCell ? std::string_view() : detail.label);
            std::string_view space = isOfLastCell ? "" : " ";
            for (const std::string_view text : {std::string_view(detail.text), detail.id}) {
                if (!text.empty()) {
                    write(space);
                    writeMarkdownCode(m_output, text);
                    space = " ";
                }
            }
            separator = ", ";
        }
    }

    Output &m_output;
    Table::Role m_role = Table::Role::Entries;
    bool m_hasContents = false;
};

} // namespace

std::unique_ptr<DocumentWriter> makeMarkdownWriter(Output &output)
{
    return std::make_unique<MarkdownWriter>(output);
}

} // namespace secretscope
