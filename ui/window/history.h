// SPDX-License-Identifier: Apache-2.0
// Where the user was before each jump, for going back and forward. It holds positions, and goes
// nowhere.
#pragma once

#include "search/query.h"
#include "ui/rows/rowid.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace secretscope {

enum class View { Secrets, Resources, Flat };

/// What the rows were searched for, as the user typed it.
struct TypedFilter
{
    QString text;
    QuickFilters filters;

    friend bool operator==(const TypedFilter &, const TypedFilter &) = default;
};

/// A row in a view, among what a search left there.
struct ViewPosition
{
    View view = View::Secrets;
    RowId row;
    TypedFilter filter = {};

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
    void leave(const ViewPosition &from)
    {
        m_forward.clear();
        if (m_back.isEmpty() || m_back.last() != from) {
            m_back.append(from);
        }
        m_back.remove(0, std::max<qsizetype>(0, m_back.size() - Maximum));
    }
    /// Where to go; `from` is kept for the other direction.
    std::optional<ViewPosition> goBack(const ViewPosition &from)
    {
        return go(m_back, m_forward, from);
    }
    std::optional<ViewPosition> goForward(const ViewPosition &from)
    {
        return go(m_forward, m_back, from);
    }

private:
    static std::optional<ViewPosition> go(QList<ViewPosition> &ahead, QList<ViewPosition> &behind,
                                          const ViewPosition &from)
    {
        if (ahead.isEmpty()) {
            return {};
        }
        behind.append(from);
        return ahead.takeLast();
    }

    QList<ViewPosition> m_back;
    QList<ViewPosition> m_forward;
};

} // namespace secretscope
