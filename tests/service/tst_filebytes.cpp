// SPDX-License-Identifier: Apache-2.0
#include "service/filebytes.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

#include <thread>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

class FileBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadWholeWithRoomBehindItsEnd_data();
    void aFileIsReadWholeWithRoomBehindItsEnd();
    void aPipeIsReadToItsEnd();
    void aPipeThatNobodyWritesToCanBeLeft();
    void whatIsTooLargeIsNotReadWhole_data();
    void whatIsTooLargeIsNotReadWhole();
    void marksAndOtherEncodingsBecomeUtf8_data();
    void marksAndOtherEncodingsBecomeUtf8();
    void whatCannotBeReadIsTold_data();
    void whatCannotBeReadIsTold();

private:
    QTemporaryDir m_folder;
};

void FileBytesTest::aFileIsReadWholeWithRoomBehindItsEnd_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 4096, 3 * 1024 * 1024 + 5}) {
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }
}

void FileBytesTest::aFileIsReadWholeWithRoomBehindItsEnd()
{
    QFETCH(qsizetype, size);
    QByteArray content(size, '\0');
    for (qsizetype i = 0; i < size; ++i) {
        content[i] = static_cast<char>(i * 31 + i / 256);
    }
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), size);
    file.close();
    const auto bytes = fileBytes(file.fileName(), content.size());
    QVERIFY(bytes);
    QVERIFY(*bytes == content);
    QVERIFY(bytes->capacity() - bytes->size() >= 32);
}

void FileBytesTest::aPipeIsReadToItsEnd()
{
    const QString path = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    const QByteArray content = QByteArray("0123456789").repeated(20'000);
    std::thread writer([&] {
        QFile pipe(path);
        if (pipe.open(QIODevice::WriteOnly)) {
            pipe.write(content);
        }
    });
    const auto bytes = fileBytes(path, 1'000'000);
    writer.join();
    QVERIFY(bytes);
    QVERIFY(*bytes == content);
}

void FileBytesTest::aPipeThatNobodyWritesToCanBeLeft()
{
    const QString path = m_folder.filePath(u"silent pipe"_s);
    QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    std::stop_source source;
    bool isRead = true;
    std::thread reader([&] { isRead = fileBytes(path, 1'000'000, source.get_token()).hasValue(); });
    source.request_stop();
    reader.join();
    QVERIFY(!isRead);
}

void FileBytesTest::whatIsTooLargeIsNotReadWhole_data()
{
    QTest::addColumn<QString>("path");
    QFile file(m_folder.filePath(u"sparse"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(50) << 30));
    QTest::newRow("a sparse file of 50 GB") << file.fileName();
    QTest::newRow("zeros without end") << u"/dev/zero"_s;
    QTest::newRow("noise without end") << u"/dev/urandom"_s;
}

void FileBytesTest::whatIsTooLargeIsNotReadWhole()
{
    QFETCH(QString, path);
    const auto bytes = fileBytes(path, 1'000'000);
    QVERIFY(!bytes);
    QVERIFY(bytes.error().isTooLarge);
}

void FileBytesTest::marksAndOtherEncodingsBecomeUtf8_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFid\r\n") << QByteArray("id\r\n");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "i\0d\0",
                                          6)
                            << QByteArray("id");
    QTest::newRow("UTF-16, other order") << QByteArray("\xFE\xFF\0i\0d", 6) << QByteArray("id");
    QTest::newRow("half a pair") << QByteArray("\xFF\xFE\0\xD8", 4)
                                 << QByteArray("\xFF\xFE\0\xD8", 4);
    QTest::newRow("Latin-1") << QByteArray("\xE9") << QByteArray("\xE9");
}

void FileBytesTest::marksAndOtherEncodingsBecomeUtf8()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, wanted);
    QFile file(m_folder.filePath(u"encoded"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const auto bytes = fileBytes(file.fileName(), 1'000'000);
    QVERIFY(bytes);
    QCOMPARE(*bytes, wanted);
}

void FileBytesTest::whatCannotBeReadIsTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("nothing there") << m_folder.filePath(u"missing"_s);
    QTest::newRow("a folder") << m_folder.path();
}

void FileBytesTest::whatCannotBeReadIsTold()
{
    QFETCH(QString, path);
    const auto bytes = fileBytes(path, 1'000'000);
    QVERIFY(!bytes);
    QVERIFY(!bytes.error().isTooLarge);
    QVERIFY(!bytes.error().systemText.isEmpty());
}

QTEST_GUILESS_MAIN(FileBytesTest)
#include "tst_filebytes.moc"
