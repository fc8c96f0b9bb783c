// SPDX-License-Identifier: Apache-2.0
#include "report/suggestedfilename.h"

#include <QStringList>

namespace secretscope {

namespace {

/// Letters and digits of any script, lower case, single `-` between them. Lower case, because two
/// names that differ in case alone are one file on two of the systems.
QString namePart(QStringView text)
{
    // A name may have 255 bytes of UTF-8.
    constexpr int maximumLength = 40;
    constexpr qsizetype maximumBytes = 80;
    QString part;
    int length = 0;
    const auto characters = text.left(4 * maximumLength).toUcs4();
    for (const char32_t character : characters) {
        if (length == maximumLength || part.toUtf8().size() + 4 > maximumBytes) {
            break;
        }
        const bool isMark = QChar::isMark(character) && !part.isEmpty();
        if (QChar::isLetterOrNumber(character) || isMark) {
            part += QChar::fromUcs4(QChar::toLower(character));
            ++length;
        } else if (!part.isEmpty() && !part.endsWith(u'-')) {
            part += u'-';
            ++length;
        }
    }
    while (part.endsWith(u'-')) {
        part.chop(1);
    }
    return part;
}

} // namespace

QString suggestedFileName(QStringView what, QStringView about, QStringView day,
                          QStringView extension)
{
    // The first part keeps the name off the reserved ones of Windows (CON, NUL, COM1 …).
    QStringList parts{QStringLiteral("secretscope")};
    for (const QStringView text : {what, about, day}) {
        const QString part = namePart(text);
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(u'-') + u'.' + extension.toString();
}

QString fileExtension(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return QStringLiteral("txt");
    case ReportFormat::Csv:
        return QStringLiteral("csv");
    case ReportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ReportFormat::Json:
        return QStringLiteral("json");
    case ReportFormat::Html:
        return QStringLiteral("html");
    case ReportFormat::Markdown:
        return QStringLiteral("md");
    }
    return {};
}

} // namespace secretscope
