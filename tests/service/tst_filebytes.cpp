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
    const auto bytes = fileBytes(file.fileName());
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
    const auto bytes = fileBytes(path);
    writer.join();
    QVERIFY(bytes);
    QVERIFY(*bytes == content);
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
    const auto bytes = fileBytes(path);
    QVERIFY(!bytes);
    QVERIFY(!bytes.error().isEmpty());
}

QTEST_GUILESS_MAIN(FileBytesTest)
#include "tst_filebytes.moc"
