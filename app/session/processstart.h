// SPDX-License-Identifier: Apache-2.0
// What a program has to see to before it makes anything that Qt ends the process over.
#pragma once

#include <QString>

namespace secretscope {

/// Fills the places of closed standard descriptors, which some file or socket of ours would take
/// otherwise: what is read there ends at once, what is written fails. To be called first.
void fillStandardDescriptors();

/// Has large blocks of memory, as answers take them, go back to the system at once. Left alone, the
/// C library keeps those of the size that it has seen before, and copies what grows among them.
void giveLargeBlocksBack();

/// Why the program cannot start, in English; empty if it can. Too few files may be open (Qt aborts
/// without any for its event loop), or an argument is not UTF-8, so that Qt would change it and
/// another file be meant.
QString startProblem(int argc, char *argv[]);

} // namespace secretscope
