// SPDX-License-Identifier: Apache-2.0
// What changed between two snapshots, or a snapshot and what is loaded: a tree by kind of change,
// which can be saved as text, JSON or Markdown. It says when a side is only partly known. It
// changes neither side and never blocks: show() it.
#pragma once

#include "analysis/diff.h"
#include "ui/rows/rowid.h"
#include "ui/widgets/worker.h"

#include <QDialog>

#include <array>
#include <optional>

class QPushButton;
class QSettings;

namespace secretscope {

class EntryTree;
class PlainLabel;

class CompareDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareDialog)

public:
    enum class Side { Before, After };
    struct Content
    {
        WorkspaceState state;
        /// What the user calls it.
        QString name;
    };

    /// @param loaded what the window shows now, if anything. `settings` has to outlive the dialog.
    CompareDialog(const std::optional<Content> &loaded, QSettings &settings,
                  QWidget *parent = nullptr);

    /// A problem with the file shows in the dialog; the side stays as it was.
    void openSide(Side side, const QString &path);
    void takeLoaded(Side side);
    void swapSides();

    /// Nothing until both sides are there and compared.
    const std::optional<Diff> &result() const { return m_diff; }
    /// The format is that of the ending (txt, json, md). How it ended shows in the dialog.
    void saveTo(const QString &path);

Q_SIGNALS:
    /// The user wants to see a row of what is loaded.
    void rowRequested(const secretscope::RowId &row);

private:
    QWidget *makeSides();
    void askWhereToSave();
    void compare();
    void showSides();
    void showVerdict();
    std::optional<Content> &content(Side side) { return m_sides[side == Side::Before ? 0 : 1]; }

    QSettings &m_settings;
    std::optional<Content> m_loaded;
    std::array<std::optional<Content>, 2> m_sides;
    std::optional<Diff> m_diff;
    /// By Side.
    std::array<Computation, 2> m_opening;
    Computation m_comparing;
    std::array<PlainLabel *, 2> m_names{};
    PlainLabel *m_verdict;
    PlainLabel *m_state;
    EntryTree *m_tree;
    QPushButton *m_swap;
    QPushButton *m_save;
};

} // namespace secretscope
