// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/symbolstyle.h"

#include "ui/widgets/symbolicon.h"

namespace secretscope {

QIcon SymbolStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                const QWidget *widget) const
{
    if (pixmap == SP_ToolBarHorizontalExtensionButton)
        return symbolIcon(QStringLiteral("more"));
    if (pixmap == SP_ToolBarVerticalExtensionButton)
        return symbolIcon(QStringLiteral("down"));
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

} // namespace secretscope
