// SPDX-License-Identifier: Apache-2.0
#include "cli/datasource.h"

#include "service/client.h"

#include <QTest>

using namespace secretscope;
using namespace std::chrono_literals;

class TestDataSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimeoutIsWhatTheOptionSays();
};

void TestDataSource::theTimeoutIsWhatTheOptionSays()
{
    Options options;
    options.timeout = 40s;
    const auto source
        = DataSource::fromServer(options, BaseUrl::global(), ApiKey::parse("canary-key-1").value());
    QVERIFY(source);
    const ClientSettings &settings = (*source)->client()->settings();
    QCOMPARE(settings.idleTimeout, std::chrono::milliseconds(40s));
    QCOMPARE(settings.deadline, std::chrono::milliseconds(40s));
}

QTEST_GUILESS_MAIN(TestDataSource)
#include "tst_datasource.moc"
