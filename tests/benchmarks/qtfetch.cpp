// SPDX-License-Identifier: Apache-2.0
// Fetches addresses one after the other with QNetworkAccessManager, as it comes, and looks at
// nothing: what Qt's network alone takes of reading a workspace.
// usage: qtfetch FILE     (one address a line)
#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdio>

namespace {

class Fetch
{
public:
    explicit Fetch(QByteArrayList addresses)
        : m_addresses(std::move(addresses))
    {}

    void next()
    {
        if (m_addresses.isEmpty()) {
            QCoreApplication::quit();
            return;
        }
        QNetworkReply *reply
            = m_network.get(QNetworkRequest(QUrl::fromEncoded(m_addresses.takeFirst())));
        QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->readAll(); });
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] {
            reply->deleteLater();
            if (reply->error() != QNetworkReply::NoError) {
                std::fprintf(stderr, "%s\n", qPrintable(reply->errorString()));
                QCoreApplication::exit(1);
                return;
            }
            next();
        });
    }

private:
    QNetworkAccessManager m_network;
    QByteArrayList m_addresses;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QFile file(QCoreApplication::arguments().value(1));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "qtfetch: %s\n", qPrintable(file.errorString()));
        return 2;
    }
    Fetch fetch(file.readAll().trimmed().split('\n'));
    QMetaObject::invokeMethod(
        qApp, [&fetch] { fetch.next(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
