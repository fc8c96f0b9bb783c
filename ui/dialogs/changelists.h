// SPDX-License-Identifier: Apache-2.0
// A comparison as lists to show, in words: one for each kind of change, and what changed on which
// secret or dependent, from what to what. Foreign text in it is made safe for display.
#pragma once

#include "analysis/diff.h"
#include "ui/rows/entrytree.h"

#include <QCoreApplication>

namespace secretscope {

class ChangeLists
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::ChangeLists)

public:
    /// @param shown where entries lead to: rows that this has.
    ChangeLists(const Catalogue &before, const Catalogue &after, const Diff &diff,
                const Catalogue &shown)
        : m_before(before)
        , m_after(after)
        , m_diff(diff)
        , m_shown(shown)
    {}

    /// Entries of one list after EntryTree::MaximumShown are only counted.
    QList<EntryList> lists() const;
    /// Of all kinds; one item may have changed in several ways.
    static std::size_t count(const Diff &diff);

private:
    static EntryList headingOf(Change change);
    EntryList listOf(Change change) const;
    /// Resources that say something else of themselves.
    EntryList factsList() const;
    /// Secrets with a list that is partial on a side.
    EntryList partialList() const;
    Entry entryOf(const SecretChange &secret, const QString &how) const;
    Entry entryOf(const SecretChange &secret, const DependentChange &dependent,
                  Change change) const;
    QString how(const SecretChange &secret, Change change) const;
    QString how(const DependentChange &dependent, Change change) const;

    const Catalogue &m_before;
    const Catalogue &m_after;
    const Diff &m_diff;
    const Catalogue &m_shown;
};

} // namespace secretscope
