// SPDX-License-Identifier: Apache-2.0
#include "analysis/ignorelist.h"

#include <QTest>

using namespace secretscope;

using Problem = IgnoreListError::Problem;

class TestIgnoreList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreReadLineByLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("ids");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("one") << QByteArray("a\n") << QByteArray("a");
        QTest::newRow("no last line end") << QByteArray("a\nb") << QByteArray("a,b");
        QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n") << QByteArray("a,b");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a\n")
                                         << QByteArray("a");
        QTest::newRow("remarks") << QByteArray("# all\na # why\n\t# x\n") << QByteArray("a");
        QTest::newRow("a hash within an id") << QByteArray("a#b\n") << QByteArray("a#b");
        QTest::newRow("blank lines") << QByteArray("\n  \n a \n\n") << QByteArray("a");
        QTest::newRow("doubles") << QByteArray("a\nb\na\n") << QByteArray("a,b");
        QTest::newRow("not ASCII") << QByteArray("\xC3\xA4\n") << QByteArray("\xC3\xA4");
    }
    void idsAreReadLineByLine()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, ids);
        const auto list = ignoreListFrom({file.constData(), std::size_t(file.size())});
        QVERIFY(list.hasValue());
        QByteArrayList read;
        for (const std::string &id : *list) {
            read.append(QByteArray::fromStdString(id));
        }
        QCOMPARE(read.join(','), ids);
    }

    void whatIsWrongIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("problem");
        QTest::addColumn<int>("line");
        QTest::newRow("two words") << QByteArray("a\nb c\n") << int(Problem::MoreThanOneWord) << 2;
        QTest::newRow("not UTF-8") << QByteArray("\n\n\xFF\n") << int(Problem::NotUtf8) << 3;
        QTest::newRow("cut UTF-8") << QByteArray("a\n\xC3") << int(Problem::NotUtf8) << 2;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << int(Problem::ControlCharacter) << 1;
        QTest::newRow("old Mac line ends")
            << QByteArray("a\rb\r") << int(Problem::ControlCharacter) << 1;
        QTest::newRow("wrong in a remark") << QByteArray("#\xFE") << int(Problem::NotUtf8) << 1;
    }
    void whatIsWrongIsToldWithItsLine()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, problem);
        QFETCH(int, line);
        const auto list = ignoreListFrom({file.constData(), std::size_t(file.size())});
        QVERIFY(!list.hasValue());
        QCOMPARE(int(list.error().problem), problem);
        QCOMPARE(int(list.error().line), line);
    }
};

QTEST_GUILESS_MAIN(TestIgnoreList)
#include "tst_ignorelist.moc"
