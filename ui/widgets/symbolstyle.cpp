// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/symbolstyle.h"

#include "ui/widgets/symbolicon.h"

#include <algorithm>
#include <cmath>

namespace secretscope {

namespace {

/// How light the colour looks from 0 to 1 (WCAG 2.1, relative luminance).
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// A colour with alpha as it looks on the other one.
QColor seenOn(const QColor &background, const QColor &colour)
{
    const auto mixed = [&colour](float front, float back) {
        return front * colour.alphaF() + back * (1 - colour.alphaF());
    };
    return QColor::fromRgbF(mixed(colour.redF(), background.redF()),
                            mixed(colour.greenF(), background.greenF()),
                            mixed(colour.blueF(), background.blueF()));
}

double contrast(const QColor &background, const QColor &colour)
{
    const double a = luminance(background);
    const double b = luminance(seenOn(background, colour));
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

void SymbolStyle::polish(QPalette &palette)
{
    constexpr double readable = 3;
    QProxyStyle::polish(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor base = palette.color(group, QPalette::Base);
        QColor muted = palette.color(group, QPalette::Text);
        muted.setAlphaF(muted.alphaF() * 0.6F);
        const QColor present = palette.color(group, QPalette::PlaceholderText);
        if (contrast(base, present) < readable && contrast(base, muted) > contrast(base, present)) {
            palette.setColor(group, QPalette::PlaceholderText, muted);
        }
    }
}

QIcon SymbolStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                const QWidget *widget) const
{
    if (pixmap == SP_ToolBarHorizontalExtensionButton) {
        return symbolIcon(QStringLiteral("more"));
    }
    if (pixmap == SP_ToolBarVerticalExtensionButton) {
        return symbolIcon(QStringLiteral("down"));
    }
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

} // namespace secretscope
