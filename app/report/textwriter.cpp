// SPDX-License-Identifier: Apache-2.0
// A document for a terminal of 100 columns. All text goes through displayText(), so that no control
// character reaches the terminal. Nothing is cut to fit: a text that is wider than its cell pushes
// the next cells to a new line, and one that is wider than the terminal is broken.
#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "catalogue/unicode.h"
#include "report/documentwriter.h"
#include "report/reporthead.h"
#include "report/wording.h"

#include <functional>
#include <vector>

namespace secretscope {

namespace {

constexpr int terminalColumns = 100;

/// How much of `text` fits into `columns`, at least one character: up to a space if there is one.
qsizetype fittingLength(QStringView text, int columns)
{
    qsizetype at = 0;
    qsizetype afterSpace = 0;
    while (at < text.size()) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
        const qsizetype length = isPair ? 2 : 1;
        columns -= columnsOf(text.mid(at, length));
        if (columns < 0) {
            return afterSpace > 0 ? afterSpace : std::max(at, length);
        }
        at += length;
        if (text[at - 1] == u' ') {
            afterSpace = at;
        }
    }
    return at;
}

class TextWriter final : public DocumentWriter
{
public:
    explicit TextWriter(Output &output)
        : m_output(output)
    {}

    bool hasContents() const override { return false; }

    void begin(const ReportHead &head, const Catalogue &catalogue) override
    {
        constexpr int labelColumns = 10;
        writeLine(0, head.title);
        writeLine(0, std::string(head.title.size(), '='));
        for (const HeadLine &entry : headLines(head)) {
            writeCells(0, {{entry.label, labelColumns}, {entry.value, 0}});
        }
        for (const std::string &gap : gapLines(head, catalogue)) {
            writeLine(2, "! " + gap);
        }
    }

    void section(const Cell &title, std::string_view note) override
    {
        m_output.write('\n');
        writeLine(0, std::string(title.text).append(note));
    }

    void paragraph(std::string_view text) override { writeLine(2, text); }

    void beginSubject(const Subject &subject) override
    {
        // Ids of this service have up to 34 characters.
        constexpr int nameColumns = 28;
        constexpr int idColumns = 34;
        m_output.write('\n');
        writeCells(
            0,
            {{subject.name.shownText(), nameColumns}, {subject.id, idColumns}, {subject.note, 0}});
        if (!subject.type.empty()) {
            writeDetail(2, "type:", subject.type, {});
        }
    }

    void beginTable(const Table &table) override
    {
        m_columns.assign(table.columns.begin(), table.columns.end());
        writeLine(2, std::string(table.title.text).append(table.note));
    }

    void row(std::span<const Cell> cells, std::span<const Detail> details) override
    {
        beginLine(4);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            writeCell(cells[i].shownText(), m_columns[i].textColumns);
        }
        m_output.write('\n');
        for (const Detail &detail : details) {
            writeDetail(6, detail.label, detail.text, detail.id);
        }
    }

    void endTable(std::span<const Cell>) override {}

    void step(Box box, std::span<const Cell> words, std::span<const Detail> details) override
    {
        constexpr int boxColumns = 3;
        const std::string line = joined(words, " ", std::mem_fn(&Cell::shownText));
        beginLine(2);
        writeCell(box == Box::Ticked ? "[x]" : "[ ]", boxColumns);
        writeShown(wholeDisplayText(line), m_nextCell);
        m_output.write('\n');
        for (const Detail &detail : details) {
            writeDetail(2 + boxColumns + 2, detail.label, detail.text, detail.id);
        }
    }

private:
    void writeDetail(int indent, std::string_view label, std::string_view text, std::string_view id)
    {
        constexpr int textColumns = 15;
        writeCells(indent, {{label, static_cast<int>(label.size())}, {text, textColumns}, {id, 0}});
    }

    struct WideText
    {
        std::string_view text;
        int columns;
    };
    void writeCells(int indent, std::initializer_list<WideText> cells)
    {
        beginLine(indent);
        for (const WideText &cell : cells) {
            writeCell(cell.text, cell.columns);
        }
        m_output.write('\n');
    }

    /// Not bounded, broken at spaces where it is too long.
    void writeLine(int indent, std::string_view text)
    {
        beginLine(indent);
        writeShown(wholeDisplayText(text), indent);
        m_output.write('\n');
    }

    void beginLine(int indent)
    {
        m_column = 0;
        m_nextCell = indent;
    }

    /// Text, bounded as displayText() does, at the next cell's place; the cell after it comes two
    /// columns to the right of `columns`. Lines that continue it begin below its start.
    void writeCell(std::string_view text, int columns)
    {
        const int start = m_nextCell;
        m_nextCell += columns + 2;
        if (!text.empty()) {
            writeShown(displayText(text), start);
        }
    }

    void moveTo(int column)
    {
        if (m_column > 0 && m_column + 2 > column) {
            m_output.write('\n');
            m_column = 0;
        }
        m_output.repeat(' ', static_cast<std::size_t>(column - m_column));
        m_column = column;
    }

    void writeShown(QStringView rest, int start)
    {
        while (!rest.isEmpty()) {
            moveTo(start);
            const qsizetype length = fittingLength(rest, terminalColumns - start);
            QStringView part = rest.left(length);
            rest = rest.mid(length);
            while (!rest.isEmpty() && part.endsWith(u' ')) {
                part.chop(1);
            }
            m_output.write(viewOf(part.toUtf8()));
            m_column += columnsOf(part);
            if (!rest.isEmpty()) {
                m_output.write('\n');
                m_column = 0;
            }
        }
    }

    Output &m_output;
    std::vector<TableColumn> m_columns;
    /// Where the next character goes.
    int m_column = 0;
    /// Where the next cell begins.
    int m_nextCell = 0;
};

} // namespace

std::unique_ptr<DocumentWriter> makeTextWriter(Output &output)
{
    return std::make_unique<TextWriter>(output);
}

} // namespace secretscope
