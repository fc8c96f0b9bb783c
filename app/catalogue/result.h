// SPDX-License-Identifier: Apache-2.0
// A value or the reason why there is none. Errors are values here: no layer below ui/ and cli/
// makes sentences of them, and none throws them.
#pragma once

#include <utility>
#include <variant>

namespace secretscope {

/// Wraps an error so that Result<T, E> can be distinguished from its value, also where T and E
/// convert.
template <typename E> struct Failure
{
    E error;
};

template <typename E> Failure(E) -> Failure<E>;

/// Stands for "done, nothing to hand over" as a Result's value.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

/// Either a value (`hasValue()`) or an error. Reading the one that is not there is a programming
/// error (std::get throws std::bad_variant_access).
template <typename T, typename E> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    template <typename F>
    Result(Failure<F> failure)
        : m_content(std::in_place_index<1>, std::move(failure.error))
    {}

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const E &error() const & { return std::get<1>(m_content); }
    E &&error() && { return std::get<1>(std::move(m_content)); }

private:
    std::variant<T, E> m_content;
};

} // namespace secretscope
