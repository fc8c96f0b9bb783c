// SPDX-License-Identifier: Apache-2.0
// One field over everything that one can go to: secrets, resources, and whatever the menus hold
// (views, commands with their keys, profiles); results as typed. It closes with the first choice,
// Esc or a click beside it.
#pragma once

#include "ui/rows/rowid.h"

#include <QAction>
#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;
class QMenu;
class QMenuBar;
class QTreeWidget;

namespace secretscope {

class SearchedWorkspace;

class Locator final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Locator)

public:
    /// Of secrets, of resources and of commands each.
    static constexpr std::size_t MaximumShown = 12;

    /// Both have to outlive it. @param searched nullptr without a workspace.
    Locator(const QMenuBar &menus, const SearchedWorkspace *searched, QWidget *parent);

Q_SIGNALS:
    void rowRequested(const secretscope::RowId &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Choice = std::function<void()>;

    void addCommands(QMenu &menu, const QString &path);
    void look(const QString &typed);
    void showSecrets(const std::vector<std::string> &words);
    void showResources(const std::vector<std::string> &words);
    void add(const QIcon &icon, const QString &text, const QString &hint, Choice choice);
    void choose();

    const SearchedWorkspace *m_searched;
    QLineEdit *m_field;
    QTreeWidget *m_results;
    struct Command
    {
        QPointer<QAction> action;
        QString menu;
        /// With the menus inside that menu that lead to it.
        QString text;
    };
    QList<Command> m_commands;
    /// By row of the results.
    QList<Choice> m_choices;
};

} // namespace secretscope
