// SPDX-License-Identifier: Apache-2.0
// What changed between two snapshots, or a snapshot and what is loaded: a tree by kind of change,
// to be saved as text, JSON or Markdown. diff() decides what changed; a side that is only partly
// known is told as such. It changes neither side and never blocks: open() it.
#pragma once

#include "analysis/diff.h"
#include "workspace/snapshotreader.h"

#include <QDialog>

#include <array>
#include <optional>

class QPushButton;
class QSettings;
class QTreeWidget;

namespace secretscope {

class PlainLabel;
class Workspace;

class CompareDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareDialog)

public:
    enum class Side { Before, After };

    /// @param loaded what is shown in the window now, may be nullptr; copied here, so that what is
    /// compared does not move. @param loadedName as a person calls it. `settings` has to outlive
    /// the dialog.
    CompareDialog(const Workspace *loaded, const QString &loadedName, QSettings &settings,
                  QWidget *parent = nullptr);
    ~CompareDialog() override;

    /// A problem with the file is told in the dialog; the side stays as it was.
    void openSide(Side side, const QString &path);
    void takeLoaded(Side side);
    void swapSides();

    /// Nothing until both sides are there.
    const std::optional<Diff> &result() const { return m_diff; }
    /// The format is that of the ending (txt, json, md). The outcome is told in the dialog.
    void saveTo(const QString &path);

private:
    struct Content
    {
        Snapshot snapshot;
        QString name;
    };

    QWidget *makeSides();
    void askForFile(Side side);
    void askWhereToSave();
    void compare();
    void showSides();
    void showVerdict();
    void fillTree();
    std::optional<Content> &content(Side side) { return m_sides[side == Side::Before ? 0 : 1]; }

    QSettings &m_settings;
    std::optional<Content> m_loaded;
    std::array<std::optional<Content>, 2> m_sides;
    std::optional<Diff> m_diff;
    std::array<PlainLabel *, 2> m_names{};
    PlainLabel *m_verdict;
    PlainLabel *m_state;
    QTreeWidget *m_tree;
    QPushButton *m_swap;
    QPushButton *m_save;
};

} // namespace secretscope
