// SPDX-License-Identifier: Apache-2.0
// Runs a program and tells how it went: when it began and how long it took on the monotonic clock
// (seconds), the most memory that one process of it held (MB, resident) and its exit code, as one
// line of JSON. It is a small program of its own because Linux counts what a process was before it
// became another program: started from Python, even `true` seems to hold all that Python held.
//
//   processmeter RESULT-FILE PROGRAM [ARGUMENTS ...]
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>

namespace {

double now()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double>(since).count();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3) {
        std::fputs("usage: processmeter RESULT-FILE PROGRAM [ARGUMENTS ...]\n", stderr);
        return 2;
    }
    const double began = now();
    const pid_t child = fork();
    if (child == 0) {
        execvp(argv[2], argv + 2);
        std::perror(argv[2]);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child) {
        std::perror("processmeter");
        return 2;
    }
    const double seconds = now() - began;
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    std::FILE *result = std::fopen(argv[1], "w");
    if (!result) {
        std::perror(argv[1]);
        return 2;
    }
    std::fprintf(result, "{\"began\": %.6f, \"seconds\": %.6f, \"mb\": %.1f, \"code\": %d}\n",
                 began, seconds, static_cast<double>(usage.ru_maxrss) * 1024 / 1e6, code);
    return std::fclose(result) == 0 ? 0 : 2;
}
