// SPDX-License-Identifier: Apache-2.0
// Says over an empty view why it is empty, and offers what can be done: load the rest, clear the
// filter. It never claims "nothing" about what was not loaded.
#pragma once

#include "ui/panels/panel.h"

#include <QPointer>

class QAbstractItemModel;
class QPushButton;

namespace secretscope {

class PlainLabel;

class EmptyState final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(SearchedWorkspace &searched, QWidget *parent = nullptr);

    /// @param rows of a view in which secrets that match may have none, else nullptr.
    void setRows(const QAbstractItemModel *rows);
    /// Why the typed text is no query; empty if it is one.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void clearRequested();

protected:
    void showState(const WorkspaceState &state) override;
    bool concerns(SearchedWorkspace::Change) const override { return true; }
    bool isNeeded() const override { return true; }

private:
    QPointer<const QAbstractItemModel> m_rows;
    QString m_problem;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QPushButton *m_loadRest;
    QPushButton *m_clear;
};

} // namespace secretscope
