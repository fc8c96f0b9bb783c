// SPDX-License-Identifier: Apache-2.0
// The program itself, as it is started: which words it takes, and what it needs a display for.
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Ended
{
    int code = -1;
    QString output;
    QString errors;
};

/// @param platform where windows go; nonsense for a computer without a display.
Ended run(const QStringList &arguments, const QString &platform)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SECRETSCOPE_WINDOW), arguments);
    if (!process.waitForFinished(30000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class tst_Main : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndWrongWordsNeedNoDisplay_data();
    void helpAndWrongWordsNeedNoDisplay();
    void wordsOfQtAreNoWrongWords();
    void wrongWordsBesideThoseOfQtAreTold();
    void namesThatAreNotUtf8AreRefused();
    void theFileManagerOpensFilesOfAnyName_data();
    void theFileManagerOpensFilesOfAnyName();
    void aSignalKeepsTheLayout_data();
    void aSignalKeepsTheLayout();
};

void tst_Main::helpAndWrongWordsNeedNoDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("errors");

    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"--snapshot <FILE>"_s << QString();
    QTest::newRow("short help") << QStringList{u"-h"_s} << 0 << u"Usage: secretscope "_s
                                << QString();
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"secretscope "_s << QString();
    QTest::newRow("wrong word") << QStringList{u"--wrong"_s} << 2 << QString()
                                << u"secretscope: Unknown option 'wrong'"_s;
    QTest::newRow("two files") << QStringList{u"a.json"_s, u"b.json"_s} << 2 << QString()
                               << u"give only one file"_s;
    QTest::newRow("controls are shown as signs")
        << QStringList{u"--\x1b[31mX"_s} << 2 << QString() << u"Unknown option '\u241b[31mX'"_s;
}

void tst_Main::helpAndWrongWordsNeedNoDisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, output);
    QFETCH(QString, errors);
    const Ended ended = run(arguments, u"none-such"_s);
    QCOMPARE(ended.code, code);
    QVERIFY2(ended.output.contains(output), qPrintable(ended.output));
    QVERIFY2(ended.errors.contains(errors), qPrintable(ended.errors));
}

void tst_Main::wordsOfQtAreNoWrongWords()
{
    const Ended ended = run({u"-style"_s, u"fusion"_s, u"-reverse"_s, u"--help"_s}, u"offscreen"_s);
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.output.contains(u"--snapshot <FILE>"_s), qPrintable(ended.errors));
}

void tst_Main::wrongWordsBesideThoseOfQtAreTold()
{
    const Ended ended
        = run({u"-reverse"_s, u"--wrong"_s, u"-style"_s, u"fusion"_s}, u"offscreen"_s);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.errors.contains(u"Unknown option 'wrong'"_s), qPrintable(ended.errors));
}

void tst_Main::namesThatAreNotUtf8AreRefused()
{
    QProcess shell;
    shell.start(
        u"sh"_s,
        {u"-c"_s,
         u"exec '%1' \"$(printf 'caf\\351.json')\""_s.arg(QStringLiteral(SECRETSCOPE_WINDOW))});
    QVERIFY(shell.waitForFinished(30000));
    QCOMPARE(shell.exitCode(), 2);
    QVERIFY(shell.readAllStandardError().contains("not UTF-8"));
}

void tst_Main::theFileManagerOpensFilesOfAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"monday.json"_s, u"a b.json"_s, u"it's \"so\".json"_s, u"100% %f %20.json"_s,
          u"Münzstraße 東京.json"_s, u"--help"_s, u"-style"_s, u"line\nbreak.json"_s, u"eu"_s,
          u"a:b?c#d&e;f$g.json"_s, u"\u202e.json"_s, u"*"_s}) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void tst_Main::theFileManagerOpensFilesOfAnyName()
{
    QFETCH(QString, name);
    // As the desktop file says, which is where file managers look.
    QFile entry(QStringLiteral(SECRETSCOPE_DESKTOP_FILE));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(entry.readAll());
    QVERIFY(text.contains(u"\nMimeType=application/vnd.secretscope.snapshot+json;"_s));
    QStringList words = text.section(u"\nExec="_s, 1).section(u'\n', 0, 0).split(u' ');
    QCOMPARE(words.takeFirst(), u"secretscope"_s);
    const QTemporaryDir folder;
    // Whoever opens a pipe without a reader is told so.
    const QString pipe = folder.filePath(name);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(words.removeAll(u"%f"_s), 1);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SECRETSCOPE_WINDOW), words + QStringList{pipe});
    QVERIFY(process.waitForStarted());
    int writer = -1;
    QTRY_VERIFY_WITH_TIMEOUT(
        (writer = ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_NONBLOCK)) >= 0, 30000);
    ::close(writer);
    process.kill();
    QVERIFY(process.waitForFinished(30000));
}

void tst_Main::aSignalKeepsTheLayout_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("terminated") << SIGTERM;
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("hung up") << SIGHUP;
}

void tst_Main::aSignalKeepsTheLayout()
{
    QFETCH(int, signal);
    QTemporaryDir folder;
    // Also while a file is read that nobody writes.
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SECRETSCOPE_WINDOW), {pipe});
    QVERIFY(process.waitForStarted());
    // It listens to signals before it opens anything.
    const int writer = ::open(QFile::encodeName(pipe).constData(), O_WRONLY);
    QVERIFY(writer >= 0);
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(30000));
    ::close(writer);
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), signal);
    const QSettings settings(folder.filePath(u"secretscope/secretscope.ini"_s),
                             QSettings::IniFormat);
    QVERIFY(!settings.value(u"window/geometry"_s).toByteArray().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Main)
#include "tst_main.moc"
