// SPDX-License-Identifier: Apache-2.0
// One reading of a workspace into one catalogue: its pages, its previews, its environment
// variables, and what is missing of each. It reads what it is told to and decides nothing; refresh
// is a second crawl beside the first.
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/reading.h"
#include "workspace/environmentreader.h"
#include "workspace/previewcompleter.h"
#include "workspace/secretsreader.h"

#include <memory>

namespace secretscope {

class Clock;

class Crawl
{
    Q_DISABLE_COPY_MOVE(Crawl)

public:
    struct Handlers
    {
        std::function<void(const Catalogue::Appended &)> pageArrived;
        std::function<void()> pageEnded;
        std::function<void(SecretIndex, Category)> dependentsChanged;
        std::function<void()> previewsIdle;
        std::function<void()> environmentChanged;
        std::function<void()> environmentEnded;
    };
    struct Limits
    {
        int pageSize = 100;
        int dependencyLimit = 100;
        QString search;
    };

    /// Reads over `client`; both have to outlive it.
    Crawl(Client &client, const Clock &clock, const Limits &limits);
    /// Holds what a file held.
    Crawl(Catalogue catalogue, Reading reading);

    /// Whose ears it has; set before anything is read. Copied, so that they may change.
    void setHandlers(Handlers handlers) { m_handlers = std::move(handlers); }

    Catalogue &catalogue() { return m_catalogue; }
    const Catalogue &catalogue() const { return m_catalogue; }
    /// Null for a file, as the other two.
    SecretsReader *secrets() const { return m_secrets.get(); }
    PreviewCompleter *previews() const { return m_previews.get(); }
    EnvironmentReader *environment() const { return m_environment.get(); }

    /// A page of the list itself, or of another question about the same secrets. Secrets that the
    /// latter leaves out are no gap: the list will tell them, or tell that it was not read so far.
    enum class From { List, Search };
    /// Adds a page and notes its flaws.
    Catalogue::Appended adopt(const SecretsReader::Page &page, From from);
    /// Why reading of secrets ended before its end, beside the reader's own reasons.
    bool isTooLarge() const { return m_isTooLarge; }

    /// @param maximumPages the limit that was asked for, 0 = none; only words a gap.
    Reading reading(int maximumPages) const;

private:
    void addSecretsGap(QList<Gap> &gaps, int maximumPages) const;
    void addFlaws(QList<Gap> &gaps) const;
    void addDependencyGaps(QList<Gap> &gaps) const;

    Catalogue m_catalogue;
    /// What the file said; for a server server, profile and search are filled in by the workspace.
    Reading m_reading;
    QList<Gap> m_flaws;
    const Clock *m_clock = nullptr;
    bool m_isTooLarge = false;
    Handlers m_handlers;
    std::unique_ptr<SecretsReader> m_secrets;
    std::unique_ptr<PreviewCompleter> m_previews;
    std::unique_ptr<EnvironmentReader> m_environment;
};

} // namespace secretscope
