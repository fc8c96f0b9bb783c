// SPDX-License-Identifier: Apache-2.0
#include "workspace/paginator.h"
#include "workspacefixture.h"

using namespace secretscope;

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
    void atMostSixRequestsAreInFlight();
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
    void listsAndVariablesCanBeTakenBack();
    void aPageCanBeTakenBack();
    void aFileCanReadNothingMore();
    void unlistedListsAreReadAndTheirRestIsAGap();
    void sideFieldsAreNoGap();
    void aSecretWithoutUsedByStaysAndSaysWhatIsMissing();
    void emptyPagesInTheMiddleLoseNothing();
    void dependenciesThatEndWithoutACursorAreAGap();
    void aPageAskedForAheadIsTakenBack_data();
    void aPageAskedForAheadIsTakenBack();
    void variablesAreAskedBesideTheFirstPage();
};

/// The end of the first page names a second one, whatever is before it.
void tst_Workspace::aPageAskedForAheadIsTakenBack_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("secrets");
    QTest::addColumn<Paging>("paging");
    const QByteArray cursor = R"(,"next_cursor":"2"})";
    QTest::newRow("good") << QByteArray() << cursor << 2 << Paging::AtEnd;
    QTest::newRow("not JSON") << QByteArray("{]") << cursor << 0 << Paging::Failed;
    QTest::newRow("another shape")
        << QByteArray(R"({"secrets":5,"x":[)") << cursor << 0 << Paging::Failed;
    QTest::newRow("two ends") << QByteArray() << QByteArray(R"(,"has_more":false)" + cursor) << 2
                              << Paging::AtEnd;
    QTest::newRow("another cursor")
        << QByteArray() << QByteArray(cursor.chopped(1) + R"(,"next_cursor":"3"})") << 2
        << Paging::AtEnd;
}

void tst_Workspace::aPageAskedForAheadIsTakenBack()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, end);
    QFETCH(const int, secrets);
    QFETCH(const Paging, paging);
    WorkspaceFixture fixture;
    const auto page = [](const QByteArray &id) {
        return R"({"secrets":[{"secret_id":")" + id
            + R"(","name":"n","used_by":{"tools":[],"agents":[],"others":[]}}])";
    };
    fixture.server.handle(secretsPath, [&](const ReceivedRequest &request) {
        const QByteArray at = request.parameter("cursor");
        const QByteArray first = start.isEmpty() ? page("a") : start + "]";
        return ScriptedAnswer::json(at.isEmpty() ? first + end : page("b" + at) + "}");
    });
    QVERIFY(fixture.readAll());
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.catalogue().secretCount(), std::uint32_t(secrets));
    QCOMPARE(fixture.state().paging(), paging);
    QCOMPARE(fixture.state().pagesRead(), secrets);
}

void tst_Workspace::variablesAreAskedBesideTheFirstPage()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(25);
    fixture.server.variables = {{"v1", {"s0004"}}};
    fixture.server.handle(secretsPath, [&](const ReceivedRequest &request) {
        return fixture.server.answer(request).heldBack();
    });
    fixture.workspace->readNextPage();
    QTRY_COMPARE(fixture.requestsFor("/environment-variables"), 1);
    QTRY_COMPARE(fixture.client->liveCount(), 1);
    fixture.server.release();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.count(4, Category::EnvironmentVariables), 1U);
    QCOMPARE(fixture.gaps(), QByteArrayList{"secrets - - more exist that were not read"});
}

void tst_Workspace::aNewWorkspaceHasAskedNothing()
{
    WorkspaceFixture fixture;
    QCOMPARE(fixture.state().paging(), Paging::NotStarted);
    QVERIFY(fixture.state().hasMoreSecrets());
    QCOMPARE(fixture.server.requestCount(), 0);
    QCOMPARE(fixture.gaps(),
             (QByteArrayList{"secrets - - not read", "environment_variables - - not read"}));
}

