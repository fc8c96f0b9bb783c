// SPDX-License-Identifier: Apache-2.0
#include "ui/models/celltext.h"

#include "domain/displaytext.h"

namespace secretscope {

void CellText::addWords(const QString &words)
{
    shown += words;
    raw += words;
}

void CellText::addForeign(TextField field, std::string_view utf8)
{
    addPart(field, displayText(utf8), utf8);
}

void CellText::addIsolated(TextField field, std::string_view utf8)
{
    const QString text = displayText(utf8);
    if (!text.isEmpty()) {
        // First strong isolate and pop: outside the part, so that no hit reaches into them.
        shown += QChar(0x2068);
        addPart(field, text, utf8);
        shown += QChar(0x2069);
    }
}

void CellText::addPart(TextField field, const QString &text, std::string_view utf8)
{
    parts.append({field, static_cast<int>(shown.size()), static_cast<int>(text.size())});
    shown += text;
    raw += QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

ShownCell CellText::drawn(const Query &query) const
{
    return {shown, query.isEmpty() ? QList<HitRange>() : hits(query), isMuted, false};
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
