// SPDX-License-Identifier: Apache-2.0
#include "catalogue/displaytext.h"

#include "catalogue/text.h"
#include "catalogue/unicode.h"

#include <QChar>

#include <algorithm>

namespace secretscope {

namespace {

/// Code units of the source that are looked at, so that a name of a megabyte that shows next to
/// nothing (all marks) costs no more than any other.
constexpr qsizetype maximumLookedAt = 4096;

bool isMark(char32_t c)
{
    if (c < 0x300) {
        return false;
    }
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Mark_SpacingCombining;
}

/// As in `[U+10FFFF]`.
constexpr qsizetype longestSign = 10;

QString signOf(char32_t c)
{
    if (c < 0x20) {
        return QChar(static_cast<char16_t>(0x2400 + c));
    }
    if (c == 0x7F) {
        return QChar(u'\u2421');
    }
    return QLatin1String("[U+")
        + QString::number(static_cast<uint>(c), 16).toUpper().rightJustified(4, u'0') + u']';
}

/// @returns how many code points it took
qsizetype append(QString &out, char32_t c)
{
    if (c < 0x20 || (c >= 0x7F && (c < 0xA0 || isInvisible(c)))) {
        const QString sign = signOf(c);
        out.append(sign);
        return sign.size(); // a sign has no surrogates
    }
    out.append(QStringView(QChar::fromUcs4(c)));
    return 1;
}

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= u' ' && c < QChar(0x7F); });
}

bool isShortPlainAscii(QStringView text)
{
    return text.size() <= maximumDisplayLength && isPlainAscii(text);
}

/// What of a text is looked at and shown, at most.
struct Bounds
{
    qsizetype codeUnits; ///< of the source
    qsizetype codePoints; ///< that come out
};

constexpr Bounds oneLine{maximumLookedAt, maximumDisplayLength};

char32_t codePointAt(QStringView text, qsizetype place)
{
    const QChar unit = text[place];
    if (!unit.isSurrogate()) {
        return unit.unicode();
    }
    const bool isPair
        = unit.isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(unit, text[place + 1])
                  : char32_t(QChar::ReplacementCharacter);
}

/// @param isCut whether the source went on after `text`
QString shown(QStringView text, bool isCut, Bounds bounds)
{
    QString out;
    out.reserve(std::min(text.size(), bounds.codePoints) + longestSign);
    qsizetype length = 0; // code points in `out`
    qsizetype endIfCut = 0; // how much of `out` leaves room for the ellipsis
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i >= bounds.codeUnits) {
            isCut = true;
            break;
        }
        const char32_t c = codePointAt(text, i);
        i += QChar::requiresSurrogates(c) ? 1 : 0;
        marks = isMark(c) ? marks + 1 : 0;
        if (marks > maximumDisplayMarks) {
            continue;
        }
        length += append(out, c);
        if (length > bounds.codePoints) {
            isCut = true;
            break;
        }
        if (length < bounds.codePoints) {
            endIfCut = out.size();
        }
    }
    if (isCut) {
        out.truncate(endIfCut);
        out.append(QChar(u'\u2026'));
    }
    return out;
}

} // namespace

QString displayText(QStringView text)
{
    if (isShortPlainAscii(text)) {
        return text.toString();
    }
    return shown(text, false, oneLine);
}

QString displayText(std::string_view utf8)
{
    const bool isCut = utf8.size() > std::size_t(maximumLookedAt);
    if (isCut) {
        utf8 = utf8.substr(0, std::size_t(maximumLookedAt));
        // Not in the middle of a character: drop its lead byte and continuation bytes.
        std::size_t end = utf8.size();
        while (end > 0 && (static_cast<unsigned char>(utf8[end - 1]) & 0xC0) == 0x80) {
            --end;
        }
        if (end > 0 && static_cast<unsigned char>(utf8[end - 1]) >= 0xC0) {
            utf8 = utf8.substr(0, end - 1);
        }
    }
    const QString text = stringOf(utf8);
    if (!isCut && isShortPlainAscii(text)) {
        return text;
    }
    return shown(text, isCut, oneLine);
}

QString wholeDisplayText(std::string_view utf8)
{
    const QString text = stringOf(utf8);
    return isPlainAscii(text) ? text : shown(text, false, {text.size(), text.size() * longestSign});
}

QString isolatedDisplayText(std::string_view utf8)
{
    if (utf8.empty()) {
        return {};
    }
    return QChar(u'\u2068') + displayText(utf8) + QChar(u'\u2069');
}

} // namespace secretscope
