// SPDX-License-Identifier: Apache-2.0
#include "service/request.h"

#include "service/exchange.h"

#include <utility>

namespace secretscope {

Request::Request(Exchange *exchange)
    : m_exchange(exchange)
{}

Request::Request(Request &&other) noexcept
    : m_exchange(std::exchange(other.m_exchange, nullptr))
{}

Request &Request::operator=(Request &&other) noexcept
{
    if (this != &other) {
        drop();
        m_exchange = std::exchange(other.m_exchange, nullptr);
    }
    return *this;
}

Request::~Request()
{
    drop();
}

bool Request::isLive() const
{
    return !m_exchange.isNull();
}

void Request::drop()
{
    if (Exchange *exchange = std::exchange(m_exchange, nullptr).data()) {
        exchange->drop();
    }
}

} // namespace secretscope
