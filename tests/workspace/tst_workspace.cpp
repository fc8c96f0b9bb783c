// SPDX-License-Identifier: Apache-2.0
#include "workspacefixture.h"

using namespace secretscope;
using Paging = Workspace::Paging;

namespace {

const QByteArray secretsPath = "/v1/convai/secrets";
const QByteArray variablesPath = "/v1/convai/environment-variables";

QByteArray dependenciesPath(const QByteArray &secret, const QByteArray &list)
{
    return secretsPath + '/' + secret + "/dependencies/" + list;
}

QByteArrayList numbered(const QByteArray &prefix, int count)
{
    QByteArrayList ids;
    for (int i = 0; i < count; ++i) {
        ids += prefix + QByteArray::number(i).rightJustified(4, '0');
    }
    return ids;
}

} // namespace

class tst_Workspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkspaceHasAskedNothing();
    void pagesComeOneByOne();
    void noRowIsLostOrDoubled();
    void aSecretThatComesTwiceKeepsItsPlace();
    void oneBadSecretIsLeftOutAndTold();
    void everythingIsReadToTheEnd();
    void atMostThreeRequestsAreInFlight();
    void theSameIsReadForEveryPageSize_data();
    void theSameIsReadForEveryPageSize();
    void endlessListsEnd_data();
    void endlessListsEnd();
    void anExpiredCursorStartsOverOnce();
    void aCursorThatExpiresAgainStopsThere();
    void aFailedPageKeepsWhatWasReadAndCanBeAskedAgain();
    void aFailedCategoryIsAGapAndTheRestGoesOn();
    void aFailedCategoryCanBeAskedAgain();
    void completionReadsFromTheStartAndDropsDoubles();
    void whatIsLookedAtIsCompletedFirst();
    void flawsOfAPreviewHealWhenTheListIsRead();
    void flawsOfTheListAreToldWithTheirNumber();
    void variablesThatTheKeyMayNotReadAreAGap();
    void shallowLeavesGaps();
    void theLimitOfPagesIsAGap();
    void cancelKeepsWhatIsLoaded();
    void readAllAfterCancelEndsToo();
    void aFileCanReadNothingMore();
};

void tst_Workspace::aNewWorkspaceHasAskedNothing()
{
    WorkspaceFixture fixture;
    QCOMPARE(fixture.workspace->paging(), Paging::NotStarted);
    QVERIFY(fixture.workspace->hasMoreSecrets());
    QCOMPARE(fixture.server.requestCount(), 0);
    QCOMPARE(fixture.gaps(),
             (QByteArrayList{"secrets - - more exist that were not read",
                             "environment_variables - - not read"}));
}

void tst_Workspace::pagesComeOneByOne()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(25);
    QSignalSpy appended(fixture.workspace.get(), &Workspace::secretsAppended);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.workspace->paging(), Paging::MoreExist);
    QCOMPARE(fixture.workspace->catalogue().secretCount(), 10U);
    QCOMPARE(fixture.requestsFor("/secrets"), 1);
    QCOMPARE(fixture.requestsFor("/environment-variables"), 1);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.readPage());
    QCOMPARE(fixture.workspace->paging(), Paging::AtEnd);
    QCOMPARE(appended.size(), 3);
    QCOMPARE(appended.at(2).at(0).value<SecretIndex>(), SecretIndex{20});
    QCOMPARE(appended.at(2).at(1).toUInt(), 5U);
    fixture.workspace->readNextPage();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.requestsFor("/secrets"), 3);
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace::noRowIsLostOrDoubled()
{
    WorkspaceFixture fixture(pagesOf(7));
    fixture.server.addSecrets(100, 3);
    QVERIFY(fixture.readAll());
    const Catalogue &catalogue = fixture.workspace->catalogue();
    QCOMPARE(catalogue.secretCount(), 100U);
    QVERIFY(catalogue.isConsistent());
    for (std::uint32_t i = 0; i < 100; ++i) {
        const std::string_view id = catalogue.secretId({i});
        QCOMPARE(QByteArray(id.data(), qsizetype(id.size())), fixture.server.secrets.at(i).id);
        QCOMPARE(fixture.count(i, Category::Tools), 3U);
    }
}

