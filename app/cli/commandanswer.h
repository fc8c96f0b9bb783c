// SPDX-License-Identifier: Apache-2.0
// What one command answers from what was read, with what the exit code has to say of it.
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/result.h"
#include "cli/options.h"
#include "report/output.h"
#include "report/reportoptions.h"
#include "workspace/livecounts.h"

#include <functional>

namespace secretscope {

class Verification;
class WorkspaceState;

struct CommandAnswer
{
    bool isFound = false; ///< the asked-for thing
    bool isComplete = true;
    /// Says what a spreadsheet will not show of it.
    std::function<SheetLosses(Output &)> write;
    /// Worth a line on standard error.
    QStringList remarks = {};
};

/// The error is a sentence.
using MadeAnswer = Result<CommandAnswer, QString>;

/// The answer of a command that reads one workspace.
/// @param running for `plan`, of Plan::agentsToCount().
MadeAnswer makeAnswer(const Options &options, const WorkspaceState &state,
                      const LiveAnswer &running = NotCounted::Yet);
/// The answer of `verify`: whether something was refused. Complete only if all can be told.
MadeAnswer makeVerifyAnswer(const Options &options, const Verification &found);
/// The answer of `diff`, which reads two files and no workspace.
MadeAnswer makeDiffAnswer(const Options &options);

/// The answer of `merge`, which reads files alone; it remarks what they contradict each other in.
MadeAnswer makeMergeAnswer(const Options &options);
/// The answer of `check`. The error is that the two are not of one server.
MadeAnswer makeCheckAnswer(const Options &options, const WorkspaceState &baseline,
                           const WorkspaceState &state);
/// What `--baseline` names; one of which nothing is known if it is not there yet and is to be
/// written.
Result<WorkspaceState, QString> baselineFor(const Options &options);

/// The secret that SECRET names: by id, else by an exact name that only one secret has.
Result<SecretIndex, QString> findSubject(const Catalogue &catalogue, const QString &secret);

} // namespace secretscope
