// SPDX-License-Identifier: Apache-2.0
// Plain text to read, mark and copy, as tall as it needs to be. Unlike a label it also wraps inside
// a long id, and what is copied is exactly what is there.
#pragma once

#include <QTextEdit>

namespace secretscope {

class WrappedText final : public QTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrappedText)

public:
    explicit WrappedText(const QString &text, QWidget *parent = nullptr);

    /// Unlike QTextEdit::setText() it never takes it for markup.
    void showText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int textHeight() const;
};

} // namespace secretscope
