// SPDX-License-Identifier: Apache-2.0
// A workspace that the user reads again and again: what they call it and which server it is on. It
// never holds the key; KeyStore does.
#pragma once

#include "service/baseurl.h"

#include <QString>

namespace secretscope {

struct Profile
{
    QString name; ///< chosen by the user, unique among the profiles
    BaseUrl server = BaseUrl::global();

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace secretscope
