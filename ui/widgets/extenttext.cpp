// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/extenttext.h"

#include "catalogue/displaytext.h"

#include <algorithm>

namespace secretscope {

bool ExtentText::hasFirstPage(const WorkspaceState &state)
{
    return state.paging() == Paging::AtEnd || state.paging() == Paging::Stopped
        || state.pagesRead() > 0;
}

bool ExtentText::hasAllLists(const WorkspaceState &state)
{
    const Catalogue &catalogue = state.catalogue();
    return state.hasAllSecrets()
        && std::ranges::all_of(catalogue.categories(), [&catalogue](Category category) {
               return catalogue.incompleteCount(category) == 0;
           });
}

Known ExtentText::secrets(const WorkspaceState &state)
{
    return {state.catalogue().secretCount(),
            state.hasAllSecrets() ? LoadState::Complete : LoadState::Preview};
}

Known ExtentText::dependents(const WorkspaceState &state)
{
    return {state.catalogue().edgeCount(),
            state.isComplete() ? LoadState::Complete : LoadState::Preview};
}

QString ExtentText::loaded(const WorkspaceState &state)
{
    const int n = static_cast<int>(state.catalogue().secretCount());
    if (!hasFirstPage(state)) {
        return state.paging() == Paging::Reading ? tr("Reading the first page …")
                                                 : tr("Nothing loaded yet");
    }
    if (state.hasAllSecrets()) {
        return n == 0 ? tr("This workspace has no secrets") : tr("All %Ln secret(s) loaded", "", n);
    }
    switch (state.paging()) {
    case Paging::Failed:
        return tr("%Ln secret(s) loaded, the next page could not be loaded", "", n);
    case Paging::Stopped:
        return tr("%Ln secret(s) loaded, the server's paging broke off: more may exist", "", n);
    case Paging::NotStarted:
    case Paging::Reading:
    case Paging::MoreExist:
    case Paging::AtEnd:
        break;
    }
    return tr("%Ln secret(s) loaded, more exist", "", n);
}

QString ExtentText::searched(const WorkspaceState &state)
{
    const int n = static_cast<int>(state.catalogue().secretCount());
    if (!hasFirstPage(state)) {
        return tr("nothing loaded yet");
    }
    if (state.hasAllSecrets()) {
        return hasAllLists(state) ? tr("searched all %Ln secret(s)", "", n)
                                  : tr("searched all %Ln secret(s), of some only a part", "", n);
    }
    return state.paging() == Paging::Failed || state.paging() == Paging::Stopped
        ? tr("searched %Ln loaded secret(s), more may exist", "", n)
        : tr("searched %Ln loaded secret(s), more exist", "", n);
}

QString ExtentText::keys(const WorkspaceState &state)
{
    QStringList names;
    for (const MergedView &view : state.origin().views) {
        names.append(displayText(view.name));
    }
    return names.join(tr(", ", "between keys"));
}

} // namespace secretscope
