// SPDX-License-Identifier: Apache-2.0
// The reasons of gaps that the workspace itself finds, in the words of reports: short English
// without a final stop, the same for the same cause. Errors of calls have theirs in gapReason().
#pragma once

#include "catalogue/contents.h"
#include "catalogue/reading.h"

#include <QString>

namespace secretscope::gapreasons {

QString notReadToTheEnd();
QString stoppedAfterPages(int pages);
QString previewNotCompleted();
QString notRead();
QString tooLarge();
/// An item that was left out; its place counts from the beginning of the whole list.
/// @param itemsBefore items on earlier pages of the list that the place begins with.
QString leftOut(const Flaw &flaw, std::uint32_t itemsBefore);
/// The gap that an item of a list of secrets, or of one of their lists, left.
/// @param secretsBefore secrets on earlier pages.
Gap gapOf(const Flaw &flaw, std::uint32_t secretsBefore);
/// Of items that are not told one by one.
QString moreLeftOut(std::uint64_t items);

} // namespace secretscope::gapreasons
