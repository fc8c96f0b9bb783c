// SPDX-License-Identifier: Apache-2.0
#include "report/csvline.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"

#include <algorithm>

namespace secretscope {

namespace {

/// Copies a text, quotes doubled; returns the end of the copy.
char *quoted(std::string_view text, char *at)
{
    for (auto quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
        at = std::copy_n(text.data(), quote + 1, at);
        *at++ = '"';
        text.remove_prefix(quote + 1);
    }
    return std::copy_n(text.data(), text.size(), at);
}

} // namespace

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
    // A quote becomes two; no sign has more than four times the bytes of what it shows.
    const std::size_t growth = m_controls == Controls::Shown ? 4 : 2;
    std::size_t most = 2;
    for (const std::string_view cell : cells) {
        most += growth * cell.size() + 4;
    }
    m_text.resize(std::max(m_text.size(), most));
    char *at = m_text.data();
    for (const std::string_view cell : cells) {
        if (at != m_text.data()) {
            *at++ = ',';
        }
        *at++ = '"';
        if (m_cells == Cells::Guarded && needsGuard(cell)) {
            *at++ = '\'';
        }
        at = m_controls == Controls::Shown ? quoted(viewOf(wholeDisplayText(cell).toUtf8()), at)
                                           : quoted(cell, at);
        *at++ = '"';
    }
    *at++ = '\r';
    *at++ = '\n';
    m_output.write({m_text.data(), static_cast<std::size_t>(at - m_text.data())});
}

} // namespace secretscope
