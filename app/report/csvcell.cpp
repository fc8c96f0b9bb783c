// SPDX-License-Identifier: Apache-2.0
#include "report/csvcell.h"

#include "catalogue/displaytext.h"

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

void CsvLine::cell(std::string_view text)
{
    m_text += '"';
    if (m_cells == Cells::Guarded && needsGuard(text)) {
        m_text += '\'';
    }
    if (m_controls == Controls::Shown) {
        const QByteArray shown = wholeDisplayText(text).toUtf8();
        quote({shown.constData(), static_cast<std::size_t>(shown.size())});
    } else {
        quote(text);
    }
    m_text.append(std::string_view("\","));
}

void CsvLine::quote(std::string_view text)
{
    for (auto quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
        m_text += text.substr(0, quote + 1);
        m_text += '"';
        text.remove_prefix(quote + 1);
    }
    m_text += text;
}

void CsvLine::emptyCell()
{
    m_text.append(std::string_view("\"\","));
}

void CsvLine::end()
{
    m_text.pop_back(); // the last comma
    m_text.append(std::string_view("\r\n"));
    m_output.write(m_text);
    m_text.clear();
}

} // namespace secretscope
