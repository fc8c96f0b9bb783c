// SPDX-License-Identifier: Apache-2.0
// The GET calls of the service over a made-up workspace: finds the call by its path, cuts lists
// into pages and previews, and answers with a status and a JSON body. It knows no sockets, no
// headers and no keys. A further call is a function and a line in the table of sampleapi.cpp.
#pragma once

#include "sample/sampleworkspace.h"

#include <QByteArray>

namespace secretscope {

struct SampleAnswer
{
    int status = 200;
    QByteArray body; ///< JSON
};

class SampleApi
{
public:
    explicit SampleApi(const SampleWorkspace &workspace);

    /// `path` percent-encoded, from its first `/`; `query` the raw text after `?`, as sent.
    SampleAnswer get(const QByteArray &path, const QByteArray &query) const;

    // Bodies in the service's shapes for what the server itself refuses.
    static SampleAnswer refusal(int status, const QString &code, const QString &message);
    static SampleAnswer refusal(int status, const QString &text);

private:
    SampleWorkspace m_workspace;
};

} // namespace secretscope
