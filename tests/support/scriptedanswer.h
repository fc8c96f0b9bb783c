// SPDX-License-Identifier: Apache-2.0
// What the fake service sends for one request, byte for byte and step by step, so that it can also
// be wrong: no framing is added or repaired unless a maker says so.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <chrono>

namespace secretscope {

class ScriptedAnswer
{
public:
    struct Step
    {
        enum class Kind {
            Send, ///< `bytes`, `times` times (Endless: until the client goes away)
            Pause, ///< for `pause` of real time
            Hold, ///< until FakeService::release()
            HangUp, ///< end of the connection, after what was sent has gone out
            Reset, ///< end of the connection, with a TCP reset
            Stall, ///< nothing more, the connection stays open
        };

        Kind kind;
        QByteArray bytes;
        qint64 times = 1;
        std::chrono::milliseconds pause{0};
    };

    static constexpr qint64 Endless = -1;

    /// A whole answer with Content-Length; the connection stays open for the next request.
    /// @param headers lines without line ends, as in `Retry-After: 3`
    static ScriptedAnswer whole(int status, const QByteArray &contentType, const QByteArray &body,
                                const QByteArrayList &headers = {});
    /// A whole 200 answer of type application/json.
    static ScriptedAnswer json(const QByteArray &body, const QByteArrayList &headers = {});
    /// A whole answer of type application/json with another status.
    static ScriptedAnswer failure(int status, const QByteArray &body = "{}",
                                  const QByteArrayList &headers = {});
    static ScriptedAnswer redirect(int status, const QByteArray &location);
    /// A 200 JSON answer in transfer chunks of @p chunkSize bytes.
    static ScriptedAnswer chunkedJson(const QByteArray &body, qsizetype chunkSize);
    /// A 200 JSON answer with this content encoding around bytes that are sent as they are.
    static ScriptedAnswer encodedJson(const QByteArray &encoding, const QByteArray &encodedBody);
    /// A 200 JSON answer that promises the whole body, sends @p sent bytes of it and hangs up.
    static ScriptedAnswer cutJson(const QByteArray &body, qsizetype sent);
    /// Status line and headers of a 200 JSON answer without Content-Length, and nothing else yet.
    static ScriptedAnswer openJson(const QByteArrayList &headers = {});
    /// Nothing at all, the connection stays open.
    static ScriptedAnswer silence();
    /// The connection ends without an answer.
    static ScriptedAnswer hungUp();
    /// Exactly these bytes.
    static ScriptedAnswer raw(const QByteArray &bytes);

    ScriptedAnswer &send(const QByteArray &bytes, qint64 times = 1);
    ScriptedAnswer &pause(std::chrono::milliseconds duration);
    ScriptedAnswer &hold();
    ScriptedAnswer &hangUp();
    ScriptedAnswer &reset();
    ScriptedAnswer &stall();
    /// The same answer, but nothing of it is sent before FakeService::release().
    ScriptedAnswer heldBack() const;
    /// The same bytes in pieces of @p size, with a pause after each.
    ScriptedAnswer dripping(qsizetype size, std::chrono::milliseconds pause) const;

    const QList<Step> &steps() const { return m_steps; }

private:
    QList<Step> m_steps;
};

/// @p bytes as one gzip member (RFC 1952).
QByteArray gzipped(const QByteArray &bytes);

} // namespace secretscope
