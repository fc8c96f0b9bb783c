// SPDX-License-Identifier: Apache-2.0
// Where the query is typed. Nobody but the person writes into it; a programme may only clear it. It
// parses nothing.
#pragma once

#include <QLineEdit>

class QAction;

namespace secretscope {

class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Empties it, as Esc does.
    void clearQuery();
    /// Marks the field while its text has no meaning.
    void setTroubled(bool isTroubled);

Q_SIGNALS:
    /// The text differs, by typing or clearing.
    void queryChanged(const QString &text);
    /// ↓ or Enter: on to the first hit.
    void firstHitRequested();
    /// Esc in an empty field: back to the list.
    void leaveRequested();
    void helpRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_clear;
};

} // namespace secretscope
