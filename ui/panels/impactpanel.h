// SPDX-License-Identifier: Apache-2.0
// What breaks, who must act and what to test when the selected secrets get a new value or are
// deleted: the lists of impact(), in words. It decides nothing itself.
#pragma once

#include "analysis/impact.h"
#include "ui/panels/panel.h"
#include "ui/rows/entrytree.h"

class QPushButton;
class QRadioButton;

namespace secretscope {

class PlainLabel;

class ImpactPanel final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImpactPanel)

public:
    explicit ImpactPanel(SearchedWorkspace &searched, QWidget *parent = nullptr);

    /// The rows whose secrets it is about, see secretsOfRows().
    void setRows(const QList<RowId> &rows);

Q_SIGNALS:
    /// The user wants to go to the entry's row.
    void rowRequested(const secretscope::RowId &row);
    void exportRequested(secretscope::ImpactMode mode);

protected:
    void showState(const WorkspaceState &state) override;

private:
    enum ListPosition { Fix, Ask, Test, NotReported, ReferencedOnly };
    /// An impact with the state that its indices are of, and its lists in words.
    struct Shown
    {
        WorkspaceState state;
        Impact impact;
        QList<EntryList> lists;
    };

    ImpactMode mode() const;
    static Shown shownOf(const WorkspaceState &state, const QList<RowId> &rows, ImpactMode mode);
    static EntryList listOf(const Shown &shown, const QString &title, const ImpactList &list,
                            const QString &meaning);
    static EntryList referencedOnly(const Shown &shown);
    static QString accessNote(const Catalogue &catalogue, const ImpactEntry &entry);
    static QString relation(const Catalogue &catalogue, const ImpactEntry &entry);
    static QString secretsRemark(const Shown &shown, const ImpactEntry &entry);
    static QString testMeaning(const ImpactList &test);
    static QString categoriesMeaning(const Catalogue &catalogue, const ImpactList &list);
    void showResult(Shown shown);
    void showPartial();
    void showWorking();
    QString remark() const;
    /// Whose impact it is, where the selected row does not say.
    QString subject() const;
    QString meaning() const;
    void loadRest();

    QList<RowId> m_rows;
    Shown m_shown;
    bool m_isOtherSubject = true;
    QWidget *m_modes;
    QRadioButton *m_newValue;
    QRadioButton *m_delete;
    PlainLabel *m_remark;
    EntryTree *m_tree;
    PlainLabel *m_partial;
    QPushButton *m_loadRest;
    QPushButton *m_export;
    QPushButton *m_copyIds;
};

} // namespace secretscope
