// SPDX-License-Identifier: Apache-2.0
// What a desktop's notification service is sent, over a bus of the test's own.
#include "ui/window/notification.h"

#include <QDBusConnection>
#include <QProcess>
#include <QTest>
#include <QWidget>

using namespace secretscope;

namespace {

class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        shown.append(title + QLatin1Char('\n') + body);
        return 1;
    }

public:
    QStringList shown;
};

QProcess &bus()
{
    static QProcess process;
    return process;
}

} // namespace

class tst_Notification : public QObject
{
    Q_OBJECT

public:
    /// Before Qt connects to the user's own bus.
    static void initMain()
    {
        bus().start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"),
                     QStringLiteral("--print-address")});
        while (bus().state() != QProcess::NotRunning && !bus().canReadLine()) {
            bus().waitForReadyRead();
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus().readLine().trimmed());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setApplicationDisplayName(QStringLiteral("Secretscope"));
    }
    void isSentWhileNobodyLooks();
    void cleanupTestCase()
    {
        bus().kill();
        bus().waitForFinished();
    }
};

void tst_Notification::isSentWhileNobodyLooks()
{
    Desktop desktop;
    QDBusConnection connection = QDBusConnection::connectToBus(
        QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), QStringLiteral("desktop"));
    QVERIFY(connection.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                                      QDBusConnection::ExportAllSlots));
    QVERIFY(connection.registerService(QStringLiteral("org.freedesktop.Notifications")));
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    notifyInBackground(window, QStringLiteral("while it is looked at"));
    window.hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    notifyInBackground(window, QStringLiteral("<b>300 secrets"));
    // Its body may be taken for markup.
    QTRY_COMPARE(desktop.shown, QStringList{QStringLiteral("Secretscope\n&lt;b&gt;300 secrets")});
}

QTEST_MAIN(tst_Notification)
#include "tst_notification.moc"
