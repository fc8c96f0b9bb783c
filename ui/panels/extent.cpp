// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/extent.h"

#include "workspace/workspace.h"

#include <algorithm>

namespace secretscope {

namespace {

/// A file may have been saved before every page was read; it says so as a gap.
SecretsExtent extentOfFile(const Workspace &workspace)
{
    const QList<Gap> gaps = workspace.reading().gaps;
    const bool lacksSecrets = std::any_of(
        gaps.begin(), gaps.end(), [](const Gap &gap) { return gap.part == Gap::Part::Secrets; });
    return lacksSecrets ? SecretsExtent::MoreExist : SecretsExtent::All;
}

} // namespace

SecretsExtent secretsExtent(const Workspace &workspace)
{
    if (!workspace.isOnline()) {
        return extentOfFile(workspace);
    }
    switch (workspace.paging()) {
    case Workspace::Paging::NotStarted:
        return SecretsExtent::NothingYet;
    case Workspace::Paging::Reading:
        return workspace.pagesRead() == 0 ? SecretsExtent::NothingYet : SecretsExtent::MoreExist;
    case Workspace::Paging::MoreExist:
        return SecretsExtent::MoreExist;
    case Workspace::Paging::Failed:
        return workspace.pagesRead() == 0 ? SecretsExtent::NothingYet : SecretsExtent::NextFailed;
    case Workspace::Paging::Stopped:
        return SecretsExtent::Stopped;
    case Workspace::Paging::AtEnd:
        return SecretsExtent::All;
    }
    return SecretsExtent::NothingYet;
}

QString extentText(const Workspace &workspace)
{
    if (workspace.paging() == Workspace::Paging::Reading && workspace.pagesRead() == 0) {
        return ExtentText::tr("Reading the first page …");
    }
    return ExtentText::loaded(workspace.catalogue().secretCount(), secretsExtent(workspace));
}

} // namespace secretscope
