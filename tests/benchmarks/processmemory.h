// SPDX-License-Identifier: Apache-2.0
// The resident memory of this process, in MB (millions of bytes); 0 where the system does not tell.
#pragma once

#include <QFile>

namespace secretscope::test {

/// `field` of /proc/self/status: `VmRSS` for now, `VmHWM` for the most since forgetPeak().
inline double processMemory(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field)) {
            return line.mid(line.indexOf(':') + 1).simplified().split(' ').first().toDouble() * 1024
                / 1e6;
        }
    }
    return 0;
}

inline double memoryNow()
{
    return processMemory("VmRSS:");
}

inline double memoryPeak()
{
    return processMemory("VmHWM:");
}

/// From now on the peak counts anew. False where the system cannot do that.
inline bool forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}

} // namespace secretscope::test