void tst_Workspace::pagesComeOneByOne()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(25);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.state().paging(), Paging::MoreExist);
    QCOMPARE(fixture.catalogue().secretCount(), 10U);
    QCOMPARE(fixture.requestsFor("/secrets"), 1);
    QCOMPARE(fixture.requestsFor("/environment-variables"), 1);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.readPage());
    QCOMPARE(fixture.state().paging(), Paging::AtEnd);
    QCOMPARE(fixture.catalogue().secretCount(), 25U);
    QCOMPARE(fixture.state().pagesRead(), 3);
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
    const Catalogue &catalogue = fixture.catalogue();
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
    QVERIFY(fixture.readAll());
    const Catalogue &catalogue = fixture.catalogue();
    QCOMPARE(catalogue.secretCount(), 3U);
    QVERIFY(catalogue.secretName({0}) == "new");
    QVERIFY(catalogue.secretId({2}) == "c");
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
    QCOMPARE(fixture.catalogue().secretCount(), 3U);
    QCOMPARE(fixture.gaps(),
             QByteArrayList{"secrets - - left out: secrets[1].secret_id is not a string"});
    QVERIFY(!fixture.state().hasAllSecrets());
}

void tst_Workspace::everythingIsReadToTheEnd()
{
    WorkspaceFixture fixture(pagesOf(10, 5));
    fixture.server.addSecrets(30, 2);
    fixture.server.secrets[4].lists["tools"] = numbered("t", 33);
    fixture.server.secrets[17].lists["agents"] = numbered("g", 6);
    fixture.server.secrets[17].lists["phone_numbers"] = numbered("p", 25);
    fixture.server.variables = {{"v1", {"s0004", "s0005"}}, {"v2", {"gone"}}};
    QVERIFY(fixture.readAll());
    QVERIFY(fixture.state().isComplete());
    QVERIFY(fixture.state().loadInfo().isComplete());
    QVERIFY(fixture.state().hasAllSecrets());
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
}

void tst_Workspace::atMostSixRequestsAreInFlight()
{
    WorkspaceFixture fixture(pagesOf(10, 1));
    fixture.server.addSecrets(40, 3);
    fixture.server.handleAll(
        [&](const ReceivedRequest &request) { return fixture.server.answer(request).heldBack(); });
    bool isRead = false;
    Task reading = fixture.workspace->readAll();
    reading.then([&] { isRead = true; });
    while (!isRead) {
        QTRY_VERIFY(fixture.server.heldCount() > 0 || isRead);
        fixture.server.release();
    }
    QVERIFY(fixture.state().loadInfo().isComplete());
    // How many wait at the same moment is up to both sides' pace.
    QVERIFY(fixture.server.mostOpen() > Client::UsualInFlight);
    QVERIFY(fixture.server.mostOpen() <= Client::MaximumInFlight);
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
    QTest::newRow("empty pages") << 2 << QByteArray("the server sent 50 empty pages in a row");
    QTest::newRow("more, but not where")
        << 3 << QByteArray("the server said that more follows, but not where");
}

void tst_Workspace::endlessListsEnd()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, reason);
    WorkspaceFixture fixture;
    int page = 0;
    const auto nextCursor = [&] {
        ++page;
        if (kind == 3) {
            return QByteArray(R"("next_cursor":null,"has_more":true})");
        }
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
    QCOMPARE(fixture.state().paging(), Paging::Stopped);
    QVERIFY(!fixture.state().hasMoreSecrets());
    QCOMPARE(fixture.gaps(), QByteArrayList{"secrets - - " + reason});
    QVERIFY(page <= Paginator::maximumEmptyPages);
    QCOMPARE(fixture.catalogue().secretCount(), kind == 2 ? 0U : unsigned(page));
}

