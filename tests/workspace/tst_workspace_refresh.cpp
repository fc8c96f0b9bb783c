// SPDX-License-Identifier: Apache-2.0
#include "workspacefixture.h"

using namespace secretscope;

namespace {
const QByteArray secretsPath = "/v1/convai/secrets";
const QByteArray variablesPath = "/v1/convai/environment-variables";
} // namespace

class tst_Workspace_Refresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesInOneStep();
    void reachesAsFarAsBefore();
    void readsToTheEndIfTheEndWasReached();
    void keepsTheOldOnFailure();
    void keepsTheOldIfVariablesFailForNow();
    void variablesThatAreForbiddenNowAreAGap();
    void completesAgainWhatWasComplete();
    void aReadAllThatBeganMeanwhileEnds_data();
    void aReadAllThatBeganMeanwhileEnds();
    void aSecondRefreshIsTheSameOne();
    void cancelledItChangesNothing();
    void whatIsConfiguredFollowsFactsAndLists();
    void mayBeDestroyedAtAnyTime();
};

void tst_Workspace_Refresh::replacesInOneStep()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(25);
    QVERIFY(fixture.readAll());
    fixture.server.secrets.erase(fixture.server.secrets.begin() + 3);
    fixture.server.secrets[0].name = "RENAMED";
    const quint64 lineage = fixture.state().lineage();
    bool isOneStep = true;
    connect(fixture.workspace.get(), &Workspace::published, this, [&] {
        const std::uint32_t expected = fixture.state().lineage() == lineage ? 25 : 24;
        isOneStep = isOneStep && fixture.catalogue().secretCount() == expected;
    });
    Task refresh = fixture.workspace->refresh();
    QVERIFY(fixture.workspace->isRefreshing());
    QTRY_VERIFY(!refresh.isLive());
    QVERIFY(isOneStep);
    QCOMPARE(fixture.state().lineage(), lineage + 1);
    QVERIFY(!fixture.workspace->isRefreshing());
    QCOMPARE(fixture.catalogue().secretCount(), 24U);
    QVERIFY(fixture.catalogue().secretName({0}) == "RENAMED");
    QCOMPARE(fixture.gaps(), QByteArrayList());
    QCOMPARE(fixture.state().paging(), Paging::AtEnd);
}

void tst_Workspace_Refresh::reachesAsFarAsBefore()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(50);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.refresh());
    QCOMPARE(fixture.catalogue().secretCount(), 20U);
    QCOMPARE(fixture.state().paging(), Paging::MoreExist);
    QVERIFY(fixture.readPage());
    QCOMPARE(fixture.catalogue().secretCount(), 30U);
}

void tst_Workspace_Refresh::readsToTheEndIfTheEndWasReached()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(20);
    QVERIFY(fixture.readAll());
    fixture.server.addSecrets(30);
    QVERIFY(fixture.refresh());
    QCOMPARE(fixture.catalogue().secretCount(), 50U);
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace_Refresh::keepsTheOldOnFailure()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(20);
    QVERIFY(fixture.readAll());
    const QByteArrayList before = fixture.lines();
    const quint64 lineage = fixture.state().lineage();
    QSignalSpy progressed(fixture.workspace.get(), &Workspace::progressed);
    fixture.server.enqueue(secretsPath, fixture.server.answer(fixture.server.requests().first()));
    fixture.server.enqueue(secretsPath, ScriptedAnswer::failure(404));
    QVERIFY(fixture.refresh());
    QVERIFY(!fixture.workspace->isRefreshing());
    QVERIFY(progressed.size() > 0);
    QCOMPARE(fixture.workspace->refreshError()->kind, ApiError::Kind::NotFound);
    QCOMPARE(fixture.lines(), before);
    QCOMPARE(fixture.gaps(), QByteArrayList());
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.state().lineage(), lineage);
    QVERIFY(fixture.refresh());
    QCOMPARE(fixture.state().lineage(), lineage + 1);
    QVERIFY(!fixture.workspace->refreshError());
}

void tst_Workspace_Refresh::keepsTheOldIfVariablesFailForNow()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(2);
    fixture.server.variables = {{"v", {"s0000"}}};
    QVERIFY(fixture.readAll());
    fixture.server.handle(variablesPath, [](auto &) { return ScriptedAnswer::failure(503); });
    QVERIFY(fixture.refresh());
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.workspace->refreshError()->httpStatus, 503);
    QCOMPARE(fixture.count(0, Category::EnvironmentVariables), 1U);
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace_Refresh::variablesThatAreForbiddenNowAreAGap()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(2);
    QVERIFY(fixture.readAll());
    fixture.server.handle(variablesPath, [](auto &) { return ScriptedAnswer::failure(403); });
    QVERIFY(fixture.refresh());
    QCOMPARE(fixture.gaps(),
             QByteArrayList{"environment_variables - - the key lacks a permission"});
}

void tst_Workspace_Refresh::completesAgainWhatWasComplete()
{
    WorkspaceFixture fixture(pagesOf(10, 2));
    fixture.server.addSecrets(3, 5);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    QVERIFY(fixture.isEnded(fixture.complete(1, Category::Tools)));
    QVERIFY(fixture.refresh());
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.state(0, Category::Tools), LoadState::Preview);
    QCOMPARE(fixture.state(1, Category::Tools), LoadState::Complete);
    QCOMPARE(fixture.count(1, Category::Tools), 5U);
}

void tst_Workspace_Refresh::aReadAllThatBeganMeanwhileEnds_data()
{
    QTest::addColumn<int>("tools");
    QTest::newRow("nothing to complete") << 0;
    QTest::newRow("previews to complete") << 4;
}

