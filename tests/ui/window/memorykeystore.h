// SPDX-License-Identifier: Apache-2.0
// A keychain for tests: in memory, answering from the event loop like the real one, and able to
// fail. As there, what was asked for is done although nobody is left to hear the answer.
#pragma once

#include "session/keystore.h"

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
        if (isSilent) {
            return;
        }
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
        if (!failure) {
            keys.emplace_back(profile, key);
        }
        tell(context, handler);
    }
    void remove(const Profile &profile, QObject *context, Ended handler) override
    {
        if (!failure) {
            std::erase_if(keys, [&profile](const auto &entry) { return entry.first == profile; });
        }
        tell(context, handler);
    }

    std::vector<std::pair<Profile, ApiKey>> keys;
    std::optional<KeyStoreError> failure;
    bool isSilent = false; ///< never answers, like a prompt that nobody sees
    int reads = 0;

private:
    void tell(QObject *context, const Ended &handler)
    {
        QTimer::singleShot(0, context, [handler, error = failure] {
            if (error) {
                handler(Failure{*error});
            } else {
                handler(Done{});
            }
        });
    }
};

} // namespace secretscope
