// SPDX-License-Identifier: Apache-2.0
#include "session/processstart.h"

#include <QFile>

#include <array>
#include <fcntl.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace secretscope {

namespace {

/// A thread of the network, its connections and the files of a report need about half of these.
constexpr std::size_t neededDescriptors = 32;

int openNothing()
{
    return ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

bool hasDescriptors()
{
    std::array<int, neededDescriptors> opened;
    for (int &descriptor : opened) {
        descriptor = openNothing();
    }
    for (const int descriptor : opened) {
        if (descriptor >= 0) {
            ::close(descriptor);
        }
    }
    return opened.back() >= 0;
}

} // namespace

void fillStandardDescriptors()
{
    int descriptor = 0;
    do {
        descriptor = openNothing();
    } while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    ::close(descriptor);
}

void giveLargeBlocksBack()
{
#ifdef __GLIBC__
    constexpr int large = 2 * 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, large);
#endif
}

QString startProblem(int argc, char *argv[])
{
    if (!hasDescriptors()) {
        return QStringLiteral("too few files may be open at once; at least %1 are needed (see "
                              "ulimit -n)")
            .arg(neededDescriptors + 3);
    }
    for (int i = 1; i < argc; ++i) {
        const QString word = QFile::decodeName(argv[i]);
        if (QFile::encodeName(word) != argv[i]) {
            return QStringLiteral("the argument %1 is not UTF-8; rename the file").arg(word);
        }
    }
    return {};
}

} // namespace secretscope
