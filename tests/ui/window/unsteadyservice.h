// SPDX-License-Identifier: Apache-2.0
// The fake service with small pages that holds its answers back, fails and changes as a test says.
// What it held back for a search says by an id of its own that it is that very answer.
#pragma once

#include "support/fakeservice.h"

#include <QSet>

#include <random>
#include <utility>

namespace secretscope {

class UnsteadyService
{
public:
    enum class Hold { Nothing, Searches, Everything };

    /// `service` has to outlive this. Answers from now on.
    UnsteadyService(FakeService &service, std::mt19937 &random)
        : m_service(service)
        , m_random(random)
    {
        m_service.addSecrets(10 + below(190));
        for (FakeSecret &secret : m_service.secrets) {
            for (const char *list : {"tools", "agents", "phone_numbers"}) {
                const int count = below(2) == 0 ? below(6) : 0;
                for (int i = 0; i < count; ++i) {
                    secret.lists[list] += list + QByteArray::number(i * 5 % 7);
                }
            }
        }
        m_service.variables["v1"] = {"s0002", "s0003"};
        const auto handler = [this](const ReceivedRequest &request) { return answer(request); };
        service.handle("/v1/convai/environment-variables", handler);
        service.handleAll(handler);
    }
    Q_DISABLE_COPY_MOVE(UnsteadyService)

    const std::vector<FakeSecret> &secrets() const { return m_service.secrets; }

    void hold(Hold wanted) { m_hold = wanted; }
    void failNextPage() { m_failsNextPage = true; }

    /// Adds, removes, renames a secret, or puts a tool in front of a list; or nothing.
    void change()
    {
        auto &secrets = m_service.secrets;
        const auto at = secrets.begin() + below(int(secrets.size()));
        const QByteArray number = QByteArray::number(++m_number);
        switch (below(5)) {
        case 0:
            secrets.insert(at, {"n" + number, "NAME_N" + number, {}});
            break;
        case 1:
            secrets.erase(at);
            break;
        case 2:
            at->name = "NAME_R" + number;
            break;
        case 3:
            at->lists["tools"].prepend("tools_n" + number);
            break;
        default:
            break;
        }
    }

    /// What it holds back for any other prefix must not land any more.
    void outdateAllBut(const QString &prefix)
    {
        for (const auto &[asked, id] : std::as_const(m_held)) {
            if (asked != prefix) {
                m_late.insert(id);
            }
        }
        m_held.removeIf([&](const auto &held) { return held.first != prefix; });
    }
    /// What is held back may land from now on, or has.
    void forgetHeld() { m_held.clear(); }
    /// Ids of secrets that only outdated answers hold.
    const QSet<QByteArray> &late() const { return m_late; }

private:
    int below(int bound) { return int(m_random() % unsigned(bound)); }

    ScriptedAnswer answer(const ReceivedRequest &request)
    {
        ReceivedRequest smaller = request;
        smaller.target.replace("page_size=100", "page_size=15");
        smaller.target.replace("dependency_limit=100", "dependency_limit=3");
        const QByteArray prefix = request.parameter("search");
        const bool isFirst = request.parameter("cursor").isEmpty();
        if (m_failsNextPage && request.path().endsWith("/secrets") && prefix.isEmpty()
            && !isFirst) {
            m_failsNextPage = false;
            return ScriptedAnswer::failure(404, R"({"detail":"gone"})");
        }
        if (m_hold == Hold::Nothing || (m_hold == Hold::Searches && prefix.isEmpty())) {
            return m_service.answer(smaller);
        }
        FakeWorkspace marked = m_service;
        if (!prefix.isEmpty() && isFirst) {
            const QByteArray id = "late" + QByteArray::number(++m_number);
            marked.secrets.insert(marked.secrets.begin(), {id, prefix + "_LATE", {}});
            m_held.append({QString::fromUtf8(prefix), id});
        }
        return answerFrom(marked.document(), smaller).heldBack();
    }

    FakeService &m_service;
    std::mt19937 &m_random;
    Hold m_hold = Hold::Nothing;
    bool m_failsNextPage = false;
    int m_number = 0;
    QList<std::pair<QString, QByteArray>> m_held;
    QSet<QByteArray> m_late;
};

} // namespace secretscope
