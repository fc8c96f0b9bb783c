// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pagetabs.h"

#include "ui/widgets/symbolicon.h"

#include <QEvent>
#include <QTabBar>

namespace secretscope {

PageTabs::PageTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    tabBar()->setExpanding(false);
    tabBar()->setDrawBase(false);
    connect(this, &QTabWidget::currentChanged, this, &PageTabs::arrange);
}

void PageTabs::addPage(QWidget *page, const QString &symbol, const QString &title,
                       const QString &meaning)
{
    m_titles.append({symbol, title, meaning});
    m_asked = 0;
    const int added = addTab(page, title);
    tabBar()->setAccessibleTabName(added, title);
    arrange();
}

void PageTabs::arrange()
{
    if (count() != m_titles.size()) {
        return; // it is being added
    }
    if (m_asked == 0) {
        for (int page = 0; page < count(); ++page) {
            label(page, true, false);
        }
        m_asked = tabBar()->sizeHint().width();
    }
    const bool haveRoom = m_asked <= width();
    for (int page = 0; page < count(); ++page) {
        label(page, haveRoom || page == currentIndex(), !haveRoom);
    }
}

void PageTabs::label(int page, bool hasTitle, bool hasIcon)
{
    const Page &titles = m_titles.at(page);
    const QString text = hasTitle ? titles.title : QString();
    if (tabText(page) == text && tabIcon(page).isNull() != hasIcon) {
        return; // a bar that is told the same lays itself out again
    }
    setTabText(page, text);
    setTabIcon(page, hasIcon ? symbolIcon(titles.symbol) : QIcon());
    const QString title = hasTitle ? QString() : titles.title;
    // Our own words, so nothing to escape; screen readers get it as it stands here.
    setTabToolTip(page,
                  title.isEmpty() || titles.meaning.isEmpty()
                      ? title + titles.meaning
                      : title + QLatin1Char('\n') + titles.meaning);
}

void PageTabs::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    arrange();
}

void PageTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_asked = 0;
        arrange();
    }
}

} // namespace secretscope
