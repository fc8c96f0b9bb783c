// SPDX-License-Identifier: Apache-2.0
#include "service/client.h"

#include "service/clientqueue.h"

namespace secretscope {

Client::Client(ClientSettings settings, Clock &clock, RandomSource random, QObject *parent)
    : QObject(parent)
    , m_queue(std::make_unique<ClientQueue>(std::move(settings), clock, std::move(random)))
{
    connect(m_queue.get(), &ClientQueue::waiting, this, &Client::waiting);
    connect(m_queue.get(), &ClientQueue::resumed, this, &Client::resumed);
}

Client::~Client() = default;

const ClientSettings &Client::settings() const
{
    return m_queue->settings();
}

Request Client::get(const ApiCall &call, Decode decode, Finished finished, Priority priority)
{
    return Request(m_queue->add(call, std::move(decode), std::move(finished), priority));
}

int Client::liveCount() const
{
    return m_queue->liveCount();
}

void Client::retryNow()
{
    m_queue->retryNow();
}

void Client::cancelAll()
{
    m_queue->cancelAll();
}

} // namespace secretscope