void tst_Workspace::anExpiredCursorStartsOverOnce()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(30);
    QVERIFY(fixture.readPage());
    fixture.server.enqueue(secretsPath,
                           ScriptedAnswer::failure(400, R"({"detail":{"code":"invalid_cursor"}})"));
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.catalogue().secretCount(), 30U);
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
    QCOMPARE(fixture.catalogue().secretCount(), 10U);
    QCOMPARE(fixture.state().paging(), Paging::Stopped);
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
    QCOMPARE(fixture.state().paging(), Paging::Failed);
    QCOMPARE(fixture.state().secretsError()->kind, ApiError::Kind::NotFound);
    QCOMPARE(fixture.catalogue().secretCount(), 10U);
    QVERIFY(fixture.gaps().contains("secrets - - not found, HTTP 404"));
    QVERIFY(fixture.readPage());
    QCOMPARE(fixture.state().paging(), Paging::MoreExist);
    QCOMPARE(fixture.catalogue().secretCount(), 20U);
    QVERIFY(!fixture.state().secretsError());
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
    QCOMPARE(fixture.state().dependentsError({3}, Category::Tools)->kind,
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
    fixture.complete(0, Category::Tools).detach();
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
    QSignalSpy published(fixture.workspace.get(), &Workspace::published);
    fixture.complete(0, Category::Tools).detach();
    QVERIFY(fixture.isEnded(fixture.complete(0, Category::Tools)));
    QCOMPARE(fixture.requestsFor("/dependencies/tools"), 3);
    QCOMPARE(fixture.count(0, Category::Tools), 9U);
    QCOMPARE(fixture.state(0, Category::Tools), LoadState::Complete);
    QVERIFY(published.size() >= 3);
    QVERIFY(fixture.catalogue().isConsistent());
}

void tst_Workspace::whatIsLookedAtIsCompletedFirst()
{
    WorkspaceFixture fixture(pagesOf(50, 1));
    fixture.server.addSecrets(20, 2);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    fixture.server.handleAll(
        [&](const ReceivedRequest &request) { return fixture.server.answer(request).heldBack(); });
    bool isRead = false;
    Task reading = fixture.workspace->readAll();
    reading.then([&] { isRead = true; });
    // Two calls went well before.
    const int inFlight = Client::UsualInFlight + 2;
    QTRY_COMPARE(fixture.server.heldCount(), inFlight);
    fixture.complete(19, Category::Tools).detach();
    const int before = fixture.server.requestCount();
    fixture.server.release();
    QTRY_COMPARE(fixture.server.requestCount(), before + 2);
    const auto next = fixture.server.requests().last(2);
    QVERIFY((next[0].path() + next[1].path()).contains("/s0019/"));
    fixture.server.handleAll(
        [&](const ReceivedRequest &request) { return fixture.server.answer(request); });
    fixture.server.releaseAll();
    QTRY_VERIFY(isRead);
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
        "dependencies s0000 tools left out: used_by.tools[1].id is not a string"};
    QCOMPARE(fixture.gaps(), told);
    QVERIFY(fixture.isEnded(fixture.complete(0, Category::Tools)));
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
    QCOMPARE(fixture.state().environmentVariablesError()->kind, ApiError::Kind::MissingPermission);
    QCOMPARE(fixture.state(0, Category::EnvironmentVariables), LoadState::NotLoaded);
    fixture.server.handle(variablesPath, {});
    QVERIFY(fixture.isEnded(fixture.workspace->readEnvironmentVariables()));
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
    QCOMPARE(fixture.catalogue().secretCount(), 20U);
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
    bool isRead = false;
    Task reading = fixture.workspace->readAll();
    reading.then([&] { isRead = true; });
    QTRY_COMPARE(fixture.server.requestCount(), 1 + Client::UsualInFlight + 1);
    fixture.workspace->cancel();
    QTRY_VERIFY(isRead);
    QVERIFY(!fixture.workspace->isReadingAll());
    QCOMPARE(fixture.client->liveCount(), 0);
    QCOMPARE(fixture.catalogue().secretCount(), 10U);
    QCOMPARE(fixture.state(0, Category::Tools), LoadState::Preview);
    QCOMPARE(fixture.state().paging(), Paging::MoreExist);
    QVERIFY(fixture.gaps().contains("secrets - - more exist that were not read"));
    QVERIFY(fixture.gaps().contains("environment_variables - - not read"));
}

