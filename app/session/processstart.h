// SPDX-License-Identifier: Apache-2.0
// What a program has to see to before it makes anything that Qt ends the process over.
#pragma once

#include <QString>

namespace secretscope {

/// Fills the places of closed standard descriptors, which some file or socket of ours would take
/// otherwise: what is read there ends at once, what is written fails. To be called first.
void fillStandardDescriptors();

/// Sets how the C library keeps memory. By itself it has large tables in one heap after the first
/// that it freed, and leaves holes there: 19 MB of 123. And half a million small pieces that a
/// worker freed are put together by whoever frees something large next: the window's thread, for
/// 0.1 s.
void tidyMemory();

/// Why the program cannot start, in English; empty if it can. Too few files may be open (Qt aborts
/// without any for its event loop), or an argument is not UTF-8, so that Qt would change it and
/// another file be meant.
QString startProblem(int argc, char *argv[]);

} // namespace secretscope
