// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/blockdelegate.h"

#include <QStandardItemModel>
#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

class TestBlockDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto *head = new QStandardItem(u"Heading"_s);
        m_item = new QStandardItem(u"A name of several words that goes on and on"_s);
        m_item->setCheckable(true);
        head->appendRow(m_item);
        m_model.clear();
        m_model.appendRow(head);
        m_view.setModel(&m_model);
        m_view.setItemDelegate(nullptr);
        new BlockDelegate(&m_view, [](const QModelIndex &index) {
            return RowBlock{index.data().toString(), u"what is known of it"_s};
        });
        m_view.resize(600, 400);
        m_view.expandAll();
        m_view.show();
    }

    void textsTakeAsManyLinesAsTheWidthNeeds()
    {
        const auto height = [this] { return m_view.visualRect(m_item->index()).height(); };
        const int line = m_view.fontMetrics().height();
        QTRY_VERIFY(height() >= 2 * line);
        const int wide = height();
        m_view.resize(200, 400);
        QTRY_VERIFY(height() >= wide + line);
        QVERIFY(m_view.visualRect(m_item->index()).right() < m_view.viewport()->width());
        m_view.resize(600, 400);
        QTRY_COMPARE(height(), wide);
    }

    void theBoxIsInTheFirstLine()
    {
        const QRect row = m_view.visualRect(m_item->index());
        QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {},
                          {row.left() + 8, row.bottom() - 4});
        QCOMPARE(m_item->checkState(), Qt::Unchecked);
        QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {},
                          {row.left() + 8, row.top() + m_view.fontMetrics().height() / 2});
        QCOMPARE(m_item->checkState(), Qt::Checked);
    }

private:
    QStandardItemModel m_model;
    QStandardItem *m_item = nullptr;
    QTreeView m_view;
};

QTEST_MAIN(TestBlockDelegate)
#include "tst_blockdelegate.moc"
