// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/missingparts.h"

#include "analysis/partiallist.h"

namespace secretscope {

namespace {

constexpr std::chrono::milliseconds lookingPause{60};

} // namespace

MissingParts::MissingParts(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_looking.setSingleShot(true);
    m_looking.setInterval(lookingPause);
    connect(&m_looking, &QTimer::timeout, this, &MissingParts::look);
    const auto lookSoon = [this] {
        if (m_isFetching && !m_looking.isActive()) {
            m_looking.start();
        }
    };
    connect(&workspace, &Workspace::dependentsChanged, this, lookSoon);
    connect(&workspace, &Workspace::environmentVariablesChanged, this, lookSoon);
    connect(&workspace, &Workspace::progressChanged, this, lookSoon);
    connect(&workspace, &Workspace::problemsChanged, this, lookSoon);
    connect(&workspace, &Workspace::readAllEnded, this, lookSoon);
    connect(&workspace, &Workspace::catalogueAboutToBeReplaced, this, [this] {
        // Indices of the old catalogue mean nothing soon; the new one is as good as it will get.
        m_secrets.clear();
    });
}

MissingParts::~MissingParts() = default;

std::uint32_t MissingParts::requestsFor(const Workspace &workspace,
                                        const QList<SecretIndex> &secrets)
{
    if (!workspace.isOnline()) {
        return 0;
    }
    const Catalogue &catalogue = workspace.catalogue();
    std::uint32_t requests = 0;
    bool areVariablesMissing = false;
    for (const PartialList &list : partialLists(catalogue, secrets)) {
        if (list.category == Category::EnvironmentVariables) {
            areVariablesMissing = true;
        } else if (canBeCompleted(list.category)) {
            ++requests;
        }
    }
    return requests + (areVariablesMissing ? 1 : 0);
}

void MissingParts::fetch(const QList<SecretIndex> &secrets)
{
    m_isForAll = false;
    m_isFetching = true;
    m_secrets = secrets;
    m_wanted = static_cast<int>(requestsFor(m_workspace, secrets));
    for (const PartialList &list : partialLists(m_workspace.catalogue(), secrets)) {
        m_workspace.complete(list.secret, list.category);
    }
    m_looking.start();
}

void MissingParts::fetchAll()
{
    m_isForAll = true;
    m_isFetching = true;
    m_workspace.readAll();
    m_looking.start();
}

void MissingParts::cancel()
{
    m_looking.stop();
    if (m_isFetching && m_isForAll) {
        m_workspace.cancelReadAll();
    }
    m_isFetching = false;
}

void MissingParts::look()
{
    if (!m_isFetching) {
        return;
    }
    bool isGoingOn = m_isForAll && m_workspace.isReadingAll();
    if (m_isForAll) {
        const Workspace::Progress progress = m_workspace.progress();
        const int done = progress.pages + static_cast<int>(progress.previewsDone);
        Q_EMIT progressed(done, done + static_cast<int>(progress.requestsLeft));
    } else {
        int left = 0;
        for (const PartialList &list : partialLists(m_workspace.catalogue(), m_secrets)) {
            left += list.state == LoadState::Loading ? 1 : 0;
        }
        isGoingOn = left > 0;
        Q_EMIT progressed(std::max(0, m_wanted - left), m_wanted);
    }
    if (isGoingOn) {
        return;
    }
    m_isFetching = false;
    Q_EMIT ended();
}

} // namespace secretscope
