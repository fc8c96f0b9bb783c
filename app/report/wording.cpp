// SPDX-License-Identifier: Apache-2.0
#include "report/wording.h"

#include <chrono>

namespace secretscope {

std::string_view categoryTitle(Category category)
{
    switch (category) {
    case Category::Tools:
        return "Tools";
    case Category::Agents:
        return "Agents";
    case Category::PhoneNumbers:
        return "Phone numbers";
    case Category::McpServers:
        return "MCP servers";
    case Category::Others:
        return "Other places";
    case Category::EnvironmentVariables:
        return "Environment variables";
    }
    return {};
}

std::string numbered(std::uint64_t count, std::string_view noun)
{
    std::string text = std::to_string(count);
    text += ' ';
    text += noun;
    if (count != 1) {
        text += 's';
    }
    return text;
}

std::string countText(std::uint64_t count, LoadState state)
{
    if (isWhole(state)) {
        return std::to_string(count);
    }
    if (count > 0 || state == LoadState::Preview) {
        return "≥ " + std::to_string(count);
    }
    return state == LoadState::Failed ? "!" : "—";
}

std::string_view stateNote(LoadState state)
{
    switch (state) {
    case LoadState::NotLoaded:
        return "not read";
    case LoadState::Preview:
        return "more exist";
    case LoadState::Loading:
        return "not read to the end";
    case LoadState::Failed:
        return "a part could not be read";
    case LoadState::Complete:
    case LoadState::NotOffered:
        return {};
    }
    return {};
}

namespace {

void putDigits(char *at, int digits, unsigned value)
{
    for (int i = digits - 1; i >= 0; --i) {
        at[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

std::string formattedTime(std::int64_t seconds, std::size_t length)
{
    constexpr std::int64_t firstSecond = -62'135'596'800; // 0001-01-01T00:00:00Z
    constexpr std::int64_t lastSecond = 253'402'300'799; // 9999-12-31T23:59:59Z
    if (seconds < firstSecond || seconds > lastSecond) {
        return std::to_string(seconds);
    }
    const std::chrono::sys_seconds time{std::chrono::seconds{seconds}};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const auto second = static_cast<unsigned>((time - day).count());
    char text[] = "0000-00-00T00:00:00Z";
    putDigits(text, 4, static_cast<unsigned>(static_cast<int>(date.year())));
    putDigits(text + 5, 2, static_cast<unsigned>(date.month()));
    putDigits(text + 8, 2, static_cast<unsigned>(date.day()));
    putDigits(text + 11, 2, second / 3600);
    putDigits(text + 14, 2, second / 60 % 60);
    putDigits(text + 17, 2, second % 60);
    return {text, length};
}

} // namespace

std::string isoTime(std::int64_t secondsSince1970)
{
    return formattedTime(secondsSince1970, 20);
}

std::string isoDate(std::int64_t secondsSince1970)
{
    return formattedTime(secondsSince1970, 10);
}

} // namespace secretscope
