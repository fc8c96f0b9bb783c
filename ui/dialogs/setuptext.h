// SPDX-License-Identifier: Apache-2.0
// Why an address, a key or the keychain cannot be used, in words. Never contains a key.
#pragma once

#include "service/apikey.h"
#include "service/baseurl.h"
#include "session/keystore.h"

#include <QCoreApplication>
#include <QString>

namespace secretscope {

class SetupText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::SetupText)

public:
    static QString addressProblem(BaseUrlError error);
    static QString keyProblem(ApiKeyError error);
    /// Why the key of a profile is not here.
    static QString keychainReadProblem(KeyStoreError error, const QString &profile);
    /// Why the key was not kept; it works for this session all the same.
    static QString keychainWriteProblem(KeyStoreError error);
};

} // namespace secretscope
