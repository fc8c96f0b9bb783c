// SPDX-License-Identifier: Apache-2.0
// A workspace as a plain table, for tests that change it as they go, and the sample's answers about
// one. It keeps nothing of earlier answers.
#pragma once

#include "support/scriptedanswer.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace secretscope {

struct ReceivedRequest;

struct FakeSecret
{
    QByteArray id;
    QByteArray name;
    /// Ids of tools, agents and phone numbers.
    std::map<QByteArray, QByteArrayList> lists;
};

class FakeWorkspace
{
public:
    std::vector<FakeSecret> secrets;
    /// Variable id to the ids of its secrets.
    std::map<QByteArray, QByteArrayList> variables;

    /// `s0000 NAME_0000` and on, each with the tools t0, t1 …
    void addSecrets(int count, int toolsOfEach = 0);

    /// In the form of SampleWorkspace.
    QJsonObject document() const;
};

/// What the sample's API says about a workspace.
ScriptedAnswer answerFrom(const QJsonObject &document, const ReceivedRequest &request);

} // namespace secretscope
