// SPDX-License-Identifier: Apache-2.0
// Where every report is written to: a buffer before a QIODevice. Each write to the device is
// checked; after the first failure, or once cancelled, nothing more reaches the device, so that
// writers need not ask after every piece. It neither opens nor closes the device.
#pragma once

#include "report/fileerror.h"

#include <QIODevice>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace secretscope {

class Output final
{
    Q_DISABLE_COPY_MOVE(Output)

public:
    /// `device` is open for writing and outlives the output.
    explicit Output(QIODevice &device)
        : m_device(device)
    {}
    /// Does not flush: what was not flushed was not meant to be written.
    ~Output() = default;

    void write(std::string_view text)
    {
        m_buffer += text;
        if (m_buffer.size() >= capacity) {
            flush();
        }
    }
    void write(char character) { write(std::string_view(&character, 1)); }
    void write(std::integral auto number) { write(std::to_string(number)); }
    /// Texts, characters and whole numbers, one after the other.
    template <typename... Parts>
    requires(sizeof...(Parts) > 1) void write(const Parts &...parts) { (write(parts), ...); }
    void repeat(char character, std::size_t count) { m_buffer.append(count, character); }

    /// Hands everything to the device. False if this or an earlier write failed.
    bool flush();

    /// Stops as a failed write would; the first failure stays.
    void fail(const FileError &error);
    /// Stops with FileError::Kind::Cancelled.
    void cancel() { fail({FileError::Kind::Cancelled, {}, {}}); }

    bool hasFailed() const { return m_error.has_value(); }
    const std::optional<FileError> &error() const { return m_error; }

    /// Bytes written so far, those in the buffer among them.
    std::int64_t size() const { return m_handedOver + std::ssize(m_buffer); }

private:
    /// Bytes; with as many it is flushed.
    static constexpr std::size_t capacity = std::size_t(256) * 1024;

    QIODevice &m_device;
    std::string m_buffer;
    std::int64_t m_handedOver = 0;
    std::optional<FileError> m_error;
};

} // namespace secretscope
