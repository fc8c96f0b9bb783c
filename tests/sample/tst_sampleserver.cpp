// SPDX-License-Identifier: Apache-2.0
#include "sample/sampleserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
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

class TestSampleServer : public QObject
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
        m_server = std::make_unique<SampleServer>(SampleServer::Options{});
        QVERIFY(m_server->listen());
    }

    void listensOnLoopbackOnAFreePort()
    {
        QCOMPARE(m_server->url().host(), u"127.0.0.1"_s);
        QVERIFY(m_server->url().port() > 0);
        SampleServer other({});
        QVERIFY(other.url().isEmpty());
        QVERIFY(!other.listen(quint16(m_server->url().port())));
        QVERIFY(!other.errorString().isEmpty());
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
        const auto row = [](const char *name, const QByteArray &method, const QByteArray &path,
                            const QByteArray &withKey, int status, const QByteArray &inBody) {
            QTest::newRow(name) << method << path << withKey << status << inBody;
        };
        row("no key", get, secrets, {}, 401, R"("status":"needs_authorization")");
        row("wrong key", get, secrets, "invalid", 401, R"("status":"invalid_api_key")");
        row("post", "POST", secrets, key, 405, R"({"detail":"Method Not Allowed"})");
        row("delete", "DELETE", secrets + "/x", key, 405, "Method Not Allowed");
        row("patch", "PATCH", secrets + "/x", key, 405, "Method Not Allowed");
        row("made-up method", "SEARCH", secrets, key, 405, "Method Not Allowed");
        row("elsewhere", get, "/v1/voices", key, 404, R"({"detail":"Not Found"})");
        row("root", get, "/", key, 404, "Not Found");
        row("bad parameter", get, secrets + "?page_size=0", key, 422,
            R"("loc":["query","page_size"])");
        row("cursor", get, secrets + "?cursor=x", key, 400, "invalid_cursor");
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
        QVERIFY(answer.requestId.startsWith("sample-"));
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
        m_server = std::make_unique<SampleServer>(SampleServer::Options{.latency = 30ms});
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
        m_server = std::make_unique<SampleServer>(SampleServer::Options{.latency = 50ms});
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
    QNetworkAccessManager m_network;
    std::unique_ptr<SampleServer> m_server;
};

QTEST_GUILESS_MAIN(TestSampleServer)
#include "tst_sampleserver.moc"
