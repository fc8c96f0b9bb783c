// SPDX-License-Identifier: Apache-2.0
// Which steps of plans were done, in a file of each profile beside the settings; of what was read
// without a profile, in one of its server. Each tick is an entry of its own, so that windows that
// run beside each other lose none.
#pragma once

#include "workspace/coverage.h"

#include <QSettings>

#include <set>
#include <span>
#include <string>

namespace secretscope {

class PlanTickStore
{
    Q_DISABLE_COPY_MOVE(PlanTickStore)

public:
    /// @param settings of the program, whose folder has the file.
    /// @param origin of what is shown: a saved snapshot has the ticks of the profile it is from.
    PlanTickStore(const QSettings &settings, const LoadInfo &origin);

    /// As the file has them now.
    std::set<std::string, std::less<>> ticks(const std::string &plan);
    /// False if the file could not be written; the ticks are kept until the end of the program.
    bool setTicked(const std::string &plan, std::span<const std::string> keys, bool isTicked);
    bool clear(const std::string &plan);
    /// Everything of a profile that is removed.
    static void remove(const QSettings &settings, const QString &profile);

private:
    QSettings m_file;
};

} // namespace secretscope
