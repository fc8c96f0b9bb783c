// SPDX-License-Identifier: Apache-2.0
// What several keys see of one workspace, as one: the session that the window had, and what
// snapshots and other profiles add to it. Each profile has a session of its own, which is read to
// its end in the background; nothing is merged while any of them is being read.
#pragma once

#include "analysis/merge.h"
#include "ui/window/autorefresh.h"
#include "ui/window/opening.h"

#include <QTimer>

#include <vector>

namespace secretscope {

class KeyViews final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyViews)

public:
    /// All have to outlive this; `own` until keep() hands it over.
    KeyViews(Session &own, ProfileStore &profiles, KeyStore &keys, QObject *parent = nullptr);
    ~KeyViews() override;

    void addSnapshot(const QString &path);
    void addProfile(const Profile &profile);
    /// Profiles of the same server, without the one that is open.
    static QList<Profile> offered(const ProfileStore &profiles, Session &own);

    /// Once the merged state is shown in place of it.
    void keep(std::unique_ptr<Session> own) { m_kept = std::move(own); }
    /// nullptr while it was not handed over.
    std::unique_ptr<Session> takeOwn() { return std::move(m_kept); }
    bool isShown() const { return m_kept != nullptr; }
    /// Whether any of them has a server.
    bool isOnline() const;
    /// Of each that has a server; see AutoRefresh.
    void setRefreshPace(std::chrono::milliseconds pace);
    /// Reads what has a server again.
    void refresh();

Q_SIGNALS:
    /// Each time of another lineage.
    void merged(const secretscope::WorkspaceState &state);
    /// Something to tell the user.
    void noticed(const QString &sentence);

private:
    struct View
    {
        Session *session = nullptr;
        /// See MergeInput.
        QString id;
        /// Nothing for one's own.
        std::unique_ptr<Session> owned;
        std::unique_ptr<AutoRefresh> refresh;
    };

    void addView(Session &session, const QString &id, std::unique_ptr<Session> owned);
    void identifyOwn();
    void add(std::unique_ptr<Session> session, const QString &id);
    void mergeIfQuiet();
    void take(Result<Merged, MergeRefusal> result);
    static QString sentence(MergeRefusal refusal);

    Opening m_opening;
    Computation m_identifying;
    Computation m_reading;
    Computation m_merging;
    QTimer m_gathering;
    std::unique_ptr<Session> m_kept;
    /// One's own first.
    std::vector<View> m_views;
    /// Those that fit together.
    std::size_t m_accepted = 1;
    quint64 m_lineage = 0;
    std::chrono::milliseconds m_pace{0};
};

} // namespace secretscope
