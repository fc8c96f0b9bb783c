// SPDX-License-Identifier: Apache-2.0
#include "report/csvline.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"

namespace secretscope {

bool needsGuard(std::string_view cell)
{
    if (cell.empty()) {
        return false;
    }
    const auto first = static_cast<unsigned char>(cell.front());
    if ((first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z')) {
        return false;
    }
    constexpr std::string_view starts("=+-@\t\r\n\0", 8);
    if (starts.find(cell.front()) != std::string_view::npos) {
        return true;
    }
    return cell.starts_with("＝") || cell.starts_with("＋") || cell.starts_with("－")
        || cell.starts_with("＠");
}

void CsvLine::write(std::span<const std::string_view> cells)
{
    m_text.clear();
    for (const std::string_view cell : cells) {
        m_text += m_text.empty() ? "\"" : ",\"";
        if (m_cells == Cells::Guarded && needsGuard(cell)) {
            m_text += '\'';
        }
        if (m_controls == Controls::Shown) {
            append(viewOf(wholeDisplayText(cell).toUtf8()));
        } else {
            append(cell);
        }
        m_text += '"';
    }
    m_text += "\r\n";
    m_output.write(m_text);
}

void CsvLine::append(std::string_view text)
{
    for (auto quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
        m_text += text.substr(0, quote + 1);
        m_text += '"';
        text.remove_prefix(quote + 1);
    }
    m_text += text;
}

} // namespace secretscope
