// SPDX-License-Identifier: Apache-2.0
// A count that says how far it is known. Every number of dependents that any view, file or command
// prints comes from here, so that none is silently partial.
#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>

namespace secretscope {

/// How much of one category of one secret is known.
enum class LoadState : std::uint8_t {
    /// Nothing was read yet, something may exist.
    NotLoaded,
    /// The server said that there is more than it sent (`*_has_more`).
    Preview,
    /// A preview that is being completed right now.
    Loading,
    /// A part could not be read; what was read is kept.
    Failed,
    /// Everything that the API reports is here.
    Complete,
    /// The source cannot have this category (environment variables of a saved API answer).
    NotOffered,
};

/// Whether a count of this state is exact or rightly absent, so that no "≥" is due.
constexpr bool isComplete(LoadState state)
{
    return state == LoadState::Complete || state == LoadState::NotOffered;
}

struct Known
{
    std::uint32_t count = 0;
    LoadState state = LoadState::Complete;

    constexpr bool isExact() const { return isComplete(state); }

    /// `7`, `≥ 10`, `0` (none reported), `—` (none so far: "≥ 0" would say nothing), `!` (could not
    /// be read), and `≥ 10 !` for a list that could not be read to its end.
    QString text(const QLocale &locale = QLocale::c()) const;
    /// Orders by number, and at the same number what may be more after what is exact.
    std::uint64_t sortKey() const;

    friend bool operator==(const Known &, const Known &) = default;
};

/// The most that can be said of a sum of two counts: exact if both are, else with the reason of the
/// two that asks most of the user.
Known operator+(Known a, Known b);
inline Known &operator+=(Known &a, Known b)
{
    return a = a + b;
}

} // namespace secretscope
