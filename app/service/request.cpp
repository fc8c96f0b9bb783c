// SPDX-License-Identifier: Apache-2.0
#include "service/request.h"

#include "service/client.h"

#include <utility>

namespace secretscope {

Request::Request(Client *client, const CallRank &rank)
    : m_client(client)
    , m_rank(rank)
{}

Request::Request(Request &&other) noexcept
    : m_client(std::exchange(other.m_client, nullptr))
    , m_rank(std::move(other.m_rank))
{}

Request &Request::operator=(Request &&other) noexcept
{
    if (this != &other) {
        drop();
        m_client = std::exchange(other.m_client, nullptr);
        m_rank = std::move(other.m_rank);
    }
    return *this;
}

Request::~Request()
{
    drop();
}

bool Request::isLive() const
{
    return m_client && m_client->isLive(m_rank);
}

void Request::drop()
{
    if (Client *client = std::exchange(m_client, nullptr).data()) {
        client->drop(m_rank);
    }
}

} // namespace secretscope