void tst_Workspace::aSecretThatComesTwiceKeepsItsPlace()
{
    WorkspaceFixture fixture;
    const QByteArray usedBy = R"("used_by":{"tools":[],"agents":[],"others":[]})";
    fixture.server.enqueue(secretsPath,
                           ScriptedAnswer::json(R"({"secrets":[{"secret_id":"a","name":"old",)"
                                                + usedBy + R"(},{"secret_id":"b","name":"b",)"
                                                + usedBy + R"(}],"next_cursor":"1"})"));
    fixture.server.enqueue(secretsPath,
                           ScriptedAnswer::json(R"({"secrets":[{"secret_id":"c","name":"c",)"
                                                + usedBy + R"(},{"secret_id":"a","name":"new",)"
                                                + usedBy + "}]}"));
    QSignalSpy changed(fixture.workspace.get(), &Workspace::secretChanged);
    QVERIFY(fixture.readAll());
    const Catalogue &catalogue = fixture.workspace->catalogue();
    QCOMPARE(catalogue.secretCount(), 3U);
    QVERIFY(catalogue.secretName({0}) == "new");
    QVERIFY(catalogue.secretId({2}) == "c");
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<SecretIndex>(), SecretIndex{0});
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace::oneBadSecretIsLeftOutAndTold()
{
    WorkspaceFixture fixture;
    const QByteArray usedBy = R"("used_by":{"tools":[],"agents":[],"others":[]})";
    fixture.server.enqueue(secretsPath,
                           ScriptedAnswer::json(R"({"secrets":[{"secret_id":"a",)" + usedBy
                                                + R"(}],"next_cursor":"1"})"));
    fixture.server.enqueue(secretsPath,
                           ScriptedAnswer::json(R"({"secrets":[{"secret_id":7,)" + usedBy
                                                + R"(},{"secret_id":"b",)" + R"("name":[],)"
                                                + usedBy + R"(},{"secret_id":"c",)" + usedBy
                                                + "}]}"));
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.workspace->catalogue().secretCount(), 2U);
    QCOMPARE(fixture.gaps(),
             (QByteArrayList{"secrets - - left out: secrets[1].secret_id is not a string",
                             "secrets b - left out: name is not a string"}));
}

void tst_Workspace::everythingIsReadToTheEnd()
{
    WorkspaceFixture fixture(pagesOf(10, 5));
    fixture.server.addSecrets(30, 2);
    fixture.server.secrets[4].lists["tools"] = numbered("t", 33);
    fixture.server.secrets[17].lists["agents"] = numbered("g", 6);
    fixture.server.secrets[17].lists["phone_numbers"] = numbered("p", 25);
    fixture.server.variables = {{"v1", {"s0004", "s0005"}}, {"v2", {"gone"}}};
    QSignalSpy ended(fixture.workspace.get(), &Workspace::readAllEnded);
    QVERIFY(fixture.readAll());
    QVERIFY(fixture.workspace->reading().isComplete());
    QCOMPARE(fixture.count(4, Category::Tools), 33U);
    QCOMPARE(fixture.count(17, Category::Agents), 6U);
    QCOMPARE(fixture.count(17, Category::PhoneNumbers), 25U);
    QCOMPARE(fixture.count(5, Category::EnvironmentVariables), 1U);
    const Workspace::Progress progress = fixture.workspace->progress();
    QCOMPARE(progress.pages, 3);
    QCOMPARE(progress.secrets, 30U);
    QCOMPARE(progress.previews, 3U);
    QCOMPARE(progress.previewsDone, 3U);
    QCOMPARE(progress.requestsLeft, 0U);
    QCOMPARE(fixture.workspace->requestsToComplete(), 0U);
    QVERIFY(fixture.settle());
    QCOMPARE(ended.size(), 1);
}

