// SPDX-License-Identifier: Apache-2.0
// Widgets in a row that goes on in the next line where the window is too narrow. It stretches none.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace secretscope {

class FlowLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Mode { Measured, Applied };
    /// Puts items that are not hidden into `rect`, if applied. Returns the height that they need.
    int arrange(const QRect &rect, Mode mode) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace secretscope
