// SPDX-License-Identifier: Apache-2.0
// The desktop's own style, but muted text is readable, and the "more" marks of menu bars and tool
// bars are icons of the program: they fit every palette, and Qt 6.4 does not load all of its image
// plugins for them when a menu bar is made (a tenth of the starting time).
#pragma once

#include <QProxyStyle>

namespace secretscope {

class SymbolStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SymbolStyle)

public:
    using QProxyStyle::polish;
    using QProxyStyle::QProxyStyle;

    /// Muted text stays readable: Qt 6.4 leaves it black when it takes a dark palette from KDE's
    /// settings.
    void polish(QPalette &palette) override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                       const QWidget *widget) const override;
};

} // namespace secretscope
