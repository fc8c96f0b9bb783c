// SPDX-License-Identifier: Apache-2.0
// A workspace with the search over it, as all views of the window share it: keeps the search in
// step with the catalogue and hands on what changed, gathered while everything is being read (1,000
// pages one by one cost a visible tree 5.8 s, gathered 0.54 s). It asks no server and shows
// nothing.
#pragma once

#include "search/search.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <map>

namespace secretscope {

/// A secret that is not new but may show otherwise.
struct ChangedSecret
{
    SecretIndex secret;
    /// Bit indexOf(category) of those that may differ.
    std::uint8_t categories = 0;
    /// Whether its name may differ, or its items may stand elsewhere in their lists.
    bool wasReadAgain = false;
};

class SearchedWorkspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchedWorkspace)

public:
    /// How long changes are gathered while the workspace reads everything.
    static constexpr std::chrono::milliseconds GatheringTime{100};

    /// `workspace` has to outlive this.
    explicit SearchedWorkspace(Workspace &workspace, QObject *parent = nullptr);

    Workspace &workspace() const { return m_workspace; }
    const Catalogue &catalogue() const { return m_workspace.catalogue(); }
    const Search &search() const { return m_search; }
    const Matches &matches() const { return m_search.matches(); }
    bool isFiltering() const { return matches().isFiltering(); }

    /// Secrets that the views were told of; the catalogue may have more already.
    std::uint32_t secretCount() const { return m_toldSecrets; }

    void setQuery(const Query &query, QuickFilters filters = {});

    /// Hands on at once what is gathered.
    void flush();

Q_SIGNALS:
    /// Another query or filter is in force.
    void filterChanged();
    /// Secrets [first, first + count) are to be shown (if the filter lets them) from now on.
    void secretsAppended(secretscope::SecretIndex first, std::uint32_t count);
    /// By secret, ascending.
    void secretsChanged(const QList<secretscope::ChangedSecret> &changes);
    /// Any secret may show otherwise; there may be new ones too, which secretsAppended() then does
    /// not tell.
    void everythingChanged();
    void aboutToBeReplaced();
    void replaced();

private:
    void gather();
    void addChange(SecretIndex secret, std::uint8_t categories, bool wasReadAgain);

    Workspace &m_workspace;
    Search m_search;
    QTimer m_timer;
    std::map<SecretIndex, ChangedSecret> m_changes;
    bool m_anyMayDiffer = false;
    std::uint32_t m_toldSecrets = 0;
};

} // namespace secretscope
