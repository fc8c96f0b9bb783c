// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/hitdelegate.h"

#include "ui/rows/roles.h"
#include "ui/widgets/readablepalette.h"
#include "ui/widgets/symbolicon.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace secretscope {

namespace {
QList<QTextLayout::FormatRange> formats(const QList<HitRange> &hits,
                                        const QStyleOptionViewItem &option)
{
    // Bold and underlined as well as coloured: colour alone is not seen by everyone, and on a
    // selected row not at all.
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    if ((option.state & QStyle::State_Selected) == 0) {
        QColor background = option.palette.color(QPalette::Highlight);
        background.setAlphaF(0.25F);
        format.setBackground(background);
    }
    QList<QTextLayout::FormatRange> ranges;
    for (const HitRange &hit : hits) {
        ranges.append({hit.start, hit.length, format});
    }
    return ranges;
}

/// Those that are still completely or partly in `elided`, the beginning of `text`.
QList<HitRange> keptHits(const QList<HitRange> &hits, const QString &text, const QString &elided)
{
    const auto same = std::mismatch(elided.begin(), elided.end(), text.begin(), text.end());
    const int kept = static_cast<int>(same.first - elided.begin());
    QList<HitRange> ranges;
    for (HitRange hit : hits) {
        hit.length = std::min(hit.length, kept - hit.start);
        if (hit.length > 0) {
            ranges.append(hit);
        }
    }
    return ranges;
}

QTextLine laidOut(QTextLayout &layout, const QStyleOptionViewItem &option, int width)
{
    QTextOption wrapping(QStyle::visualAlignment(option.direction, option.displayAlignment));
    wrapping.setWrapMode(QTextOption::NoWrap);
    wrapping.setTextDirection(option.direction);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line;
}

constexpr int gap = 4;
constexpr int chipMargin = 6;

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor textColor(const QStyleOptionViewItem &option)
{
    return option.palette.color(isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}

/// Rounded up: a text layout counts parts of pixels.
int textWidth(const QStyleOptionViewItem &option, const QString &text)
{
    return qCeil(QFontMetricsF(option.font).horizontalAdvance(text));
}

/// Draws the chip around a text of this width at the beginning of `place`.
/// @returns the place of the text.
QRect drawChip(QPainter &painter, const QStyleOptionViewItem &option, CellMarks::Chip chip,
               const QRect &place, int width)
{
    const QSize size(std::min(place.width(), width + 2 * chipMargin),
                     std::min(place.height() - 2, option.fontMetrics.height() + 2));
    const QRect chipRect
        = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, place);
    const QColor text = textColor(option);
    const QColor ground
        = option.palette.color(isSelected(option) ? QPalette::Highlight : QPalette::Base);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen outline(mixed(text, ground, 0.45));
    if (chip == CellMarks::Chip::NoAccess) {
        outline.setStyle(Qt::DashLine);
    }
    painter.setPen(chip == CellMarks::Chip::MayEdit ? Qt::NoPen : outline);
    painter.setBrush(chip == CellMarks::Chip::MayEdit ? QBrush(tinted(ground, text))
                                                      : QBrush(Qt::NoBrush));
    const double radius = size.height() / 2.0;
    painter.drawRoundedRect(QRectF(chipRect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
    return chipRect.adjusted(chipMargin, 0, -chipMargin, 0);
}

/// What is drawn of counts where all words fit, where those for what can be done do, and where none
/// does.
enum class Words { Shown, OfDeeds, LeftOut };

QString textOf(const CellMarks::Count &count, Words words)
{
    if (words == Words::LeftOut || count.word.isEmpty()) {
        return count.number;
    }
    return words == Words::OfDeeds && count.chip == CellMarks::Chip::NoAccess
        ? QStringLiteral("(%1)").arg(count.number)
        : count.word + QLatin1Char(' ') + count.number;
}

/// Around the text of one count.
int widthAround(const QStyleOptionViewItem &option, const CellMarks::Count &count)
{
    return (count.symbol.isEmpty() ? 0 : option.decorationSize.width() + gap)
        + (count.chip == CellMarks::Chip::None ? 0 : 2 * chipMargin);
}

int countsWidth(const QStyleOptionViewItem &option, const QList<CellMarks::Count> &counts,
                Words words)
{
    int width = -2 * gap;
    for (const CellMarks::Count &count : counts) {
        width += widthAround(option, count) + textWidth(option, textOf(count, words)) + 2 * gap;
    }
    return width;
}

void drawCounts(QPainter &painter, const QStyleOptionViewItem &option,
                const QList<CellMarks::Count> &counts, Words words, const QRect &place)
{
    int left = place.left();
    for (const CellMarks::Count &count : counts) {
        const QString text = textOf(count, words);
        const int width = textWidth(option, text);
        QRect part(left, place.top(), widthAround(option, count) + width, place.height());
        left = part.right() + 1 + 2 * gap;
        part = QStyle::visualRect(option.direction, place, part);
        if (!count.symbol.isEmpty()) {
            const QRect symbol = QStyle::alignedRect(
                option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.decorationSize, part);
            symbolIcon(count.symbol)
                .paint(&painter, symbol, Qt::AlignCenter,
                       isSelected(option) ? QIcon::Selected : QIcon::Normal);
        }
        if (count.chip != CellMarks::Chip::None) {
            part = drawChip(painter, option, count.chip, part, width);
        }
        painter.setPen(textColor(option));
        painter.drawText(
            part,
            int(QStyle::visualAlignment(option.direction,
                                        count.symbol.isEmpty() ? Qt::AlignLeft : Qt::AlignRight)
                | Qt::AlignVCenter),
            text);
    }
}

/// At the lower corner of the icon, which leads the eye there without moving anything.
void drawDot(QPainter &painter, const QStyleOptionViewItem &option, const QRect &icon)
{
    const int size = std::max(icon.height() / 2, 6);
    const QRect dot = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignBottom,
                                          {size, size}, icon);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(option.palette.color(isSelected(option) ? QPalette::Highlight : QPalette::Base));
    painter.setBrush(isSelected(option) ? option.palette.highlightedText() : option.palette.link());
    painter.drawEllipse(dot);
    painter.restore();
}

/// With its hits marked; cut with an ellipsis where it is too long.
void drawText(QPainter &painter, const QStyleOptionViewItem &option, const QString &text,
              const QList<HitRange> &hits, const QRect &place)
{
    QTextLayout layout(text, option.font);
    layout.setFormats(formats(hits, option));
    QTextLine line = laidOut(layout, option, place.width());
    if (line.naturalTextWidth() > place.width()) {
        // Hits are bold, so that they need more room than the text that is cut.
        const qreal extra = line.naturalTextWidth() - option.fontMetrics.horizontalAdvance(text);
        layout.setText(option.fontMetrics.elidedText(text, option.textElideMode,
                                                     place.width() - qCeil(std::max(extra, 0.0))));
        layout.setFormats(formats(keptHits(hits, text, layout.text()), option));
        line = laidOut(layout, option, place.width());
    }
    painter.setPen(textColor(option));
    // In whole pixels, as QCommonStyle places its own text: else the lines of a row jump.
    const QSize size(place.width(), static_cast<int>(line.height()));
    layout.draw(&painter,
                QStyle::alignedRect(option.direction, Qt::AlignVCenter, size, place).topLeft());
}
} // namespace

void HitDelegate::apply(QStyleOptionViewItem &option, const ShownCell &cell)
{
    // In place of QStyledItemDelegate's, which asks for eight roles, each of which makes the text.
    option.text = cell.text;
    option.features |= QStyleOptionViewItem::HasDisplay;
    if (!cell.marks.symbol.isEmpty()) {
        option.icon = symbolIcon(cell.marks.symbol);
        option.features |= QStyleOptionViewItem::HasDecoration;
    }
    if (cell.marks.isNumber) {
        option.displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }
    option.font.setBold(option.font.bold() || cell.isChanged);
    if (cell.isLink) {
        option.font.setUnderline(true);
        option.palette.setBrush(QPalette::Text, option.palette.link());
    } else if (cell.isMuted) {
        option.palette.setBrush(QPalette::Text, option.palette.placeholderText());
    }
}

void HitDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    option->index = index;
    apply(*option, index.data(roleNumber(Role::Cell)).value<ShownCell>());
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int air = 3;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.lineSpacing() + 2 * air));
    const auto marks = index.data(roleNumber(Role::Cell)).value<ShownCell>().marks;
    if (marks.chip != CellMarks::Chip::None) {
        size.rwidth() += 2 * chipMargin;
    }
    return size.expandedTo(
        QSize(countsWidth(option, marks.counts, Words::Shown) + 2 * chipMargin, 0));
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const auto shown = index.data(roleNumber(Role::Cell)).value<ShownCell>();
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem cell = option;
    cell.index = index;
    apply(cell, shown);
    const auto drawMark = [&] {
        if (shown.isChanged) {
            drawDot(*painter, cell,
                    style->subElementRect(QStyle::SE_ItemViewItemDecoration, &cell, cell.widget));
        }
    };
    if (shown.hits.isEmpty() && !shown.marks.areAroundText() && !shown.marks.isNumber) {
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        drawMark();
        return;
    }
    // Else some styles answer with the place of the text alone.
    QStyleOptionViewItem wide = cell;
    wide.showDecorationSelected = true;
    const QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &wide, cell.widget);
    // As QCommonStyle does for its own text.
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    QRect place = area.adjusted(margin, 0, -margin, 0);
    const bool isTooLong = shown.marks.isUncut() && textWidth(cell, cell.text) > place.width();
    const QString text = isTooLong ? QStringLiteral(u"\u2026") : cell.text;
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    painter->setFont(cell.font);
    painter->setClipRect(place);
    for (const Words words : {Words::Shown, Words::OfDeeds, Words::LeftOut}) {
        const QList<CellMarks::Count> &counts = shown.marks.counts;
        if (!counts.isEmpty() && countsWidth(cell, counts, words) <= place.width()) {
            drawCounts(*painter, cell, counts, words, place);
            painter->restore();
            return;
        }
    }
    if (shown.marks.chip != CellMarks::Chip::None) {
        place = drawChip(*painter, cell, shown.marks.chip, place, textWidth(cell, text));
    }
    drawText(*painter, cell, text, shown.hits, place);
    painter->restore();
    drawMark();
}

} // namespace secretscope
