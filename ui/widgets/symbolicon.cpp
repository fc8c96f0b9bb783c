// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/symbolicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace secretscope {

namespace {

QColor textColor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::Active, QPalette::WindowText);
    }
    return {};
}

class SymbolEngine final : public QIconEngine
{
public:
    explicit SymbolEngine(const QString &name)
        : m_name(name)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QSize size = rect.size() * painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(size, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QString color = textColor(mode).name(QColor::HexRgb);
        const QString key = QStringLiteral("secretscope/%1/%2x%3/%4")
                                .arg(m_name, QString::number(size.width()),
                                     QString::number(size.height()), color);
        QPixmap pixmap;
        QFile file(QStringLiteral(":/icons/") + m_name + QStringLiteral(".svg"));
        if (size.isEmpty() || QPixmapCache::find(key, &pixmap) || !file.open(QIODevice::ReadOnly)) {
            return pixmap;
        }
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(file.readAll().replace("currentColor", color.toLatin1())).render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon symbolIcon(const QString &name)
{
    return QIcon(new SymbolEngine(name));
}

} // namespace secretscope
