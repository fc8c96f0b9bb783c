// SPDX-License-Identifier: Apache-2.0
// Reads what is missing of some secrets, or of the whole workspace, and tells when there is nothing
// more to wait for. What could not be read stays missing: whoever waits looks at the catalogue.
#pragma once

#include "workspace/workspace.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace secretscope {

class MissingParts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MissingParts)

public:
    /// `workspace` has to outlive this.
    explicit MissingParts(Workspace &workspace, QObject *parent = nullptr);
    ~MissingParts() override;

    /// Requests that it takes at least; 0 if nothing is missing or there is no server to ask.
    static std::uint32_t requestsFor(const Workspace &workspace, const QList<SecretIndex> &secrets);

    /// The rest of these secrets' lists.
    void fetch(const QList<SecretIndex> &secrets);
    /// Every page, then every list.
    void fetchAll();
    /// What is on its way for these secrets still comes; ended() does not.
    void cancel();

Q_SIGNALS:
    /// @param total at least; 0 while unknown.
    void progressed(int done, int total);
    void ended();

private:
    void look();

    Workspace &m_workspace;
    QList<SecretIndex> m_secrets;
    int m_wanted = 0;
    bool m_isFetching = false;
    bool m_isForAll = false;
    QTimer m_looking;
};

} // namespace secretscope
