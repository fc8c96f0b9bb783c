// SPDX-License-Identifier: Apache-2.0
// Made-up resources as the service's JSON. It writes only; it is deliberately not shared with the
// program's decoder, so that a mistake in one shows against the other.
#pragma once

#include "sample/demosource.h"

#include <QByteArray>

namespace secretscope::demojson {

/// UTF-8 text as a JSON string, with its quotes.
void appendString(QByteArray &json, QByteArrayView text);
QByteArray string(QByteArrayView text);

void appendResource(QByteArray &json, const DemoResource &resource);
void appendAgentUse(QByteArray &json, const DemoAgentUse &use);
void appendNumber(QByteArray &json, const DemoPhoneNumber &number);

/// One secret with `used_by`. Tools, agents and phone numbers are each cut after
/// `dependencyLimit` items, and their `*_has_more` says so.
void appendSecret(QByteArray &json, const DemoSecret &secret, qsizetype dependencyLimit);

void appendBranch(QByteArray &json, const DemoBranch &branch);
void appendVariable(QByteArray &json, const DemoVariable &variable);
void appendMcpServer(QByteArray &json, const DemoMcpServer &server);
/// A number as `GET /v1/convai/phone-numbers` tells it, with `assigned_agent`.
void appendPhoneNumberDetails(QByteArray &json, const DemoPhoneNumber &number);

} // namespace secretscope::demojson
