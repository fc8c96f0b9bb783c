// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/graphtheme.h"

#include "ui/widgets/readablepalette.h"

namespace secretscope {

GraphTheme::GraphTheme(const QPalette &palette)
    : m_palette(palette)
    , m_isDark(palette.color(QPalette::Base).lightness() < 128)
{}

QColor GraphTheme::detail() const
{
    return mixed(text(), ground(), 0.72);
}

QColor GraphTheme::edge() const
{
    return mixed(text(), ground(), 0.45);
}

QColor GraphTheme::border(const GraphNode &node) const
{
    if (node.kind == GraphNode::Kind::Secret) {
        return m_isDark ? QColor(0xf0, 0xc6, 0x74) : QColor(0x8a, 0x5a, 0x00);
    }
    if (!node.category) {
        return detail();
    }
    switch (*node.category) {
    case Category::Tools:
        return m_isDark ? QColor(0x8a, 0xb8, 0xf0) : QColor(0x1f, 0x5f, 0xa8);
    case Category::Agents:
        return m_isDark ? QColor(0x86, 0xd9, 0xa0) : QColor(0x14, 0x63, 0x2f);
    case Category::PhoneNumbers:
        return m_isDark ? QColor(0xdc, 0xa0, 0xea) : QColor(0x7a, 0x2f, 0x8a);
    case Category::McpServers:
        return m_isDark ? QColor(0x7f, 0xd6, 0xdd) : QColor(0x00, 0x63, 0x6b);
    case Category::Others:
    case Category::EnvironmentVariables:
        break;
    }
    return detail();
}

} // namespace secretscope
