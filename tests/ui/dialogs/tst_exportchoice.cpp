// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exportchoice.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace secretscope;

class TestExportChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        ExportChoice choice;
        choice.report = ExportChoice::Report::Impact;
        choice.scope = ReportScope::Kind::Displayed;
        choice.format = ReportFormat::Html;
        choice.mode = ImpactMode::NewValue;
        choice.fetch = ExportChoice::Fetch::MissingParts;
        choice.options = {Times::LeftOut, Cells::Raw};
        choice.remember(settings);
        QVERIFY(ExportChoice::remembered(settings) == choice);
    }

    void nothingRememberedIsTheDefault()
    {
        const QTemporaryDir folder;
        const QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        QVERIFY(ExportChoice::remembered(settings) == ExportChoice());
    }

    void whatCannotBeReadIsAsIfNeverChosen()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("export/report"), QStringLiteral("everything"));
        settings.setValue(QStringLiteral("export/format"), 17);
        settings.setValue(QStringLiteral("export/scope"), QStringList{QStringLiteral("a")});
        QVERIFY(ExportChoice::remembered(settings) == ExportChoice());
    }

    void aFormatThatTheReportLacksBecomesItsFirst()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("export/report"), QStringLiteral("impact"));
        settings.setValue(QStringLiteral("export/format"), QStringLiteral("csv"));
        QVERIFY(ExportChoice::remembered(settings).format == ReportFormat::Markdown);
    }
};

QTEST_GUILESS_MAIN(TestExportChoice)
#include "tst_exportchoice.moc"
