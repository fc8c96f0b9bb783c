// SPDX-License-Identifier: Apache-2.0
// Draws rows with a little air between them: names of other scripts and isolated ids come from
// other fonts, which stand lower, and lost the ends of their letters in rows as high as the view's
// own.
#pragma once

#include <QStyledItemDelegate>

namespace secretscope {

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace secretscope
