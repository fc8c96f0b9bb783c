// SPDX-License-Identifier: Apache-2.0
#include "ui/window/notification.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QWidget>

namespace secretscope {

void notifyInBackground(QWidget &window, const QString &sentence)
{
    if (QApplication::activeWindow() != nullptr) {
        return;
    }
    QApplication::alert(&window);
    // freedesktop.org's Desktop Notifications; the body may be taken for markup.
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    message << QApplication::applicationDisplayName() << 0U << QGuiApplication::desktopFileName()
            << QApplication::applicationDisplayName() << sentence.toHtmlEscaped() << QStringList()
            << QVariantMap() << -1;
    QDBusConnection::sessionBus().send(message);
}

} // namespace secretscope
