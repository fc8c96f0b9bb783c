// SPDX-License-Identifier: Apache-2.0
// Shows everything that is known of the selected row, each value to mark and copy, and what is not
// known of it and why. It reads RowFacts and keeps nothing else.
#pragma once

#include "ui/panels/rowfacts.h"

#include <QScrollArea>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace secretscope {

class PlainLabel;

class DetailsPanel final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPanel)

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    void showFacts(const RowFacts &facts);
    /// Several rows are selected, or none.
    void showNothing(const QString &sentence);

Q_SIGNALS:
    void loadRestRequested();
    void lookFurtherRequested();

private:
    void clearRows();
    void addFact(const Fact &fact);
    void addGap(const QString &gap);

    QWidget *m_content;
    /// Made anew for each row: a grid layout never forgets rows.
    QWidget *m_table = nullptr;
    QGridLayout *m_rows = nullptr;
    QVBoxLayout *m_lines;
    QVBoxLayout *m_gaps;
    PlainLabel *m_gapsTitle;
    PlainLabel *m_nothing;
    QPushButton *m_loadRest;
    QPushButton *m_lookFurther;
};

} // namespace secretscope
