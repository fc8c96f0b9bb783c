// SPDX-License-Identifier: Apache-2.0
// Keys in the system's keychain (Secret Service, KWallet …), and nowhere else: where there is no
// keychain nothing is stored.
#pragma once

#include "session/keystore.h"

namespace secretscope {

class SystemKeyStore final : public KeyStore
{
public:
    void read(const Profile &profile, QObject *context, KeyRead handler) override;
    void write(const Profile &profile, const ApiKey &key, QObject *context, Ended handler) override;
    void remove(const Profile &profile, QObject *context, Ended handler) override;

    /// The name of a profile's entry under the service `secretscope`.
    static QString entryName(const Profile &profile);
};

} // namespace secretscope
