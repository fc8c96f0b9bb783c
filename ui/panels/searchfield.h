// SPDX-License-Identifier: Apache-2.0
// Where the query is typed, with help for its field words. Only the user writes into it; the
// program may only clear it, or bring back what the user had typed when they go back.
#pragma once

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace secretscope {

class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Marks the field while its text is no query.
    void setTroubled(bool isTroubled);

Q_SIGNALS:
    /// ↓ or Enter: on to the first hit.
    void firstHitRequested();
    /// Esc in an empty field: back to the list.
    void leaveRequested();

public Q_SLOTS:
    /// What can be searched for, in a popover below the field that closes at the next click or key.
    void showHelp();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *addButton(const QString &icon, const QString &text, ActionPosition position);
    void suggest();
    void complete(const QString &word);

    QStringListModel m_words;
    QCompleter m_completer;
};

} // namespace secretscope
