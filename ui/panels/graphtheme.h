// SPDX-License-Identifier: Apache-2.0
// The colours of a graph on screen, light or dark as the palette is; the same hues as in the saved
// SVG. Kinds are words in the nodes too: colour only helps.
#pragma once

#include "analysis/graph.h"

#include <QColor>
#include <QPalette>

namespace secretscope {

class GraphTheme
{
public:
    explicit GraphTheme(const QPalette &palette);

    QColor ground() const { return m_palette.color(QPalette::Base); }
    QColor text() const { return m_palette.color(QPalette::Text); }
    QColor detail() const;
    QColor box() const { return m_palette.color(QPalette::AlternateBase); }
    QColor edge() const;
    QColor marked() const { return m_palette.color(QPalette::Highlight); }
    /// The border of a node.
    QColor border(const GraphNode &node) const;

private:
    QPalette m_palette;
    bool m_isDark;
};

} // namespace secretscope
