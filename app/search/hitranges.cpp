// SPDX-License-Identifier: Apache-2.0
#include "search/hitranges.h"

#include "search/foldedtext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace secretscope {

namespace {

/// A folded text that knows where each of its bytes comes from: from a letter with all that belongs
/// to it and all that is left out after it.
class PlacedText
{
public:
    explicit PlacedText(QStringView original)
    {
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, original);
        std::size_t letter = 0;
        for (qsizetype start = 0, end = 0; start < original.size(); start = end) {
            end = letters.toNextBoundary();
            const std::size_t before = m_text.size();
            m_text += foldedText(original.sliced(start, end - start));
            letter = m_text.size() > before ? before : letter;
            m_starts.resize(m_text.size(), static_cast<int>(start));
            m_ends.resize(m_text.size());
            std::fill(m_ends.begin() + static_cast<std::ptrdiff_t>(letter), m_ends.end(),
                      static_cast<int>(end));
        }
    }

    void addHits(QList<HitRange> &ranges, std::string_view needle) const
    {
        if (needle.empty()) {
            return;
        }
        for (auto at = m_text.find(needle); at != std::string::npos;
             at = m_text.find(needle, at + needle.size())) {
            ranges.append({m_starts[at], m_ends[at + needle.size() - 1] - m_starts[at]});
        }
    }

private:
    std::string m_text;
    std::vector<int> m_starts;
    std::vector<int> m_ends;
};

} // namespace

QList<HitRange> hitRanges(QStringView text, const Query &query, TextField field)
{
    QList<HitRange> ranges;
    std::optional<PlacedText> placed;
    for (const QueryTerm &term : query.terms()) {
        if (!term.isExcluded && term.looksIn(field)) {
            if (!placed) {
                placed.emplace(text);
            }
            placed->addHits(ranges, term.needle);
            placed->addHits(ranges, term.alternative);
        }
    }
    std::ranges::sort(ranges, {}, &HitRange::start);
    QList<HitRange> joined;
    for (const HitRange range : ranges) {
        if (!joined.isEmpty() && range.start <= joined.last().start + joined.last().length) {
            HitRange &last = joined.last();
            last.length = std::max(last.length, range.start + range.length - last.start);
        } else {
            joined.append(range);
        }
    }
    return joined;
}

} // namespace secretscope
