// SPDX-License-Identifier: Apache-2.0
// What is known of a workspace at one moment: its catalogue, where it comes from, and what is
// missing of it and why. A value that never changes and is cheap to copy; everything that searches,
// shows, analyses or writes a workspace is a function of one, on any thread.
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/facts.h"
#include "workspace/coverage.h"

#include <QHash>

#include <memory>
#include <optional>

namespace secretscope {

/// One list of one secret.
struct ListKey
{
    SecretIndex secret;
    Category category = Category::Tools;

    friend bool operator==(const ListKey &, const ListKey &) = default;
    friend std::size_t qHash(const ListKey &key, std::size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.secret.value, key.category.index());
    }
};

/// How far the list of secrets is read.
enum class Paging {
    NotStarted,
    Reading, ///< a page of secrets is on its way
    MoreExist,
    Failed, ///< the next page could not be read; see secretsError(). More may exist
    Stopped, ///< the server's pages do not end well (cursor loop …); see the gap
    AtEnd, ///< every secret is here
};

class WorkspaceState
{
public:
    /// What a loader knows; a file has a catalogue, a reading and gaps alone.
    struct Content
    {
        Catalogue catalogue;
        Facts facts;
        /// What is missing of the facts that were asked for.
        QList<Gap> factsGaps;
        /// What is missing of the agents of single tools that were asked for them.
        QList<Gap> dependentsGaps;
        /// Without gaps.
        LoadInfo loadInfo;
        /// Gaps that concern no single list, and those that a file names.
        QList<Gap> gaps;
        /// Items that were left out; healed once their list has been read without them.
        QList<Gap> flaws;
        /// Why a list is not complete.
        QHash<ListKey, Cause> causes;
        Paging paging = Paging::AtEnd;
        int pagesRead = 0;
        std::optional<ApiError> secretsError;
        std::optional<ApiError> environmentVariablesError;
        /// States of one lineage only grow: every index of an earlier one means the same in a
        /// later one. A refresh begins another.
        quint64 lineage = 0;
        /// Each state that a workspace publishes has a higher one.
        quint64 revision = 0;
    };

    WorkspaceState();
    explicit WorkspaceState(Content content);

    const Catalogue &catalogue() const { return m_content->catalogue; }
    /// What resources say of themselves, as far as that was asked for.
    const Facts &facts() const { return m_content->facts; }
    const QList<Gap> &factsGaps() const { return m_content->factsGaps; }
    /// No gap of loadInfo(): nobody misses what was asked for in passing.
    const QList<Gap> &dependentsGaps() const { return m_content->dependentsGaps; }
    quint64 lineage() const { return m_content->lineage; }
    quint64 revision() const { return m_content->revision; }

    /// The same of another lineage.
    WorkspaceState inLineage(quint64 lineage) const;

    Paging paging() const { return m_content->paging; }
    bool hasMoreSecrets() const;
    /// Whether every secret is here, so that a number over all secrets can be exact.
    bool hasAllSecrets() const;
    /// Whether an id that is not here is no secret of the workspace: all are here, and a search
    /// left none out.
    bool knowsAllSecrets() const { return hasAllSecrets() && !origin().search; }
    int pagesRead() const { return m_content->pagesRead; }
    /// Why the next page is not here, while paging() is Failed.
    const std::optional<ApiError> &secretsError() const { return m_content->secretsError; }
    const std::optional<ApiError> &environmentVariablesError() const
    {
        return m_content->environmentVariablesError;
    }
    /// Why a list is Failed.
    std::optional<ApiError> dependentsError(SecretIndex secret, Category category) const;

    /// Whether nothing is missing. O(1) but for left-out items.
    bool isComplete() const;
    /// Server, profile, times, without the gaps. O(1).
    const LoadInfo &origin() const { return m_content->loadInfo; }
    /// The same with all gaps, sorted, each once. O(secrets).
    LoadInfo loadInfo() const;
    /// For answers that facts belong to: a gap as well where they were not asked for.
    LoadInfo loadInfoWithFacts() const;

private:
    QList<Gap> openFlaws() const;
    void addListGaps(QList<Gap> &gaps) const;

    std::shared_ptr<const Content> m_content;
};

} // namespace secretscope
