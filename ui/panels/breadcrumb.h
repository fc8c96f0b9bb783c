// SPDX-License-Identifier: Apache-2.0
// Where the selected row is: the secret and the category above it, each to go to. Hidden for rows
// that have nothing above them.
#pragma once

#include "ui/panels/panel.h"
#include "ui/rows/rowid.h"

class QLayout;

namespace secretscope {

class Breadcrumb final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Breadcrumb)

public:
    explicit Breadcrumb(SearchedWorkspace &searched, QWidget *parent = nullptr);

    void setRows(const QList<RowId> &rows);

Q_SIGNALS:
    void rowRequested(const secretscope::RowId &row);

protected:
    void showState(const WorkspaceState &state) override;
    bool isNeeded() const override { return true; }

private:
    RowId m_row;
    /// As shown, so that growth makes no new buttons.
    QStringList m_texts;
    QLayout *m_steps;
};

} // namespace secretscope
