// SPDX-License-Identifier: Apache-2.0
// The one kind of label in this program. It shows text as it is and never as markup: QLabel's
// default guesses, and loads pictures that a name asks for. A lint test keeps bare QLabels out.
#pragma once

#include <QLabel>

namespace secretscope {

class PlainLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainLabel)

public:
    enum class Wrap { None, Words };

    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    void setWrap(Wrap wrap);
    /// Text that a person may mark and copy.
    void setSelectable();
    /// Shown in a muted colour of the palette, still readable.
    void setMuted();
    void setBold();
    /// @param step added to the font's point size.
    void setLarger(int step);
};

/// A tooltip that shows `text` as it is, whatever is in it: tooltips guess markup as labels do.
QString plainToolTip(const QString &text);

} // namespace secretscope