void tst_Workspace_Refresh::aReadAllThatBeganMeanwhileEnds()
{
    QFETCH(int, tools);
    WorkspaceFixture fixture(pagesOf(10, 2));
    fixture.server.addSecrets(40, tools);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    fixture.server.handleAll(
        [&](const ReceivedRequest &request) { return fixture.server.answer(request).heldBack(); });
    const quint64 lineage = fixture.state().lineage();
    const auto isReplaced = [&] { return fixture.state().lineage() != lineage; };
    bool isRead = false;
    fixture.workspace->refresh().detach();
    QTRY_COMPARE(fixture.server.heldCount(), 2);
    Task reading = fixture.workspace->readAll();
    reading.then([&] { isRead = true; });
    QTRY_VERIFY(fixture.server.heldCount() > 2);
    // The refresh overtakes: its two answers come first, what the old crawl asked stays held.
    while (!isReplaced()) {
        QTRY_VERIFY(fixture.server.heldCount() > 0 || isReplaced());
        fixture.server.release();
    }
    fixture.server.handleAll(
        [&](const ReceivedRequest &request) { return fixture.server.answer(request); });
    fixture.server.releaseAll();
    QTRY_VERIFY(isRead);
    QCOMPARE(fixture.catalogue().secretCount(), 40U);
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace_Refresh::aSecondRefreshIsTheSameOne()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(3);
    QVERIFY(fixture.readAll());
    const int before = fixture.requestsFor("/secrets");
    const quint64 lineage = fixture.state().lineage();
    Task first = fixture.workspace->refresh();
    QVERIFY(fixture.refresh());
    QVERIFY(!first.isLive());
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.requestsFor("/secrets"), before + 1);
    QCOMPARE(fixture.state().lineage(), lineage + 1);
}

void tst_Workspace_Refresh::cancelledItChangesNothing()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(30);
    QVERIFY(fixture.readAll());
    const QByteArrayList before = fixture.lines();
    fixture.server.secrets[0].name = "RENAMED";
    fixture.server.handleAll(
        [&](const ReceivedRequest &request) { return fixture.server.answer(request).heldBack(); });
    const quint64 lineage = fixture.state().lineage();
    fixture.workspace->refresh().detach();
    QTRY_COMPARE(fixture.server.heldCount(), 2); // a page, and the variables
    QCOMPARE(fixture.workspace->progress().secretsAgain, 0U);
    fixture.server.releaseAll();
    QTRY_COMPARE(fixture.workspace->progress().secretsAgain, 10U);
    fixture.workspace->cancel();
    QVERIFY(!fixture.workspace->isRefreshing());
    QCOMPARE(fixture.client->liveCount(), 0);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.state().lineage(), lineage);
    QCOMPARE(fixture.lines(), before);
    QVERIFY(!fixture.workspace->refreshError());
    fixture.server.handleAll(
        [&](const ReceivedRequest &request) { return fixture.server.answer(request); });
    QVERIFY(fixture.refresh());
    QVERIFY(fixture.catalogue().secretName({0}) == "RENAMED");
}

void tst_Workspace_Refresh::whatIsConfiguredFollowsFactsAndLists()
{
    WorkspaceFixture fixture(pagesOf(2));
    fixture.server.addSecrets(4, 1);
    fixture.server.handle("/v1/convai/tools", [](const ReceivedRequest &) {
        return ScriptedAnswer::json(
            R"({"tools":[{"id":"t0","tool_config":{"a":{"secret_id":"s0000"}}},)"
            R"({"id":"t_new","tool_config":{"a":{"secret_id":"s0001"},"b":{"secret_id":)"
            R"("s0003"}}}],"has_more":false})");
    });
    const auto configured = [&] {
        QByteArray counts;
        for (std::uint32_t i = 0; i < fixture.catalogue().secretCount(); ++i) {
            counts += QByteArray::number(fixture.catalogue().configuredCount({i}));
        }
        return counts;
    };
    QVERIFY(fixture.readPage());
    QVERIFY(WorkspaceFixture::isEnded(fixture.workspace->readFacts({})));
    QCOMPARE(configured(), QByteArray("01"));
    // Secrets that come later are compared, too.
    QVERIFY(fixture.readPage());
    QCOMPARE(configured(), QByteArray("0101"));
    QCOMPARE(fixture.catalogue().dependentCount({1}), 1U);
    QVERIFY(fixture.catalogue().isConsistent());
    // Facts are as old as what a refresh replaces.
    QVERIFY(fixture.refresh());
    QVERIFY(!fixture.state().facts().wereAsked());
    QCOMPARE(configured(), QByteArray("0000"));
}

void tst_Workspace_Refresh::mayBeDestroyedAtAnyTime()
{
    for (int requests = 1; requests < 12; ++requests) {
        WorkspaceFixture fixture(pagesOf(2, 1));
        fixture.server.addSecrets(6, 3);
        std::vector<Task> tasks;
        tasks.push_back(fixture.workspace->readAll());
        tasks.push_back(fixture.workspace->refresh());
        tasks.push_back(fixture.workspace->readAll());
        tasks.push_back(fixture.workspace->readEnvironmentVariables());
        for (Task &task : tasks) {
            task.then([] {});
        }
        fixture.workspace->searchServer(QStringLiteral("NAME"));
        QTRY_VERIFY(fixture.server.requestCount() >= requests);
        fixture.workspace.reset();
        QCOMPARE(fixture.client->liveCount(), 0);
    }
}

QTEST_GUILESS_MAIN(tst_Workspace_Refresh)
#include "tst_workspace_refresh.moc"
