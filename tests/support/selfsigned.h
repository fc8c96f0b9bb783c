// SPDX-License-Identifier: Apache-2.0
// A certificate for 127.0.0.1 that nobody vouches for, with its key, which is no secret: it exists
// so that a test can see it refused.
#pragma once

#include <QSslConfiguration>

namespace secretscope {

QSslConfiguration selfSignedConfiguration();

} // namespace secretscope
