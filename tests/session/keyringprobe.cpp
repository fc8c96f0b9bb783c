// SPDX-License-Identifier: Apache-2.0
// Does one thing with the system's keychain and says how it went, for tst_keyring.sh.
// usage: keyringprobe read|write|close|remove SERVER
// `close` writes, and closes its only window at once.
#include "session/systemkeystore.h"

#include <QGuiApplication>
#include <QWindow>

#include <cstdio>

using namespace secretscope;

namespace {

const char *word(KeyStoreError error)
{
    switch (error) {
    case KeyStoreError::NotFoundOrLocked:
        return "not-found-or-locked";
    case KeyStoreError::NoService:
        return "no-service";
    case KeyStoreError::Denied:
        return "denied";
    case KeyStoreError::Damaged:
        return "damaged";
    }
    return "";
}

void end(const char *text)
{
    std::puts(text);
    QCoreApplication::quit();
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QWindow window;
    window.show();
    const QStringList arguments = QCoreApplication::arguments();
    const auto server = BaseUrl::parse(arguments.value(2));
    const auto key = ApiKey::parse("canary-key-1234");
    if (!server || !key) {
        return 2;
    }
    SystemKeyStore store;
    const Profile profile{QStringLiteral("Acme"), *server};
    const auto ended = [](const Result<Done, KeyStoreError> &result) {
        end(result ? "done" : word(result.error()));
    };
    const QString what = arguments.value(1);
    if (what == QLatin1String("read")) {
        store.read(profile, &application, [&key](const Result<ApiKey, KeyStoreError> &read) {
            end(!read ? word(read.error()) : *read == *key ? "the key" : "another key");
        });
    } else if (what == QLatin1String("write")) {
        store.write(profile, *key, &application, ended);
    } else if (what == QLatin1String("close")) {
        store.write(profile, *key, &application, [](const auto &) {});
        QMetaObject::invokeMethod(&window, &QWindow::close, Qt::QueuedConnection);
    } else {
        store.remove(profile, &application, ended);
    }
    return QCoreApplication::exec();
}
