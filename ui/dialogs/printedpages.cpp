// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/printedpages.h"

#include "catalogue/builtinfile.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QImage>
#include <QPagedPaintDevice>
#include <QSvgRenderer>
#include <QTextDocument>

#include <algorithm>

namespace secretscope {

namespace {

// Foreign text cannot hold these: the page escapes its signs.
constexpr char subjectStart[] = "<details class=\"subject\"";
constexpr char iconStart[] = "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#symbol-";
constexpr char iconEnd[] = "\"/></svg>";

/// What of the page's style a QTextDocument can do, in dark ink on white paper. Without lines
/// around cells: Qt looks for each of them at its neighbours, which takes ten times as long.
constexpr QLatin1StringView printStyle(":/report/print.css");

class PageDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name.path()));
        if (type != ImageResource || !file.open(QIODevice::ReadOnly)) {
            return {};
        }
        QImage image(96, 96, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        QSvgRenderer(file.readAll().replace("currentColor", "#000000")).render(&painter);
        return image;
    }
};

} // namespace

PrintedPages::PrintedPages(QPagedPaintDevice &paper, const QString &title, IsCancelled isCancelled)
    : m_paper(paper)
    , m_title(title)
    , m_isCancelled(std::move(isCancelled))
    , m_isWhole(m_painter.begin(&paper))
{
    open(WriteOnly | Unbuffered);
}

PrintedPages::~PrintedPages() = default;

qint64 PrintedPages::writeData(const char *data, qint64 size)
{
    m_html.append(data, size);
    for (qsizetype next = m_html.indexOf(subjectStart, m_seen); next >= 0;
         next = m_html.indexOf(subjectStart, m_seen)) {
        // Secrets without anything to show share a sheet.
        if (m_html.first(next).contains("<table>")) {
            print(m_html.first(next));
            m_html.remove(0, next);
            next = 0;
        }
        m_seen = next + 1;
    }
    m_seen = std::max(m_seen, m_html.size() - qsizetype(sizeof(subjectStart)));
    return m_isWhole ? size : -1;
}

bool PrintedPages::finish()
{
    print(std::exchange(m_html, {}));
    return m_painter.end() && m_isWhole;
}

void PrintedPages::print(QByteArray html)
{
    if (!m_isWhole || html.isEmpty()) {
        return;
    }
    // Before the page's own head are styles and drawings that only browsers understand.
    html.remove(0, std::max<qsizetype>(0, html.indexOf("<header>")));
    if (const qsizetype ofBrowsers = html.indexOf("<p class=\"unfolded"); ofBrowsers >= 0) {
        html.remove(ofBrowsers, html.indexOf("</p>", ofBrowsers) + 4 - ofBrowsers);
    }
    html.replace(iconStart, "<img width=\"12\" height=\"12\" src=\"")
        .replace(iconEnd, "\"/> ")
        .replace("<table>",
                 "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" border=\"0\">");

    PageDocument document;
    document.setUndoRedoEnabled(false);
    document.documentLayout()->setPaintDevice(&m_paper);
    document.setDefaultFont(QFont(QStringLiteral("sans-serif"), 9));
    document.setDefaultStyleSheet(QString::fromLatin1(builtInFile(printStyle)));
    document.setHtml(QString::fromUtf8(html));
    const QRectF sheet(0, 0, m_paper.width(), m_paper.height());
    m_painter.setFont(QFont(QStringLiteral("sans-serif"), 8));
    const double foot = m_painter.fontMetrics().height() * 2.0;
    const QSizeF page(sheet.width(), sheet.height() - foot);
    document.setPageSize(page);
    for (int i = 0; i < document.pageCount() && m_isWhole; ++i) {
        m_isWhole = !m_isCancelled() && (m_pages++ == 0 || m_paper.newPage());
        m_painter.save();
        m_painter.translate(0, -i * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(QPointF(0, i * page.height()), page);
        m_painter.setClipRect(context.clip);
        document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
        m_painter.setPen(Qt::darkGray);
        const QString number = QString::number(m_pages);
        const double room = sheet.width() - m_painter.fontMetrics().horizontalAdvance(number) * 2.0;
        m_painter.drawText(sheet, Qt::AlignLeft | Qt::AlignBottom,
                           m_painter.fontMetrics().elidedText(m_title, Qt::ElideRight, int(room)));
        m_painter.drawText(sheet, Qt::AlignRight | Qt::AlignBottom, number);
    }
}

} // namespace secretscope
