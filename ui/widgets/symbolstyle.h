// SPDX-License-Identifier: Apache-2.0
// The desktop's own style, made to fit every palette: the "more" marks of menu bars and tool bars
// are icons of the program (nor does Qt 6.4 then load all of its image plugins for them when a menu
// bar is made, a tenth of the starting time), faint text is raised, what is switched on has a mark,
// and where the palette is so dark that outlines vanish they are drawn.
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

    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                       const QWidget *widget) const override;
    void polish(QPalette &palette) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
};

} // namespace secretscope