void tst_Workspace::atMostThreeRequestsAreInFlight()
{
    WorkspaceFixture fixture(pagesOf(10, 1));
    fixture.server.addSecrets(40, 3);
    fixture.server.handleAll(
        [&](const ReceivedRequest &request) { return fixture.server.answer(request).heldBack(); });
    QSignalSpy ended(fixture.workspace.get(), &Workspace::readAllEnded);
    fixture.workspace->readAll();
    while (ended.isEmpty()) {
        QTRY_VERIFY(fixture.server.heldCount() > 0 || !ended.isEmpty());
        fixture.server.release();
    }
    QVERIFY(fixture.workspace->reading().isComplete());
    QCOMPARE(fixture.server.mostOpen(), 3);
    for (const ReceivedRequest &request : fixture.server.requests()) {
        QCOMPARE(request.method, "GET");
    }
}

void tst_Workspace::theSameIsReadForEveryPageSize_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("limit");
    for (const int size : {1, 2, 7, 50, 100}) {
        QTest::addRow("%d", size) << size << 1 + size % 4;
    }
}

void tst_Workspace::theSameIsReadForEveryPageSize()
{
    QFETCH(int, size);
    QFETCH(int, limit);
    const auto fill = [](FakeService &service) {
        service.addSecrets(9, 1);
        service.secrets[2].lists["tools"] = numbered("t", 12);
        service.secrets[5].lists["agents"] = numbered("g", 9);
        service.variables = {{"v1", {"s0000"}}, {"v2", {"s0003", "s0000"}}, {"v3", {"s0008"}}};
    };
    const auto refuseOne = [](FakeService &server) {
        server.handle(dependenciesPath("s0005", "agents"),
                      [](auto &) { return ScriptedAnswer::failure(403); });
    };
    // The reference has to be told the list by a preview too.
    WorkspaceFixture reference(pagesOf(100, 5));
    WorkspaceFixture fixture(pagesOf(size, limit));
    for (WorkspaceFixture *each : {&reference, &fixture}) {
        fill(each->server);
        refuseOne(each->server);
        QVERIFY(each->readAll());
    }
    QCOMPARE(fixture.gaps(), reference.gaps());
    QCOMPARE(fixture.gaps(),
             QByteArrayList{"dependencies s0005 agents the key lacks a permission"});
    // What is known of the refused list is its preview, whose size was asked for.
    for (WorkspaceFixture *each : {&reference, &fixture}) {
        each->server.handle(dependenciesPath("s0005", "agents"), {});
        QVERIFY(each->readAll());
    }
    QCOMPARE(fixture.lines(), reference.lines());
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace::endlessListsEnd_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("the same cursor") << 0 << QByteArray("the server repeated a cursor");
    QTest::newRow("a circle of cursors") << 1 << QByteArray("the server repeated a cursor");
    QTest::newRow("empty pages") << 2 << QByteArray("the server sent two empty pages in a row");
}

void tst_Workspace::endlessListsEnd()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, reason);
    WorkspaceFixture fixture;
    int page = 0;
    const auto nextCursor = [&] {
        ++page;
        return R"("next_cursor":")"
            + QByteArray::number(kind == 0       ? 1
                                     : kind == 1 ? page % 3
                                                 : page)
            + "\"}";
    };
    fixture.server.handle(secretsPath, [&](auto &) {
        const QByteArray item = R"({"secret_id":"a)" + QByteArray::number(page)
            + R"(","used_by":{"tools":[],"agents":[],"others":[]}})";
        return ScriptedAnswer::json(R"({"secrets":[)" + (kind == 2 ? QByteArray() : item) + "],"
                                    + nextCursor());
    });
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.workspace->paging(), Paging::Stopped);
    QVERIFY(!fixture.workspace->hasMoreSecrets());
    QCOMPARE(fixture.gaps(), QByteArrayList{"secrets - - " + reason});
    QVERIFY(page < 6);
    QCOMPARE(fixture.workspace->catalogue().secretCount(), kind == 2 ? 0U : unsigned(page));
}

