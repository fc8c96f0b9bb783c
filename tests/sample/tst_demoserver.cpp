// SPDX-License-Identifier: Apache-2.0
#include "sample/demoserver.h"
#include "sample/demoworkspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer
{
    int status = 0;
    QByteArray type;
    QByteArray body;
    QByteArray requestId;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
};

} // namespace

class TestDemoServer : public QObject
{
    Q_OBJECT

private:
    Answer answerTo(const QByteArray &method, const QByteArray &path, const QByteArray &key)
    {
        QNetworkRequest request(QUrl::fromEncoded(m_server->url().toEncoded() + path));
        if (!key.isNull()) {
            request.setRawHeader("xi-api-key", key);
        }
        std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(request, method, QByteArray()));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait()) {
            return {};
        }
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->rawHeader("Content-Type"), reply->readAll(),
                reply->rawHeader("x-request-id")};
    }

    Answer get(const QByteArray &path) { return answerTo("GET", path, "any-key"); }

    /// All items of a list over all its pages.
    QJsonArray everything(const QByteArray &path, const QString &field)
    {
        QJsonArray all;
        QByteArray cursor;
        QSet<QByteArray> seen;
        do {
            QByteArray query;
            if (!cursor.isEmpty()) {
                query = (path.contains('?') ? "&cursor=" : "?cursor=") + cursor;
            }
            const QJsonObject page = get(path + query).object();
            for (const QJsonValue &item : page[field].toArray()) {
                all += item;
            }
            cursor = page["next_cursor"_L1].toString().toUtf8();
            if (seen.contains(cursor)) {
                return {};
            }
            seen += cursor;
        } while (!cursor.isEmpty());
        return all;
    }

    /// The raw bytes that come back for raw bytes, until the server closes or answers once.
    QByteArray rawAnswer(const QByteArray &request)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_server->url().port()));
        socket.write(request);
        QByteArray bytes;
        while (!bytes.contains("\r\n\r\n")) {
            QSignalSpy ready(&socket, &QTcpSocket::readyRead);
            if (!ready.wait()) {
                break;
            }
            bytes += socket.readAll();
        }
        return bytes;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<DemoServer>(m_workspace, DemoServer::Options{});
        QVERIFY(m_server->listen());
    }

    void listensOnLoopbackOnAFreePort()
    {
        QCOMPARE(m_server->url().host(), u"127.0.0.1"_s);
        QVERIFY(m_server->url().port() > 0);
        DemoServer other(m_workspace, {});
        QVERIFY(other.url().isEmpty());
        QVERIFY(!other.listen(quint16(m_server->url().port())));
        QVERIFY(!other.errorString().isEmpty());
    }

    void pagingFindsEverySecretOnce_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("one by one") << QByteArray("?page_size=1");
        QTest::newRow("by seven") << QByteArray("?page_size=7");
        QTest::newRow("by hundred") << QByteArray("?page_size=100");
        QTest::newRow("all at once") << QByteArray();
    }

    void pagingFindsEverySecretOnce()
    {
        QFETCH(QByteArray, query);
        const QJsonArray secrets = everything("/v1/convai/secrets" + query, u"secrets"_s);
        QSet<QString> ids;
        for (const QJsonValue &secret : secrets) {
            ids += secret["secret_id"_L1].toString();
        }
        QCOMPARE(secrets.size(), m_workspace.secretCount());
        QCOMPARE(ids.size(), m_workspace.secretCount());
    }

    void previewsGoOnExactlyWhereTheDependenciesCallHasMore()
    {
        const QJsonArray secrets
            = everything("/v1/convai/secrets?dependency_limit=10&page_size=100", u"secrets"_s);
        int goingOn = 0;
        for (const QJsonValue &secret : secrets) {
            for (const QString &category : {u"tools"_s, u"agents"_s, u"phone_numbers"_s}) {
                const QJsonArray preview = secret["used_by"_L1][category].toArray();
                const bool hasMore = secret["used_by"_L1][category + "_has_more"_L1].toBool();
                QVERIFY(preview.size() <= 10);
                if (!hasMore && preview.size() < 10) {
                    continue;
                }
                const QJsonArray all
                    = everything("/v1/convai/secrets/" + secret["secret_id"_L1].toString().toUtf8()
                                     + "/dependencies/" + category.toUtf8() + "?page_size=7",
                                 u"dependencies"_s);
                QCOMPARE(hasMore, all.size() > preview.size());
                for (qsizetype i = 0; i < preview.size(); ++i) {
                    QCOMPARE(preview[i], all[i]);
                }
                goingOn += hasMore;
            }
        }
        QVERIFY(goingOn > 10);
    }

    void searchFindsTheNamesThatStartWithIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("latin") << u"STRIPE_"_s;
        QTest::newRow("other case") << u"stripe_"_s;
        QTest::newRow("space and dash") << u"Zendesk – "_s;
        QTest::newRow("cjk") << u"修理"_s;
        QTest::newRow("hebrew") << u"מפתח"_s;
        QTest::newRow("nothing") << u"no such name"_s;
        QTest::newRow("all") << QString();
    }

    void searchFindsTheNamesThatStartWithIt()
    {
        QFETCH(QString, text);
        int expected = 0;
        for (qsizetype i = 0; i < m_workspace.secretCount(); ++i) {
            expected += QString::fromUtf8(m_workspace.source().secretName(i))
                            .startsWith(text, Qt::CaseInsensitive);
        }
        const QJsonArray secrets = everything(
            "/v1/convai/secrets?page_size=2&search=" + QUrl::toPercentEncoding(text), u"secrets"_s);
        QCOMPARE(secrets.size(), expected);
        for (const QJsonValue &secret : secrets) {
            QVERIFY(secret["name"_L1].toString().startsWith(text, Qt::CaseInsensitive));
        }
    }

    void oneSecretIsToldWhole()
    {
        const QJsonArray secrets = everything("/v1/convai/secrets?page_size=100", u"secrets"_s);
        const QString id = secrets[3]["secret_id"_L1].toString();
        const QJsonObject secret = get("/v1/convai/secrets/" + id.toUtf8()).object();
        QCOMPARE(secret["name"_L1], secrets[3]["name"_L1]);
        QCOMPARE(secret["used_by"_L1]["tools_has_more"_L1], QJsonValue(false));
    }

    void environmentVariablesAreFilteredAndPaged()
    {
        const QJsonArray all
            = everything("/v1/convai/environment-variables", u"environment_variables"_s);
        const QJsonArray secrets = everything(
            "/v1/convai/environment-variables?type=secret&page_size=2", u"environment_variables"_s);
        QCOMPARE(all.size(), m_workspace.source().variableCount());
        QVERIFY(!secrets.isEmpty() && secrets.size() < all.size());
        for (const QJsonValue &variable : secrets) {
            QCOMPARE(variable["type"_L1].toString(), u"secret"_s);
            for (const QJsonValue &value : variable["values"_L1].toObject()) {
                QVERIFY(
                    m_workspace.source().indexOfSecret(value["secret_id"_L1].toString().toUtf8()));
            }
        }
        const QJsonObject staging
            = get("/v1/convai/environment-variables?environment=staging&label=ORDER_API").object();
        const QJsonArray found = staging["environment_variables"_L1].toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0]["values"_L1].toObject().keys(), QStringList{u"staging"_s});
        QCOMPARE(staging["has_more"_L1], QJsonValue(false));
    }

    void refusalsHaveTheServicesShapes_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("inBody");
        const QByteArray get("GET");
        const QByteArray key("k");
        const QByteArray secrets("/v1/convai/secrets");
        const QByteArray one = secrets + '/' + m_workspace.source().secret(0).id + "/dependencies/";
        const auto row = [](const char *name, const QByteArray &method, const QByteArray &path,
                            const QByteArray &withKey, int status, const QByteArray &inBody) {
            QTest::newRow(name) << method << path << withKey << status << inBody;
        };
        row("no key", get, secrets, {}, 401, R"({"detail":{"status":"needs_authorization")");
        row("wrong key", get, secrets, "invalid", 401, R"({"detail":{"status":"invalid_api_key")");
        row("post", "POST", secrets, key, 405, R"({"detail":"Method Not Allowed"})");
        row("delete", "DELETE", secrets + "/x", key, 405, "Method Not Allowed");
        row("patch", "PATCH", secrets + "/x", key, 405, "Method Not Allowed");
        row("made-up method", "SEARCH", secrets, key, 405, "Method Not Allowed");
        row("elsewhere", get, "/v1/voices", key, 404, R"({"detail":"Not Found"})");
        row("root", get, "/", key, 404, "Not Found");
        row("unknown secret", get, secrets + "/x", key, 404, R"("status":"secret_not_found")");
        row("unknown secret's tools", get, secrets + "/x/dependencies/tools", key, 404, "secret");
        row("unknown tool", get, "/v1/convai/tools/x/dependent-agents", key, 404, "tool_not_found");
        row("zero", get, secrets + "?page_size=0", key, 422,
            R"({"detail":[{"loc":["query","page_size"],"msg":)");
        row("too many", get, secrets + "?page_size=101", key, 422, "less_than_equal");
        row("no number", get, secrets + "?page_size=abc", key, 422, "int_parsing");
        row("empty number", get, secrets + "?page_size=", key, 422, "int_parsing");
        row("limit", get, secrets + "?dependency_limit=101", key, 422,
            R"(["query","dependency_limit"])");
        row("category", get, one + "mcp_servers", key, 422, R"("loc":["path","resource_type"])");
        row("category page", get, one + "tools?page_size=0", key, 422, "greater_than_equal");
        row("variable type", get, "/v1/convai/environment-variables?type=x", key, 422, "enum");
        row("cursor", get, secrets + "?cursor=x", key, 400,
            R"({"detail":{"status":"invalid_cursor")");
        row("cursor of agents", get, one + "agents?cursor=%00", key, 400, "invalid_cursor");
    }

    void refusalsHaveTheServicesShapes()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, key);
        QFETCH(int, status);
        QFETCH(QByteArray, inBody);
        const Answer answer = answerTo(method, path, key);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.type, "application/json"_ba);
        QVERIFY2(answer.body.contains(inBody), answer.body.constData());
        QVERIFY(answer.object().contains("detail"_L1));
        QVERIFY(answer.requestId.startsWith("demo-"));
    }

    void aCursorOfAnotherSearchIsRefused()
    {
        const QByteArray cursor
            = get("/v1/convai/secrets?page_size=1").object()["next_cursor"_L1].toString().toUtf8();
        QCOMPARE(get("/v1/convai/secrets?page_size=3&cursor=" + cursor).status, 200);
        QCOMPARE(get("/v1/convai/secrets?page_size=1&search=S&cursor=" + cursor).status, 400);
    }

    void onlyItsOwnHostNameIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("address") << QByteArray("127.0.0.1:PORT") << QByteArray("200");
        QTest::newRow("localhost") << QByteArray("localhost:PORT") << QByteArray("200");
        QTest::newRow("rebound name") << QByteArray("evil.example:PORT") << QByteArray("421");
        QTest::newRow("other port") << QByteArray("127.0.0.1:1") << QByteArray("421");
        QTest::newRow("no port") << QByteArray("127.0.0.1") << QByteArray("421");
    }

    void onlyItsOwnHostNameIsAnswered()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, status);
        host.replace("PORT", QByteArray::number(m_server->url().port()));
        const QByteArray bytes
            = rawAnswer("GET /v1/convai/secrets?page_size=1 HTTP/1.1\r\nxi-api-key: k\r\nHost: "
                        + host + "\r\n\r\n");
        QCOMPARE(bytes.mid(0, 12), "HTTP/1.1 " + status);
    }

    void answersHeldBackDoNotHoldUpEachOther()
    {
        using namespace std::chrono_literals;
        m_server = std::make_unique<DemoServer>(m_workspace, DemoServer::Options{30ms});
        QVERIFY(m_server->listen());
        int answered = 0;
        QObject context;
        for (int i = 0; i < 4; ++i) {
            QNetworkRequest request(
                QUrl::fromEncoded(m_server->url().toEncoded() + "/v1/convai/secrets?page_size=1"));
            request.setRawHeader("xi-api-key", "k");
            QNetworkReply *reply = m_network.get(request);
            reply->setParent(&context);
            QObject::connect(reply, &QNetworkReply::finished, &context, [&answered, reply] {
                answered += reply->error() == QNetworkReply::NoError;
            });
        }
        QCOMPARE(answered, 0);
        QTRY_COMPARE(answered, 4);
    }

    void clientsAndServersThatLeaveEarlyDoNoHarm()
    {
        using namespace std::chrono_literals;
        m_server = std::make_unique<DemoServer>(m_workspace, DemoServer::Options{50ms});
        QVERIFY(m_server->listen());
        const QByteArray request = "GET /v1/convai/secrets HTTP/1.1\r\nxi-api-key: k\r\nHost: "
                                   "127.0.0.1:"
            + QByteArray::number(m_server->url().port()) + "\r\n\r\n";
        QTcpSocket leaving;
        leaving.connectToHost(u"127.0.0.1"_s, quint16(m_server->url().port()));
        QTRY_COMPARE(leaving.state(), QAbstractSocket::ConnectedState);
        leaving.write(request);
        QTRY_COMPARE(leaving.bytesToWrite(), 0);
        leaving.abort();
        QCOMPARE(get("/v1/convai/secrets?page_size=1").status, 200); // later than the one that left

        QTcpSocket waiting;
        waiting.connectToHost(u"127.0.0.1"_s, quint16(m_server->url().port()));
        QTRY_COMPARE(waiting.state(), QAbstractSocket::ConnectedState);
        waiting.write(request);
        QTRY_COMPARE(waiting.bytesToWrite(), 0);
        m_server.reset();
        QTRY_COMPARE(waiting.state(), QAbstractSocket::UnconnectedState);
    }

private:
    const DemoWorkspace m_workspace = DemoWorkspace::sample();
    QNetworkAccessManager m_network;
    std::unique_ptr<DemoServer> m_server;
};

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
