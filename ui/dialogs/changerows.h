// SPDX-License-Identifier: Apache-2.0
// A comparison as rows of a list, in words: what changed on which secret or dependent, from what to
// what. Foreign text in it is made safe for display.
#pragma once

#include "analysis/diff.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <array>

namespace secretscope {

/// In the order in which they are shown.
inline constexpr std::array allChanges{
    Change::Added,          Change::Removed,           Change::Renamed,
    Change::AccessChanged,  Change::VisibilityChanged, Change::ThroughChanged,
    Change::DetailsChanged, Change::CannotTell,
};

struct ChangeRow
{
    /// Name, or id where there is none.
    QString name;
    /// "secret", "Tool of HUBSPOT_API_KEY".
    QString what;
    /// "viewer → editor"; empty where both sides are the same.
    QString how;
    /// The real id.
    QString id;
};

class ChangeRows
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::ChangeRows)

public:
    ChangeRows(const Catalogue &before, const Catalogue &after, const Diff &diff)
        : m_before(before)
        , m_after(after)
        , m_diff(diff)
    {}

    static QString changeName(Change change);
    static QString changeMeaning(Change change);

    /// Rows with this change, secrets first. @param most rows after these are left out.
    QList<ChangeRow> rows(Change change, qsizetype most) const;
    /// Secrets with a list that is partial on a side, at most `most`.
    QList<ChangeRow> partialRows(qsizetype most) const;
    std::size_t partialCount() const;

private:
    QString secretName(const SecretChange &change) const;
    QString secretId(const SecretChange &change) const;
    QString how(const SecretChange &secret, Change change) const;
    QString how(const DependentChange &dependent, Change change) const;
    ChangeRow rowOf(const SecretChange &secret, const DependentChange &dependent,
                    Change change) const;

    const Catalogue &m_before;
    const Catalogue &m_after;
    const Diff &m_diff;
};

} // namespace secretscope