void tst_Workspace::anExpiredCursorStartsOverOnce()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(30);
    QVERIFY(fixture.readPage());
    fixture.server.enqueue(secretsPath,
                           ScriptedAnswer::failure(400, R"({"detail":{"code":"invalid_cursor"}})"));
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.workspace->catalogue().secretCount(), 30U);
    QCOMPARE(fixture.gaps(), QByteArrayList());
    QCOMPARE(fixture.requestsFor("/secrets"), 5);
}

void tst_Workspace::aCursorThatExpiresAgainStopsThere()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(30);
    fixture.server.handle(secretsPath, [&](const ReceivedRequest &request) {
        return request.parameter("cursor").isEmpty()
            ? fixture.server.answer(request)
            : ScriptedAnswer::failure(400, R"({"detail":{"code":"invalid_cursor"}})");
    });
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.workspace->catalogue().secretCount(), 10U);
    QCOMPARE(fixture.workspace->paging(), Paging::Stopped);
    QCOMPARE(fixture.gaps(), QByteArrayList{"secrets - - the server refused its own cursor"});
    QCOMPARE(fixture.requestsFor("/secrets"), 4);
}

void tst_Workspace::aFailedPageKeepsWhatWasReadAndCanBeAskedAgain()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(30);
    QVERIFY(fixture.readPage());
    fixture.server.enqueue(secretsPath, ScriptedAnswer::failure(404));
    QVERIFY(fixture.readPage());
    QCOMPARE(fixture.workspace->paging(), Paging::Failed);
    QCOMPARE(fixture.workspace->secretsError()->kind, ApiError::Kind::NotFound);
    QCOMPARE(fixture.workspace->catalogue().secretCount(), 10U);
    QVERIFY(fixture.gaps().contains("secrets - - not found, HTTP 404"));
    QVERIFY(fixture.readPage());
    QCOMPARE(fixture.workspace->paging(), Paging::MoreExist);
    QCOMPARE(fixture.workspace->catalogue().secretCount(), 20U);
    QVERIFY(!fixture.workspace->secretsError());
}

void tst_Workspace::aFailedCategoryIsAGapAndTheRestGoesOn()
{
    WorkspaceFixture fixture(pagesOf(10, 2));
    fixture.server.addSecrets(12, 5);
    fixture.server.handle(dependenciesPath("s0003", "tools"),
                          [](auto &) { return ScriptedAnswer::failure(500); });
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.gaps(), QByteArrayList{"dependencies s0003 tools HTTP 500 after 4 tries"});
    QCOMPARE(fixture.state(3, Category::Tools), LoadState::Failed);
    QCOMPARE(fixture.workspace->dependentsError({3}, Category::Tools)->kind,
             ApiError::Kind::ServerFault);
    QCOMPARE(fixture.count(3, Category::Tools), 2U);
    QCOMPARE(fixture.count(11, Category::Tools), 5U);
}

