// SPDX-License-Identifier: Apache-2.0
// A main window before the fake service, with settings and a keychain of its own; what the tests
// of the window have in common.
#pragma once

#include "memorykeystore.h"
#include "session/profilestore.h"
#include "session/session.h"
#include "support/fakeservice.h"
#include "ui/rows/rowsview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/viewstack.h"
#include "ui/window/workspacepane.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace secretscope {

class WindowTest : public QObject
{
protected:
    static constexpr char secretsPath[] = "/v1/convai/secrets";
    static constexpr char variablesPath[] = "/v1/convai/environment-variables";
    static constexpr char canary[] = "canary-key-1234";

    /// `count` secrets called `NAME_first` … with one tool each that the key may not see.
    static QByteArray page(int first, int count, const QByteArray &next,
                           const QByteArray &name = "NAME")
    {
        QByteArrayList secrets;
        for (int i = first; i < first + count; ++i) {
            const QByteArray number = QByteArray::number(i);
            secrets.append(R"({"type":"stored","secret_id":"sec_)" + name + number + R"(","name":")"
                           + name + "_" + number
                           + R"(","used_by":{"tools":[{"type":"unknown","id":"tool_)" + number
                           + R"("}],"agents":[],"others":[]}})");
        }
        return R"({"secrets":[)" + secrets.join(',') + R"(],"has_more":)"
            + (next.isEmpty() ? "false" : "true") + R"(,"next_cursor":)"
            + (next.isEmpty() ? "null" : "\"" + next + "\"") + "}";
    }

    void setUp()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                                 QSettings::IniFormat);
        m_profiles = std::make_unique<ProfileStore>(*m_settings);
        m_keys = std::make_unique<MemoryKeyStore>();
        m_server = std::make_unique<FakeService>();
        m_server->handle(variablesPath, [](const ReceivedRequest &) {
            return ScriptedAnswer::json(
                R"({"environment_variables":[],"next_cursor":null,"has_more":false})");
        });
        makeWindow();
    }

    void tearDown()
    {
        m_window.reset();
        m_server.reset();
        m_profiles.reset();
        m_settings.reset();
    }

    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_profiles, *m_keys, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
    }

    void connectWith(const QByteArray &key)
    {
        m_window->open({});
        find<QLineEdit>(QStringLiteral("profileName"))->setText(QStringLiteral("Acme"));
        find<QComboBox>(QStringLiteral("profileServer"))->setEditText(m_server->url());
        QTest::keyClicks(find<QLineEdit>(QStringLiteral("profileKey")), QString::fromLatin1(key));
        QTest::mouseClick(find<QPushButton>(QStringLiteral("connect")), Qt::LeftButton);
    }

    /// Opens a workspace of 300 secrets, of which the first 100 are read.
    void openServer()
    {
        m_server->handle(secretsPath, [](const ReceivedRequest &request) {
            const QString search = QString::fromUtf8(request.parameter("search"));
            if (!search.isEmpty()) {
                return ScriptedAnswer::json(page(1, 2, {}, search.toUpper().toLatin1()));
            }
            const int from = request.parameter("cursor").toInt();
            return ScriptedAnswer::json(
                page(from, 100, from < 200 ? QByteArray::number(from + 100) : QByteArray()));
        });
        connectWith(canary);
        QTRY_VERIFY(m_window->pane());
        QTRY_COMPARE(shownRows(), 100);
    }

    template <typename T> T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    int shownRows() const { return m_window->pane()->views().tree().model()->rowCount(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<MemoryKeyStore> m_keys;
    std::unique_ptr<FakeService> m_server;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace secretscope
