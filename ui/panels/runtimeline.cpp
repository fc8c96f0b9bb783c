// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/runtimeline.h"

#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/readablepalette.h"
#include "ui/widgets/timetext.h"

#include <QAccessible>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>

namespace secretscope {

namespace {

/// Half the size of a mark, in pixels.
constexpr int half = 4;

/// What did not end well stands out from the ground of any theme, and never by its colour alone.
QColor alarming(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    return contrast(QColor(0xb3, 0x26, 0x1e), ground) >= 4.5 ? QColor(0xb3, 0x26, 0x1e)
                                                             : QColor(0xff, 0x8a, 0x80);
}

} // namespace

RunTimeline::RunTimeline(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("runTimeline"));
    setAccessibleName(tr("Timeline of runs"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RunTimeline::showRuns(std::vector<ToolRun> runs, std::int64_t since, const QDateTime &now,
                           const QString &twin)
{
    constexpr std::int64_t least = 30 * 60;
    m_runs = std::move(runs);
    // Refusals are drawn last, over what is at the same place.
    std::stable_partition(m_runs.begin(), m_runs.end(),
                          [](const ToolRun &run) { return run.end != RunEnd::Refused; });
    m_since = since;
    m_now = now;
    m_last = std::max(std::int64_t(now.toSecsSinceEpoch()), since + 1);
    m_first = since - std::max(least, m_last - since);
    if (accessibleDescription() != twin) {
        setPlainToolTip(*this, twin);
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    update();
}

QSize RunTimeline::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 2 + 4 * half + 6};
}

int RunTimeline::placeOf(std::int64_t time) const
{
    const double part = double(time - m_first) / double(m_last - m_first);
    const int room = width() - 2 * half - 2;
    const int place = half + 1 + int(part * room);
    return isRightToLeft() ? width() - place : place;
}

void RunTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int middle = 2 * half + 2;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawLine(half, middle, width() - half, middle);
    const int moment = placeOf(m_since);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.drawLine(moment, 0, moment, middle + 2 * half);
    for (const ToolRun &run : m_runs) {
        if (run.time >= m_first && run.time <= m_last) {
            drawRun(painter, run);
        }
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const auto clock = [this](std::int64_t time) {
        return TimeText::clock(QDateTime::fromSecsSinceEpoch(time, QTimeZone::utc()), m_now);
    };
    const QRect line(0, middle + 2 * half + 2, width(), fontMetrics().height());
    const QString change = tr("%1 change", "time of day").arg(clock(m_since));
    const int wide = fontMetrics().horizontalAdvance(change);
    painter.drawText(QRect(std::clamp(moment - wide / 2, 0, std::max(0, width() - wide)), line.y(),
                           wide, line.height()),
                     Qt::AlignCenter, change);
    // The painter turns both sides round itself, right to left.
    const QRect second = line.translated(0, line.height());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, clock(m_first));
    painter.drawText(second, Qt::AlignRight | Qt::AlignVCenter, clock(m_last));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

/// A disc for a success, a cross for a refusal, an open triangle for every other error, a dot for
/// what tells nothing.
void RunTimeline::drawRun(QPainter &painter, const ToolRun &run) const
{
    const QPointF at(placeOf(run.time), 2 * half + 2);
    switch (run.end) {
    case RunEnd::Success:
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::WindowText));
        painter.drawEllipse(at, half - 1, half - 1);
        return;
    case RunEnd::Refused:
        painter.setPen(QPen(alarming(palette()), 2));
        painter.drawLine(at + QPointF(-half, -half), at + QPointF(half, half));
        painter.drawLine(at + QPointF(-half, half), at + QPointF(half, -half));
        return;
    case RunEnd::InClient:
        painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 2));
        painter.drawPoint(at);
        return;
    case RunEnd::Internal:
    case RunEnd::CustomerConfig:
    case RunEnd::ExternalServer:
    case RunEnd::ExternalClient:
    case RunEnd::ClientTimeout:
    case RunEnd::Unknown:
    case RunEnd::NotTold:
        painter.setPen(QPen(alarming(palette()), 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(
            QPolygonF{at + QPointF(0, -half), at + QPointF(half, half), at + QPointF(-half, half)});
        return;
    }
}

} // namespace secretscope
