// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/symbolstyle.h"

#include "ui/widgets/readablepalette.h"
#include "ui/widgets/symbolicon.h"

#include <QPainter>
#include <QStyleOption>

namespace secretscope {

namespace {

/// Styles make outlines darker than the window, which shows next to nothing in a dark one.
bool hidesOutlines(const QPalette &palette)
{
    constexpr int asFusionDoes = 140;
    constexpr double hardlySeen = 1.5;
    const QColor window = palette.color(QPalette::Window);
    return contrast(window.darker(asFusionDoes), window) < hardlySeen;
}

bool hasOutline(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorRadioButton:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameTabWidget:
        return true;
    case QStyle::PE_PanelButtonTool:
        return !option.state.testFlag(QStyle::State_AutoRaise);
    default: // of Qt's many
        return false;
    }
}

void drawOutline(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const QPalette &palette = option.palette;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.6));
    painter.setBrush(Qt::NoBrush);
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound) {
        painter.drawEllipse(rect);
    } else {
        painter.drawRoundedRect(rect, 2, 2);
    }
    painter.restore();
}

/// A shade alone tells too little in dark palettes and nothing in black ones.
void drawMark(QPainter &painter, const QStyleOption &option)
{
    constexpr int thickness = 2;
    QRect mark = option.rect.adjusted(1, 0, -1, -1);
    mark.setTop(mark.bottom() - thickness + 1);
    painter.fillRect(mark, option.palette.color(QPalette::Highlight));
}

} // namespace

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

void SymbolStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    palette = readablePalette(palette);
}

void SymbolStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == PE_IndicatorBranch && row && row->state.testFlag(State_Selected)) {
        // Fusion's arrows have the colour of a text outside of the selection.
        QStyleOptionViewItem selected = *row;
        const QBrush text = row->palette.highlightedText();
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            selected.palette.setBrush(role, text);
        }
        QProxyStyle::drawPrimitive(element, &selected, painter, widget);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (hasOutline(element, *option) && hidesOutlines(option->palette)) {
        drawOutline(*painter, *option, element == PE_IndicatorRadioButton);
    }
    if (element == PE_PanelButtonTool && option->state.testFlag(State_On)) {
        drawMark(*painter, *option);
    }
}

void SymbolStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_TabBarTabShape && option->state.testFlag(State_Selected)
        && hidesOutlines(option->palette)) {
        drawMark(*painter, *option);
    }
}

void SymbolStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    using Button = QStyleOptionToolButton;
    const auto *button = qstyleoption_cast<const Button *>(option);
    if (control == CC_ToolButton && button && button->features.testFlag(Button::HasMenu)
        && !button->features.testFlag(Button::MenuButtonPopup)) {
        // QCommonStyle has the arrow in the lower corner, out of line with the text.
        Button plain = *button;
        plain.features.setFlag(Button::HasMenu, false);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        const int size = proxy()->pixelMetric(PM_MenuButtonIndicator, option, widget);
        plain.rect = alignedRect(option->direction, Qt::AlignRight | Qt::AlignVCenter, {size, size},
                                 option->rect);
        proxy()->drawPrimitive(PE_IndicatorArrowDown, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox && hidesOutlines(option->palette)) {
        drawOutline(*painter, *option, false);
    }
}

} // namespace secretscope
