// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/celltext.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"

#include <QGuiApplication>

#include <algorithm>

namespace secretscope {

namespace {

constexpr QChar isolate(0x2068); // first strong isolate
constexpr QChar popIsolate(0x2069);

/// Whether the order of characters could differ without them.
bool needsIsolates(const QString &text)
{
    return QGuiApplication::isRightToLeft() || std::ranges::any_of(text, [](QChar c) {
               constexpr char16_t firstRightToLeft = 0x590;
               return c >= QChar(firstRightToLeft)
                   && (c.isSurrogate() || c.direction() == QChar::DirR
                       || c.direction() == QChar::DirAL || c.direction() == QChar::DirAN);
           });
}

/// Fonts that lack them have their line drawn a little lower, in a row of cells that have none.
void removeIsolates(ShownCell &cell)
{
    for (qsizetype i = cell.text.size() - 1; i >= 0; --i) {
        if (cell.text[i] != isolate && cell.text[i] != popIsolate) {
            continue;
        }
        cell.text.remove(i, 1);
        for (HitRange &hit : cell.hits) {
            hit.start -= hit.start > i ? 1 : 0;
        }
    }
}

} // namespace

CellText CellText::ofNumber(const QString &number)
{
    CellText cell(number);
    cell.marks.isNumber = true;
    return cell;
}

void CellText::addWords(const QString &words)
{
    shown += words;
    raw += words;
}

void CellText::addForeign(TextField field, std::string_view utf8)
{
    addPart(field, displayText(utf8), utf8);
}

void CellText::addText(TextField field, const QString &text)
{
    parts.append({field, static_cast<int>(shown.size()), static_cast<int>(text.size())});
    addWords(text);
}

void CellText::addIsolated(TextField field, std::string_view utf8)
{
    const QString text = displayText(utf8);
    if (!text.isEmpty()) {
        // Outside the part, so that no hit reaches into them.
        shown += isolate;
        addPart(field, text, utf8);
        shown += popIsolate;
    }
}

void CellText::addCell(const CellText &cell)
{
    for (Part part : cell.parts) {
        part.start += static_cast<int>(shown.size());
        parts.append(part);
    }
    shown += cell.shown;
    raw += cell.raw;
}

void CellText::addPart(TextField field, const QString &text, std::string_view utf8)
{
    parts.append({field, static_cast<int>(shown.size()), static_cast<int>(text.size())});
    shown += text;
    raw += stringOf(utf8);
}

ShownCell CellText::drawn(const Query &query) const
{
    ShownCell cell{shown, query.isEmpty() ? QList<HitRange>() : hits(query), isMuted, false, marks};
    if (!needsIsolates(shown)) {
        removeIsolates(cell);
    }
    return cell;
}

QList<HitRange> CellText::hits(const Query &query) const
{
    QList<HitRange> ranges;
    for (const Part &part : parts) {
        const QStringView text = QStringView(shown).mid(part.start, part.length);
        for (HitRange range : hitRanges(text, query, part.field)) {
            range.start += part.start;
            ranges.append(range);
        }
    }
    return ranges;
}

} // namespace secretscope
