// SPDX-License-Identifier: Apache-2.0
// Reads a workspace into one catalogue: its pages of secrets, the rest of its previews, its
// environment variables, and keeps why something is missing. Refresh is a second loader beside the
// first. It publishes nothing.
#pragma once

#include "catalogue/cataloguebuilder.h"
#include "service/answerdecoder.h"
#include "workspace/pagedlist.h"
#include "workspace/workspacestate.h"

#include <QSet>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace secretscope {

class Loader
{
    Q_DISABLE_COPY_MOVE(Loader)

public:
    struct Limits
    {
        /// Secrets, and dependents, to a page, 1 to 100.
        int pageSize = 100;
        /// Dependents of each category in the preview, 1 to 100.
        int dependencyLimit = 100;
        /// Only names that start with this; empty = all.
        QString search;
        /// readAll() stops after so many pages of secrets; 0 = no limit.
        int maximumPages = 0;
        /// Whether previews and environment variables are completed.
        bool readsLists = true;
    };
    /// Reads over `client`; both have to outlive it.
    /// @param changed called whenever content() or what is being read may differ; it may call the
    /// loader, but not destroy it.
    Loader(Client &client, const Clock &clock, const Limits &limits, std::function<void()> changed);
    ~Loader();

    void setChanged(std::function<void()> changed) { m_changed = std::move(changed); }

    const Catalogue &catalogue() const { return m_builder.catalogue(); }
    /// O(1) but for the tables' first change after it.
    WorkspaceState::Content content() const;

    // Pages of secrets

    /// The first or next page, after a failure the same once more.
    void readPage();
    /// Takes back the page on its way.
    void cancelPage();
    Paging paging() const;
    int pagesRead() const { return m_secrets->paginator().pages(); }
    const std::optional<ApiError> &secretsError() const { return m_secrets->error(); }
    /// Over the 32-bit tables: nothing more is taken in.
    bool isTooLarge() const { return m_isTooLarge; }
    /// Takes in secrets of another question about the same workspace.
    void adoptSearchPage(const Contents &contents, std::size_t answerSize);

    // Lists

    /// The rest of a list that is a preview, or failed, before all that waits; nothing for others.
    void complete(ListKey list);
    /// The same for many, one after the other.
    void complete(const QList<ListKey> &lists);
    /// Makes previews again of those that are still waiting.
    void takeBack(const QSet<ListKey> &unwanted);
    /// The same, and takes back the calls for those on their way. Not from inside `changed`.
    void cancel(const QSet<ListKey> &lists);
    bool isCompleting() const { return !m_running.empty() || !m_waiting.empty(); }
    std::uint32_t pendingLists() const
    {
        return static_cast<std::uint32_t>(m_running.size() + m_waiting.size());
    }
    std::uint32_t listsDone() const { return m_listsDone; }

    // Environment variables

    void readVariables();
    void cancelVariables();
    bool isReadingVariables() const { return m_variables->isReading(); }
    bool wereVariablesAsked() const { return m_wereVariablesAsked; }
    const std::optional<ApiError> &variablesError() const { return m_variables->error(); }

    /// What configurations name beside what the lists report, as it is now.
    void crossCheck(const Facts &facts) { m_builder.setConfigured(facts); }

    // Everything

    /// Every page, then every list and the variables, as far as the limits go. It does not start
    /// over what has failed since, but once at its beginning.
    void readAll();
    bool isReadingAll() const { return m_isReadingAll; }
    /// Takes back every call; lists on their way are previews again, with what they have.
    void cancel();
    bool isIdle() const
    {
        return !m_secrets->isReading() && !isCompleting() && !isReadingVariables();
    }

private:
    struct Job;

    bool isPageDue(int pages) const;
    bool isPageDue() const { return isPageDue(pagesRead()); }
    void forgetVariables();
    void takePage(std::uint32_t itemsBefore);
    void adopt(const Contents &contents, std::size_t answerSize, std::uint32_t secretsBefore);
    void queueLists(SecretIndex secret);
    void startWaiting();
    bool isIncomplete(ListKey list) const;
    void queue(ListKey list);
    void start(ListKey list, Priority priority);
    void takeDependents(Job &job, std::uint32_t itemsBefore);
    void endJob(Job &job);
    void makeVariablesReader();
    void takeVariables(std::uint32_t itemsBefore);
    void endVariables();
    void endReadingAllIfDone();
    QList<Gap> gaps() const;
    /// Why a list is not complete; nothing if it is.
    static std::optional<Cause> causeOf(const PagedList &list);
    std::optional<Cause> secretsCause() const;

    Client &m_client;
    const Clock &m_clock;
    Limits m_limits;
    std::function<void()> m_changed;
    CatalogueBuilder m_builder;
    /// Without gaps.
    LoadInfo m_loadInfo;
    QList<Gap> m_flaws;
    QHash<ListKey, Cause> m_causes;

    /// Answers are read and taken in one at a time, so that all lists share these.
    AnswerDecoder m_decoder;
    QByteArray m_body;
    Contents m_contents;
    EnvironmentVariablesContents m_variablesContents;

    std::unique_ptr<PagedList> m_secrets;
    std::unique_ptr<PagedList> m_variables;
    QList<Skipped> m_skippedVariables;
    bool m_wereVariablesAsked = false;
    std::deque<ListKey> m_waiting;
    std::map<std::pair<std::uint32_t, Category>, std::unique_ptr<Job>> m_running;
    std::uint32_t m_listsDone = 0;
    bool m_isReadingAll = false;
    bool m_isTooLarge = false;
};

} // namespace secretscope