void tst_Workspace::aFailedCategoryCanBeAskedAgain()
{
    WorkspaceFixture fixture(pagesOf(10, 2));
    fixture.server.addSecrets(1, 5);
    fixture.server.enqueue(dependenciesPath("s0000", "tools"), ScriptedAnswer::failure(404));
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.state(0, Category::Tools), LoadState::Failed);
    fixture.workspace->complete({0}, Category::Tools);
    QCOMPARE(fixture.state(0, Category::Tools), LoadState::Loading);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.state(0, Category::Tools), LoadState::Complete);
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace::completionReadsFromTheStartAndDropsDoubles()
{
    WorkspaceFixture fixture(pagesOf(4, 3));
    fixture.server.addSecrets(1, 9);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.state(0, Category::Tools), LoadState::Preview);
    QCOMPARE(fixture.workspace->requestsToComplete(), 1U);
    QSignalSpy changed(fixture.workspace.get(), &Workspace::dependentsChanged);
    fixture.workspace->complete({0}, Category::Tools);
    fixture.workspace->complete({0}, Category::Tools);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.requestsFor("/dependencies/tools"), 3);
    QCOMPARE(fixture.count(0, Category::Tools), 9U);
    QCOMPARE(fixture.state(0, Category::Tools), LoadState::Complete);
    QVERIFY(changed.size() >= 3);
    QVERIFY(fixture.workspace->catalogue().isConsistent());
}

void tst_Workspace::whatIsLookedAtIsCompletedFirst()
{
    WorkspaceFixture fixture(pagesOf(50, 1));
    fixture.server.addSecrets(20, 2);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    fixture.server.handleAll(
        [&](const ReceivedRequest &request) { return fixture.server.answer(request).heldBack(); });
    QSignalSpy ended(fixture.workspace.get(), &Workspace::readAllEnded);
    fixture.workspace->readAll();
    QTRY_COMPARE(fixture.server.heldCount(), 3);
    fixture.workspace->complete({19}, Category::Tools);
    const int before = fixture.server.requestCount();
    fixture.server.release();
    QTRY_COMPARE(fixture.server.requestCount(), before + 1);
    QVERIFY(fixture.server.requests().last().path().contains("/s0019/"));
    fixture.server.handleAll(
        [&](const ReceivedRequest &request) { return fixture.server.answer(request); });
    fixture.server.releaseAll();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace::flawsOfAPreviewHealWhenTheListIsRead()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(1);
    fixture.server.secrets[0].lists["tools"] = {"t", "u"};
    fixture.server.enqueue(
        secretsPath,
        ScriptedAnswer::json(R"({"secrets":[{"secret_id":"s0000","used_by":{"tools":[{"id":"t"},)"
                             R"({"id":5}],"agents":[],"others":[]}}]})"));
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.state(0, Category::Tools), LoadState::Failed);
    const QByteArrayList told{
        "dependencies s0000 tools left out: used_by.tools[1].id has the wrong type"};
    QCOMPARE(fixture.gaps(), told);
    fixture.workspace->complete({0}, Category::Tools);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.state(0, Category::Tools), LoadState::Complete);
    QCOMPARE(fixture.count(0, Category::Tools), 2U);
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace::flawsOfTheListAreToldWithTheirNumber()
{
    WorkspaceFixture fixture(pagesOf(3, 1));
    fixture.server.addSecrets(1, 2);
    const QByteArray path = dependenciesPath("s0000", "tools");
    fixture.server.enqueue(
        path,
        ScriptedAnswer::json(R"({"dependencies":[{"id":"a"},{"id":"b"},{"id":"c"}],)"
                             R"("next_cursor":"x"})"));
    fixture.server.enqueue(
        path, ScriptedAnswer::json(R"({"dependencies":[{"id":"d"},null,{"name":"n"}]})"));
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.count(0, Category::Tools), 5U);
    const QByteArrayList told{
        "dependencies s0000 tools left out: dependencies[4] is not an object, and 1 more"};
    QCOMPARE(fixture.gaps(), told);
}

void tst_Workspace::variablesThatTheKeyMayNotReadAreAGap()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(3);
    fixture.server.handle(variablesPath, [](auto &) {
        return ScriptedAnswer::failure(
            401,
            R"({"detail":{"status":"missing_permissions","message":)"
            R"("The API key you used is missing the permission convai_read to do this."}})");
    });
    QVERIFY(fixture.readAll());
    const QByteArrayList told{"environment_variables - - the key lacks convai_read"};
    QCOMPARE(fixture.gaps(), told);
    QCOMPARE(fixture.workspace->environmentVariablesError()->kind,
             ApiError::Kind::MissingPermission);
    QCOMPARE(fixture.state(0, Category::EnvironmentVariables), LoadState::NotLoaded);
    fixture.server.handle(variablesPath, {});
    fixture.workspace->readEnvironmentVariables();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.gaps(), QByteArrayList());
    QCOMPARE(fixture.state(0, Category::EnvironmentVariables), LoadState::Complete);
}

