// SPDX-License-Identifier: Apache-2.0
// One of the four answers of the impact: an icon, how many, and a line of meaning, to choose whose
// list is shown. It shows all of its text, over as many lines as that needs.
#pragma once

#include "catalogue/known.h"

#include <QAbstractButton>

namespace secretscope {

class ImpactTile final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImpactTile)

public:
    /// @param symbol see symbolIcon().
    explicit ImpactTile(const QString &symbol, QWidget *parent = nullptr);

    void showCount(const QString &title, Known count, const QString &meaning);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Layout;
    Layout layoutFor(int width) const;

    QString m_symbol;
    QString m_count;
    QString m_meaning;
};

} // namespace secretscope
