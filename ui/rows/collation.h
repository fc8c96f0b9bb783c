// SPDX-License-Identifier: Apache-2.0
// How all views order names: as the user's language does, numbers inside names by their value,
// without regard to case.
#pragma once

#include <QCollator>

namespace secretscope {

inline QCollator nameCollator()
{
    // The "C" locale orders by code point: nobody reads lists so.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace secretscope
