// SPDX-License-Identifier: Apache-2.0
// The fault matrix: everything that a server, or what stands between, may do wrong, each with the
// end that a person has to see. One table for the engine, the command line and the window.
#pragma once

#include "service/apierror.h"
#include "support/fakeservice.h"

#include <optional>
#include <vector>

namespace secretscope {

struct Fault
{
    /// Which answers of the faulty service are wrong; all others are right.
    enum class Place { FirstPage, NextPage, Category, Variables };

    const char *name;
    Place place;
    /// Sent as often as it is asked for.
    ScriptedAnswer answer;
    /// What the call ends with; nothing if the answer is good, or its fault lies in the paging.
    std::optional<ApiError::Kind> kind;
    /// What is told as missing, without the number of tries; empty if nothing is.
    QByteArray reason;
    /// Of the command line.
    int exitCode;
};

const std::vector<Fault> &faults();

/// Qt 6.4 takes 102 and 103 for the answer; 6.8 waits for the one behind them.
bool isInterimTheAnswer();

/// Two pages of secrets, one list to complete, one environment variable, with the fault at its
/// place. Whole, it has the secrets a, b and c, and five dependents.
void serveWith(FakeService &server, const Fault &fault);

} // namespace secretscope
