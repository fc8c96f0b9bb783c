// SPDX-License-Identifier: Apache-2.0
#include "report/outputfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace secretscope;

namespace {

/// Takes so many bytes, then only a part of what it is given, then works again: what a disk does
/// on which something is deleted meanwhile.
class TightDevice : public QIODevice
{
public:
    explicit TightDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    QByteArray written;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 taken = m_wasFull ? size : std::min(size, m_room - written.size());
        m_wasFull = m_wasFull || taken < size;
        written.append(data, taken);
        return taken;
    }

private:
    qint64 m_room;
    bool m_wasFull = false;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Keeps every file of this process below a size for as long as it lives.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t size)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{size, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestOutputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theFirstShortWriteIsTheEnd_data();
    void theFirstShortWriteIsTheEnd();
    void longTextsArriveWhole();
    void nothingIsWrittenAfterCancel();
    void aNewFileIsThereOnlyAfterCommit();
    void anOldFileIsReplacedWholeAndKeepsItsRights();
    void anOldFileStaysWhenTheNewOneIsDropped();
    void anOldFileStaysWhenTheNewOneIsTooLarge();
    void aLinkKeepsPointingToItsFile();
    void aFullDeviceIsAnErrorAndStaysADevice();
    void aPipeIsWrittenStraight();
    void aClosedPipeIsAnError();
    void whatCannotBeOpenedSaysWhy_data();
    void whatCannotBeOpenedSaysWhy();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::System | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOutputFile::initTestCase()
{
    // As the programs do.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

void TestOutputFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestOutputFile::theFirstShortWriteIsTheEnd_data()
{
    QTest::addColumn<qint64>("room");
    for (const qint64 room :
         {qint64(0), qint64(1), qint64(262143), qint64(262144), qint64(262145), qint64(700000)}) {
        QTest::addRow("%lld bytes", static_cast<long long>(room)) << room;
    }
}

void TestOutputFile::theFirstShortWriteIsTheEnd()
{
    QFETCH(qint64, room);
    TightDevice device(room);
    Output output(device);
    for (int i = 0; i < 100'000; ++i) {
        output.write("0123456789");
    }
    QVERIFY(!output.flush());
    QVERIFY(output.hasFailed());
    QCOMPARE(device.written.size(), room);
    output.write("more");
    QVERIFY(!output.flush());
    QCOMPARE(device.written.size(), room);
}

void TestOutputFile::longTextsArriveWhole()
{
    const QByteArray longText = QByteArray(1'000'000, 'x') + "end";
    TightDevice device(10'000'000);
    Output output(device);
    output.write('a');
    output.write(std::string_view(longText.constData(), std::size_t(longText.size())));
    output.repeat('-', 300'000);
    output.write(std::numeric_limits<std::int64_t>::min());
    QCOMPARE(output.size(), std::int64_t(1 + longText.size() + 300'000 + 20));
    QVERIFY(output.flush());
    QCOMPARE(device.written, 'a' + longText + QByteArray(300'000, '-') + "-9223372036854775808");
}

void TestOutputFile::nothingIsWrittenAfterCancel()
{
    TightDevice device(10'000'000);
    Output output(device);
    output.write("before");
    output.cancel();
    output.write("after");
    QVERIFY(!output.flush());
    QCOMPARE(output.error()->kind, FileError::Kind::Cancelled);
    QCOMPARE(device.written, QByteArray());
}

void TestOutputFile::aNewFileIsThereOnlyAfterCommit()
{
    auto file = OutputFile::open(path("new.csv"));
    QVERIFY(file.hasValue());
    (*file)->output().write("content\n");
    QVERIFY(!QFileInfo::exists(path("new.csv")));
    bool isHeard = false;
    QVERIFY((*file)->commit([&] { isHeard = !QFileInfo::exists(path("new.csv")); }).hasValue());
    QVERIFY(isHeard);
    QCOMPARE(contentOf(path("new.csv")), QByteArray("content\n"));
    QCOMPARE(files(), QStringList{QStringLiteral("new.csv")});
}

void TestOutputFile::anOldFileIsReplacedWholeAndKeepsItsRights()
{
    put(path("old.csv"), "the old and longer content");
    QFile::setPermissions(path("old.csv"), QFile::ReadOwner | QFile::WriteOwner);
    const auto before = QFile::permissions(path("old.csv"));
    auto file = OutputFile::open(path("old.csv"));
    QVERIFY(file.hasValue());
    (*file)->output().write("new");
    QVERIFY((*file)->commit().hasValue());
    QCOMPARE(contentOf(path("old.csv")), QByteArray("new"));
    QCOMPARE(QFile::permissions(path("old.csv")), before);
}

void TestOutputFile::anOldFileStaysWhenTheNewOneIsDropped()
{
    put(path("old.csv"), "old");
    {
        auto file = OutputFile::open(path("old.csv"));
        QVERIFY(file.hasValue());
        (*file)->output().write("new");
        QVERIFY((*file)->output().flush());
    }
    QCOMPARE(contentOf(path("old.csv")), QByteArray("old"));
    {
        auto file = OutputFile::open(path("old.csv"));
        (*file)->output().write("new");
        (*file)->cancel();
        const auto done = (*file)->commit();
        QVERIFY(!done.hasValue());
        QCOMPARE(done.error().kind, FileError::Kind::Cancelled);
    }
    QCOMPARE(contentOf(path("old.csv")), QByteArray("old"));
    QCOMPARE(files(), QStringList{QStringLiteral("old.csv")});
}

void TestOutputFile::anOldFileStaysWhenTheNewOneIsTooLarge()
{
    put(path("old.csv"), "old");
    const SizeLimit limit(1'000'000);
    auto file = OutputFile::open(path("old.csv"));
    QVERIFY(file.hasValue());
    (*file)->output().repeat('x', 3'000'000);
    const auto done = (*file)->commit();
    QVERIFY(!done.hasValue());
    QCOMPARE(done.error().kind, FileError::Kind::TooLarge);
    QCOMPARE(done.error().path, path("old.csv"));
    file = Failure{FileError{}};
    QCOMPARE(contentOf(path("old.csv")), QByteArray("old"));
    QCOMPARE(files(), QStringList{QStringLiteral("old.csv")});
}

void TestOutputFile::aLinkKeepsPointingToItsFile()
{
    put(path("real.csv"), "old");
    QVERIFY(QFile::link(path("real.csv"), path("link.csv")));
    auto file = OutputFile::open(path("link.csv"));
    QVERIFY(file.hasValue());
    (*file)->output().write("new");
    QVERIFY((*file)->commit().hasValue());
    QVERIFY(QFileInfo(path("link.csv")).isSymLink());
    QCOMPARE(contentOf(path("real.csv")), QByteArray("new"));
}

void TestOutputFile::aFullDeviceIsAnErrorAndStaysADevice()
{
    auto file = OutputFile::open(QStringLiteral("/dev/full"));
    QVERIFY(file.hasValue());
    (*file)->output().write("content");
    const auto done = (*file)->commit();
    QVERIFY(!done.hasValue());
    QCOMPARE(done.error().kind, FileError::Kind::DiskFull);
    struct stat status = {};
    QCOMPARE(::stat("/dev/full", &status), 0);
    QVERIFY(S_ISCHR(status.st_mode));
}

void TestOutputFile::aPipeIsWrittenStraight()
{
    const QByteArray pipe = QFile::encodeName(path("pipe"));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    auto file = OutputFile::open(path("pipe"));
    QVERIFY(file.hasValue());
    (*file)->output().write("through the pipe");
    QVERIFY((*file)->commit().hasValue());
    char text[64];
    const auto length = ::read(reader, text, sizeof text);
    QCOMPARE(QByteArray(text, length), QByteArray("through the pipe"));
    ::close(reader);
    struct stat status = {};
    QCOMPARE(::stat(pipe.constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}

void TestOutputFile::aClosedPipeIsAnError()
{
    const QByteArray pipe = QFile::encodeName(path("pipe"));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const auto unread = OutputFile::open(path("pipe"), OutputFile::Pipes::NotAwaited);
    QVERIFY(!unread.hasValue());
    QCOMPARE(unread.error().kind, FileError::Kind::ClosedPipe);
    const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK);
    auto file = OutputFile::open(path("pipe"), OutputFile::Pipes::NotAwaited);
    QVERIFY(file.hasValue());
    ::close(reader);
    (*file)->output().write("nobody reads this");
    const auto done = (*file)->commit();
    QVERIFY(!done.hasValue());
    QCOMPARE(done.error().kind, FileError::Kind::ClosedPipe);
}

void TestOutputFile::whatCannotBeOpenedSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FileError::Kind>("kind");
    QTest::newRow("a folder") << QStringLiteral("folder") << FileError::Kind::IsFolder;
    QTest::newRow("no such folder") << QStringLiteral("missing/a.csv") << FileError::Kind::NotFound;
    QTest::newRow("below a file") << QStringLiteral("file/a.csv") << FileError::Kind::NotFound;
}

void TestOutputFile::whatCannotBeOpenedSaysWhy()
{
    QFETCH(QString, name);
    QFETCH(FileError::Kind, kind);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    put(path("file"), "content");
    const QString target = m_folder->filePath(name);
    const auto file = OutputFile::open(target);
    QVERIFY(!file.hasValue());
    QCOMPARE(file.error().kind, kind);
    QCOMPARE(file.error().path, target);
    QCOMPARE(contentOf(path("file")), QByteArray("content"));
}

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
