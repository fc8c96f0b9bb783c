// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowoptions.h"

#include <QtTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;
using Source = WindowOptions::Source;

class tst_WindowOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOpened_data();
    void whatIsOpened();
    void whatIsRefused_data();
    void whatIsRefused();
    void helpNamesNoKey();
};

void tst_WindowOptions::whatIsOpened_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Source>("source");
    const QByteArray none;
    QTest::newRow("nothing said") << QStringList() << none << Source::LastUsed;
    QTest::newRow("key in the environment")
        << QStringList() << QByteArray("k") << Source::Environment;
    QTest::newRow("demo") << QStringList{u"--demo"_s} << none << Source::Demo;
    QTest::newRow("demo although there is a key")
        << QStringList{u"--demo"_s} << QByteArray("k") << Source::Demo;
    QTest::newRow("snapshot") << QStringList{u"--snapshot"_s, u"a.json"_s} << none
                              << Source::Snapshot;
    QTest::newRow("a file alone") << QStringList{u"a.json"_s} << QByteArray("k")
                                  << Source::Snapshot;
    QTest::newRow("profile") << QStringList{u"--profile=Acme"_s} << QByteArray("k")
                             << Source::Profile;
    QTest::newRow("server with a key")
        << QStringList{u"--server"_s, u"eu"_s} << QByteArray("k") << Source::Environment;
    QTest::newRow("sample for newcomers")
        << QStringList{u"--demo-if-new"_s} << none << Source::LastUsed;
}

void tst_WindowOptions::whatIsOpened()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, key);
    const auto options = parseWindowOptions(arguments, key, {});
    QVERIFY(options);
    QTEST(options->source, "source");
}

void tst_WindowOptions::whatIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("two sources") << QStringList{u"--demo"_s, u"--profile=A"_s};
    QTest::newRow("server and profile") << QStringList{u"--server=eu"_s, u"--profile=A"_s};
    QTest::newRow("server without a key") << QStringList{u"--server=eu"_s};
    QTest::newRow("plain http") << QStringList{u"--server=http://example.com"_s};
    QTest::newRow("unknown option") << QStringList{u"--frob"_s};
    QTest::newRow("two files") << QStringList{u"a.json"_s, u"b.json"_s};
    QTest::newRow("two files, one as an option") << QStringList{u"--snapshot=a"_s, u"b"_s};
    QTest::newRow("a file and a profile") << QStringList{u"a.json"_s, u"--profile=A"_s};
    QTest::newRow("secrets alone") << QStringList{u"--secrets=5"_s};
    QTest::newRow("no number") << QStringList{u"--demo"_s, u"--secrets=many"_s};
    QTest::newRow("white space") << QStringList{u"--demo"_s, u"--secrets= 5"_s};
    QTest::newRow("too many") << QStringList{u"--demo"_s, u"--secrets=100001"_s};
}

void tst_WindowOptions::whatIsRefused()
{
    QFETCH(QStringList, arguments);
    const auto options = parseWindowOptions(arguments, {}, {});
    QVERIFY(!options);
    QVERIFY(!options.error().isEmpty());
}

void tst_WindowOptions::helpNamesNoKey()
{
    const auto options = parseWindowOptions({u"--help"_s}, "canary-key", {});
    QVERIFY(options);
    QVERIFY(options->printed.startsWith(u"Usage: secretscope [OPTIONS] [SNAPSHOT]\n"_s));
    QVERIFY(options->printed.contains(u"--snapshot"_s));
    QVERIFY(!options->printed.contains(u"canary"_s));
}

QTEST_GUILESS_MAIN(tst_WindowOptions)
#include "tst_windowoptions.moc"
