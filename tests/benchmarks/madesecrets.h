// SPDX-License-Identifier: Apache-2.0
// Makes up secrets for benchmarks, the same ones each time: 49 dependents to a secret, either every
// one a resource of its own, which is the worst case for everything that works once for each
// resource, or from the same few thousand resources.
#pragma once

#include "support/plainsecrets.h"

#include <QRandomGenerator>
#include <QString>

#include <algorithm>
#include <iterator>
#include <map>

namespace secretscope::test {

class MadeSecrets
{
public:
    static constexpr int dependentsEach = 49;

    /// @param ids `shared` or else.
    explicit MadeSecrets(QStringView ids = {})
        : m_isShared(ids == QLatin1String("shared"))
    {}

    PlainSecret next()
    {
        PlainSecret made{.id = id("secret"), .name = name('_')};
        made.hasEnvironmentVariables = true;
        add(made, Category::Tools, 20);
        add(made, Category::Agents, 20);
        add(made, Category::PhoneNumbers, 5);
        add(made, Category::McpServers, 4);
        return made;
    }
    std::vector<PlainSecret> next(int count)
    {
        std::vector<PlainSecret> page;
        std::generate_n(std::back_inserter(page), count, [this] { return next(); });
        return page;
    }

private:
    std::string oneOf(std::initializer_list<const char *> words)
    {
        return words.begin()[m_random.bounded(static_cast<int>(words.size()))];
    }
    std::string name(char between)
    {
        std::string made
            = oneOf({"Hubspot", "Salesforce", "Zendesk", "Stripe", "Calendar", "Billing", "Night",
                     "Support", "Twilio", "Ångström", "CRM", "Refund"});
        made += between;
        made += oneOf({"lookup", "line", "webhook", "key", "agent", "desk", "sync", "router"});
        made += between;
        return made + std::to_string(m_random.bounded(100'000));
    }
    std::string id(const char *kind)
    {
        std::string made = kind;
        made += '_';
        for (int i = 0; i < 26; ++i) {
            made += "0123456789abcdefghjkmnpqrstvwxyz"[m_random.bounded(32)];
        }
        return made;
    }
    void add(PlainSecret &secret, Category category, int count)
    {
        // Neighbours in a pool, so that a secret has none of them twice.
        constexpr std::size_t most = 2000;
        auto &pool = m_pools[category];
        if (m_isShared && pool.size() >= most) {
            const auto first
                = pool.begin() + m_random.bounded(static_cast<int>(pool.size()) - count);
            secret[category].assign(first, first + count);
            return;
        }
        for (int i = 0; i < count; ++i) {
            PlainDependent item;
            item.type = "available";
            if (category == Category::PhoneNumbers) {
                item.id = id("phnum");
                item.name = "+4930" + std::to_string(m_random.bounded(1'000'000, 9'999'999));
                item.label = name(' ');
                item.access = oneOf({"twilio", "sip_trunk"});
            } else {
                item.id = id(category == Category::Agents ? "agent" : "tool");
                item.name = name(category == Category::Agents ? ' ' : '-');
                item.access = oneOf({"admin", "editor", "viewer", "commenter"});
                item.created = 1'700'000'000 + i;
            }
            if (category == Category::Agents && i % 3 == 0) {
                item.links = {secret[Category::Tools][static_cast<std::size_t>(i)].id};
            }
            if (m_isShared) {
                pool.push_back(item);
            }
            secret[category].push_back(std::move(item));
        }
    }

    bool m_isShared;
    std::map<Category, std::vector<PlainDependent>> m_pools;
    QRandomGenerator m_random{20};
};

} // namespace secretscope::test
