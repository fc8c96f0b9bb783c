// SPDX-License-Identifier: Apache-2.0
// Draws cells with what the search hit marked, and muted ones muted. Knows no model but the roles.
#pragma once

#include "ui/models/showncell.h"

#include <QStyledItemDelegate>

namespace secretscope {

class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// With some air above and below the text.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static void apply(QStyleOptionViewItem &option, const ShownCell &cell);
};

} // namespace secretscope
