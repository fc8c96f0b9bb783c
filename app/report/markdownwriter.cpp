// SPDX-License-Identifier: Apache-2.0
// A document as GitHub Flavored Markdown, safe to paste into a ticket or pull request.
#include "report/documentwriter.h"
#include "report/escapers.h"
#include "report/reporthead.h"

#include <utility>
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
        m_output.write("# ", head.title, "\n\n| About this report | |\n|---|---|\n");
        for (const HeadLine &line : headLines(head)) {
            m_output.write("| ", line.label, " | ", markdownCode(line.value), " |\n");
        }
        const auto gaps = gapLines(head, catalogue);
        m_output.write(gaps.empty() ? "" : "\n**This report is not complete:**\n\n");
        for (const std::string &gap : gaps) {
            m_output.write("- ", markdownCode(gap), "\n");
        }
    }

    void section(const Cell &title, std::string_view note) override
    {
        m_isInSteps = false;
        m_output.write("\n## ", shown(title), note, "\n");
    }
    void paragraph(std::string_view text) override
    {
        m_isInSteps = false;
        m_output.write("\n", text, "\n");
    }

    void beginSubject(const Subject &subject) override
    {
        m_output.write("\n## ", shown(subject.name), "\n\n", markdownCode(subject.id), " · ",
                       subject.note);
        if (!subject.type.empty()) {
            m_output.write(" · type: ", markdownWord(subject.type));
        }
        m_output.write("\n");
    }

    void beginTable(const Table &table) override
    {
        m_role = table.role;
        m_isInSteps = false;
        if (m_role == Table::Role::Contents) {
            m_hasContents = true;
            m_output.write("\n## Summary\n");
        } else {
            m_output.write("\n**", shown(table.title), table.note, "**\n");
        }
        if (table.hasRows) {
            writeTableHead(table.columns);
        }
    }

    void row(std::span<const Cell> cells, std::span<const Detail> details) override
    {
        std::string_view separator = "| ";
        for (const Cell &cell : cells) {
            m_output.write(separator, shown(cell));
            separator = " | ";
        }
        m_output.write(m_role == Table::Role::Entries ? " | " : "");
        writeDetails(details);
        m_output.write(" |\n");
    }

    void endTable(std::span<const Cell>) override {}

    /// A list of tasks, each with what belongs to it below.
    void step(Box box, std::span<const Cell> words, std::span<const Detail> details) override
    {
        m_role = Table::Role::Entries;
        m_output.write(std::exchange(m_isInSteps, true) ? "" : "\n",
                       box == Box::Ticked ? "- [x]" : "- [ ]");
        for (const Cell &cell : words) {
            m_output.write(" ", shown(cell));
        }
        m_output.write("\n");
        for (const Detail &detail : details) {
            m_output.write("  - ");
            writeDetails({&detail, 1});
            m_output.write("\n");
        }
    }

    SheetLosses end() override
    {
        // Answers end with an empty line, so that more can be pasted after them; a long report ends
        // with its last row.
        m_output.write(m_hasContents ? "" : "\n");
        return {};
    }

private:
    static std::string shown(const Cell &cell)
    {
        if (cell.text.empty()) {
            return std::string(cell.standIn);
        }
        switch (cell.kind) {
        case Cell::Kind::Words:
            break;
        case Cell::Kind::Phrase:
        case Cell::Kind::ApiWord:
        case Cell::Kind::AccessLevel:
            return markdownWord(cell.text);
        case Cell::Kind::Id:
        case Cell::Kind::Foreign:
            return markdownCode(cell.text);
        }
        return std::string(cell.text);
    }

    void writeTableHead(std::span<const TableColumn> columns)
    {
        const bool hasDetails = m_role == Table::Role::Entries;
        m_output.write("\n|");
        for (const TableColumn &column : columns) {
            m_output.write(" ", shown(column.title), " |");
        }
        m_output.write(hasDetails ? " Details |\n|" : "\n|");
        for (const TableColumn &column : columns) {
            m_output.write(column.style == TableColumn::Style::Count ? "--:|" : "---|");
        }
        m_output.write(hasDetails ? "---|\n" : "\n");
    }

    void writeDetails(std::span<const Detail> details)
    {
        const bool isOfLastCell = m_role == Table::Role::Dependents;
        std::string_view separator = isOfLastCell ? " " : "";
        for (const Detail &detail : details) {
            m_output.write(separator, isOfLastCell ? std::string_view() : detail.label);
            std::string_view space = isOfLastCell ? "" : " ";
            for (const std::string_view text : {std::string_view(detail.text), detail.id}) {
                if (!text.empty()) {
                    m_output.write(space, markdownCode(text));
                    space = " ";
                }
            }
            separator = ", ";
        }
    }

    Output &m_output;
    Table::Role m_role = Table::Role::Entries;
    bool m_hasContents = false;
    bool m_isInSteps = false;
};

} // namespace

std::unique_ptr<DocumentWriter> makeMarkdownWriter(Output &output)
{
    return std::make_unique<MarkdownWriter>(output);
}

} // namespace secretscope
