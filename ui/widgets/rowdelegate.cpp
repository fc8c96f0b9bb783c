// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/rowdelegate.h"

#include <algorithm>

namespace secretscope {

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int air = 3;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.lineSpacing() + 2 * air));
    return size;
}

} // namespace secretscope
