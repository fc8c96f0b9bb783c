// SPDX-License-Identifier: Apache-2.0
// Random services, random faults that pass, random commands in between: in the end the catalogue
// says what the service has, or names what it lacks.
#include "workspacefixture.h"

#include <random>

using namespace secretscope;

namespace {

void fill(FakeService &service, std::mt19937 &random)
{
    service.addSecrets(int(random() % 25));
    for (FakeSecret &secret : service.secrets) {
        for (const char *list : {"tools", "agents", "phone_numbers"}) {
            const int count = random() % 3 == 0 ? int(random() % 12) : 0;
            for (int i = 0; i < count; ++i) {
                secret.lists[list] += list + QByteArray::number(i * 7 % 13);
            }
        }
    }
    for (int i = 0; i < int(random() % 8); ++i) {
        service.variables["v" + QByteArray::number(i)]
            = {"s000" + QByteArray::number(random() % 10)};
    }
}

ScriptedAnswer passingFault(std::mt19937 &random, const ScriptedAnswer &good)
{
    switch (random() % 6) {
    case 0:
        return ScriptedAnswer::failure(500);
    case 1:
        return ScriptedAnswer::failure(429, "{}", {"Retry-After: 1"});
    case 2:
        return ScriptedAnswer::hungUp();
    case 3:
        return ScriptedAnswer::cutJson(good.steps().first().bytes, 40);
    case 4:
        return ScriptedAnswer::whole(200, "text/html", "<html>");
    default:
        return ScriptedAnswer::json(R"({"secrets":[)");
    }
}

} // namespace

class tst_Workspace_Random : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingArrivesInTheEnd_data();
    void everythingArrivesInTheEnd();
};

void tst_Workspace_Random::everythingArrivesInTheEnd_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed) {
        QTest::addRow("%u", seed) << seed;
    }
}

void tst_Workspace_Random::everythingArrivesInTheEnd()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    WorkspaceFixture fixture(pagesOf(1 + int(random() % 9), 1 + int(random() % 5)));
    fill(fixture.server, random);
    WorkspaceFixture reference;
    reference.server.secrets = fixture.server.secrets;
    reference.server.variables = fixture.server.variables;
    QVERIFY(reference.readAll());
    QVERIFY(reference.state().loadInfo().isComplete());

    fixture.server.handleAll([&](const ReceivedRequest &request) {
        const ScriptedAnswer good = fixture.server.answer(request);
        return random() % 8 == 0 ? passingFault(random, good) : good;
    });
    std::vector<Task> tasks;
    for (int step = 0; step < 12; ++step) {
        const std::uint32_t known = fixture.catalogue().secretCount();
        switch (random() % 9) {
        case 0:
            fixture.workspace->readNextPage();
            break;
        case 1:
            tasks.push_back(fixture.workspace->readAll());
            break;
        case 2:
            fixture.workspace->cancel();
            break;
        case 3:
            tasks.push_back(fixture.workspace->refresh());
            break;
        case 4:
            fixture.workspace->searchServer(QStringLiteral("NAME_000%1").arg(random() % 10));
            break;
        case 5:
            if (known > 0) {
                tasks.push_back(
                    fixture.workspace->complete(SecretIndex{std::uint32_t(random() % known)}));
            }
            break;
        case 6:
            tasks.clear();
            break;
        case 7:
            if (!tasks.empty()) {
                tasks.back().detach();
                tasks.pop_back();
            }
            break;
        default:
            QVERIFY(fixture.settle());
            break;
        }
        const int seen = fixture.server.requestCount() + int(random() % 3);
        QTRY_VERIFY(fixture.server.requestCount() >= seen || fixture.client->liveCount() == 0);
        QVERIFY(fixture.catalogue().isConsistent());
    }
    QVERIFY(fixture.settle());
    // Nothing fails for good, so that asking often enough brings everything.
    for (int again = 0; again < 20 && !fixture.state().loadInfo().isComplete(); ++again) {
        if (fixture.workspace->isReadingAll()) {
            QTRY_VERIFY(!fixture.workspace->isReadingAll());
        } else {
            QVERIFY(fixture.readAll());
        }
        QVERIFY(fixture.settle());
    }
    QTRY_VERIFY(!fixture.workspace->isReadingAll() && !fixture.workspace->isRefreshing());
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.gaps(), QByteArrayList());
    QCOMPARE(fixture.lines(), reference.lines());
    QVERIFY(fixture.server.mostOpen() <= 3);
    QVERIFY(fixture.catalogue().isConsistent());
}

QTEST_GUILESS_MAIN(tst_Workspace_Random)
#include "tst_workspace_random.moc"
