// SPDX-License-Identifier: Apache-2.0
#include "catalogue/displaytext.h"
#include "input.h"

#include <QList>

using namespace secretscope;

namespace {

void requireHarmless(const QString &text)
{
    for (const QChar c : text) {
        require(c.category() != QChar::Other_Control);
        require(c < QChar(0x202a) || c > QChar(0x202e));
        require(c < QChar(0x2066) || c > QChar(0x2069));
        require(c != QChar(0x2028) && c != QChar(0x2029));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = input(data, size);
    const std::string_view utf8(bytes.constData(), size);
    const QString shown = displayText(utf8);
    requireHarmless(shown);
    require(shown.toUcs4().size() <= maximumDisplayLength);
    requireHarmless(wholeDisplayText(utf8));
    // The other way in: UTF-16, lone surrogates included.
    requireHarmless(displayText(
        QStringView(reinterpret_cast<const char16_t *>(bytes.constData()), qsizetype(size / 2))));
    require(isolatedDisplayText(utf8).isEmpty() == shown.isEmpty());
    return 0;
}
