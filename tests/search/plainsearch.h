// SPDX-License-Identifier: Apache-2.0
// The rules of the search once more, slow and obvious, over QStrings: the reference that tests
// compare the real one with. It shares no code with it but the catalogue that both read.
#pragma once

#include "catalogue/catalogue.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace secretscope::test {

struct PlainTerm
{
    enum class Kind {
        Any,
        Id,
        Name,
        Access,
        Provider,
        Via,
        Type,
        Unused,
        Partial,
        Unknown,
        Fixable,
        NotFixable,
    };
    Kind kind = Kind::Any;
    bool isExcluded = false;
    QString text;
    /// The API's word for it.
    std::string category = {};
};

inline QString plainFold(const QString &text)
{
    const auto withoutMarks = [](const QString &marked) {
        QString bare;
        for (const uint character : marked.toUcs4()) {
            const bool isMark = QChar::category(character) == QChar::Mark_NonSpacing
                && QChar::combiningClass(character) != 0 && QChar::combiningClass(character) != 9;
            const bool isInvisible = character == 0x200d || character == 0xfe0f
                || character == 0x202e || character == 0xad;
            if (!isMark && !isInvisible && QChar::category(character) != QChar::Mark_Enclosing) {
                const char32_t kept = character == 0x131 ? U'i' : character;
                bare += QString::fromUcs4(&kept, 1);
            }
        }
        return bare;
    };
    const QString folded
        = withoutMarks(withoutMarks(text.normalized(QString::NormalizationForm_KD)).toCaseFolded())
              .normalized(QString::NormalizationForm_C);
    // Qt folds case one letter to one.
    const QString withoutSharpS = QString(folded).replace(QChar(0xdf), QStringLiteral("ss"));
    QString spaced;
    for (const QChar unit : withoutSharpS) {
        spaced += unit.isSpace() || unit.category() == QChar::Other_Control ? QChar(u' ') : unit;
    }
    return spaced;
}

class PlainSearch
{
public:
    PlainSearch(const Catalogue &catalogue, std::vector<PlainTerm> terms)
        : m_catalogue(catalogue)
        , m_terms(std::move(terms))
    {}

    bool isSecretMatched(SecretIndex secret) const
    {
        for (const PlainTerm &term : m_terms) {
            if (isMetBySecret(term, secret) == term.isExcluded) {
                return false;
            }
        }
        return true;
    }

    bool isSecretShown(SecretIndex secret) const
    {
        bool isAnyShown = isSecretMatched(secret);
        for (const Category category : m_catalogue.categories()) {
            for (const Edge &edge : m_catalogue.allDependents(secret, category)) {
                isAnyShown = isAnyShown || isDependentShown(secret, category, edge);
            }
        }
        return isAnyShown;
    }

    bool isDependentShown(SecretIndex secret, Category category, const Edge &edge) const
    {
        for (const PlainTerm &term : m_terms) {
            const bool isMet
                = isMetBySecret(term, secret) || isMetByDependent(term, category, edge);
            if (isMet == term.isExcluded) {
                return false;
            }
        }
        return true;
    }

private:
    using Kind = PlainTerm::Kind;

