// SPDX-License-Identifier: Apache-2.0
// What breaks, who must act and what to test when the selected secrets get a new value or go away:
// the four lists of impact(), kept up to date while the workspace is being read. It decides nothing
// itself, and is filled only while it is seen.
#pragma once

#include "analysis/impact.h"
#include "ui/rows/rowid.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QPushButton;
class QRadioButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace secretscope {

class PlainLabel;
class SearchedWorkspace;

class ImpactPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImpactPanel)

public:
    /// More entries of a list are counted only; the exported report has them all.
    static constexpr std::size_t MaximumShown = 500;

    /// `searched` has to outlive the panel.
    explicit ImpactPanel(SearchedWorkspace &searched, QWidget *parent = nullptr);

    /// The rows whose secrets it is about, see secretsOfRows().
    void setRows(const QList<RowId> &rows);
    ImpactMode mode() const;

    /// What "Copy ids to ask for" copies: one id a line, and a remark if there may be more.
    QString idsToAskFor() const;

Q_SIGNALS:
    /// A person wants to see where the entry stands.
    void rowRequested(const secretscope::RowId &row);
    void exportRequested(secretscope::ImpactMode mode);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Place { Fix, Ask, Test, NotReported, NamedOnly, PlaceCount };
    using Note = QString (*)(const Catalogue &, const ImpactEntry &);

    QWidget *makeModes();
    QWidget *makeFooter();
    void refreshSoon();
    void refresh();
    QString remark() const;
    /// Whose impact it is, where the selected row does not say.
    QString subject() const;
    QString meaning() const;
    void showHeads();
    void foldLists();
    void fillList(Place place, const ImpactList &list, Note note);
    void fillNamedOnly();
    void addMore(QTreeWidgetItem &parent, std::size_t hidden);
    void loadRest();
    void copyIds();
    const Catalogue &catalogue() const;

    SearchedWorkspace &m_searched;
    QList<RowId> m_rows;
    Impact m_impact;
    bool m_isOutdated = true;
    bool m_isOtherSubject = true;
    QWidget *m_modes = nullptr;
    QRadioButton *m_newValue;
    QRadioButton *m_delete;
    PlainLabel *m_remark;
    QTreeWidget *m_lists;
    std::array<QTreeWidgetItem *, PlaceCount> m_heads{};
    PlainLabel *m_partial;
    QPushButton *m_loadRest;
    QPushButton *m_export;
    QPushButton *m_copyIds;
    QTimer m_refreshing;
};

} // namespace secretscope
