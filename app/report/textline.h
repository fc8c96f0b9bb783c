// SPDX-License-Identifier: Apache-2.0
// Lays out lines of a terminal of 100 columns. All text goes through displayText() here, so that no
// control character reaches the terminal. Nothing is cut to fit: a text that is wider than its cell
// pushes the next cells to a new line, and one that is wider than the terminal is broken.
#pragma once

#include "report/output.h"

namespace secretscope {

class TextLine final
{
    Q_DISABLE_COPY_MOVE(TextLine)

public:
    static constexpr int terminalColumns = 100;

    explicit TextLine(Output &output)
        : m_output(output)
    {}

    /// Begins a line; `indent` in columns.
    void begin(int indent);
    /// Foreign text (bounded as displayText() does) at the next cell's place; the cell after it
    /// comes two columns behind `columns`. Lines that continue it begin below its start.
    void cell(std::string_view text, int columns);
    void end();

    /// A whole line, not bounded, broken at spaces where it is too long.
    void line(int indent, std::string_view text);
    void emptyLine() { m_output.write('\n'); }

private:
    void moveTo(int column);
    void writeShown(const QString &shown, int start);

    Output &m_output;
    /// Where the next character goes.
    int m_column = 0;
    /// Where the next cell begins.
    int m_nextCell = 0;
};

} // namespace secretscope
