// SPDX-License-Identifier: Apache-2.0
#include "service/runsdecoder.h"

#include "service/answershape.h"

#include <algorithm>
#include <limits>

namespace secretscope {

using jsontext::Found;
using simdjson::ondemand::json_type;

namespace {

constexpr const char *listName = "executions";

RunEnd endOf(std::string_view errorType)
{
    const auto word = std::ranges::find(runEndWords, errorType);
    return word == runEndWords.end() ? RunEnd::NotTold : RunEnd(word - runEndWords.begin());
}

/// How an item ended. Only a run that says nothing of an error is a success: what contradicts
/// itself must not be taken for one.
class EndReader
{
public:
    explicit EndReader(jsontext::Repaired &repaired)
        : m_repaired(repaired)
    {}

    bool read(std::string_view key, jsontext::value &from)
    {
        if (key == "is_error") {
            bool isError = false;
            const Found found = jsontext::readBool(from, isError);
            m_isError = isError || found == Found::OtherType;
        } else if (key == "error_type") {
            std::string_view type;
            const Found found = jsontext::readText(from, type, m_repaired);
            m_type = found == Found::OtherType ? RunEnd::NotTold : endOf(type);
        } else if (key == "tool_call_details" && from.type() == json_type::object) {
            for (auto field : from.get_object()) {
                const bool isType = jsontext::readKey(field, m_repaired) == "type";
                jsontext::value &inner = jsontext::valueOf(field);
                std::string_view type;
                if (!isType) {
                    jsontext::skip(inner);
                } else if (jsontext::readText(inner, type, m_repaired) == Found::Value) {
                    m_isInClient = type == "client";
                }
            }
        } else {
            return false;
        }
        return true;
    }

    RunEnd end() const
    {
        if (m_isInClient) {
            return RunEnd::InClient;
        }
        return m_isError && m_type == RunEnd::Success ? RunEnd::NotTold : m_type;
    }

private:
    jsontext::Repaired &m_repaired;
    bool m_isError = false;
    RunEnd m_type = RunEnd::Success;
    bool m_isInClient = false;
};

/// Nothing without a time.
std::optional<ToolRun> readRun(jsontext::value &item, jsontext::Repaired &repaired)
{
    if (item.type() != json_type::object) {
        jsontext::skip(item);
        return {};
    }
    std::optional<std::int64_t> time;
    EndReader end(repaired);
    for (auto field : item.get_object()) {
        const std::string_view key = jsontext::readKey(field, repaired);
        jsontext::value &from = jsontext::valueOf(field);
        if (key == "timestamp") {
            jsontext::readDate(from, time);
        } else if (!end.read(key, from)) {
            jsontext::skip(from);
        }
    }
    return time ? std::optional(ToolRun{*time, end.end()}) : std::nullopt;
}

} // namespace

RunsDecoder::RunsDecoder()
    : m_buffers(std::make_unique<answershape::Buffers>())
{}

RunsDecoder::~RunsDecoder() = default;

Result<RunsDecoder::Page, DecodeError> RunsDecoder::decodeRuns(const QByteArray &body,
                                                               const Take &take)
{
    Page page;
    const auto readItem = [&](jsontext::value &item, std::uint32_t position) {
        if (const auto run = readRun(item, m_buffers->repaired)) {
            take(*run);
        } else if (page.leftOut++ == 0) {
            page.firstLeftOut = answershape::placeOf(listName, position);
        }
    };
    const auto done = answershape::decodePage(
        *m_buffers, body, listName, page,
        [&](std::string_view key, jsontext::value &from, answershape::Fields &fields) {
            if (key != listName) {
                return false;
            }
            page.items = answershape::forEachItem(from, fields, readItem);
            return true;
        });
    if (!done) {
        return Failure{done.error()};
    }
    return page;
}

Result<std::int64_t, DecodeError> RunsDecoder::decodeLiveCount(const QByteArray &body)
{
    std::optional<std::int64_t> count;
    answershape::Fields fields;
    fields.hasList = true; // there is none to miss
    const auto done = answershape::decodeObject(
        *m_buffers, body, "", fields, [&](std::string_view key, jsontext::value &from) {
            key == "count" ? void(jsontext::readInteger(from, count)) : jsontext::skip(from);
        });
    if (!done) {
        return Failure{done.error()};
    }
    if (!count || *count < 0 || *count > std::numeric_limits<std::int32_t>::max()) {
        return answershape::wrongShape("count", "is no count");
    }
    return *count;
}

} // namespace secretscope
