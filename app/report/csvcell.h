// SPDX-License-Identifier: Apache-2.0
// Writes lines of CSV as RFC 4180 has them: every cell quoted, quotes doubled, CRLF. Guards cells
// that a spreadsheet would run as a formula, unless told not to; shows controls as signs if told
// so.
#pragma once

#include "report/options.h"
#include "report/output.h"

#include <string>

namespace secretscope {

/// Whether a spreadsheet might take the cell for a formula or a command: it starts with `= + - @`,
/// their full-width forms, tab, CR, LF or NUL.
bool needsGuard(std::string_view cell);

class CsvLine final
{
    Q_DISABLE_COPY_MOVE(CsvLine)

public:
    CsvLine(Output &output, Cells cells, Controls controls = Controls::Kept)
        : m_output(output)
        , m_cells(cells)
        , m_controls(controls)
    {}

    void cell(std::string_view text);
    void emptyCell();
    /// Cells that were taken from an earlier line with since().
    void cells(std::string_view taken) { m_text += taken; }
    void end();
    /// Forgets the line so far.
    void clear() { m_text.clear(); }

    /// Where the next cell begins.
    std::size_t position() const { return m_text.size(); }
    /// The cells behind a position of this line; valid until the next cell.
    std::string_view since(std::size_t position) const
    {
        return std::string_view(m_text).substr(position);
    }

private:
    void quote(std::string_view text);

    Output &m_output;
    Cells m_cells;
    Controls m_controls;
    /// The line so far, each cell with a comma behind it: one write a line is far cheaper than one
    /// a piece.
    std::string m_text;
};

} // namespace secretscope
