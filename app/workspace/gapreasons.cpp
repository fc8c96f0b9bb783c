// SPDX-License-Identifier: Apache-2.0
#include "workspace/gapreasons.h"

namespace secretscope::gapreasons {

QString notReadToTheEnd()
{
    return QStringLiteral("more exist that were not read");
}

QString stoppedAfterPages(int pages)
{
    return pages == 1 ? QStringLiteral("stopped after 1 page, as asked")
                      : QStringLiteral("stopped after %1 pages, as asked").arg(pages);
}

QString previewNotCompleted()
{
    return QStringLiteral("more exist than the preview shows");
}

QString notRead()
{
    return QStringLiteral("not read");
}

QString tooLarge()
{
    return QStringLiteral("the workspace is larger than this program can hold");
}

QString leftOut(const Flaw &flaw, std::uint32_t itemsBefore)
{
    QString place = QString::fromStdString(flaw.place);
    // Only `dependencies[7]` and `environment_variables[7]` count within a page.
    const auto open = place.indexOf(u'[');
    const auto close = place.indexOf(u']');
    if (itemsBefore > 0 && open > 0 && close > open && !place.startsWith(u"used_by")) {
        const auto position = place.mid(open + 1, close - open - 1).toULongLong() + itemsBefore;
        place = place.left(open + 1) + QString::number(position) + place.mid(close);
    }
    return QStringLiteral("left out: %1 %2").arg(place, QString::fromStdString(flaw.problem));
}

Gap gapOf(const Flaw &flaw, std::uint32_t secretsBefore)
{
    Gap gap{flaw.category.empty() ? Gap::Part::Secrets : Gap::Part::Dependencies,
            QByteArray::fromStdString(flaw.secretId.value_or(std::string())),
            QByteArray::fromStdString(flaw.category), leftOut(flaw, 0)};
    if (gap.part == Gap::Part::Secrets) {
        Flaw placed = flaw;
        placed.place = "secrets[" + std::to_string(secretsBefore + flaw.position) + ']'
            + (flaw.place.empty() ? "" : '.' + flaw.place);
        gap.reason = leftOut(placed, 0);
    }
    return gap;
}

QString moreLeftOut(std::uint64_t items)
{
    return QStringLiteral("left out: %1 more").arg(items);
}

} // namespace secretscope::gapreasons
