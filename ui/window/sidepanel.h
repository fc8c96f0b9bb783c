// SPDX-License-Identifier: Apache-2.0
// The right-hand side of the window: the selected row's name with its id to copy, and below it the
// pages about it. It knows no page's content.
#pragma once

#include <QWidget>

class QTabWidget;
class QToolButton;

namespace secretscope {

class PlainLabel;

class SidePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidePanel)

public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// @param title safe for display. @param id real text; empty takes the button away.
    void setSubject(const QString &title, const QString &id);
    /// Takes the page over.
    void addPage(QWidget *page, const QString &title);
    void showPage(QWidget *page);

private:
    PlainLabel *m_title;
    QToolButton *m_copyId;
    QTabWidget *m_pages;
    QString m_id;
};

} // namespace secretscope
