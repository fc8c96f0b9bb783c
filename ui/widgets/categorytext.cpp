// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/categorytext.h"

namespace secretscope {

QString CategoryText::stateSentence(std::uint32_t count, LoadState state)
{
    switch (state) {
    case LoadState::Complete:
        return count == 0 ? tr("None reported.") : tr("Complete: all %n are here.", "", int(count));
    case LoadState::Preview:
        return tr("%n are here, more exist.", "", int(count));
    case LoadState::Loading:
        return tr("%n are here, the rest is being read.", "", int(count));
    case LoadState::NotLoaded:
        return tr("Not loaded yet.");
    case LoadState::Failed:
        return count == 0 ? tr("Could not be read.")
                          : tr("%n are here, the rest could not be read.", "", int(count));
    case LoadState::NotOffered:
        return tr("This source does not tell.");
    }
    return {};
}

QString CategoryText::kindName(Category category)
{
    switch (category) {
    case Category::Tools:
        return tr("Tool");
    case Category::Agents:
        return tr("Agent");
    case Category::PhoneNumbers:
        return tr("Phone number");
    case Category::McpServers:
        return tr("MCP server");
    case Category::Others:
        return tr("Other");
    case Category::EnvironmentVariables:
        return tr("Environment variable");
    }
    return {};
}

} // namespace secretscope
