// SPDX-License-Identifier: Apache-2.0
// Writes lines of CSV as RFC 4180 has them: every cell quoted, quotes doubled, CRLF. Guards cells
// that a spreadsheet would run as a formula, unless told not to.
#pragma once

#include "report/options.h"
#include "report/output.h"

namespace secretscope {

/// Whether a spreadsheet might take the cell for a formula or a command: it starts with `= + - @`,
/// their full-width forms, tab, CR, LF or NUL.
bool needsGuard(std::string_view cell);

class CsvLine final
{
    Q_DISABLE_COPY_MOVE(CsvLine)

public:
    CsvLine(Output &output, Cells cells)
        : m_output(output)
        , m_cells(cells)
    {}

    void cell(std::string_view text);
    void emptyCell();
    void end();

private:
    Output &m_output;
    Cells m_cells;
    bool m_isFirst = true;
};

} // namespace secretscope
