// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/impacttile.h"

#include "ui/widgets/categorytext.h"
#include "ui/widgets/symbolicon.h"
#include "ui/widgets/textblock.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace secretscope {

struct ImpactTile::Layout
{
    QFont large;
    QFont bold;
    QRect icon;
    QRect count;
    QRect title;
    QRect meaning;
    int height = 0;
};

ImpactTile::ImpactTile(const QString &symbol, QWidget *parent)
    : QAbstractButton(parent)
    , m_symbol(symbol)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ImpactTile::showCount(const QString &title, Known count, const QString &meaning)
{
    setText(title);
    m_count = CategoryText::count(count);
    m_meaning = meaning;
    setAccessibleName(tr("%1: %2", "list, count").arg(title, CategoryText::countInWords(count)));
    setAccessibleDescription(meaning);
    updateGeometry();
    update();
}

ImpactTile::Layout ImpactTile::layoutFor(int width) const
{
    const int air = std::max(4, fontMetrics().height() / 3);
    Layout layout;
    layout.large = layout.bold = font();
    layout.large.setPointSizeF(font().pointSizeF() * 1.5);
    layout.large.setBold(true);
    layout.bold.setBold(true);
    const QFontMetrics large(layout.large);
    const int side = large.height();
    const int room = std::max(1, width - 2 * air);
    layout.icon = QRect(air, air, side, side);
    layout.count = QRect(layout.icon.right() + 1 + air, air, large.horizontalAdvance(m_count) + 1,
                         large.height());
    const QFontMetrics bold(layout.bold);
    const int beside = width - air - (layout.count.right() + 1 + air);
    // Beside the number where there is room for it, else below.
    if (bold.horizontalAdvance(text()) <= beside) {
        layout.title = QRect(layout.count.right() + 1 + air, air, beside, large.height());
    } else {
        layout.title
            = QRect(air, layout.count.bottom() + 1, room, blockHeight(text(), layout.bold, room));
    }
    layout.meaning = QRect(air, std::max(layout.title.bottom(), layout.count.bottom()) + 1, room,
                           blockHeight(m_meaning, font(), room));
    layout.height = layout.meaning.bottom() + 1 + air;
    return layout;
}

int ImpactTile::heightForWidth(int width) const
{
    return layoutFor(width).height;
}

QSize ImpactTile::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 24;
    return {width, heightForWidth(width)};
}

QSize ImpactTile::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 12;
    return {width, heightForWidth(std::max(width, this->width()))};
}

void ImpactTile::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    option.initFrom(this);
    option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    option.state |= isDown() ? QStyle::State_Sunken : QStyle::State_Raised;
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const Layout layout = layoutFor(width());
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    const auto align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    symbolIcon(m_symbol).paint(&painter, placed(layout.icon));
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.setFont(layout.large);
    painter.drawText(placed(layout.count), align | Qt::AlignVCenter, m_count);
    painter.setFont(layout.bold);
    painter.drawText(placed(layout.title), align | Qt::AlignVCenter | Qt::TextWordWrap, text());
    drawBlock(painter, placed(layout.meaning), m_meaning, font(), layoutDirection());
    if (isChecked()) {
        // In shape too, since a pressed button is hard to tell from others in some styles.
        painter.fillRect(QRect(0, height() - 3, width(), 3), palette().highlight());
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect.adjust(3, 3, -3, -3);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace secretscope
