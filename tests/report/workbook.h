// SPDX-License-Identifier: Apache-2.0
// A workbook as an independent reader sees it: `unzip` and a plain XML parser.
#pragma once

#include <QMap>
#include <QProcess>
#include <QTemporaryFile>
#include <QXmlStreamReader>

namespace secretscope::test {

struct SheetCell
{
    /// `inlineStr` for a text, empty for a number.
    QString type;
    QString text;
    friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

struct WorkbookSheet
{
    QString name;
    QByteArray xml;
    /// By column letter.
    QList<QMap<QString, SheetCell>> rows;

    /// Texts and numbers of a row, up to its last cell.
    QStringList texts(qsizetype row) const
    {
        QStringList texts;
        for (auto cell = rows.at(row).cbegin(); cell != rows.at(row).cend(); ++cell) {
            while (texts.size() < cell.key().front().unicode() - u'A') {
                texts.append(QString());
            }
            texts.append(cell->text);
        }
        return texts;
    }
};

class Workbook
{
public:
    explicit Workbook(const QByteArray &bytes)
    {
        m_file.open();
        m_file.write(bytes);
        m_file.close();
        QXmlStreamReader names(part(QStringLiteral("xl/workbook.xml")));
        while (!names.atEnd()) {
            if (names.readNext() == QXmlStreamReader::StartElement && names.name() == u"sheet") {
                sheets.append(read(names.attributes().value(QStringLiteral("name")).toString()));
            }
        }
    }

    const WorkbookSheet *sheet(QStringView name) const
    {
        const auto found = std::ranges::find(sheets, name, &WorkbookSheet::name);
        return found == sheets.end() ? nullptr : &*found;
    }

    /// In their order; empty if the file is broken.
    QList<WorkbookSheet> sheets;

private:
    QByteArray part(const QString &name) const
    {
        QProcess process;
        process.start(QStringLiteral("unzip"), {QStringLiteral("-p"), m_file.fileName(), name});
        process.waitForFinished(120'000);
        return process.readAllStandardOutput();
    }

    WorkbookSheet read(const QString &name) const
    {
        const int number = static_cast<int>(sheets.size()) + 1;
        WorkbookSheet sheet{
            name, part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)), {}};
        QXmlStreamReader reader(sheet.xml);
        QString column;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            if (reader.name() == u"row") {
                sheet.rows.append(QMap<QString, SheetCell>());
            } else if (reader.name() == u"c") {
                column = reader.attributes().value(QStringLiteral("r")).left(1).toString();
                sheet.rows.back()[column].type
                    = reader.attributes().value(QStringLiteral("t")).toString();
            } else if (reader.name() == u"t" || reader.name() == u"v") {
                sheet.rows.back()[column].text = reader.readElementText();
            }
        }
        return reader.hasError() ? WorkbookSheet{reader.errorString(), {}, {}} : sheet;
    }

    QTemporaryFile m_file;
};

} // namespace secretscope::test
