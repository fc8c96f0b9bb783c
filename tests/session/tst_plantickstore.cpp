// SPDX-License-Identifier: Apache-2.0
#include "session/plantickstore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;
using Ticks = std::set<std::string, std::less<>>;

class TestPlanTickStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksComeBackByPlan();
    void eachProfileHasItsOwn();
    void storesBesideEachOtherLoseNothing();
    void idsAndProfilesOfAnyKindSurvive_data();
    void idsAndProfilesOfAnyKindSurvive();
    void aFolderThatCannotBeWrittenIsTold();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    static LoadInfo origin(const QString &profile, const QString &server = u"https://x.example"_s)
    {
        LoadInfo origin;
        origin.profile = profile;
        origin.server = server;
        return origin;
    }
    static bool set(PlanTickStore &store, const std::string &plan, const std::string &key,
                    bool isTicked = true)
    {
        return store.setTicked(plan, {&key, 1}, isTicked);
    }
};

void TestPlanTickStore::ticksComeBackByPlan()
{
    PlanTickStore store(m_settings, origin(u"Acme"_s));
    QVERIFY(set(store, "delete sec_a", "test agent_1"));
    QVERIFY(set(store, "delete sec_a", "test agent_2"));
    QVERIFY(set(store, "new-value sec_a", "set"));
    QVERIFY(set(store, "delete sec_a", "test agent_2", false));
    PlanTickStore again(m_settings, origin(u"Acme"_s));
    QCOMPARE(again.ticks("delete sec_a"), Ticks{"test agent_1"});
    QCOMPARE(again.ticks("new-value sec_a"), Ticks{"set"});
    QVERIFY(again.clear("delete sec_a"));
    QCOMPARE(store.ticks("delete sec_a"), Ticks{});
    QCOMPARE(store.ticks("new-value sec_a"), Ticks{"set"});
}

void TestPlanTickStore::eachProfileHasItsOwn()
{
    const QList<LoadInfo> origins{origin(u"A"_s), origin(u"B"_s), origin({}, u"A"_s), origin({}),
                                  origin({}, {})};
    for (const LoadInfo &one : origins) {
        PlanTickStore store(m_settings, one);
        QCOMPARE(store.ticks("p"), Ticks{});
        QVERIFY(set(store, "p", "k"));
    }
    PlanTickStore::remove(m_settings, u"B"_s);
    QCOMPARE(PlanTickStore(m_settings, origin(u"B"_s)).ticks("p"), Ticks{});
    // A snapshot of a profile, from wherever.
    QCOMPARE(PlanTickStore(m_settings, origin(u"A"_s, {})).ticks("p"), Ticks{"k"});
}

void TestPlanTickStore::storesBesideEachOtherLoseNothing()
{
    PlanTickStore one(m_settings, origin(u"Both"_s));
    PlanTickStore other(m_settings, origin(u"Both"_s));
    Ticks expected;
    for (int i = 0; i < 20; ++i) {
        expected.insert("test " + std::to_string(i));
        QVERIFY(set(i % 2 == 0 ? one : other, "p", "test " + std::to_string(i)));
    }
    QCOMPARE(one.ticks("p"), expected);
    QCOMPARE(other.ticks("p"), expected);
}

void TestPlanTickStore::idsAndProfilesOfAnyKindSurvive_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"a/b\\c%2F"_s, u"../../x"_s, u"[General]\nx=1;y"_s,
                                u"Ä \U0001F600"_s, u"."_s, QString(5000, u'ß'), QString(u'\0')}) {
        QTest::newRow(qPrintable(text.left(20))) << text;
    }
}

void TestPlanTickStore::idsAndProfilesOfAnyKindSurvive()
{
    QFETCH(const QString, text);
    const std::string key = "test " + text.toStdString();
    {
        PlanTickStore store(m_settings, origin(text));
        QVERIFY(set(store, text.toStdString(), key));
    }
    PlanTickStore store(m_settings, origin(text));
    QCOMPARE(store.ticks(text.toStdString()), Ticks{key});
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"plans"_s});
}

void TestPlanTickStore::aFolderThatCannotBeWrittenIsTold()
{
    const QTemporaryDir folder;
    QFile blocked(folder.filePath(u"plans"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly)); // a file where the folder has to be
    const QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    PlanTickStore store(settings, origin(u"A"_s));
    QVERIFY(!set(store, "p", "k"));
    QCOMPARE(store.ticks("p"), Ticks{"k"});
}

QTEST_GUILESS_MAIN(TestPlanTickStore)
#include "tst_plantickstore.moc"
