// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wrappedtext.h"

#include <QKeyEvent>
#include <QStyle>
#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>

namespace secretscope {

WrappedText::WrappedText(const QString &text, QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setFocusPolicy(Qt::ClickFocus);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Not by the direction of the text, as PlainLabel.
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                        | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setPlainText(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WrappedText::showText(const QString &text)
{
    if (toPlainText() == text) {
        return;
    }
    setPlainText(text);
    setFixedHeight(textHeight());
}

QSize WrappedText::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, textHeight()};
}

QSize WrappedText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, textHeight()};
}

void WrappedText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (height() != textHeight()) {
        setFixedHeight(textHeight());
    }
}

void WrappedText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the panel around it scrolls
}

void WrappedText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::SelectAll)) {
        QTextEdit::keyPressEvent(event);
    } else {
        event->ignore();
    }
}

int WrappedText::textHeight() const
{
    return std::max(fontMetrics().lineSpacing(),
                    static_cast<int>(std::ceil(document()->size().height())));
}

} // namespace secretscope
