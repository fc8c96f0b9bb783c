// SPDX-License-Identifier: Apache-2.0
// Says over an empty view why it is empty, and offers the way on: the rest may hold what is looked
// for, the filter may be forgotten. It never claims "nothing" about what was not read.
#pragma once

#include <QWidget>

class QPushButton;

namespace secretscope {

class PlainLabel;
class SearchedWorkspace;

class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    /// @param searched has to outlive this.
    explicit EmptyState(SearchedWorkspace &searched, QWidget *parent = nullptr);

Q_SIGNALS:
    void clearRequested();

private:
    void refreshState();

    SearchedWorkspace &m_searched;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QPushButton *m_loadRest;
    QPushButton *m_clear;
};

} // namespace secretscope
