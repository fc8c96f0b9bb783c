// SPDX-License-Identifier: Apache-2.0
// The fault matrix before the engine: each fault ends, as what it is, and costs nothing else.
#include "support/faults.h"
#include "workspacefixture.h"

using namespace secretscope;
using namespace std::chrono_literals;

class tst_Faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEndsAsExpected_data();
    void eachEndsAsExpected();
};

void tst_Faults::eachEndsAsExpected_data()
{
    QTest::addColumn<std::size_t>("index");
    const std::vector<Fault> &table = faults();
    QVERIFY(table.size() >= 45);
    for (std::size_t i = 0; i < table.size(); ++i) {
        QTest::newRow(table[i].name) << i;
    }
}

void tst_Faults::eachEndsAsExpected()
{
    QFETCH(std::size_t, index);
    const Fault &fault = faults().at(index);
    WorkspaceFixture fixture;
    serveWith(fixture.server, fault);
    bool isRead = false;
    Task reading = fixture.workspace->readAll();
    reading.then([&] { isRead = true; });
    // Time passes only where nothing else is left to happen but the faulty answer.
    int still = 0;
    int requests = 0;
    const bool hasEnded = QTest::qWaitFor(
        [&] {
            const bool isStuck = fault.kind == ApiError::Kind::Timeout
                && fixture.server.openCount() == 1 && fixture.client->liveCount() == 1
                && fixture.server.requestCount() == requests;
            requests = fixture.server.requestCount();
            still = isStuck ? still + 1 : 0;
            if (still > 3) {
                fixture.clock.advance(31s);
                still = 0;
            }
            return isRead;
        },
        120000);
    QVERIFY(hasEnded);

    QVERIFY(fixture.settle());
    const WorkspaceState &state = fixture.state();
    QVERIFY(state.catalogue().isConsistent());
    std::optional<ApiError> error;
    switch (fault.place) {
    case Fault::Place::FirstPage:
    case Fault::Place::NextPage:
        error = state.secretsError();
        break;
    case Fault::Place::Category:
        error = state.dependentsError({0}, Category::Tools);
        break;
    case Fault::Place::Variables:
        error = state.environmentVariablesError();
        break;
    }
    const QByteArray kind = error ? QByteArray::number(int(error->kind)) : QByteArray("none");
    QCOMPARE(kind, fault.kind ? QByteArray::number(int(*fault.kind)) : QByteArray("none"));

    const QByteArrayList gaps = fixture.gaps();
    if (fault.reason.isEmpty()) {
        QCOMPARE(gaps, QByteArrayList());
    } else {
        QVERIFY2(gaps.join('\n').contains(fault.reason), gaps.join('\n').constData());
    }
    // The fault costs its own place and nothing else.
    const bool isFirst = fault.place == Fault::Place::FirstPage && !fault.reason.isEmpty();
    QCOMPARE(state.catalogue().secretCount() >= 2, !isFirst);
    if (!isFirst && !fault.reason.isEmpty()) {
        QCOMPARE(gaps.size(), 1);
        QVERIFY(fixture.count(0, Category::Tools) >= 1);
    }
    QVERIFY(error ? error->isRetryable() == (error->attempts == 4) : true);
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
