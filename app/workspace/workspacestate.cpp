// SPDX-License-Identifier: Apache-2.0
#include "workspace/workspacestate.h"

#include "catalogue/text.h"

#include <QSet>

#include <algorithm>

namespace secretscope {

WorkspaceState::WorkspaceState()
    : WorkspaceState(Content{})
{}

WorkspaceState::WorkspaceState(Content content)
    : m_content(std::make_shared<const Content>(std::move(content)))
{}

WorkspaceState WorkspaceState::inLineage(quint64 lineage) const
{
    Content content = *m_content;
    content.lineage = lineage;
    return WorkspaceState(std::move(content));
}

bool WorkspaceState::hasMoreSecrets() const
{
    return paging() != Paging::AtEnd && paging() != Paging::Stopped;
}

bool WorkspaceState::hasAllSecrets() const
{
    const auto isOfSecrets = [](const Gap &gap) { return gap.part == Gap::Part::Secrets; };
    return paging() == Paging::AtEnd && std::ranges::none_of(m_content->gaps, isOfSecrets)
        && std::ranges::none_of(m_content->flaws, isOfSecrets);
}

std::optional<ApiError> WorkspaceState::dependentsError(SecretIndex secret, Category category) const
{
    const auto cause = m_content->causes.constFind({secret, category});
    const auto *error
        = cause == m_content->causes.cend() ? nullptr : std::get_if<ApiError>(&*cause);
    return error ? std::optional(*error) : std::nullopt;
}

bool WorkspaceState::isComplete() const
{
    return m_content->gaps.isEmpty() && (factsGaps().isEmpty() || !facts().wereAsked())
        && std::ranges::all_of(
               catalogue().categories(),
               [this](Category category) { return catalogue().incompleteCount(category) == 0; })
        && openFlaws().isEmpty();
}

LoadInfo WorkspaceState::loadInfo() const
{
    LoadInfo loadInfo = m_content->loadInfo;
    QList<Gap> gaps = m_content->gaps + openFlaws();
    // Without asking for all of them, one list may have been read for the agents of one resource.
    if (facts().wereAsked()) {
        gaps += factsGaps();
    }
    addListGaps(gaps);
    sortGaps(gaps);
    loadInfo.gaps = gaps;
    return loadInfo;
}

LoadInfo WorkspaceState::loadInfoWithFacts() const
{
    LoadInfo info = loadInfo();
    if (!facts().wereAsked()) {
        info.gaps.append({Gap::Part::Facts, {}, {}, NotRead::AtAll});
        sortGaps(info.gaps);
    }
    return info;
}

/// What a preview left out is no gap any more once the list has been read to its end without it.
QList<Gap> WorkspaceState::openFlaws() const
{
    QList<Gap> open;
    for (const Gap &flaw : m_content->flaws) {
        const auto secret = catalogue().findSecret(viewOf(flaw.secretId));
        const auto category = catalogue().findCategory(viewOf(flaw.category));
        const bool isHealed = category && secret
            && secretscope::isComplete(catalogue().loadState(*secret, *category));
        if (!isHealed) {
            open.append(flaw);
        }
    }
    return open;
}

void WorkspaceState::addListGaps(QList<Gap> &gaps) const
{
    QSet<std::pair<QByteArray, QByteArray>> named;
    for (const Gap &gap : std::as_const(gaps)) {
        if (gap.part == Gap::Part::Dependencies) {
            named.insert({gap.secretId, gap.category});
        }
    }
    for (const Category category : catalogue().categories()) {
        if (category == Category::EnvironmentVariables
            || catalogue().incompleteCount(category) == 0) {
            continue;
        }
        for (std::uint32_t i = 0; i < catalogue().secretCount(); ++i) {
            if (secretscope::isComplete(catalogue().loadState({i}, category))) {
                continue;
            }
            Gap gap{Gap::Part::Dependencies, bytesOf(catalogue().secretId({i})),
                    bytesOf(catalogue().categoryWord(category)), NotRead::BeyondPreview};
            const auto cause = m_content->causes.constFind({{i}, category});
            if (cause != m_content->causes.cend()) {
                gap.cause = *cause;
            } else if (named.contains({gap.secretId, gap.category})) {
                continue;
            }
            gaps.append(gap);
        }
    }
}

} // namespace secretscope
