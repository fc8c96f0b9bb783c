// SPDX-License-Identifier: Apache-2.0
#include "ui/window/viewstack.h"

#include "ui/rows/livecatalogue.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

std::vector<PlainSecret> twoSecrets()
{
    std::vector<PlainSecret> secrets(2);
    secrets[0].id = "s1";
    secrets[1].id = "s2";
    return secrets;
}

/// The stack as a window shows it, and its settings as another process finds them.
struct Opened
{
    explicit Opened(const QString &file)
        : settings(file, QSettings::IniFormat)
        , live(twoSecrets())
        , stack(live.searched())
    {
        stack.show();
    }

    QSettings settings;
    LiveCatalogue live;
    ViewStack stack;
};

} // namespace

class tst_ViewStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWorkspaceIsFoundAsItWasLeft();
    void onlyTheLatestPlacesAreKept();

private:
    void leave(const QString &workspace, const QByteArray &secret) const
    {
        Opened opened(m_file);
        opened.stack.jumpTo({secret, {}, {}});
        opened.stack.saveState(opened.settings, workspace);
    }
    QList<RowId> found(const QString &workspace) const
    {
        Opened opened(m_file);
        opened.stack.restoreState(opened.settings, workspace);
        return opened.stack.selectedIds();
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("settings.ini"));
};

void tst_ViewStack::eachWorkspaceIsFoundAsItWasLeft()
{
    leave(QStringLiteral("https://one.example/a"), "s1");
    leave(QStringLiteral("https://one.example/b"), "s2");
    QCOMPARE(found(QStringLiteral("https://one.example/a")), QList<RowId>({{"s1", {}, {}}}));
    QCOMPARE(found(QStringLiteral("https://one.example/b")), QList<RowId>({{"s2", {}, {}}}));
    QVERIFY(found(QStringLiteral("https://one.example/c")).isEmpty());
}

void tst_ViewStack::onlyTheLatestPlacesAreKept()
{
    for (int i = 0; i < 9; ++i) {
        leave(QString::number(i), "s1");
    }
    QVERIFY(found(QStringLiteral("0")).isEmpty());
    for (int i = 1; i < 9; ++i) {
        QCOMPARE(found(QString::number(i)).size(), 1);
    }
}

QTEST_MAIN(tst_ViewStack)
#include "tst_viewstack.moc"
