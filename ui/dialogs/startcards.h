// SPDX-License-Identifier: Apache-2.0
// Workspaces and snapshots that were open before, each a card to open it again. It opens nothing
// itself.
#pragma once

#include "session/profile.h"

#include <QStringList>
#include <QWidget>

#include <functional>

namespace secretscope {

class StartCards final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartCards)

public:
    explicit StartCards(QWidget *parent = nullptr);

    /// Hidden without any. @param snapshots paths.
    void setRecent(const QList<Profile> &profiles, const QStringList &snapshots);

Q_SIGNALS:
    void profileRequested(const secretscope::Profile &profile);
    void snapshotRequested(const QString &path);

private:
    void add(const QString &icon, const QString &title, const QString &line,
             std::function<void()> open);
};

} // namespace secretscope
