// SPDX-License-Identifier: Apache-2.0
// What a workspace hands out: tasks, which end once and may be dropped at any time, and states,
// which never change.
#include "workspacefixture.h"

using namespace secretscope;

namespace {

/// A workspace before a service that answers the first page and then nothing.
void answerFirstPageOnly(WorkspaceFixture &fixture)
{
    fixture.server.handleAll([&fixture](const ReceivedRequest &request) {
        return request.parameter("cursor").isEmpty() && request.path().endsWith("/secrets")
            ? fixture.server.answer(request)
            : ScriptedAnswer::silence();
    });
}

} // namespace

class tst_Workspace_States : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskEndsOnceAndFromTheEventLoop();
    void aTaskThatHasNothingToDoEnds();
    void droppingATaskTakesItBack();
    void whatSomebodyElseWantsGoesOn();
    void droppedListsArePreviewsAgain();
    void aTaskMayBeDroppedInsideItsHandler();
    void aDroppedTaskNeverCallsItsHandler();
    void aTaskMayOutliveItsWorkspace();
    void aHandlerMayDestroyTheWorkspace();
    void publishedStatesNeverChange();
    void aLineageOnlyGrows();
    void withoutAReaderOnlyTheEndIsPublished();
};

void tst_Workspace_States::aTaskEndsOnceAndFromTheEventLoop()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(25);
    int ended = 0;
    Task task = fixture.workspace->readAll();
    task.then([&] { ++ended; });
    QVERIFY(task.isLive());
    QTRY_COMPARE(ended, 1);
    QVERIFY(!task.isLive());
    QCOMPARE(fixture.catalogue().secretCount(), 25U);
    QVERIFY(fixture.isEnded(fixture.workspace->readAll()));
    QCOMPARE(ended, 1);
}

void tst_Workspace_States::aTaskThatHasNothingToDoEnds()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(1);
    QVERIFY(fixture.readAll());
    QVERIFY(fixture.isEnded(fixture.complete(0, Category::Tools)));
    QVERIFY(fixture.isEnded(fixture.workspace->complete(QList<ListKey>())));
    QVERIFY(fixture.isEnded(fixture.workspace->readEnvironmentVariables()));
    QVERIFY(!Task().isLive());
}

void tst_Workspace_States::droppingATaskTakesItBack()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(30);
    answerFirstPageOnly(fixture);
    {
        Task task = fixture.workspace->readAll();
        task.then([] { QFAIL("it was dropped"); });
        QTRY_COMPARE(fixture.workspace->progress().secrets, 10U);
        QVERIFY(fixture.workspace->isReadingAll());
    }
    QVERIFY(!fixture.workspace->isReadingAll());
    QCOMPARE(fixture.client->liveCount(), 0);
    QCOMPARE(fixture.catalogue().secretCount(), 10U);

    Task refresh = fixture.workspace->refresh();
    QVERIFY(fixture.workspace->isRefreshing());
    refresh.drop();
    QVERIFY(!fixture.workspace->isRefreshing());
    QCOMPARE(fixture.client->liveCount(), 0);
}

void tst_Workspace_States::whatSomebodyElseWantsGoesOn()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(30);
    bool isRead = false;
    Task one = fixture.workspace->readAll();
    Task other = fixture.workspace->readAll();
    other.then([&] { isRead = true; });
    one.drop();
    QVERIFY(fixture.workspace->isReadingAll());
    QTRY_VERIFY(isRead);
    QCOMPARE(fixture.catalogue().secretCount(), 30U);
}

void tst_Workspace_States::droppedListsArePreviewsAgain()
{
    WorkspaceFixture fixture(pagesOf(50, 1));
    fixture.server.addSecrets(40, 3);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    QList<ListKey> lists;
    for (std::uint32_t i = 0; i < 40; ++i) {
        lists.append({SecretIndex{i}, Category::Tools});
    }
    Task all = fixture.workspace->complete(lists);
    Task last = fixture.complete(38, Category::Tools);
    QCOMPARE(fixture.state(39, Category::Tools), LoadState::Loading);
    all.drop();
    QCOMPARE(fixture.state(39, Category::Tools), LoadState::Preview);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.state(38, Category::Tools), LoadState::Complete);
    QCOMPARE(fixture.state(39, Category::Tools), LoadState::Preview);
    QVERIFY(fixture.requestsFor("/dependencies/tools") < 10);
    // While everything is read, nobody can take back a part of it.
    Task reading = fixture.workspace->readAll();
    fixture.workspace->complete(lists).drop();
    QVERIFY(fixture.isEnded(std::move(reading)));
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace_States::aTaskMayBeDroppedInsideItsHandler()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(2);
    int ended = 0;
    std::optional<Task> task(fixture.workspace->readAll());
    task->then([&] {
        ++ended;
        task.reset();
        // Another one from there ends too.
        task.emplace(fixture.workspace->refresh());
        task->then([&] { ++ended; });
    });
    QTRY_COMPARE(ended, 2);
}

