// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/extent.h"

#include "workspace/workspace.h"

namespace secretscope {

SecretsExtent secretsExtent(const Workspace &workspace)
{
    switch (workspace.paging()) {
    case Workspace::Paging::NotStarted:
        return workspace.isOnline() ? SecretsExtent::NothingYet : SecretsExtent::All;
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
    if (workspace.paging() == Workspace::Paging::Reading && workspace.pagesRead() == 0)
        return ExtentText::tr("Reading the first page …");
    return ExtentText::loaded(workspace.catalogue().secretCount(), secretsExtent(workspace));
}

} // namespace secretscope
