// SPDX-License-Identifier: Apache-2.0
#include "workspacefixture.h"

using namespace secretscope;
using State = Workspace::ServerSearch::State;

class tst_Workspace_Search : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hitsJoinTheList();
    void knownHitsAreNotDoubled();
    void lateAnswersNeverLand();
    void anEmptyPrefixTakesTheQuestionBack();
    void askingTheSameAgainAsksNothing();
    void onlyTheFirstPagesAreAsked();
    void aFailureIsToldAndHarmsNothing();
    void badItemsOfASearchAreNoGapOfTheList();
    void aRefreshForgetsTheSearch();
};

void tst_Workspace_Search::hitsJoinTheList()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(50);
    fixture.server.secrets[44].name = "HUBSPOT + 1";
    fixture.server.secrets[45].name = "HUBSPOT & 2";
    QVERIFY(fixture.readPage());
    fixture.workspace->searchServer(QStringLiteral("HUBSPOT "));
    QCOMPARE(fixture.workspace->serverSearch().state, State::Asking);
    QTRY_COMPARE(fixture.workspace->serverSearch().state, State::Done);
    QCOMPARE(fixture.workspace->serverSearch().hits, 2U);
    QCOMPARE(fixture.catalogue().secretCount(), 12U);
    QCOMPARE(fixture.state().paging(), Paging::MoreExist);
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.catalogue().secretCount(), 50U);
    QVERIFY(fixture.catalogue().isConsistent());
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace_Search::knownHitsAreNotDoubled()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(5);
    QVERIFY(fixture.readAll());
    fixture.workspace->searchServer(QStringLiteral("NAME_000"));
    QTRY_COMPARE(fixture.workspace->serverSearch().state, State::Done);
    QCOMPARE(fixture.workspace->serverSearch().hits, 5U);
    QCOMPARE(fixture.catalogue().secretCount(), 5U);
}

void tst_Workspace_Search::lateAnswersNeverLand()
{
    WorkspaceFixture fixture(pagesOf(1));
    fixture.server.addSecrets(20);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    fixture.server.handleAll(
        [&](const ReceivedRequest &request) { return fixture.server.answer(request).heldBack(); });
    fixture.workspace->searchServer(QStringLiteral("NAME_0005"));
    QTRY_COMPARE(fixture.server.heldCount(), 1);
    fixture.workspace->searchServer(QStringLiteral("NAME_0006"));
    QTRY_COMPARE(fixture.requestsFor("/secrets"), 3);
    fixture.server.releaseAll();
    QTRY_COMPARE(fixture.workspace->serverSearch().state, State::Done);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.catalogue().secretCount(), 2U);
    QVERIFY(fixture.catalogue().findSecret("s0006"));
    QVERIFY(!fixture.catalogue().findSecret("s0005"));
}

void tst_Workspace_Search::anEmptyPrefixTakesTheQuestionBack()
{
    WorkspaceFixture fixture;
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::silence(); });
    fixture.workspace->searchServer(QStringLiteral("x"));
    QTRY_COMPARE(fixture.server.requestCount(), 1);
    fixture.workspace->searchServer({});
    QCOMPARE(fixture.workspace->serverSearch().state, State::Idle);
    QCOMPARE(fixture.client->liveCount(), 0);
}

void tst_Workspace_Search::askingTheSameAgainAsksNothing()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(1);
    fixture.workspace->searchServer(QStringLiteral("N"));
    fixture.workspace->searchServer(QStringLiteral("N"));
    QTRY_COMPARE(fixture.workspace->serverSearch().state, State::Done);
    fixture.workspace->searchServer(QStringLiteral("N"));
    QCOMPARE(fixture.server.requestCount(), 1);
}

void tst_Workspace_Search::onlyTheFirstPagesAreAsked()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(200);
    fixture.workspace->searchServer(QStringLiteral("NAME"));
    QTRY_COMPARE(fixture.workspace->serverSearch().state, State::MoreExist);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.server.requestCount(), 3);
    QCOMPARE(fixture.workspace->serverSearch().hits, 30U);
}

void tst_Workspace_Search::aFailureIsToldAndHarmsNothing()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(3);
    QVERIFY(fixture.readAll());
    fixture.server.enqueue(ScriptedAnswer::failure(404));
    fixture.workspace->searchServer(QStringLiteral("x"));
    QTRY_COMPARE(fixture.workspace->serverSearch().state, State::Failed);
    QCOMPARE(fixture.workspace->serverSearch().error->kind, ApiError::Kind::NotFound);
    QCOMPARE(fixture.state().paging(), Paging::AtEnd);
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace_Search::badItemsOfASearchAreNoGapOfTheList()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(3);
    QVERIFY(fixture.readAll());
    fixture.server.enqueue(ScriptedAnswer::json(R"({"secrets":[7]})"));
    fixture.workspace->searchServer(QStringLiteral("x"));
    QTRY_COMPARE(fixture.workspace->serverSearch().state, State::Done);
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace_Search::aRefreshForgetsTheSearch()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(3);
    QVERIFY(fixture.readAll());
    fixture.workspace->searchServer(QStringLiteral("NAME"));
    QTRY_COMPARE(fixture.workspace->serverSearch().state, State::Done);
    QVERIFY(fixture.refresh());
    QCOMPARE(fixture.workspace->serverSearch().state, State::Idle);
}

QTEST_GUILESS_MAIN(tst_Workspace_Search)
#include "tst_workspace_search.moc"
