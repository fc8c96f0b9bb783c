// SPDX-License-Identifier: Apache-2.0
// Draws cells with what the search hit marked, icons, access levels as chips, and counts by kind.
// Knows no model but the roles.
#pragma once

#include "ui/rows/rowtexts.h"

#include <QStyledItemDelegate>

namespace secretscope {

class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// With room for what is drawn around the text, and a little air: names of other scripts and
    /// isolated ids come from other fonts, which stand lower, and lost the ends of their letters in
    /// rows as high as the view's own.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static void apply(QStyleOptionViewItem &option, const ShownCell &cell);
};

} // namespace secretscope