void tst_Workspace::readAllAfterCancelEndsToo()
{
    WorkspaceFixture fixture(pagesOf(10, 1));
    fixture.server.addSecrets(40, 2);
    fixture.workspace->readAll().detach();
    fixture.workspace->cancel();
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.gaps(), QByteArrayList());
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.catalogue().secretCount(), 40U);
}

void tst_Workspace::listsAndVariablesCanBeTakenBack()
{
    WorkspaceFixture fixture(pagesOf(50, 1));
    fixture.server.addSecrets(3, 2);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    fixture.server.handleAll([](const ReceivedRequest &) { return ScriptedAnswer::silence(); });
    for (const std::uint32_t secret : {0U, 1U, 2U}) {
        fixture.complete(secret, Category::Tools).detach();
    }
    QTRY_COMPARE(fixture.client->liveCount(), 3);
    fixture.workspace->cancelLists({{{1}, Category::Tools}});
    QCOMPARE(fixture.client->liveCount(), 2);
    QCOMPARE(fixture.state(1, Category::Tools), LoadState::Preview);
    QCOMPARE(fixture.state(0, Category::Tools), LoadState::Loading);
    fixture.workspace->cancel();
    QCOMPARE(fixture.client->liveCount(), 0);
    QCOMPARE(fixture.state(0, Category::Tools), LoadState::Preview);
    QVERIFY(!fixture.workspace->isReading());
    fixture.server.handleAll(
        [&](const ReceivedRequest &request) { return fixture.server.answer(request); });
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.gaps(), QByteArrayList());

    WorkspaceFixture other;
    other.server.addSecrets(1);
    other.server.handle("/v1/convai/environment-variables",
                        [](const ReceivedRequest &) { return ScriptedAnswer::silence(); });
    other.workspace->readNextPage();
    QTRY_COMPARE(other.catalogue().secretCount(), 1U);
    QCOMPARE(other.client->liveCount(), 1);
    other.workspace->cancelLists({{{0}, Category::EnvironmentVariables}});
    QCOMPARE(other.client->liveCount(), 0);
    QVERIFY(!other.workspace->isReading());
    QCOMPARE(other.gaps(), QByteArrayList{"environment_variables - - not read"});
}

void tst_Workspace::aPageCanBeTakenBack()
{
    WorkspaceFixture fixture(pagesOf(10));
    fixture.server.addSecrets(15);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    fixture.server.handleAll([](const ReceivedRequest &) { return ScriptedAnswer::silence(); });
    fixture.workspace->readNextPage();
    QCOMPARE(fixture.state().paging(), Paging::Reading);
    fixture.workspace->cancelPages();
    QCOMPARE(fixture.state().paging(), Paging::MoreExist);
    QCOMPARE(fixture.client->liveCount(), 0);
    fixture.server.handleAll(
        [&](const ReceivedRequest &request) { return fixture.server.answer(request); });
    QVERIFY(fixture.readPage());
    QCOMPARE(fixture.catalogue().secretCount(), 15U);
}

void tst_Workspace::aFileCanReadNothingMore()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(3);
    QVERIFY(fixture.readAll());
    Workspace file(fixture.state());
    QVERIFY(!file.isOnline());
    file.readNextPage();
    QVERIFY(!file.readAll().isLive());
    QVERIFY(!file.refresh().isLive());
    file.searchServer(QStringLiteral("x"));
    QVERIFY(!file.complete(SecretIndex{0}).isLive());
    QVERIFY(!file.readEnvironmentVariables().isLive());
    QVERIFY(!file.isReadingAll());
    QCOMPARE(file.state().paging(), Paging::AtEnd);
    QVERIFY(file.state().loadInfo().isComplete());
    QCOMPARE(file.requestsToComplete(), 0U);
}

