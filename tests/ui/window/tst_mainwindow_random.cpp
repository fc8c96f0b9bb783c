// SPDX-License-Identifier: Apache-2.0
// A person who types, clicks, scrolls and refreshes at random before a server that answers when it
// likes: whenever everything has settled, the window shows what a plain reading of the rules says.
// SECRETSCOPE_SEEDS=500 runs so many instead of a few.
#include "randomperson.h"
#include "service/client.h"
#include "windowtest.h"
#include "workspace/workspace.h"

#include <QtTest>

#include <random>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

class tst_MainWindow_Random : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void showsWhatThePlainRulesSay_data();
    void showsWhatThePlainRulesSay();

private:
    void start(unsigned seed);
    void act();
    int below(qsizetype bound) { return int(m_random() % unsigned(bound)); }
    void changeServiceAndRefresh();
    void holdAnswersBack();
    void letTimePass();

    // What has to hold
    bool isQuiet() const;
    bool settle();
    QString differences();
    QString catalogueFault();
    QString treeFault();
    QString flatFault();

    Workspace &workspace() const { return m_window->pane()->session().workspace(); }
    RowsView &tree() const { return m_window->pane()->views().tree(); }

    std::mt19937 m_random;
    PlainWindow m_plain;
    std::unique_ptr<UnsteadyService> m_service;
    std::unique_ptr<RandomPerson> m_person;
    QSet<QByteArray> m_known;
    /// As published last.
    WorkspaceState m_before;
    std::optional<std::uint32_t> m_loadedBeforeRefresh;
    /// Whether what is loaded can be compared with what the service has.
    bool m_isServiceShown = true;
};

