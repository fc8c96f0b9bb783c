// SPDX-License-Identifier: Apache-2.0
// What is known about a catalogue beside its content: from where, when, for which search, and what
// is missing and why, as values. Travels with the catalogue into every report and snapshot.
#pragma once

#include "catalogue/category.h"
#include "catalogue/contents.h"
#include "service/apierror.h"
#include "workspace/paginator.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace secretscope {

/// How far something was read, or is known to have been read.
enum class NotRead {
    AtAll,
    ToTheEnd, ///< more exist that were not asked for
    BeyondPreview, ///< more exist than a preview shows
    APart, ///< a part could not be read; the list does not say why
    TooLarge, ///< the tables of this program are full
    MoreFollow, ///< a saved answer is one page of more
    NotSaid, ///< a file that does not say whether it is complete
};

/// The limit that was asked for, ReadingOptions::maximumPages.
struct PageLimit
{
    int pages = 0;

    friend bool operator==(const PageLimit &, const PageLimit &) = default;
};

/// Items that were left out as malformed.
struct Skipped
{
    /// Of the first one, counted from the beginning of its list; empty if only the number is known.
    std::string place;
    /// As in "is not a string".
    std::string problem;
    /// Others beside the one that is named.
    std::uint64_t others = 0;

    friend bool operator==(const Skipped &, const Skipped &) = default;
};

/// A reason that is text already: a file's, or a report's about its scope. English.
struct InWords
{
    QString text;

    friend bool operator==(const InWords &, const InWords &) = default;
};

/// Why something is missing. Paginator::State: the server's pages did not end well.
using Cause = std::variant<NotRead, PageLimit, Paginator::State, ApiError, Skipped, InWords>;

/// One thing that is missing. A catalogue is complete exactly when it has none.
struct Gap
{
    enum class Part { Secrets, Dependencies, EnvironmentVariables, Facts };

    Part part = Part::Secrets;
    /// Named for Part::Dependencies; empty otherwise.
    QByteArray secretId;
    /// Key of the list in `used_by`, named for Part::Dependencies; for Part::Facts the word of
    /// their list; empty otherwise.
    QByteArray category;
    Cause cause;
    /// For Part::Facts, where the list is asked for each resource; empty otherwise.
    QByteArray resourceId = {};

    /// The gap that an item of a list of secrets, or of one of their lists, left.
    /// @param secretsBefore secrets on earlier pages.
    static Gap of(const Flaw &flaw, std::uint32_t secretsBefore);

    friend bool operator==(const Gap &, const Gap &) = default;
};

/// Of a malformed item; its place counts from the beginning of the list.
/// @param itemsBefore items on earlier pages of the list that the place begins with.
Skipped skippedItem(const Flaw &flaw, std::uint32_t itemsBefore);

/// Sorts by part, secret and category, and drops what is there twice. O(n log n).
void sortGaps(QList<Gap> &gaps);

/// Adds up what answers say, by list and field; a hundred of these at most.
void addFieldIssues(std::vector<FieldIssue> &sum, const std::vector<FieldIssue> &issues);

/// The snapshot's word for a part: `secrets`, `dependencies`, `environment_variables`, `facts`.
std::string_view partWord(Gap::Part part);
std::optional<Gap::Part> partFromWord(std::string_view word);

/// One key's reading in a merged snapshot.
struct MergedView
{
    /// How the file calls it; each has another one.
    QString name;
    /// Tells two readings apart that say the same of themselves.
    QString id;
    QString profile;
    QDateTime started;
    QDateTime finished;
};

struct LoadInfo
{
    /// Of the sample workspace: its port is another one each time, and a report of the same data
    /// has the same bytes.
    static constexpr QStringView sampleServer = u"sample workspace";

    /// Origin of the server, as in `https://api.elevenlabs.io`; empty if a file did not say.
    QString server;
    /// Empty if none.
    QString profile;
    /// UTC; invalid if not known or left out on purpose.
    QDateTime started;
    QDateTime finished;
    /// The prefix that the server was asked for; nothing if it was asked for all.
    std::optional<QString> search;
    /// Of a merged snapshot, by name; empty for a single reading.
    QList<MergedView> views;
    /// Sorted, no doubles.
    QList<Gap> gaps;
    /// Malformed fields that were left empty; no item is missing for them.
    std::vector<FieldIssue> fieldIssues;

    bool isComplete() const { return gaps.isEmpty(); }
};

} // namespace secretscope
