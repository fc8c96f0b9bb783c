// SPDX-License-Identifier: Apache-2.0
// A part of the window that shows something of the workspace as it was last published. It is filled
// only while it is visible, and while much is being read only every so often. It never changes the
// workspace by itself.
#pragma once

#include "ui/rows/searchedworkspace.h"
#include "ui/widgets/worker.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <chrono>

namespace secretscope {

class Panel : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Panel)

public:
    /// How much time passes at least from one filling to the next while the workspace grows.
    static constexpr std::chrono::milliseconds Pause{100};

    /// `searched` has to outlive the panel.
    explicit Panel(SearchedWorkspace &searched, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Fills it at once, or when it is shown next.
    void refresh();
    /// Fills it from the event loop, not too often; what is being computed is waited for.
    void refreshSoon();

protected:
    virtual void showState(const WorkspaceState &state) = 0;
    /// Whether it may look different after this change.
    virtual bool concerns(SearchedWorkspace::Change change) const;
    /// Whether it has to be filled now; a panel that shows and hides itself says so always.
    virtual bool isNeeded() const { return isVisible(); }
    void showEvent(QShowEvent *event) override;

    SearchedWorkspace &searched() const { return m_searched; }
    Workspace &workspace() const { return m_searched.workspace(); }
    const WorkspaceState &state() const { return m_searched.state(); }

    /// As Computation::run(): `take` is not called once the panel was filled from something newer.
    template <typename Compute, typename Take>
    void compute(std::size_t weight, Compute compute, Take take)
    {
        m_computation.run(weight, std::move(compute),
                          [this, take = std::move(take)](auto result) mutable {
                              take(std::move(result));
                              if (m_isOutdated) {
                                  refreshSoon();
                              }
                          });
    }

    bool isComputing() const { return m_computation.isRunning(); }

private:
    SearchedWorkspace &m_searched;
    QTimer m_gathering;
    QElapsedTimer m_sinceFilled;
    Computation m_computation;
    bool m_isOutdated = true;
};

} // namespace secretscope
