// SPDX-License-Identifier: Apache-2.0
// Where a person was before they jumped, for going back and forward. It holds places, goes nowhere.
#pragma once

#include "ui/panels/viewswitch.h"
#include "ui/rows/rowid.h"

#include <QList>

#include <optional>

namespace secretscope {

/// A row in a view.
struct Whereabouts
{
    View view = View::Secrets;
    RowId row;

    friend bool operator==(const Whereabouts &, const Whereabouts &) = default;
};

class History
{
public:
    /// Older jumps are forgotten.
    static constexpr qsizetype Maximum = 100;

    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }

    /// A jump away from `from`. What was ahead is forgotten.
    void leave(const Whereabouts &from);
    /// Where to go; `from` is kept for the other direction.
    std::optional<Whereabouts> goBack(const Whereabouts &from);
    std::optional<Whereabouts> goForward(const Whereabouts &from);

private:
    QList<Whereabouts> m_back;
    QList<Whereabouts> m_forward;
};

} // namespace secretscope
