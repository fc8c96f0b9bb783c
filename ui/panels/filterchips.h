// SPDX-License-Identifier: Apache-2.0
// The filters that are one click away, each with how many secrets it would show.
#pragma once

#include "search/query.h"
#include "ui/panels/panel.h"

#include <QHash>

class QToolButton;

namespace secretscope {

class FilterChips final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChips)

public:
    /// What is added to its layout comes after the chips, in the same lines.
    explicit FilterChips(SearchedWorkspace &searched, QWidget *parent = nullptr);

    /// Numbers are of secrets: without them where rows are something else.
    void setCounted(bool isCounted);

protected:
    void showState(const WorkspaceState &state) override;
    bool concerns(SearchedWorkspace::Change) const override { return true; }

private:
    QToolButton *addChip(QuickFilters toggled, const QString &meaning);
    void showChecked();

    QToolButton *m_all;
    QHash<QuickFilter, QToolButton *> m_chips;
    bool m_isCounted = true;
};

} // namespace secretscope
