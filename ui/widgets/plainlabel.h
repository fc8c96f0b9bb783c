// SPDX-License-Identifier: Apache-2.0
// The one kind of label in this program. It shows text as it is and never as markup: QLabel's
// default guesses, and loads pictures that a name asks for. A lint test keeps bare QLabels out.
#pragma once

#include <QLabel>
#include <QMessageBox>

namespace secretscope {

class PlainLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainLabel)

public:
    enum class Wrap { None, Words };

    explicit PlainLabel(QWidget *parent = nullptr, Wrap wrap = Wrap::None);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    void setWrap(Wrap wrap);
    /// What does not fit becomes an ellipsis; the label asks for no width of its own.
    void setElided();
    /// At the upper edge of the space it gets.
    void setAtTop();
    /// Text that the user can mark and copy.
    void setSelectable();
    /// Shown in a muted colour of the palette, still readable.
    void setMuted();
    void setBold();
    /// @param step added to the font's point size.
    void setLarger(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isElided = false;
};

/// The one maker of message boxes: plain text, no nested event loop, deleted when closed. Not shown
/// yet: add buttons, connect, open().
QMessageBox *makePlainBox(QWidget *parent, QMessageBox::Icon icon, const QString &title,
                          const QString &text);

} // namespace secretscope
