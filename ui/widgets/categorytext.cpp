// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/categorytext.h"

#include "catalogue/displaytext.h"

#include <QGuiApplication>
#include <QLocale>

#include <array>

namespace secretscope {

namespace {

struct Words
{
    const char *title;
    const char *itemName;
    QStringView symbol;
};

/// By Category::index().
constexpr std::array categoryWords{
    Words{QT_TRANSLATE_NOOP("secretscope::CategoryText", "Tools"),
          QT_TRANSLATE_NOOP("secretscope::CategoryText", "Tool"), u"tool"},
    Words{QT_TRANSLATE_NOOP("secretscope::CategoryText", "Agents"),
          QT_TRANSLATE_NOOP("secretscope::CategoryText", "Agent"), u"agent"},
    Words{QT_TRANSLATE_NOOP("secretscope::CategoryText", "Phone numbers"),
          QT_TRANSLATE_NOOP("secretscope::CategoryText", "Phone number"), u"phone"},
    Words{QT_TRANSLATE_NOOP("secretscope::CategoryText", "MCP servers"),
          QT_TRANSLATE_NOOP("secretscope::CategoryText", "MCP server"), u"server"},
    Words{QT_TRANSLATE_NOOP("secretscope::CategoryText", "Others"),
          QT_TRANSLATE_NOOP("secretscope::CategoryText", "Other"), u"place"},
    Words{QT_TRANSLATE_NOOP("secretscope::CategoryText", "Environment variables"),
          QT_TRANSLATE_NOOP("secretscope::CategoryText", "Environment variable"), u"variable"},
};
static_assert(categoryWords.size() == knownCategoryCount);

} // namespace

QString CategoryText::title(const Catalogue &catalogue, Category category)
{
    return category.isKnown() ? tr(categoryWords[category.index()].title)
                              : displayText(catalogue.categoryWord(category));
}

QString CategoryText::itemName(const Catalogue &catalogue, Category category)
{
    return category.isKnown() ? tr(categoryWords[category.index()].itemName)
                              : displayText(catalogue.categoryWord(category));
}

QString CategoryText::symbol(Category category)
{
    return (category.isKnown() ? categoryWords[category.index()].symbol : u"unlisted").toString();
}

QString CategoryText::count(Known known)
{
    const QString text = known.text(QLocale());
    // Right to left the sign would be mirrored and come last: "10 ≤".
    return QGuiApplication::isRightToLeft() && !known.isExact()
        ? QChar(0x2068) + text + QChar(0x2069)
        : text;
}

QString CategoryText::count(std::size_t count, bool isExact)
{
    return CategoryText::count(
        {static_cast<std::uint32_t>(count), isExact ? LoadState::Complete : LoadState::Preview});
}

QString CategoryText::countInWords(Known known)
{
    const QString count = QLocale().toString(known.count);
    if (known.count == 0 && known.state == LoadState::Preview) {
        return tr("none so far, the rest is not loaded");
    }
    if (known.count == 0 && known.state == LoadState::Loading) {
        return tr("none so far, the rest is loading");
    }
    switch (known.state) {
    case LoadState::Complete:
        return known.count == 0 ? tr("none reported") : count;
    case LoadState::NotOffered:
        return tr("not included in this source");
    case LoadState::NotLoaded:
        return known.count == 0 ? tr("not loaded")
                                : tr("at least %1, the rest is not loaded").arg(count);
    case LoadState::Preview:
        return tr("at least %1, the rest is not loaded").arg(count);
    case LoadState::Loading:
        return tr("at least %1, the rest is loading").arg(count);
    case LoadState::Failed:
        return known.count == 0 ? tr("could not be loaded")
                                : tr("at least %1, the rest could not be loaded").arg(count);
    }
    return {};
}

QString CategoryText::stateSentence(Known known)
{
    const int count = static_cast<int>(known.count);
    switch (known.state) {
    case LoadState::Complete:
        return known.count == 0 ? tr("None reported.") : tr("Complete: %Ln reported.", "", count);
    case LoadState::Preview:
        return tr("%Ln loaded, more exist.", "", count);
    case LoadState::Loading:
        return tr("%Ln loaded, the rest is loading.", "", count);
    case LoadState::NotLoaded:
        return tr("Not loaded yet.");
    case LoadState::Failed:
        return known.count == 0 ? tr("Could not be loaded.")
                                : tr("%Ln loaded, the rest could not be loaded.", "", count);
    case LoadState::NotOffered:
        return tr("This source does not include it.");
    }
    return {};
}

} // namespace secretscope
