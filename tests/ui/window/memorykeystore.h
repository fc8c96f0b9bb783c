// SPDX-License-Identifier: Apache-2.0
// A keychain for tests: in memory, answering from the event loop like the real one, and able to
// fail.
#pragma once

#include "profiles/keystore.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace secretscope {

class MemoryKeyStore final : public KeyStore
{
public:
    void read(const Profile &profile, QObject *context, KeyRead handler) override
    {
        ++reads;
        QTimer::singleShot(0, context, [this, profile, handler] {
            if (failure) {
                handler(Failure{*failure});
                return;
            }
            for (const auto &[known, key] : keys) {
                if (known == profile) {
                    handler(key);
                    return;
                }
            }
            handler(Failure{KeyStoreError::NotFoundOrLocked});
        });
    }
    void write(const Profile &profile, const ApiKey &key, QObject *context, Ended handler) override
    {
        QTimer::singleShot(0, context, [this, profile, key, handler] {
            if (failure) {
                handler(Failure{*failure});
                return;
            }
            keys.emplace_back(profile, key);
            handler(Done{});
        });
    }
    void remove(const Profile &profile, QObject *context, Ended handler) override
    {
        QTimer::singleShot(0, context, [this, profile, handler] {
            std::erase_if(keys, [&profile](const auto &entry) { return entry.first == profile; });
            handler(Done{});
        });
    }

    std::vector<std::pair<Profile, ApiKey>> keys;
    std::optional<KeyStoreError> failure;
    int reads = 0;
};

} // namespace secretscope
