// SPDX-License-Identifier: Apache-2.0
// A client before the fake service, with a clock that stands still and a die that always shows the
// same; notes how calls end.
#pragma once

#include "service/client.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QTest>

#include <memory>
#include <optional>
#include <vector>

namespace secretscope {

/// How one call went. Stays at one place, because the handlers point to it.
struct Course
{
    int decodeCount = 0;
    int endCount = 0;
    QByteArray body; ///< the last that was decoded
    qsizetype spareCapacity = -1; ///< beyond the body's size, when it was decoded
    std::optional<ApiError> error; ///< none after a good end
    Request request;

    bool hasEnded() const { return endCount > 0; }
    bool isGood() const { return endCount == 1 && !error; }
};

/// Calls that can be told apart by their path, `/v1/convai/tools/ID/dependent-agents`.
inline ApiCall agentsOf(QByteArrayView toolId)
{
    return ApiCall::toolDependentAgents(toolId, {});
}

class ClientFixture
{
public:
    explicit ClientFixture(const std::optional<TestCertificate> &certificate = {})
        : server(certificate)
    {
        restart();
    }

    ClientSettings settings() const
    {
        using namespace Qt::Literals::StringLiterals;
        return {BaseUrl::parse(server.url()).value(), ApiKey::parse("canary-key-1").value()};
    }

    void restart() { restart(settings()); }
    void restart(const ClientSettings &settings)
    {
        client = std::make_unique<Client>(settings, clock, [this] { return random; });
    }

    /// Asks; the body has to be `{...}` or `[...]` to parse, `[...]` is the wrong shape.
    std::unique_ptr<Course> ask(const ApiCall &call, Priority priority = Priority::Background)
    {
        auto course = std::make_unique<Course>();
        course->request = client->get(call, decoder(*course), handler(*course), priority);
        return course;
    }
    std::unique_ptr<Course> ask() { return ask(ApiCall::phoneNumbers()); }

    static Decode decoder(Course &course)
    {
        return [&course](QByteArray body) -> Result<Done, DecodeError> {
            using namespace Qt::Literals::StringLiterals;
            ++course.decodeCount;
            course.spareCapacity = body.capacity() - body.size();
            course.body = body;
            if (body.startsWith('{') && body.endsWith('}')) {
                return Done{};
            }
            if (body.startsWith('[') && body.endsWith(']')) {
                return Failure{DecodeError{DecodeError::Kind::WrongShape, u"secrets"_s, u"?"_s}};
            }
            return Failure{DecodeError{DecodeError::Kind::NotParsed, {}, u"cut"_s}};
        };
    }
    static Finished handler(Course &course)
    {
        return [&course](const Result<Done, ApiError> &result) {
            ++course.endCount;
            if (!result) {
                course.error = result.error();
            }
        };
    }

    /// Runs the event loop until @p course has ended; moves the clock on over waits for a retry.
    void finish(Course &course)
    {
        const auto endWait = QObject::connect(
            client.get(), &Client::waiting, client.get(), [this](std::chrono::milliseconds delay) {
                waits.push_back(delay);
                QMetaObject::invokeMethod(
                    client.get(), [this, delay] { clock.advance(delay); }, Qt::QueuedConnection);
            });
        QTRY_VERIFY_WITH_TIMEOUT(course.hasEnded(), 60000);
        QObject::disconnect(endWait);
    }

    FakeService server;
    ManualClock clock;
    double random = 0.5;
    std::vector<std::chrono::milliseconds> waits; ///< that finish() has seen
    std::unique_ptr<Client> client;
};

} // namespace secretscope
