// SPDX-License-Identifier: Apache-2.0
#include "sample/sampleserver.h"
#include "service/client.h"
#include "service/clock.h"
#include "ui/dialogs/missingparts.h"

#include <QSignalSpy>
#include <QTest>

using namespace secretscope;

namespace {

/// The sample workspace, read over loopback; previews are short, so that much is missing.
class Sample
{
public:
    Sample()
        : m_server({})
    {
        if (!m_server.listen()) {
            qFatal("no free port on the loopback address");
        }
        const auto url = BaseUrl::parse(m_server.url().toString());
        m_client = std::make_unique<Client>(ClientSettings{*url, *ApiKey::parse("sample")}, m_clock,
                                            systemRandom());
        ReadingOptions options;
        options.dependencyLimit = 2;
        m_workspace = std::make_unique<Workspace>(*m_client, m_clock, options);
    }
    Workspace &workspace() { return *m_workspace; }

private:
    SampleServer m_server;
    SystemClock m_clock;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

class TestMissingParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completesTheseSecretsAndNoOthers()
    {
        Sample sample;
        Workspace &workspace = sample.workspace();
        workspace.readNextPage();
        QTRY_COMPARE(workspace.pagesRead(), 1);
        QList<SecretIndex> secrets;
        for (std::uint32_t i = 0; i < 20; ++i) {
            secrets.append(SecretIndex{i});
        }
        QVERIFY(MissingParts::requestsFor(workspace, secrets) > 0);
        MissingParts parts(workspace);
        QSignalSpy ended(&parts, &MissingParts::ended);
        parts.fetch(secrets);
        QVERIFY(ended.wait(20'000));
        QCOMPARE(MissingParts::requestsFor(workspace, secrets), 0u);
        QVERIFY(workspace.requestsToComplete() > 0);
    }

    void completesEverything()
    {
        Sample sample;
        MissingParts parts(sample.workspace());
        QSignalSpy ended(&parts, &MissingParts::ended);
        parts.fetchAll();
        QVERIFY(ended.wait(60'000));
        QCOMPARE(sample.workspace().requestsToComplete(), 0u);
        QVERIFY(!sample.workspace().hasMoreSecrets());
    }

    void afterCancellingNothingIsTold()
    {
        Sample sample;
        MissingParts parts(sample.workspace());
        QSignalSpy ended(&parts, &MissingParts::ended);
        parts.fetchAll();
        parts.cancel();
        QVERIFY(!sample.workspace().isReadingAll());
        QVERIFY(!ended.wait(300));
    }

    void aFileHasNothingToFetch()
    {
        const Workspace workspace(Catalogue{}, Reading{});
        QCOMPARE(MissingParts::requestsFor(workspace, {}), 0u);
    }
};

QTEST_GUILESS_MAIN(TestMissingParts)
#include "tst_missingparts.moc"
