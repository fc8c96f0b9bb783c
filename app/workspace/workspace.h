// SPDX-License-Identifier: Apache-2.0
// Reads one workspace and publishes what is known of it, state by state. It decides what to ask the
// service next (pages, the rest of previews, environment variables, names by prefix). It sorts,
// filters and words nothing, and never throws away what was read because something failed later.
#pragma once

#include "service/answerdecoder.h"
#include "workspace/task.h"
#include "workspace/workspacestate.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace secretscope {

class Client;
class Clock;
class FactsReader;
class Loader;
class PagedList;

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
    /// While everything is being read, a state is published when this much time has passed since
    /// the last one and the catalogue has grown by an eighth: each copies what the next page
    /// changes, so that all copies together cost less than the reading.
    static constexpr std::chrono::milliseconds PublishingPause{100};

    /// Reads over `client`, which has to outlive the workspace, as has `clock`.
    Workspace(Client &client, Clock &clock, ReadingOptions options, QObject *parent = nullptr);
    /// Shows what a file held; it can read nothing more.
    explicit Workspace(WorkspaceState state, QObject *parent = nullptr);
    ~Workspace() override;

    /// Publishes what a file holds now; only without a server.
    void show(WorkspaceState state);

    /// As last published.
    const WorkspaceState &state() const { return m_state; }
    /// Whether there is a server to ask.
    bool isOnline() const { return m_client != nullptr; }
    /// Name of the profile; may be empty.
    const QString &profile() const { return m_options.profile; }

    // Reading

    /// Reads the first or next page unless one is on its way or none is left. After a failure this
    /// is the retry. Environment variables follow the first page by themselves.
    void readNextPage();
    /// All pages, then all previews and environment variables.
    [[nodiscard]] Task readAll();
    /// The rest of these lists, as far as they are previews or failed; those that the user looks at
    /// go before what is read for readAll(). Environment variables are read for all secrets.
    [[nodiscard]] Task complete(const QList<ListKey> &lists);
    /// Every list of the secret that is not complete.
    [[nodiscard]] Task complete(SecretIndex secret);
    [[nodiscard]] Task readEnvironmentVariables();
    /// What resources say of themselves: lists of the whole workspace, and the configurations of
    /// these agents. What is here already is not asked for again until refresh().
    [[nodiscard]] Task readFacts(const QList<QByteArray> &agentIds);
    /// The configurations of these agents alone, once the lists were asked for.
    [[nodiscard]] Task readAgentFacts(const QList<QByteArray> &agentIds);
    /// The agents that use a tool, MCP server or phone number, as it names them itself. See
    /// FactsReader::readDependents().
    [[nodiscard]] Task readDependents(Category kind, const QByteArray &id);
    bool isReadingFacts() const;
    /// Reads all that was loaded again, beside the present catalogue, which is replaced in one step
    /// once the new one reaches as far. If reading fails the present one stays.
    [[nodiscard]] Task refresh();

    // Taking back, no matter who started it; what was read stays. Not from inside published().

    /// The next page, readAll() and refresh().
    void cancelPages();
    /// The rest of these lists. Environment variables are read for all secrets, and so they end.
    void cancelLists(const QList<ListKey> &lists);
    /// What readFacts() and its like still wait for.
    void cancelFacts();
    /// All of that, and the search on the server.
    void cancel();

    bool isReadingAll() const;
    /// Whether anything is on its way.
    bool isReading() const;
    bool isRefreshing() const { return m_refresh != nullptr; }
    /// Why the last refresh() did not replace the catalogue; until the next success.
    const std::optional<ApiError> &refreshError() const { return m_refreshError; }

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
        /// Lists and single resources that readFacts() asks for, those of them done.
        int facts = 0;
        int factsDone = 0;
        /// Requests that are known to be needed still, at least.
        std::uint32_t requestsLeft = 0;
    };
    /// What is read, which may be ahead of state().
    Progress progress() const;
    /// Requests that completing every preview takes at least, pages of secrets not counted.
    std::uint32_t requestsToComplete() const;

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
    /// lands. After a failure the same prefix asks again. An empty one just takes it back.
    void searchServer(const QString &prefix);
    const ServerSearch &serverSearch() const { return m_serverSearch; }

Q_SIGNALS:
    /// state() is another one. The one signal about data.
    void published();
    /// progress(), serverSearch(), isReadingAll() or isRefreshing() differ.
    void progressed();

private:
    /// A task that has not ended.
    struct Running
    {
        enum class Kind { ReadAll, Complete, Variables, Facts, Refresh } kind;
        std::shared_ptr<Task::Shared> task;
        std::function<bool()> hasEnded;
        /// Of Kind::Complete.
        QList<ListKey> lists;
        quint64 lineage = 0;
    };

    std::unique_ptr<Loader> makeLoader(std::function<void()> changed);
    Task start(Running::Kind kind, std::function<bool()> hasEnded,
               const QList<ListKey> &lists = {});
    void cancel(const Running &running);
    void takeBackLists(const Running &running);
    void loaderChanged();
    FactsReader &factsReader();
    void factsChanged(FactsList list);
    void endTasksSoon();
    void publishIfDue();
    void publish();
    void endTasks();
    void goOnRefreshing();
    void dropRefresh();
    void replaceLoader();
    void endServerSearch();

    Client *m_client = nullptr;
    Clock *m_clock = nullptr;
    ReadingOptions m_options;
    WorkspaceState m_state;
    quint64 m_lineage = 0;
    std::unique_ptr<Loader> m_loader;
    std::unique_ptr<FactsReader> m_facts;
    QTimer m_publishing;
    QElapsedTimer m_sincePublished;
    std::unique_ptr<Loader> m_refresh;
    std::optional<ApiError> m_refreshError;
    std::vector<Running> m_running;
    bool m_isEndingTasks = false;
    std::uint32_t m_listsDoneBefore = 0;
    std::unique_ptr<PagedList> m_searchList;
    AnswerDecoder m_searchDecoder;
    QByteArray m_searchBody;
    Contents m_searchContents;
    ServerSearch m_serverSearch;
};

} // namespace secretscope