void tst_Workspace::unlistedListsAreReadAndTheirRestIsAGap()
{
    WorkspaceFixture fixture;
    fixture.server.enqueue(
        secretsPath,
        ScriptedAnswer::json(
            R"({"secrets":[{"secret_id":"a","used_by":{"tools":[],"agents":[],"others":[],)"
            R"("speech_engines":[{"type":"available","id":"speng_1","name":"Hotline"}],)"
            R"("speech_engines_has_more":true}},{"secret_id":"b","used_by":{"tools":[],)"
            R"("agents":[],"others":[],"flows":["f"]}}]})"));
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.server.requestCount(), 2); // nobody can ask for the rest
    const Category engines = fixture.catalogue().findCategory("speech_engines").value();
    QCOMPARE(fixture.count(0, engines), 1U);
    QCOMPARE(fixture.state(0, engines), LoadState::Preview);
    const QByteArrayList gaps{"dependencies a speech_engines more exist than the preview shows"};
    QCOMPARE(fixture.gaps(), gaps);
    QVERIFY(!fixture.state().isComplete());
    QCOMPARE(fixture.workspace->requestsToComplete(), 0U);
    QVERIFY(fixture.isEnded(fixture.workspace->complete(SecretIndex{0})));
    QCOMPARE(fixture.gaps(), gaps);
}

void tst_Workspace::sideFieldsAreNoGap()
{
    WorkspaceFixture fixture;
    fixture.server.enqueue(
        secretsPath,
        ScriptedAnswer::json(
            R"({"secrets":[{"secret_id":"a","name":7,"used_by":{"tools":[{"id":"t","name":"T",)"
            R"("created_at_unix_secs":1e400,"access_level":"admin"}],"agents":[],"others":[]}}]})"));
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.gaps(), QByteArrayList());
    QCOMPARE(fixture.count(0, Category::Tools), 1U);
    QCOMPARE(fixture.state(0, Category::Tools), LoadState::Complete);
}

void tst_Workspace::aSecretWithoutUsedByStaysAndSaysWhatIsMissing()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(1, 3);
    fixture.server.secrets[0].lists["agents"] = {"g"};
    fixture.server.enqueue(secretsPath,
                           ScriptedAnswer::json(R"({"secrets":[{"secret_id":"s0000"}]})"));
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.catalogue().secretCount(), 1U);
    QCOMPARE(fixture.gaps().size(), 5);
    QVERIFY(
        fixture.gaps().contains("dependencies s0000 others left out: used_by.others is missing"));
    // What can be asked for is.
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.count(0, Category::Tools), 3U);
    QCOMPARE(fixture.count(0, Category::Agents), 1U);
    QCOMPARE(fixture.gaps().size(), 2);
}

void tst_Workspace::emptyPagesInTheMiddleLoseNothing()
{
    WorkspaceFixture fixture;
    const QByteArray usedBy = R"("used_by":{"tools":[],"agents":[],"others":[]}})";
    fixture.server.enqueue(secretsPath,
                           ScriptedAnswer::json(R"({"secrets":[{"secret_id":"a",)" + usedBy
                                                + R"(],"next_cursor":"1"})"));
    for (const char *cursor : {"2", "3", "4"}) {
        fixture.server.enqueue(
            secretsPath,
            ScriptedAnswer::json(QByteArray(R"({"secrets":[],"next_cursor":")") + cursor + "\"}"));
    }
    fixture.server.enqueue(
        secretsPath, ScriptedAnswer::json(R"({"secrets":[{"secret_id":"b",)" + usedBy + "]}"));
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.catalogue().secretCount(), 2U);
    QCOMPARE(fixture.gaps(), QByteArrayList());
}

void tst_Workspace::dependenciesThatEndWithoutACursorAreAGap()
{
    WorkspaceFixture fixture(pagesOf(3, 1));
    fixture.server.addSecrets(1, 2);
    fixture.server.enqueue(
        dependenciesPath("s0000", "tools"),
        ScriptedAnswer::json(
            R"({"dependencies":[{"id":"a"}],"next_cursor":null,"has_more":true})"));
    QVERIFY(fixture.readAll());
    QCOMPARE(fixture.gaps(),
             QByteArrayList{"dependencies s0000 tools the server said that more follows, but not "
                            "where"});
    QCOMPARE(fixture.state(0, Category::Tools), LoadState::Failed);
}

QTEST_GUILESS_MAIN(tst_Workspace)
#include "tst_workspace.moc"
