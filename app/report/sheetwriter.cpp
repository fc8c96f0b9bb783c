// SPDX-License-Identifier: Apache-2.0
// A document as a workbook: headings and paragraphs on its first sheet, tables on the others.
#include "report/documentwriter.h"
#include "report/spreadsheet.h"
#include "report/wording.h"

#include <array>
#include <functional>
#include <optional>

namespace secretscope {

namespace {

class SheetWriter final : public DocumentWriter
{
public:
    explicit SheetWriter(Output &output)
        : m_output(output)
    {}

    void begin(const ReportHead &head, const Catalogue &catalogue) override
    {
        m_book.emplace(m_output, head, catalogue);
    }

    void section(const Cell &title, std::string_view note) override
    {
        m_section = title.text;
        m_book->addLine(m_section + std::string(note), {});
    }
    void paragraph(std::string_view text) override { m_book->addLine({}, text); }

    /// Not called: reports with subjects have a table of their own.
    void beginSubject(const Subject &) override {}

    void beginTable(const Table &table) override
    {
        std::vector<std::string_view> titles{"Section"};
        m_title = table.title.text;
        if (!m_title.empty()) {
            titles.push_back("Table");
        }
        for (const TableColumn &column : table.columns) {
            titles.push_back(column.title.text);
        }
        titles.push_back("Details");
        m_book->beginTable(table.sheet, titles);
    }

    void step(Box box, std::span<const Cell> words, std::span<const Detail> details) override
    {
        constexpr std::array<std::string_view, 4> titles{"Section", "Done", "Step", "Details"};
        m_book->beginTable("Steps", titles);
        const std::string line = joined(words, " ", std::mem_fn(&Cell::shownText));
        const std::string text = textOf(details);
        m_book->addRow(std::array<Spreadsheet::Value, 4>{
            m_section, box == Box::Ticked ? "[x]" : "[ ]", line, text});
    }

    void row(std::span<const Cell> cells, std::span<const Detail> details) override
    {
        std::vector<Spreadsheet::Value> values{m_section};
        if (!m_title.empty()) {
            values.push_back(m_title);
        }
        for (const Cell &cell : cells) {
            values.push_back(cell.shownText());
        }
        const std::string text = textOf(details);
        values.push_back(text);
        m_book->addRow(values);
    }

    void endTable(std::span<const Cell>) override {}
    SheetLosses end() override { return m_book->write(); }

private:
    static std::string textOf(std::span<const Detail> details)
    {
        return joined(details, "; ", [](const Detail &detail) {
            std::string text(detail.label);
            for (const std::string_view part : {std::string_view(detail.text), detail.id}) {
                text.append(part.empty() ? "" : " ").append(part);
            }
            return text;
        });
    }

    Output &m_output;
    std::optional<Spreadsheet> m_book;
    std::string m_section;
    std::string m_title;
};

} // namespace

std::unique_ptr<DocumentWriter> makeSheetWriter(Output &output)
{
    return std::make_unique<SheetWriter>(output);
}

} // namespace secretscope
