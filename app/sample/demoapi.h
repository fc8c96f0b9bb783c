// SPDX-License-Identifier: Apache-2.0
// The seven GET calls over a made-up workspace: picks the call by its path, checks parameters as
// the service does, and answers with a status and a JSON body. It knows no sockets, no headers and
// no keys.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace secretscope {

class DemoParameters;
class DemoWorkspace;

struct DemoAnswer
{
    int status = 200;
    QByteArray body; ///< JSON
};

class DemoApi
{
public:
    /// `workspace` must outlive this.
    explicit DemoApi(const DemoWorkspace &workspace);

    /// `path` percent-encoded, from its first `/`; `query` the raw text behind `?`, as sent.
    DemoAnswer get(const QByteArray &path, const QByteArray &query) const;

    // Bodies in the service's shapes for what the server itself refuses.
    static DemoAnswer refusal(int status, const QByteArray &code, const QByteArray &message);
    static DemoAnswer refusal(int status, const QByteArray &text);

private:
    DemoAnswer secrets(DemoParameters &parameters) const;
    DemoAnswer secret(const QByteArray &id) const;
    DemoAnswer dependencies(const QByteArray &id, const QByteArray &category,
                            DemoParameters &parameters) const;
    DemoAnswer variables(DemoParameters &parameters) const;
    DemoAnswer toolUsers(const QByteArray &id, DemoParameters &parameters) const;
    DemoAnswer phoneNumbers(DemoParameters &parameters) const;

    const DemoWorkspace &m_workspace;
};

} // namespace secretscope
