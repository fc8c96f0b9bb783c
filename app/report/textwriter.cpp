// SPDX-License-Identifier: Apache-2.0
// A document for a terminal of 100 columns; TextLine makes all text harmless.
#include "report/documentwriter.h"
#include "report/reporthead.h"
#include "report/textline.h"

#include <vector>

namespace secretscope {

namespace {

class TextWriter final : public DocumentWriter
{
public:
    explicit TextWriter(Output &output)
        : m_line(output)
    {}

    bool hasContents() const override { return false; }

    void begin(const ReportHead &head, const Catalogue &catalogue) override
    {
        constexpr int labelColumns = 10;
        m_line.line(0, head.title);
        m_line.line(0, std::string(head.title.size(), '='));
        for (const HeadLine &entry : headLines(head)) {
            m_line.begin(0);
            m_line.cell(entry.label, labelColumns);
            m_line.cell(entry.value, 0);
            m_line.end();
        }
        for (const std::string &gap : gapLines(head, catalogue)) {
            m_line.line(2, "! " + gap);
        }
    }

    void section(const Cell &title, std::string_view note) override
    {
        m_line.emptyLine();
        m_line.line(0, std::string(title.text).append(note));
    }

    void paragraph(std::string_view text) override { m_line.line(2, text); }

    void beginSubject(const Subject &subject) override
    {
        // Ids of this service have up to 34 characters.
        constexpr int nameColumns = 28;
        constexpr int idColumns = 34;
        m_line.emptyLine();
        m_line.begin(0);
        m_line.cell(textOf(subject.name), nameColumns);
        m_line.cell(subject.id, idColumns);
        m_line.cell(subject.note, 0);
        m_line.end();
        if (!subject.type.empty()) {
            writeDetail(2, "type:", subject.type, {});
        }
    }

    void beginTable(const Table &table) override
    {
        m_columns.assign(table.columns.begin(), table.columns.end());
        m_line.line(2, std::string(table.title.text).append(table.note));
    }

    void row(std::span<const Cell> cells, std::span<const Detail> details) override
    {
        m_line.begin(4);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_line.cell(textOf(cells[i]), m_columns[i].textColumns);
        }
        m_line.end();
        for (const Detail &detail : details) {
            writeDetail(6, detail.label, detail.text, detail.id);
        }
    }

    void endTable(std::span<const Cell>) override {}

private:
    static std::string_view textOf(const Cell &cell)
    {
        return cell.text.empty() ? cell.standIn : cell.text;
    }

    void writeDetail(int indent, std::string_view label, std::string_view text, std::string_view id)
    {
        constexpr int textColumns = 15;
        m_line.begin(indent);
        m_line.cell(label, static_cast<int>(label.size()));
        m_line.cell(text, textColumns);
        m_line.cell(id, 0);
        m_line.end();
    }

    TextLine m_line;
    std::vector<TableColumn> m_columns;
};

} // namespace

std::unique_ptr<DocumentWriter> makeTextWriter(Output &output)
{
    return std::make_unique<TextWriter>(output);
}

} // namespace secretscope