void tst_Workspace_States::aDroppedTaskNeverCallsItsHandler()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(2);
    // Both end in the same turn of the event loop.
    int ended = 0;
    Task one = fixture.workspace->readAll();
    Task other = fixture.workspace->readAll();
    one.then([&] {
        ++ended;
        other.drop();
    });
    other.then([&] {
        ++ended;
        one.drop();
    });
    QTRY_COMPARE(ended, 1);
    QVERIFY(fixture.isEnded(fixture.workspace->readAll()));
    QCOMPARE(ended, 1);
}

void tst_Workspace_States::aTaskMayOutliveItsWorkspace()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(2);
    Task task = fixture.workspace->readAll();
    task.then([] { QFAIL("its workspace is gone"); });
    fixture.workspace.reset();
    QVERIFY(!task.isLive());
    task.drop();
}

void tst_Workspace_States::aHandlerMayDestroyTheWorkspace()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(2);
    Task task = fixture.workspace->readAll();
    task.then([&] { fixture.workspace.reset(); });
    QTRY_VERIFY(!fixture.workspace);
    QVERIFY(!task.isLive());
}

void tst_Workspace_States::publishedStatesNeverChange()
{
    WorkspaceFixture fixture(pagesOf(5, 2));
    fixture.server.addSecrets(30, 5);
    fixture.server.variables = {{"v1", {"s0000"}}};
    std::vector<std::pair<WorkspaceState, QByteArrayList>> seen;
    const auto everything = [&](const WorkspaceState &state) {
        return fixture.linesOf(state.catalogue()) + fixture.gapsOf(state.loadInfo());
    };
    connect(fixture.workspace.get(), &Workspace::published, this,
            [&] { seen.emplace_back(fixture.state(), everything(fixture.state())); });
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.isEnded(fixture.complete(0, Category::Tools)));
    QVERIFY(fixture.readPage());
    fixture.server.secrets[1].lists["tools"] = {"other"};
    QVERIFY(fixture.refresh());
    fixture.workspace->searchServer(QStringLiteral("NAME_0020"));
    QTRY_COMPARE(fixture.workspace->serverSearch().state, Workspace::ServerSearch::State::Done);
    QVERIFY(fixture.readAll());
    QVERIFY(seen.size() > 8);
    for (const auto &[state, lines] : seen) {
        QCOMPARE(everything(state), lines);
        QVERIFY(state.catalogue().isConsistent());
    }
    QVERIFY(seen.front().second != seen.back().second);
}

void tst_Workspace_States::aLineageOnlyGrows()
{
    WorkspaceFixture fixture(pagesOf(5, 2));
    fixture.server.addSecrets(30, 5);
    QList<quint64> lineages;
    WorkspaceState before = fixture.state();
    const char *fault = nullptr;
    connect(fixture.workspace.get(), &Workspace::published, this, [&] {
        const WorkspaceState now = fixture.state();
        const Catalogue &old = before.catalogue();
        fault = now.revision() <= before.revision() ? "revision" : fault;
        if (now.lineage() != before.lineage()) {
            lineages += now.lineage();
        } else if (now.catalogue().secretCount() < old.secretCount()
                   || now.catalogue().resourceCount() < old.resourceCount()) {
            fault = "size";
        } else {
            for (std::uint32_t i = 0; i < old.secretCount(); ++i) {
                fault = now.catalogue().secretId({i}) != old.secretId({i}) ? "secret" : fault;
            }
            for (std::uint32_t i = 0; i < old.resourceCount(); ++i) {
                fault = now.catalogue().resourceId({i}) != old.resourceId({i}) ? "resource" : fault;
            }
        }
        before = now;
    });
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.readAll());
    QVERIFY(lineages.isEmpty());
    fixture.server.secrets.erase(fixture.server.secrets.begin());
    QVERIFY(fixture.refresh());
    QVERIFY(fixture.refresh());
    QVERIFY(fixture.settle());
    QCOMPARE(lineages.size(), 2);
    QVERIFY(lineages[0] != lineages[1]);
    QVERIFY2(!fault, fault);
}

void tst_Workspace_States::withoutAReaderOnlyTheEndIsPublished()
{
    WorkspaceFixture fixture(pagesOf(5));
    fixture.server.addSecrets(30);
    const quint64 before = fixture.state().revision();
    QVERIFY(fixture.readAll());
    QVERIFY(fixture.settle());
    QVERIFY(fixture.state().revision() <= before + 2);
    QCOMPARE(fixture.catalogue().secretCount(), 30U);
}

QTEST_GUILESS_MAIN(tst_Workspace_States)
#include "tst_workspace_states.moc"
