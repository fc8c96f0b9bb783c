// SPDX-License-Identifier: Apache-2.0
// Writes lines of CSV as RFC 4180 has them: every cell quoted, quotes doubled, CRLF. Guards cells
// that a spreadsheet would run as a formula, unless asked not to; shows controls as signs if asked
// to.
#pragma once

#include "report/output.h"
#include "report/reportoptions.h"

#include <span>
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

    void write(std::span<const std::string_view> cells);

private:
    Output &m_output;
    Cells m_cells;
    Controls m_controls;
    /// One write a line is far cheaper than one a cell. Room for the longest line so far.
    std::string m_text;
};

} // namespace secretscope
