// SPDX-License-Identifier: Apache-2.0
#include "report/csvcell.h"

namespace secretscope {

bool needsGuard(std::string_view cell)
{
    if (cell.empty()) {
        return false;
    }
    constexpr std::string_view starts("=+-@\t\r\n\0", 8);
    if (starts.find(cell.front()) != std::string_view::npos) {
        return true;
    }
    return cell.starts_with("＝") || cell.starts_with("＋") || cell.starts_with("－")
        || cell.starts_with("＠");
}

void CsvLine::cell(std::string_view text)
{
    m_output.write(m_isFirst ? "\"" : ",\"");
    m_isFirst = false;
    if (m_cells == Cells::Guarded && needsGuard(text)) {
        m_output.write('\'');
    }
    for (auto quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
        m_output.write(text.substr(0, quote + 1));
        m_output.write('"');
        text.remove_prefix(quote + 1);
    }
    m_output.write(text);
    m_output.write('"');
}

void CsvLine::emptyCell()
{
    m_output.write(m_isFirst ? "\"\"" : ",\"\"");
    m_isFirst = false;
}

void CsvLine::end()
{
    m_output.write("\r\n");
    m_isFirst = true;
}

} // namespace secretscope
