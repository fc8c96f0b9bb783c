// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/readablepalette.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace secretscope {

namespace {

constexpr double readable = 4.5;
constexpr double discernible = 3;

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// The faintest mixture of `text` that stands out enough on every ground, or `text` itself.
QColor raised(const QColor &present, const QColor &text, const QList<QColor> &grounds,
              double wanted)
{
    const auto isEnough = [&](const QColor &color) {
        return std::ranges::all_of(grounds, [&](const QColor &ground) {
            return contrast(mixed(color, ground, color.alphaF()), ground) >= wanted;
        });
    };
    if (isEnough(present)) {
        return present;
    }
    constexpr int steps = 20;
    for (int part = steps / 2; part < steps; ++part) {
        const QColor color = mixed(text, grounds.constFirst(), part / double(steps));
        if (isEnough(color)) {
            return color;
        }
    }
    return text;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](double first, double second) {
        return static_cast<float>(first * part + second * (1 - part));
    };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                            mix(a.blueF(), b.blueF()));
}

QColor tinted(const QColor &ground, const QColor &text)
{
    constexpr double most = 0.14;
    constexpr double step = 0.02;
    double part = most;
    while (part > 0 && contrast(mixed(text, ground, part), text) < readable) {
        part -= step;
    }
    return mixed(text, ground, std::max(part, 0.0));
}

QPalette readablePalette(const QPalette &palette)
{
    struct Pair
    {
        QPalette::ColorGroup group;
        QPalette::ColorRole role, text;
        QList<QPalette::ColorRole> grounds;
        double wanted;
    };
    // Muted text occurs in lists and fields as well as beside them.
    const QList<QPalette::ColorRole> all{QPalette::Base, QPalette::AlternateBase, QPalette::Window};
    const Pair pairs[]{
        {QPalette::Active, QPalette::PlaceholderText, QPalette::Text, all, readable},
        {QPalette::Inactive, QPalette::PlaceholderText, QPalette::Text, all, readable},
        {QPalette::Disabled, QPalette::PlaceholderText, QPalette::Text, all, discernible},
        {QPalette::Active, QPalette::Link, QPalette::Text, all, readable},
        {QPalette::Inactive, QPalette::Link, QPalette::Text, all, readable},
        {QPalette::Disabled, QPalette::Text, QPalette::Text, {QPalette::Base}, discernible},
        {QPalette::Disabled,
         QPalette::WindowText,
         QPalette::WindowText,
         {QPalette::Window},
         discernible},
        {QPalette::Disabled,
         QPalette::ButtonText,
         QPalette::ButtonText,
         {QPalette::Button},
         discernible},
    };
    QPalette result = palette;
    for (const Pair &pair : pairs) {
        QList<QColor> grounds;
        for (const QPalette::ColorRole ground : pair.grounds) {
            grounds.append(palette.color(pair.group, ground));
        }
        const QColor present = palette.color(pair.group, pair.role);
        const QColor color
            = raised(present, palette.color(QPalette::Active, pair.text), grounds, pair.wanted);
        if (color != present) {
            result.setColor(pair.group, pair.role, color);
        }
    }
    // What is selected keeps its text, which many styles choose themselves.
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor text = palette.color(group, QPalette::HighlightedText);
        const QColor away = luminance(text) > 0.18 ? Qt::black : Qt::white;
        QColor ground = palette.color(group, QPalette::Highlight);
        while (contrast(text, ground) < readable) {
            ground = mixed(away, ground, 0.05);
        }
        result.setColor(group, QPalette::Highlight, ground);
    }
    return result;
}

} // namespace secretscope
