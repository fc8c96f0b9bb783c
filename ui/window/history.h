// SPDX-License-Identifier: Apache-2.0
// Where the user was before each jump, for going back and forward. It holds positions, and goes
// nowhere.
#pragma once

#include "ui/panels/viewswitch.h"
#include "ui/rows/rowid.h"

#include <QList>

#include <optional>

namespace secretscope {

/// A row in a view.
struct ViewPosition
{
    View view = View::Secrets;
    RowId row;

    friend bool operator==(const ViewPosition &, const ViewPosition &) = default;
};

class History
{
public:
    /// Older jumps are forgotten.
    static constexpr qsizetype Maximum = 100;

    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }

    /// A jump away from `from`. What was ahead is forgotten.
    void leave(const ViewPosition &from);
    /// Where to go; `from` is kept for the other direction.
    std::optional<ViewPosition> goBack(const ViewPosition &from);
    std::optional<ViewPosition> goForward(const ViewPosition &from);

private:
    QList<ViewPosition> m_back;
    QList<ViewPosition> m_forward;
};

} // namespace secretscope
