// SPDX-License-Identifier: Apache-2.0
#include "workspacefixture.h"

using namespace secretscope;
using Paging = Workspace::Paging;

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
    void mayBeDestroyedAtAnyTime();
};

void tst_Workspace_Refresh::replacesInOneStep()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(25);
    QVERIFY(fixture.readAll());
    fixture.server.secrets.erase(fixture.server.secrets.begin() + 3);
    fixture.server.secrets[0].name = "RENAMED";
    QSignalSpy about(fixture.workspace.get(), &Workspace::catalogueAboutToBeReplaced);
    QSignalSpy replaced(fixture.workspace.get(), &Workspace::catalogueReplaced);
    QSignalSpy appended(fixture.workspace.get(), &Workspace::secretsAppended);
    std::uint32_t seenBefore = 0;
    connect(fixture.workspace.get(), &Workspace::catalogueAboutToBeReplaced, this,
            [&] { seenBefore = fixture.workspace->catalogue().secretCount(); });
    fixture.workspace->refresh();
    QVERIFY(fixture.workspace->isRefreshing());
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(about.size(), 1);
    QCOMPARE(appended.size(), 0);
    QCOMPARE(seenBefore, 25U);
    QVERIFY(!fixture.workspace->isRefreshing());
    QCOMPARE(fixture.workspace->catalogue().secretCount(), 24U);
    QVERIFY(fixture.workspace->catalogue().secretName({0}) == "RENAMED");
    QCOMPARE(fixture.gaps(), QByteArrayList());
    QCOMPARE(fixture.workspace->paging(), Paging::AtEnd);
}

void tst_Workspace_Refresh::reachesAsFarAsBefore()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(50);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.readPage());
    QSignalSpy replaced(fixture.workspace.get(), &Workspace::catalogueReplaced);
    fixture.workspace->refresh();
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(fixture.workspace->catalogue().secretCount(), 20U);
    QCOMPARE(fixture.workspace->paging(), Paging::MoreExist);
    QVERIFY(fixture.readPage());
    QCOMPARE(fixture.workspace->catalogue().secretCount(), 30U);
}

void tst_Workspace_Refresh::readsToTheEndIfTheEndWasReached()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(20);
    QVERIFY(fixture.readAll());
    fixture.server.addSecrets(30);
    QSignalSpy replaced(fixture.workspace.get(), &Workspace::catalogueReplaced);
    fixture.workspace->refresh();
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(fixture.workspace->catalogue().secretCount(), 50U);
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace_Refresh::keepsTheOldOnFailure()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(20);
    QVERIFY(fixture.readAll());
    const QByteArrayList before = fixture.lines();
    QSignalSpy replaced(fixture.workspace.get(), &Workspace::catalogueReplaced);
    QSignalSpy problems(fixture.workspace.get(), &Workspace::problemsChanged);
    fixture.server.enqueue(secretsPath, fixture.server.answer(fixture.server.requests().first()));
    fixture.server.enqueue(secretsPath, ScriptedAnswer::failure(404));
    fixture.workspace->refresh();
    QTRY_VERIFY(!fixture.workspace->isRefreshing());
    QVERIFY(problems.size() > 0);
    QCOMPARE(fixture.workspace->refreshError()->kind, ApiError::Kind::NotFound);
    QCOMPARE(fixture.lines(), before);
    QCOMPARE(fixture.gaps(), QByteArrayList());
    QVERIFY(fixture.settle());
    QCOMPARE(replaced.size(), 0);
    fixture.workspace->refresh();
    QTRY_COMPARE(replaced.size(), 1);
    QVERIFY(!fixture.workspace->refreshError());
}

void tst_Workspace_Refresh::keepsTheOldIfVariablesFailForNow()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(2);
    fixture.server.variables = {{"v", {"s0000"}}};
    QVERIFY(fixture.readAll());
    fixture.server.handle(variablesPath, [](auto &) { return ScriptedAnswer::failure(503); });
    fixture.workspace->refresh();
    QTRY_VERIFY(!fixture.workspace->isRefreshing());
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
    QSignalSpy replaced(fixture.workspace.get(), &Workspace::catalogueReplaced);
    fixture.server.handle(variablesPath, [](auto &) { return ScriptedAnswer::failure(403); });
    fixture.workspace->refresh();
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(fixture.gaps(),
             QByteArrayList{"environment_variables - - the key lacks a permission"});
}

