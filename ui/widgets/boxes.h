// SPDX-License-Identifier: Apache-2.0
// What nearly every widget of this program is made of: two layouts, and parts with names.
#pragma once

#include <QBoxLayout>
#include <QWidget>

#include <initializer_list>

namespace secretscope {

/// Lays `parts` out one after the other. nullptr takes the space that is left.
/// @param owner nullptr for a layout inside another one.
inline QBoxLayout *boxOf(QBoxLayout::Direction direction, QWidget *owner,
                         std::initializer_list<QWidget *> parts, const QMargins &margins)
{
    auto *box = new QBoxLayout(direction, owner);
    box->setContentsMargins(margins);
    for (QWidget *part : parts) {
        if (part) {
            box->addWidget(part);
        } else {
            box->addStretch(1);
        }
    }
    return box;
}

/// Side by side.
inline QBoxLayout *lineOf(QWidget *owner, std::initializer_list<QWidget *> parts,
                          const QMargins &margins = {})
{
    return boxOf(QBoxLayout::LeftToRight, owner, parts, margins);
}

/// Below each other.
inline QBoxLayout *columnOf(QWidget *owner, std::initializer_list<QWidget *> parts,
                            const QMargins &margins = {})
{
    return boxOf(QBoxLayout::TopToBottom, owner, parts, margins);
}

/// The same widget, found by this name from outside.
template <typename Widget> Widget *named(const char *name, Widget *widget)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace secretscope
