// SPDX-License-Identifier: Apache-2.0
// How much of one category of one secret is known. Every count and list is printed from this.
#pragma once

#include <cstdint>

namespace secretscope {

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
constexpr bool isWhole(LoadState state)
{
    return state == LoadState::Complete || state == LoadState::NotOffered;
}

} // namespace secretscope
