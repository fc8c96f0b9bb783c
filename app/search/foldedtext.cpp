// SPDX-License-Identifier: Apache-2.0
#include "search/foldedtext.h"

#include "catalogue/text.h"
#include "catalogue/unicode.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace secretscope {

namespace {

constexpr char lowered(char ascii)
{
    return ascii >= 'A' && ascii <= 'Z' ? static_cast<char>(ascii + ('a' - 'A')) : ascii;
}

bool isLeftOut(char32_t character)
{
    const auto category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing) {
        const auto combiningClass = QChar::combiningClass(character);
        return (combiningClass != 0 && combiningClass != 9) || isIgnorable(character);
    }
    return category == QChar::Mark_Enclosing || isIgnorable(character);
}

/// Decomposed, without what is left out.
QString bareText(const QString &text)
{
    QString bare;
    for (const char32_t character : text.normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (!isLeftOut(character)) {
            bare += QStringView(QChar::fromUcs4(character));
        }
    }
    return bare;
}

} // namespace

std::string foldedText(QStringView text)
{
    constexpr QChar sharpS(0xdf), dotlessI(0x131);
    // Marks go before case is folded: the iota below would become a letter else.
    QString folded = bareText(bareText(text.toString()).toCaseFolded());
    // Qt folds case one character to one; this is the one without decomposition that Unicode folds
    // to two.
    folded.replace(sharpS, "ss"_L1);
    for (QChar &character : folded) {
        if (character.isSpace() || character.category() == QChar::Other_Control) {
            character = u' ';
        } else if (character == dotlessI) {
            character = u'i';
        }
    }
    return folded.normalized(QString::NormalizationForm_C).toStdString();
}

std::string foldedText(std::string_view utf8)
{
    std::string folded;
    appendFolded(folded, utf8);
    return folded;
}

void appendFolded(std::string &target, std::string_view utf8)
{
    if (isPlainAscii(utf8)) {
        const std::size_t start = target.size();
        target.resize(start + utf8.size());
        std::ranges::transform(utf8, target.begin() + std::ptrdiff_t(start), lowered);
    } else {
        target += foldedText(stringOf(utf8));
    }
}

} // namespace secretscope
