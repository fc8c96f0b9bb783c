// SPDX-License-Identifier: Apache-2.0
// Paints a report's page (see makeHtmlWriter()) on paper while it is written: each secret with
// dependents begins a sheet of its own, so that no more than one secret is laid out at a time. It
// asks nothing of the window, and any thread may use it.
#pragma once

#include <QIODevice>
#include <QPainter>

#include <functional>

class QPagedPaintDevice;
class QTextDocument;

namespace secretscope {

class PrintedPages final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintedPages)

public:
    /// Asked before each sheet.
    using IsCancelled = std::function<bool()>;

    /// `paper` has to outlive this. @param title for the foot of each sheet.
    PrintedPages(QPagedPaintDevice &paper, const QString &title, IsCancelled isCancelled);
    ~PrintedPages() override;

    bool isSequential() const override { return true; }
    /// After the last byte. False if the paper took not everything.
    bool finish();

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    void print(QByteArray html);

    QPagedPaintDevice &m_paper;
    QString m_title;
    IsCancelled m_isCancelled;
    QPainter m_painter;
    QByteArray m_html;
    /// Of what waits in m_html, how much was looked at.
    qsizetype m_seen = 0;
    int m_pages = 0;
    bool m_isWhole = true;
};

} // namespace secretscope
