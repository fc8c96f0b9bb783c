// SPDX-License-Identifier: Apache-2.0
// The handle of something that a workspace reads: its owner wants the end. Dropping it takes
// back what nobody else wants, and its handler is never called; what is read by then stays.
#pragma once

#include <functional>
#include <memory>
#include <utility>

namespace secretscope {

/// Move-only. It may be dropped inside its own handler, and may outlive its workspace.
class [[nodiscard]] Task
{
public:
    /// Shared between the handle and the workspace.
    struct Shared
    {
        std::function<void()> ended;
        std::function<void()> cancel;
    };

    Task() = default;
    explicit Task(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared))
    {}
    Task(Task &&) noexcept = default;
    Task &operator=(Task &&other) noexcept
    {
        drop();
        m_shared = std::move(other.m_shared);
        return *this;
    }
    ~Task() { drop(); }

    /// Whether it has not ended yet.
    bool isLive() const { return m_shared && m_shared->cancel; }
    /// Called once, from the event loop, when there is nothing more to wait for, however it ended:
    /// look at the state. Not called if the task had ended before.
    void then(std::function<void()> ended)
    {
        if (m_shared) {
            m_shared->ended = std::move(ended);
        }
    }
    /// Leaves it running without anybody who waits.
    void detach() { m_shared.reset(); }
    /// The same as destroying it.
    void drop()
    {
        const auto shared = std::move(m_shared);
        if (!shared) {
            return;
        }
        // Also of a task that has ended in this moment and whose handler would be next.
        shared->ended = nullptr;
        if (shared->cancel) {
            std::exchange(shared->cancel, nullptr)();
        }
    }

private:
    std::shared_ptr<Shared> m_shared;
};

} // namespace secretscope
