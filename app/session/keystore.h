// SPDX-License-Identifier: Apache-2.0
// Where keys are kept between runs: an interface, so that programs can be tested without touching
// anybody's keychain. A key belongs to a profile's name and its server together: a profile that is
// pointed at another server starts without a key.
#pragma once

#include "catalogue/result.h"
#include "service/apikey.h"
#include "session/profile.h"

#include <QObject>

#include <functional>

namespace secretscope {

enum class KeyStoreError {
    /// There is no key, or the keychain is locked: there is no telling which.
    NotFoundOrLocked,
    /// This computer has no keychain service, or it does not answer.
    NoService,
    /// The user or a policy refused.
    Denied,
    /// What is stored is no key.
    Damaged,
};

class KeyStore
{
public:
    using KeyRead = std::function<void(Result<ApiKey, KeyStoreError>)>;
    using Ended = std::function<void(Result<Done, KeyStoreError>)>;

    virtual ~KeyStore() = default;

    /// Each function calls its handler once, later, from the event loop, unless `context` is gone
    /// by then.
    virtual void read(const Profile &profile, QObject *context, KeyRead handler) = 0;
    virtual void write(const Profile &profile, const ApiKey &key, QObject *context, Ended handler)
        = 0;
    /// A key that is not there counts as removed.
    virtual void remove(const Profile &profile, QObject *context, Ended handler) = 0;
};

} // namespace secretscope
