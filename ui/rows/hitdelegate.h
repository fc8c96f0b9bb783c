// SPDX-License-Identifier: Apache-2.0
// Draws cells with what the search hit marked, icons, access levels as chips, and counts by kind.
// Knows no model but the roles.
#pragma once

#include "ui/rows/rowtexts.h"
#include "ui/widgets/rowdelegate.h"

namespace secretscope {

class HitDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// With room for what is drawn around the text.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static void apply(QStyleOptionViewItem &option, const ShownCell &cell);
};

} // namespace secretscope
