// SPDX-License-Identifier: Apache-2.0
#include "search/hitranges.h"

#include "search/foldedtext.h"

#include <algorithm>

namespace secretscope {

namespace {
void addHits(QList<HitRange> &ranges, const FoldedText &folded, std::string_view needle)
{
    if (needle.empty()) {
        return;
    }
    for (auto at = folded.text().find(needle); at != std::string_view::npos;
         at = folded.text().find(needle, at + needle.size())) {
        const int start = folded.start(at);
        ranges.append({start, folded.end(at + needle.size() - 1) - start});
    }
}
} // namespace

QList<HitRange> hitRanges(QStringView text, const Query &query, TextField field)
{
    QList<HitRange> ranges;
    std::optional<FoldedText> folded;
    for (const QueryTerm &term : query.terms()) {
        if (!term.isExcluded && term.looksIn(field)) {
            if (!folded) {
                folded.emplace(text);
            }
            addHits(ranges, *folded, term.needle);
            addHits(ranges, *folded, term.alternative);
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
