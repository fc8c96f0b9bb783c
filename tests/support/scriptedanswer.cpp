// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedanswer.h"

#include <QtEndian>

#include <array>

namespace secretscope {

using Step = ScriptedAnswer::Step;

namespace {

QByteArray head(int status, const QByteArrayList &headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const QByteArray &line : headers) {
        text += line + "\r\n";
    }
    return text + "\r\n";
}

/// The checksum of RFC 1952, byte by byte with a table: test data can be large.
quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> entries;
        for (quint32 i = 0; i < entries.size(); ++i) {
            quint32 entry = i;
            for (int bit = 0; bit < 8; ++bit) {
                entry = (entry >> 1) ^ (entry & 1 ? 0xedb88320U : 0U);
            }
            entries[i] = entry;
        }
        return entries;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc = (crc >> 8) ^ table[(crc ^ quint8(byte)) & 0xff];
    }
    return ~crc;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

ScriptedAnswer ScriptedAnswer::whole(int status, const QByteArray &contentType,
                                     const QByteArray &body, const QByteArrayList &headers)
{
    const QByteArrayList own{"Content-Type: " + contentType,
                             "Content-Length: " + QByteArray::number(body.size())};
    return raw(head(status, own + headers) + body);
}

ScriptedAnswer ScriptedAnswer::json(const QByteArray &body, const QByteArrayList &headers)
{
    return whole(200, "application/json", body, headers);
}

ScriptedAnswer ScriptedAnswer::failure(int status, const QByteArray &body,
                                       const QByteArrayList &headers)
{
    return whole(status, "application/json", body, headers);
}

ScriptedAnswer ScriptedAnswer::redirect(int status, const QByteArray &location)
{
    return raw(head(status, {"Location: " + location, "Content-Length: 0"}));
}

ScriptedAnswer ScriptedAnswer::chunkedJson(const QByteArray &body, qsizetype chunkSize)
{
    ScriptedAnswer answer = openJson({"Transfer-Encoding: chunked"});
    for (qsizetype at = 0; at < body.size(); at += chunkSize) {
        const QByteArray chunk = body.mid(at, chunkSize);
        answer.send(QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n");
    }
    return answer.send("0\r\n\r\n");
}

ScriptedAnswer ScriptedAnswer::encodedJson(const QByteArray &encoding,
                                           const QByteArray &encodedBody)
{
    return json(encodedBody, {"Content-Encoding: " + encoding});
}

ScriptedAnswer ScriptedAnswer::cutJson(const QByteArray &body, qsizetype sent)
{
    ScriptedAnswer answer = openJson({"Content-Length: " + QByteArray::number(body.size())});
    return answer.send(body.left(sent)).hangUp();
}

ScriptedAnswer ScriptedAnswer::openJson(const QByteArrayList &headers)
{
    return raw(head(200, QByteArrayList{"Content-Type: application/json"} + headers));
}

ScriptedAnswer ScriptedAnswer::silence()
{
    return ScriptedAnswer().stall();
}

ScriptedAnswer ScriptedAnswer::hungUp()
{
    return ScriptedAnswer().hangUp();
}

ScriptedAnswer ScriptedAnswer::raw(const QByteArray &bytes)
{
    return ScriptedAnswer().send(bytes);
}

ScriptedAnswer &ScriptedAnswer::send(const QByteArray &bytes, qint64 times)
{
    m_steps.append(Step{Step::Kind::Send, bytes, times});
    return *this;
}

ScriptedAnswer &ScriptedAnswer::pause(std::chrono::milliseconds duration)
{
    m_steps.append(Step{Step::Kind::Pause, {}, 1, duration});
    return *this;
}

ScriptedAnswer &ScriptedAnswer::hold()
{
    m_steps.append(Step{Step::Kind::Hold, {}});
    return *this;
}

ScriptedAnswer &ScriptedAnswer::hangUp()
{
    m_steps.append(Step{Step::Kind::HangUp, {}});
    return *this;
}

ScriptedAnswer &ScriptedAnswer::reset()
{
    m_steps.append(Step{Step::Kind::Reset, {}});
    return *this;
}

ScriptedAnswer &ScriptedAnswer::stall()
{
    m_steps.append(Step{Step::Kind::Stall, {}});
    return *this;
}

ScriptedAnswer ScriptedAnswer::heldBack() const
{
    ScriptedAnswer answer;
    answer.hold();
    answer.m_steps += m_steps;
    return answer;
}

ScriptedAnswer ScriptedAnswer::dripping(qsizetype size, std::chrono::milliseconds pause) const
{
    ScriptedAnswer answer;
    for (const Step &step : m_steps) {
        if (step.kind != Step::Kind::Send || step.times != 1) {
            answer.m_steps.append(step);
            continue;
        }
        for (qsizetype at = 0; at < step.bytes.size(); at += size) {
            answer.send(step.bytes.mid(at, size)).pause(pause);
        }
    }
    return answer;
}

QByteArray gzipped(const QByteArray &bytes)
{
    // qCompress: four bytes of length, then zlib: two bytes of header, deflate, four of checksum.
    const QByteArray deflated = qCompress(bytes).mid(6).chopped(4);
    const QByteArray header = QByteArray::fromHex("1f8b08000000000000ff");
    return header + deflated + littleEndian(crc32(bytes)) + littleEndian(quint32(bytes.size()));
}

} // namespace secretscope
