// SPDX-License-Identifier: Apache-2.0
#include "session/profilestore.h"
#include "session/systemkeystore.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

class tst_ProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesComeBackInOrder();
    void theSameNameReplaces();
    void removingForgetsTheLastUsed();
    void aServerThatIsRefusedHidesItsProfileButStaysInTheFile();
    void anotherServerIsAnotherKeyEntry();
    void namesOfAnyKindSurvive_data();
    void namesOfAnyKindSurvive();

private:
    QString file() const { return m_folder.filePath(u"settings.ini"_s); }
    static BaseUrl server(const QString &text) { return BaseUrl::parse(text).value(); }

    QTemporaryDir m_folder;
};

void tst_ProfileStore::profilesComeBackInOrder()
{
    const QList<Profile> wanted{{u"Zoo"_s, server(u"eu"_s)},
                                {u"Acme prod"_s, BaseUrl::global()},
                                {u"Local"_s, server(u"http://127.0.0.1:8080"_s)}};
    {
        QSettings settings(file(), QSettings::IniFormat);
        settings.clear();
        ProfileStore store(settings);
        for (const Profile &profile : wanted) {
            store.save(profile);
        }
        store.setLastUsed(u"Zoo"_s);
    }
    QSettings settings(file(), QSettings::IniFormat);
    const ProfileStore store(settings);
    QCOMPARE(store.profiles(), wanted);
    QCOMPARE(store.lastUsed(), u"Zoo"_s);
    QCOMPARE(store.find(u"Acme prod"_s), wanted.at(1));
    QVERIFY(!store.find(u"acme prod"_s));
}

void tst_ProfileStore::theSameNameReplaces()
{
    QSettings settings(file(), QSettings::IniFormat);
    settings.clear();
    ProfileStore store(settings);
    store.save({u"A"_s, BaseUrl::global()});
    store.save({u"A"_s, server(u"in"_s)});
    QCOMPARE(store.profiles(), (QList<Profile>{{u"A"_s, server(u"in"_s)}}));
}

void tst_ProfileStore::removingForgetsTheLastUsed()
{
    QSettings settings(file(), QSettings::IniFormat);
    settings.clear();
    ProfileStore store(settings);
    store.save({u"A"_s, BaseUrl::global()});
    store.setLastUsed(u"A"_s);
    store.remove(u"A"_s);
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(store.lastUsed().isEmpty());
}

void tst_ProfileStore::aServerThatIsRefusedHidesItsProfileButStaysInTheFile()
{
    QSettings settings(file(), QSettings::IniFormat);
    settings.clear();
    settings.beginWriteArray(u"profiles"_s, 1);
    settings.setArrayIndex(0);
    settings.setValue(u"name"_s, u"Old"_s);
    settings.setValue(u"server"_s, u"http://example.com"_s);
    settings.endArray();
    ProfileStore store(settings);
    QVERIFY(store.profiles().isEmpty());
    store.save({u"New"_s, BaseUrl::global()});
    QCOMPARE(store.profiles().size(), 1);
    QCOMPARE(settings.value(u"profiles/1/name"_s).toString(), u"Old"_s);
}

void tst_ProfileStore::anotherServerIsAnotherKeyEntry()
{
    const Profile eu{u"A"_s, server(u"eu"_s)};
    const Profile in{u"A"_s, server(u"in"_s)};
    QVERIFY(SystemKeyStore::entryName(eu) != SystemKeyStore::entryName(in));
    QVERIFY(SystemKeyStore::entryName(eu).contains(eu.server.origin()));
}

void tst_ProfileStore::namesOfAnyKindSurvive_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("scripts") << u"密钥 مفتاح"_s;
    QTest::newRow("markup") << u"<b>a & b</b>"_s;
    QTest::newRow("settings words") << u"@Invalid(); a=b, \"c\" \\ %20 [x]"_s;
    QTest::newRow("line feed") << u"a\nb"_s;
}

void tst_ProfileStore::namesOfAnyKindSurvive()
{
    QFETCH(QString, name);
    {
        QSettings settings(file(), QSettings::IniFormat);
        settings.clear();
        ProfileStore(settings).save({name, BaseUrl::global()});
    }
    QSettings settings(file(), QSettings::IniFormat);
    QVERIFY(ProfileStore(settings).find(name));
}

QTEST_GUILESS_MAIN(tst_ProfileStore)
#include "tst_profilestore.moc"