void tst_Workspace_Refresh::completesAgainWhatWasComplete()
{
    WorkspaceFixture fixture(pagesOf(10, 2));
    fixture.server.addSecrets(3, 5);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    fixture.workspace->complete({1}, Category::Tools);
    QVERIFY(fixture.settle());
    QSignalSpy replaced(fixture.workspace.get(), &Workspace::catalogueReplaced);
    fixture.workspace->refresh();
    QTRY_COMPARE(replaced.size(), 1);
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
    QSignalSpy replaced(fixture.workspace.get(), &Workspace::catalogueReplaced);
    QSignalSpy ended(fixture.workspace.get(), &Workspace::readAllEnded);
    fixture.workspace->refresh();
    QTRY_COMPARE(fixture.server.heldCount(), 1);
    fixture.workspace->readAll();
    QTRY_VERIFY(fixture.server.heldCount() > 1);
    // The refresh overtakes: its two answers come first, what the old crawl asked stays held.
    while (replaced.isEmpty()) {
        QTRY_VERIFY(fixture.server.heldCount() > 0 || !replaced.isEmpty());
        fixture.server.release();
    }
    fixture.server.handleAll(
        [&](const ReceivedRequest &request) { return fixture.server.answer(request); });
    fixture.server.releaseAll();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(fixture.workspace->catalogue().secretCount(), 40U);
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace_Refresh::aSecondRefreshIsTheSameOne()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(3);
    QVERIFY(fixture.readAll());
    const int before = fixture.requestsFor("/secrets");
    QSignalSpy replaced(fixture.workspace.get(), &Workspace::catalogueReplaced);
    fixture.workspace->refresh();
    fixture.workspace->refresh();
    QTRY_COMPARE(replaced.size(), 1);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.requestsFor("/secrets"), before + 1);
    QCOMPARE(replaced.size(), 1);
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
    QSignalSpy replaced(fixture.workspace.get(), &Workspace::catalogueReplaced);
    fixture.workspace->refresh();
    QTRY_COMPARE(fixture.server.heldCount(), 1);
    QCOMPARE(fixture.workspace->progress().secretsAgain, 0U);
    fixture.server.release();
    QTRY_COMPARE(fixture.workspace->progress().secretsAgain, 10U);
    fixture.workspace->cancel();
    QVERIFY(!fixture.workspace->isRefreshing());
    QCOMPARE(fixture.client->liveCount(), 0);
    QVERIFY(fixture.settle());
    QCOMPARE(replaced.size(), 0);
    QCOMPARE(fixture.lines(), before);
    QVERIFY(!fixture.workspace->refreshError());
    fixture.server.handleAll(
        [&](const ReceivedRequest &request) { return fixture.server.answer(request); });
    fixture.workspace->refresh();
    QTRY_COMPARE(replaced.size(), 1);
    QVERIFY(fixture.workspace->catalogue().secretName({0}) == "RENAMED");
}

void tst_Workspace_Refresh::mayBeDestroyedAtAnyTime()
{
    for (int requests = 1; requests < 12; ++requests) {
        WorkspaceFixture fixture(pagesOf(2, 1));
        fixture.server.addSecrets(6, 3);
        fixture.workspace->readAll();
        fixture.workspace->refresh();
        fixture.workspace->readAll();
        fixture.workspace->searchServer(QStringLiteral("NAME"));
        QTRY_VERIFY(fixture.server.requestCount() >= requests);
        fixture.workspace.reset();
        QCOMPARE(fixture.client->liveCount(), 0);
    }
}

QTEST_GUILESS_MAIN(tst_Workspace_Refresh)
#include "tst_workspace_refresh.moc"