void tst_Workspace::shallowLeavesGaps()
{
    ReadingOptions options = pagesOf(10, 1);
    options.depth = ReadingOptions::Depth::Shallow;
    WorkspaceFixture fixture(options);
    fixture.server.addSecrets(2, 2);
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.server.requestCount(), 1);
    const QByteArrayList told{"dependencies s0000 tools more exist than the preview shows",
                              "dependencies s0001 tools more exist than the preview shows",
                              "environment_variables - - not read"};
    QCOMPARE(fixture.gaps(), told);
}

void tst_Workspace::theLimitOfPagesIsAGap()
{
    ReadingOptions options = pagesOf(10);
    options.maximumPages = 2;
    WorkspaceFixture fixture(options);
    fixture.server.addSecrets(25);
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.workspace->catalogue().secretCount(), 20U);
    QCOMPARE(fixture.gaps(), QByteArrayList{"secrets - - stopped after 2 pages, as asked"});
    // A limit that is not reached is none.
    options.maximumPages = 3;
    WorkspaceFixture other(options);
    other.server.addSecrets(25);
    QVERIFY(other.readAll());
    QCOMPARE(other.gaps(), QByteArrayList());
}

void tst_Workspace::cancelKeepsWhatIsLoaded()
{
    WorkspaceFixture fixture(pagesOf(10, 1));
    fixture.server.addSecrets(40, 2);
    fixture.server.handleAll([&](const ReceivedRequest &request) {
        return request.parameter("cursor").isEmpty() && request.path().endsWith("/secrets")
            ? fixture.server.answer(request)
            : ScriptedAnswer::silence();
    });
    QSignalSpy ended(fixture.workspace.get(), &Workspace::readAllEnded);
    fixture.workspace->readAll();
    QTRY_COMPARE(fixture.server.requestCount(), 4);
    fixture.workspace->cancelReadAll();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!fixture.workspace->isReadingAll());
    QCOMPARE(fixture.client->liveCount(), 0);
    QCOMPARE(fixture.workspace->catalogue().secretCount(), 10U);
    QCOMPARE(fixture.state(0, Category::Tools), LoadState::Preview);
    QCOMPARE(fixture.workspace->paging(), Paging::MoreExist);
    QVERIFY(fixture.gaps().contains("secrets - - more exist that were not read"));
    QVERIFY(fixture.gaps().contains("environment_variables - - not read"));
}

void tst_Workspace::readAllAfterCancelEndsToo()
{
    WorkspaceFixture fixture(pagesOf(10, 1));
    fixture.server.addSecrets(40, 2);
    fixture.workspace->readAll();
    fixture.workspace->cancelReadAll();
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.gaps(), QByteArrayList());
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.workspace->catalogue().secretCount(), 40U);
}

void tst_Workspace::aFileCanReadNothingMore()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(3);
    QVERIFY(fixture.readAll());
    Reading reading = fixture.workspace->reading();
    Workspace file(Catalogue(fixture.workspace->catalogue()), reading);
    QVERIFY(!file.isOnline());
    file.readAll();
    file.readNextPage();
    file.refresh();
    file.searchServer(QStringLiteral("x"));
    file.complete({0});
    QVERIFY(!file.isReadingAll());
    QCOMPARE(file.paging(), Paging::AtEnd);
    QVERIFY(file.reading().isComplete());
    QCOMPARE(file.requestsToComplete(), 0U);
}

QTEST_GUILESS_MAIN(tst_Workspace)
#include "tst_workspace.moc"
