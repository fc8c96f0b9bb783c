// SPDX-License-Identifier: Apache-2.0
// Why an answer of the service could not be read. It separates a body that is not complete JSON
// (the transfer may have gone wrong, so it is worth asking again) from one that is JSON of another
// shape (asking again gives the same). It never carries text of the answer that could be a name.
#pragma once

#include <QString>

namespace secretscope {

struct DecodeError
{
    enum class Kind {
        NotParsed,
        WrongShape,
        TooLarge, ///< more items than an answer has: decoded they take many times its bytes
    };

    Kind kind = Kind::NotParsed;
    /// Where in the answer, as in `secrets[3].used_by`; empty for the answer itself.
    QString place;
    /// What was expected or found there, short English.
    QString what;

    friend bool operator==(const DecodeError &, const DecodeError &) = default;
};

} // namespace secretscope
