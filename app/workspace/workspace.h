// SPDX-License-Identifier: Apache-2.0
// The running state of one workspace: its catalogue, what of it is being read, what failed, and
// what is therefore missing. It decides what to ask the service next (pages, the rest of previews,
// environment variables, names by prefix) and tells when the catalogue changes. It sorts, filters
// and words nothing, and never throws away what was read because something failed later.
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/reading.h"
#include "service/apierror.h"

#include <QObject>

#include <memory>
#include <optional>

namespace secretscope {

class Client;
class Clock;
class Crawl;
class Refresh;
class SecretsReader;

struct ReadingOptions
{
    /// Secrets (and dependents) to a page, 1 to 100.
    int pageSize = 100;
    /// Dependents of each category in the preview, 1 to 100.
    int dependencyLimit = 100;
    /// Only names that start with this, asked of the server; empty = all.
    QString search;
    /// Stop after so many pages of secrets; 0 = no limit. Stopping early is a gap.
    int maximumPages = 0;
    /// Shallow leaves previews and environment variables alone; each is then a gap.
    enum class Depth { Whole, Shallow } depth = Depth::Whole;
    /// Name of the profile, for reports; may be empty.
    QString profile;
    /// What reports call the server instead of its origin; for one whose address means nothing, as
    /// the sample workspace's, which is another one each time.
    QString serverName;
};

class Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    enum class Paging {
        NotStarted,
        Reading, ///< a page of secrets is on its way
        MoreExist,
        Failed, ///< the next page could not be read; see secretsError(). More may exist
        Stopped, ///< the server's pages do not end well (cursor loop …); see the gap
        AtEnd, ///< every secret is here
    };

    /// Reads over `client`, which has to outlive the workspace, as has `clock`.
    Workspace(Client &client, Clock &clock, ReadingOptions options, QObject *parent = nullptr);
    /// Shows what a file held; it can read nothing more.
    Workspace(Catalogue catalogue, Reading reading, QObject *parent = nullptr);
    ~Workspace() override;

    const Catalogue &catalogue() const;
    /// With the gaps as they are now: what failed, and what was not read yet. O(secrets).
    Reading reading() const;
    /// Whether there is a server behind it.
    bool isOnline() const { return m_client != nullptr; }
    /// Name of the profile; may be empty.
    const QString &profile() const { return m_options.profile; }

    // Secrets, page by page

    Paging paging() const;
    bool hasMoreSecrets() const;
    /// Pages of secrets that were read for the present catalogue.
    int pagesRead() const;
    /// Why the next page is not here, while paging() is Failed.
    const std::optional<ApiError> &secretsError() const;
    /// Reads the first or next page unless one is on its way or none is left. After a failure this
    /// is the retry. Environment variables follow the first page by themselves.
    void readNextPage();

    // The rest of previews

    /// Completes the category if it is a preview (or failed); nothing if it is complete.
    void complete(SecretIndex secret, Category category);
    /// Every category of the secret, and environment variables if they failed.
    void complete(SecretIndex secret);
    /// Why a category is Failed.
    std::optional<ApiError> dependentsError(SecretIndex secret, Category category) const;

    // Environment variables

    void readEnvironmentVariables();
    const std::optional<ApiError> &environmentVariablesError() const;

    // Everything

    /// All pages, then all previews and environment variables; ends with readAllEnded().
    void readAll();
    bool isReadingAll() const { return m_readingAll; }
    /// Stops readAll(): calls on their way are taken back, what is read stays.
    void cancelReadAll();
    /// Stops whatever reads the whole or reads it again.
    void cancel();
    struct Progress
    {
        int pages = 0;
        std::uint32_t secrets = 0;
        std::uint32_t dependents = 0;
        /// Secrets that refresh() has read so far.
        std::uint32_t secretsAgain = 0;
        /// Categories that were previews, those of them done, since readAll() began.
        std::uint32_t previews = 0;
        std::uint32_t previewsDone = 0;
        /// Requests that are known to be needed still, at least.
        std::uint32_t requestsLeft = 0;
    };
    Progress progress() const;
    /// Requests that completing every preview takes at least, pages of secrets not counted.
    std::uint32_t requestsToComplete() const;

    /// Reads all that was loaded again, beside the present catalogue, which is replaced in one step
    /// once the new one reaches as far. If reading fails the present one stays.
    void refresh();
    bool isRefreshing() const { return m_refresh != nullptr; }
    /// The present catalogue stays.
    void cancelRefresh();
    /// Why the last refresh() did not replace the catalogue; until the next success.
    const std::optional<ApiError> &refreshError() const { return m_refreshError; }

    // Names by prefix, from the server

    struct ServerSearch
    {
        enum class State {
            Idle,
            Asking,
            Done, ///< every secret whose name starts with the prefix is here
            MoreExist, ///< only the first pages were read
            Failed,
        };
        State state = State::Idle;
        QString prefix;
        /// Secrets that the server named, also those that were here already.
        std::uint32_t hits = 0;
        std::optional<ApiError> error;
    };
    /// Asks for names that start with `prefix`; an earlier question is taken back, its answer never
    /// lands. An empty prefix just takes it back.
    void searchServer(const QString &prefix);
    const ServerSearch &serverSearch() const { return m_serverSearch; }

Q_SIGNALS:
    /// Secrets [first, first + count) are there now.
    void secretsAppended(secretscope::SecretIndex first, std::uint32_t count);
    /// A secret was read again: its name or any of its lists may differ.
    void secretChanged(secretscope::SecretIndex secret);
    /// The list has other or further items, or another state. Items keep their places as long as
    /// only a preview grows.
    void dependentsChanged(secretscope::SecretIndex secret, secretscope::Category category);
    /// The environment variables of any secret may differ, or their state.
    void environmentVariablesChanged();
    /// The catalogue is replaced between these two; indices of the old one mean nothing after.
    void catalogueAboutToBeReplaced();
    void catalogueReplaced();
    /// paging(), secretsError(), progress() or isRefreshing() differ.
    void progressChanged();
    /// Some error or gap came or went.
    void problemsChanged();
    void serverSearchChanged();
    void readAllEnded();

private:
    std::unique_ptr<Crawl> makeCrawl();
    void connectCrawl();
    void pageArrived(const Catalogue::Appended &appended);
    void pageEnded();
    void queuePreviews(SecretIndex secret);
    void goOnReadingAll();
    void endReadingAllIfDone();
    /// Whether readAll() has another page of secrets to ask for.
    bool isPageDue() const;
    void endRefresh();
    void replaceCrawl(std::unique_ptr<Crawl> fresh);
    void endServerSearch();

    Client *m_client = nullptr;
    Clock *m_clock = nullptr;
    ReadingOptions m_options;
    std::unique_ptr<Crawl> m_crawl;
    std::unique_ptr<Refresh> m_refresh; ///< before the crawl goes, which it looks at
    std::optional<ApiError> m_refreshError;
    bool m_readingAll = false;
    bool m_environmentAsked = false;
    std::uint32_t m_doneBefore = 0;
    std::unique_ptr<SecretsReader> m_searchReader;
    ServerSearch m_serverSearch;
};

} // namespace secretscope
