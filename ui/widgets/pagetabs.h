// SPDX-License-Identifier: Apache-2.0
// Pages behind tabs that never have to be scrolled: where there is no room for all titles, only the
// shown page has its own, and the others have icons.
#pragma once

#include <QTabWidget>

namespace secretscope {

class PageTabs final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageTabs)

public:
    explicit PageTabs(QWidget *parent = nullptr);

    /// @param symbol of resources/icons.
    /// @param meaning what the title does not say; may be empty.
    void addPage(QWidget *page, const QString &symbol, const QString &title,
                 const QString &meaning = {});

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Page
    {
        QString symbol;
        QString title;
        QString meaning;
    };

    void arrange();
    void label(int page, bool hasTitle, bool hasIcon);

    QList<Page> m_titles;
    /// What all titles ask for; 0 if that is not known.
    int m_asked = 0;
};

} // namespace secretscope
