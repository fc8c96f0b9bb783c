// SPDX-License-Identifier: Apache-2.0
// What one command answers from a catalogue that is read: written to an output in slices, with what
// the exit code has to say of it.
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/result.h"
#include "cli/exitcode.h"
#include "cli/options.h"
#include "report/output.h"
#include "report/reportoptions.h"

#include <memory>

namespace secretscope {

class Workspace;

class CommandAnswer
{
    Q_DISABLE_COPY_MOVE(CommandAnswer)

public:
    virtual ~CommandAnswer() = default;

    /// Called once, before the first slice.
    virtual void begin(Output &output) = 0;
    /// Writes a bit more; false once there is nothing left to write.
    virtual bool writeSome() = 0;
    /// Whether the asked-for thing was found.
    virtual bool isFound() const = 0;
    /// Whether something is missing from it.
    virtual bool isComplete() const = 0;
    /// What a spreadsheet will not show of it, after the last slice.
    virtual SheetLosses losses() const = 0;

protected:
    CommandAnswer() = default;
};

using MadeAnswer = Result<std::unique_ptr<CommandAnswer>, Refusal>;

/// The answer of a command that reads one workspace. `workspace` has to outlive it.
MadeAnswer makeAnswer(const Options &options, const Workspace &workspace);
/// The answer of `diff`, which reads two files and no workspace.
MadeAnswer makeDiffAnswer(const Options &options);

/// The secret that SECRET names: by id, else by an exact name that only one secret has.
Result<SecretIndex, Refusal> findSubject(const Catalogue &catalogue, const QString &secret);

} // namespace secretscope
