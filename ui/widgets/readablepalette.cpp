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

QPalette readablePalette(const QPalette &palette)
{
    using Role = QPalette::ColorRole;
    QPalette result = palette;
    const auto raise = [&](QPalette::ColorGroup group, Role role, Role textRole,
                           const QList<Role> &groundRoles, double wanted) {
        QList<QColor> grounds;
        for (const Role ground : groundRoles) {
            grounds.append(palette.color(group, ground));
        }
        const QColor present = palette.color(group, role);
        const QColor color
            = raised(present, palette.color(QPalette::Active, textRole), grounds, wanted);
        if (color != present) {
            result.setColor(group, role, color);
        }
    };
    // Muted text stands in lists and fields as well as beside them.
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        raise(group, QPalette::PlaceholderText, QPalette::Text, {QPalette::Base, QPalette::Window},
              readable);
    }
    raise(QPalette::Disabled, QPalette::PlaceholderText, QPalette::Text,
          {QPalette::Base, QPalette::Window}, discernible);
    raise(QPalette::Disabled, QPalette::Text, QPalette::Text, {QPalette::Base}, discernible);
    raise(QPalette::Disabled, QPalette::WindowText, QPalette::WindowText, {QPalette::Window},
          discernible);
    raise(QPalette::Disabled, QPalette::ButtonText, QPalette::ButtonText, {QPalette::Button},
          discernible);
    return result;
}

} // namespace secretscope
