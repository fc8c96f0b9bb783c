// SPDX-License-Identifier: Apache-2.0
// What breaks, who must act and what to test when the selected secrets get a new value or are
// deleted: four tiles, and the list of the chosen one, as ImpactSheet words them. It decides
// nothing itself. When it is first looked at it has the facts read that the sheet is made of.
#pragma once

#include "ui/panels/impactsheet.h"
#include "ui/panels/panel.h"

class QGridLayout;
class QPushButton;
class QRadioButton;
class QSettings;

namespace secretscope {

class FactsBar;
class ImpactTile;
class ImpactView;
class LiveCounter;
class PlainLabel;
class RunningNow;

class ImpactPanel final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImpactPanel)

public:
    /// @param live has to outlive it, and so has `settings`.
    /// @param server what the server is called in sentences.
    ImpactPanel(SearchedWorkspace &searched, LiveCounter &live, const QString &server,
                QSettings &settings, QWidget *parent = nullptr);

    /// The rows whose secrets it is about, see secretsOfRows().
    void setRows(const QList<RowId> &rows);

Q_SIGNALS:
    /// The user wants to go to the row.
    void rowRequested(const secretscope::RowId &row);
    void exportRequested(secretscope::ImpactMode mode);
    /// How writing goes.
    void noticed(const QString &sentence);

protected:
    void showState(const WorkspaceState &state) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Sheet = std::shared_ptr<const ImpactSheet>;

    void layOut();
    void connectParts();
    ImpactMode mode() const;
    void showResult(const Sheet &sheet);
    void showTiles();
    void showTile(int tile);
    void showPartial();
    void showWorking();
    void arrangeTiles();
    QString remark() const;
    void loadRest();
    void saveList();
    void copyMessage(const QModelIndex &group);

    QSettings &m_settings;
    QList<RowId> m_rows;
    /// nullptr while there is nothing to show.
    Sheet m_sheet;
    /// The secrets of the sheet before, whose list keeps its place.
    QList<QByteArray> m_secretIds;
    bool m_isOtherSubject = true;
    int m_tile = ImpactSheet::Fix;
    QWidget *m_modes;
    QRadioButton *m_newValue;
    QRadioButton *m_delete;
    RunningNow *m_running;
    FactsBar *m_facts;
    PlainLabel *m_remark;
    QWidget *m_tileRow;
    QGridLayout *m_grid;
    int m_columns = 0;
    std::array<ImpactTile *, ImpactSheet::TileCount> m_tiles;
    ImpactView *m_view;
    PlainLabel *m_partial;
    QPushButton *m_loadRest;
    QWidget *m_buttons;
    QPushButton *m_message;
    QPushButton *m_copy;
    QPushButton *m_copyIds;
    QPushButton *m_save;
    QPushButton *m_export;
};

} // namespace secretscope
