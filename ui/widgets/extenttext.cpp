// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/extenttext.h"

namespace secretscope {

QString ExtentText::loaded(std::uint32_t secrets, SecretsExtent extent)
{
    const int n = static_cast<int>(secrets);
    switch (extent) {
    case SecretsExtent::NothingYet:
        return tr("Nothing loaded yet");
    case SecretsExtent::MoreExist:
        return tr("%Ln secret(s) loaded, more exist", "", n);
    case SecretsExtent::NextFailed:
        return tr("%Ln secret(s) loaded, the next page could not be read", "", n);
    case SecretsExtent::Stopped:
        return tr("%Ln secret(s) loaded, the server's pages do not end well: more may exist", "",
                  n);
    case SecretsExtent::All:
        return secrets == 0 ? tr("This workspace has no secrets")
                            : tr("All %Ln secret(s) loaded", "", n);
    }
    return {};
}

QString ExtentText::searched(std::uint32_t secrets, SecretsExtent extent)
{
    const int n = static_cast<int>(secrets);
    switch (extent) {
    case SecretsExtent::NothingYet:
        return tr("nothing loaded yet");
    case SecretsExtent::MoreExist:
        return tr("searched %Ln loaded secret(s), more exist", "", n);
    case SecretsExtent::NextFailed:
    case SecretsExtent::Stopped:
        return tr("searched %Ln loaded secret(s), more may exist", "", n);
    case SecretsExtent::All:
        return tr("searched all %Ln secret(s)", "", n);
    }
    return {};
}

} // namespace secretscope