void tst_MainWindow_Random::showsWhatThePlainRulesSay_data()
{
    QTest::addColumn<unsigned>("seed");
    const int wanted = qEnvironmentVariableIntValue("SECRETSCOPE_SEEDS");
    for (unsigned seed = 1; seed <= unsigned(wanted > 0 ? wanted : 8); ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void tst_MainWindow_Random::showsWhatThePlainRulesSay()
{
    QFETCH(unsigned, seed);
    start(seed);
    QTRY_VERIFY(m_window->pane());
    m_before = workspace().state();
    connect(&workspace(), &Workspace::published, m_window.get(), [this] {
        if (workspace().state().lineage() != m_before.lineage() && !m_loadedBeforeRefresh) {
            m_loadedBeforeRefresh = m_before.catalogue().secretCount();
        }
        m_before = workspace().state();
    });
    for (int step = 0; step < 24; ++step) {
        act();
        QCOMPARE(m_window->searchField().text(), m_plain.text);
        if (below(3) == 0) {
            letTimePass();
            continue;
        }
        QVERIFY2(settle(), qPrintable(m_person->log.join(u'\n')));
        const QString found = differences();
        QVERIFY2(found.isEmpty(), qPrintable(m_person->log.join(u'\n') + u'\n' + found));
    }
}

void tst_MainWindow_Random::start(unsigned seed)
{
    m_random.seed(seed);
    m_plain = {};
    m_known.clear();
    m_loadedBeforeRefresh.reset();
    m_isServiceShown = true;
    m_service = std::make_unique<UnsteadyService>(*m_server, m_random);
    m_person = std::make_unique<RandomPerson>(*m_window, *m_service, m_plain, m_random);
    m_person->log = {u"seed %1"_s.arg(seed)};
    connectWith(canary);
}

void tst_MainWindow_Random::act()
{
    switch (below(18)) {
    case 0:
        return changeServiceAndRefresh();
    case 1:
    case 2:
        return holdAnswersBack();
    default:
        return m_person->act();
    }
}

void tst_MainWindow_Random::holdAnswersBack()
{
    constexpr std::array holds{UnsteadyService::Hold::Nothing, UnsteadyService::Hold::Searches,
                               UnsteadyService::Hold::Everything};
    const int which = below(holds.size());
    m_service->hold(holds.at(std::size_t(which)));
    m_person->log.append(u"the server holds back %1"_s.arg(which));
}

void tst_MainWindow_Random::letTimePass()
{
    if (below(2) == 0) {
        return;
    }
    // Long enough for a question to be asked, and its answer to be held back or come.
    constexpr int longerThanThePause = 400;
    const bool releases = below(3) == 0;
    if (QTest::qWaitFor([this] { return m_server->heldCount() > 0; }, longerThanThePause)
        && releases) {
        m_server->release();
    }
}

void tst_MainWindow_Random::changeServiceAndRefresh()
{
    // Pages of a list that changes between them have no plain answer.
    if (!settle()) {
        return;
    }
    m_service->change();
    m_isServiceShown = false;
    m_window->actions().refresh->trigger();
    m_person->log.append(u"the service changed, refreshed"_s);
}

// What has to hold

bool tst_MainWindow_Random::isQuiet() const
{
    const Workspace::ServerSearch &search = workspace().serverSearch();
    const bool isAsked = !m_plain.hasMeaning() || search.prefix == m_plain.prefix()
        || workspace().state().paging() == Paging::AtEnd;
    return m_window->pane()->session().client()->liveCount() == 0 && !workspace().isReadingAll()
        && !workspace().isRefreshing() && workspace().state().paging() != Paging::Reading
        && search.state != Workspace::ServerSearch::State::Asking && isAsked;
}

bool tst_MainWindow_Random::settle()
{
    m_service->hold(UnsteadyService::Hold::Nothing);
    int quiet = 0;
    const bool isSettled = QTest::qWaitFor(
        [&] {
            m_server->releaseAll();
            quiet = isQuiet() ? quiet + 1 : 0;
            return quiet > 3;
        },
        20000);
    m_service->forgetHeld();
    if (!isSettled) {
        m_person->log.append(u"does not settle: “%1” is asked for instead of “%2”"_s.arg(
            workspace().serverSearch().prefix, m_plain.prefix()));
    }
    return isSettled;
}

QString tst_MainWindow_Random::differences()
{
    QString found;
    if (m_window->searchField().text() != m_plain.text) {
        found += u"what was typed is overwritten\n"_s;
    }
    found += catalogueFault() + treeFault();
    if (below(3) == 0) {
        found += flatFault();
    }
    return found;
}

QString tst_MainWindow_Random::catalogueFault()
{
    const Catalogue &catalogue = workspace().state().catalogue();
    QSet<QByteArray> here;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        here.insert(
            QByteArray(catalogue.secretId({i}).data(), qsizetype(catalogue.secretId({i}).size())));
    }
    QString found;
    if (!catalogue.isConsistent() || here.size() != qsizetype(catalogue.secretCount())) {
        found += u"the catalogue is broken\n"_s;
    }
    if (here.intersects(m_service->late())) {
        found += u"a late answer landed\n"_s;
    }
    if (m_loadedBeforeRefresh) {
        m_isServiceShown = true;
        m_known.clear();
        const auto reached
            = std::min<std::size_t>(m_service->secrets().size(), *m_loadedBeforeRefresh);
        for (std::size_t i = 0; i < reached; ++i) {
            m_known.insert(m_service->secrets()[i].id);
        }
    }
    if (!here.contains(m_known)) {
        found += u"secrets were lost\n"_s;
    }
    const Workspace::ServerSearch &search = workspace().serverSearch();
    if (m_isServiceShown && search.state == Workspace::ServerSearch::State::Done) {
        for (const FakeSecret &secret : m_service->secrets()) {
            if (secret.name.startsWith(search.prefix.toUtf8()) && !here.contains(secret.id)) {
                found += u"%1 is not here\n"_s.arg(QString::fromUtf8(secret.name));
            }
        }
    }
    m_known = here;
    m_loadedBeforeRefresh.reset();
    return found;
}

QString tst_MainWindow_Random::treeFault()
{
    const Catalogue &catalogue = workspace().state().catalogue();
    const QStringList seen = treeLines(tree());
    QStringList expected = m_plain.treeLines(catalogue);
    if (workspace().state().paging() == Paging::Failed) {
        expected.append(u"next page"_s);
    }
    QString found = difference(u"tree"_s, seen, expected)
        + difference(u"selected"_s, sortedLines(tree().selectedIds()),
                     m_plain.selectedLines(catalogue));
    const qsizetype drawn = drawnRows(tree()).size();
    if (drawn != seen.size()) {
        found += u"%1 rows are drawn, not %2\n"_s.arg(drawn).arg(seen.size());
    }
    return found;
}

QString tst_MainWindow_Random::flatFault()
{
    const QList<RowId> selected = tree().selectedIds();
    m_window->actions().showFlat->trigger();
    const QStringList seen = flatLines(*m_window->pane()->views().currentView().rowsModel());
    m_window->actions().showSecrets->trigger();
    const bool isSelectionKept = tree().selectedIds() == selected;
    return difference(u"flat"_s, seen, m_plain.flatLines(workspace().state().catalogue()))
        + (isSelectionKept ? QString() : u"the other view changed the selection\n"_s);
}

QTEST_MAIN(tst_MainWindow_Random)
#include "tst_mainwindow_random.moc"