    static QString stringOf(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    static bool contains(const QString &text, const QString &word)
    {
        // Folding is most of the time that these tests take.
        static QHash<QString, QString> folded;
        for (const QString &part : {text, word}) {
            if (!folded.contains(part)) {
                folded.insert(part, plainFold(part));
            }
        }
        return folded[text].contains(folded[word]);
    }

    static bool containsWord(const QString &text, const QString &word)
    {
        return contains(text, word)
            || contains(QString(text).replace(QLatin1Char('_'), QLatin1Char(' ')), word);
    }

    static QString withoutSigns(QString number)
    {
        for (const char sign : {' ', '-', '(', ')', '.', '/'}) {
            number.remove(QLatin1Char(sign));
        }
        return number;
    }

    /// The typed word as a number without signs, if it is one that has some.
    static QString typedNumber(const QString &word)
    {
        const QString folded = plainFold(word);
        QString digits;
        QString others;
        for (const QChar unit : folded) {
            (unit >= QLatin1Char('0') && unit <= QLatin1Char('9') ? digits : others) += unit;
        }
        const bool startsWithPlus = folded.startsWith(QLatin1Char('+'));
        const QString signs = startsWithPlus ? others.mid(1) : others;
        for (const QChar sign : signs) {
            if (!QStringLiteral(" +-()./").contains(sign)) {
                return {};
            }
        }
        if (signs.isEmpty() || digits.size() < 3) {
            return {};
        }
        return startsWithPlus ? QLatin1Char('+') + digits : digits;
    }

    bool isInName(const Resource &resource, const QString &word, PlainTerm::Kind kind) const
    {
        const QString name = stringOf(m_catalogue.text(resource.name));
        const QString label
            = resource.kind.isKnown() ? stringOf(m_catalogue.text(resource.label)) : QString();
        if (contains(name, word) || contains(label, word)) {
            return true;
        }
        if (resource.kind != Category::PhoneNumbers) {
            return false;
        }
        const QString compact = withoutSigns(plainFold(name));
        const QString typed = kind != Kind::Via ? typedNumber(word) : QString();
        return compact.contains(plainFold(word))
            || (!typed.isEmpty()
                && (compact.contains(typed) || contains(name, typed) || contains(label, typed)));
    }

    bool isInLinks(const Edge &edge, const QString &word, PlainTerm::Kind kind) const
    {
        for (const IdIndex id : m_catalogue.links(edge)) {
            if (contains(stringOf(m_catalogue.idText(id)), word)) {
                return true;
            }
            for (std::uint32_t i = 0; i < m_catalogue.resourceCount(); ++i) {
                const Resource &resource = m_catalogue.resource({i});
                if (resource.id == id && isInName(resource, word, kind)) {
                    return true;
                }
            }
        }
        return false;
    }

    QString accessText(const Resource &resource) const
    {
        if (resource.access.isAbsent()) {
            return traitsOf(resource.kind).hasAccessLevel ? QStringLiteral("unknown") : QString();
        }
        return stringOf(m_catalogue.word(resource.access));
    }

    bool isUnused(SecretIndex secret) const
    {
        return m_catalogue.isComplete(secret)
            && m_catalogue.dependentCount(secret) + m_catalogue.configuredCount(secret) == 0;
    }

    bool isMetBySecret(const PlainTerm &term, SecretIndex secret) const
    {
        const QString id = stringOf(m_catalogue.secretId(secret));
        const QString name = stringOf(m_catalogue.secretName(secret));
        switch (term.kind) {
        case Kind::Any:
            return contains(id, term.text) || contains(name, term.text);
        case Kind::Id:
            return contains(id, term.text);
        case Kind::Name:
            return contains(name, term.text);
        case Kind::Unused:
            return isUnused(secret);
        case Kind::Partial:
            return !m_catalogue.isComplete(secret);
        case Kind::Access:
        case Kind::Provider:
        case Kind::Via:
        case Kind::Type:
        case Kind::Unknown:
        case Kind::Fixable:
        case Kind::NotFixable:
            return false;
        }
        return false;
    }

    bool isMetByDependent(const PlainTerm &term, Category category, const Edge &edge) const
    {
        const Resource &resource = m_catalogue.resource(edge.resource);
        const QString access = accessText(resource);
        const bool hasRights
            = access == QLatin1String("admin") || access == QLatin1String("editor");
        const bool isDirect = traitsOf(category).hasAccessLevel && !m_catalogue.isThrough(edge)
            && !edge.isUnreported;
        switch (term.kind) {
        case Kind::Any:
            return contains(stringOf(m_catalogue.idText(resource.id)), term.text)
                || isInName(resource, term.text, term.kind) || containsWord(access, term.text)
                || isInLinks(edge, term.text, term.kind)
                || (!term.category.empty() && term.category == m_catalogue.categoryWord(category));
        case Kind::Id:
            return contains(stringOf(m_catalogue.idText(resource.id)), term.text);
        case Kind::Name:
            return isInName(resource, term.text, term.kind);
        case Kind::Access:
            return category != Category::PhoneNumbers && containsWord(access, term.text);
        case Kind::Provider:
            return category == Category::PhoneNumbers && containsWord(access, term.text);
        case Kind::Via:
            return isInLinks(edge, term.text, term.kind);
        case Kind::Type:
            return m_catalogue.categoryWord(category) == term.category;
        case Kind::Unknown:
            return !m_catalogue.isAvailable(edge.resource);
        case Kind::Fixable:
            return isDirect && hasRights;
        case Kind::NotFixable:
            return isDirect && !hasRights;
        case Kind::Unused:
        case Kind::Partial:
            return false;
        }
        return false;
    }

    const Catalogue &m_catalogue;
    std::vector<PlainTerm> m_terms;
};

} // namespace secretscope::test
