// SPDX-License-Identifier: Apache-2.0
// Random catalogues, growing at random, and random queries: what the search shows is what the plain
// rules show, and an index that grew finds what a new one finds.
#include "catalogue/cataloguebuilder.h"
#include "search/matches.h"
#include "search/plainsearch.h"
#include "support/randomcatalogue.h"

#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

const QStringList fragments{
    QStringLiteral("crm"),      QStringLiteral("CRM-Lookup"), QStringLiteral("Ångström"),
    QStringLiteral("angst"),    QStringLiteral("straße"),     QStringLiteral("STRASSE"),
    QStringLiteral("İstanbul"), QStringLiteral("ısı"),        QStringLiteral("한국"),
    QStringLiteral("ＡＢＣ"),   QStringLiteral("नमस्ते"),       QStringLiteral("naïve"),
    QStringLiteral("tool_"),    QStringLiteral("o"),          QStringLiteral("Ω"),
    QStringLiteral("e"),        QStringLiteral("Night line"), QStringLiteral("🔑"),
    QStringLiteral("unknown"),  QStringLiteral("ed"),
};

const QStringList numbers{QStringLiteral("+49301234"), QStringLiteral("+49 30 12-34"),
                          QStringLiteral("(030) 1234"), QStringLiteral("1234")};

struct RandomQuery
{
    QString typed;
    QuickFilters filters;
    std::vector<PlainTerm> terms;
};

/// Random secrets under names that are hard to fold, and queries for them.
class RandomWorld
{
public:
    explicit RandomWorld(quint32 seed)
        : m_random(seed)
        , m_secrets(randomSecrets(seed, size))
    {
        for (PlainSecret &secret : m_secrets) {
            rename(secret);
        }
    }

    int below(qsizetype bound)
    {
        return static_cast<int>(m_random.below(static_cast<std::uint32_t>(bound)));
    }
    bool isOneIn(int chance) { return below(chance) == 0; }

    /// Some secrets come, some that are there change, a list is completed.
    void grow(CatalogueBuilder &builder)
    {
        const auto count = builder.catalogue().secretCount();
        if (isOneIn(3)) {
            m_secrets = changedSecrets(m_random.below(1'000'000), m_secrets, size);
            for (PlainSecret &secret : m_secrets) {
                if (isOneIn(4)) {
                    rename(secret);
                }
            }
        }
        if (count == 0 || isOneIn(2)) {
            std::vector<PlainSecret> page;
            for (const PlainSecret &secret : m_secrets) {
                if (isOneIn(3)) {
                    page.push_back(secret);
                }
            }
            builder.append(pageOf(page));
        } else if (isOneIn(3)) {
            addVariable(builder);
        } else {
            const SecretIndex secret{m_random.below(count)};
            const Category category = knownCategories[m_random.below(3)];
            const PlainSecret &other
                = m_secrets[m_random.below(static_cast<std::uint32_t>(m_secrets.size()))];
            builder.mergeDependents(secret, category, answerOf(other[category]));
            if (isOneIn(2)) {
                builder.setComplete(secret, category);
            }
        }
    }

    RandomQuery query()
    {
        RandomQuery made;
        for (int i = isOneIn(3) ? 2 : isOneIn(3) ? 3 : 1; i > 0; --i) {
            addTerm(made);
        }
        if (isOneIn(6)) {
            addFilter(made);
        }
        return made;
    }

private:
    using Kind = PlainTerm::Kind;
    static constexpr RandomSize size{.secrets = 20, .resources = 9, .listLength = 9};

    QString oneOf(const QStringList &texts) { return texts[below(texts.size())]; }

    QString text()
    {
        QString made = oneOf(fragments);
        while (isOneIn(2)) {
            made += oneOf({QStringLiteral("_"), QStringLiteral(" "), QString()}) + oneOf(fragments);
        }
        return made;
    }

    void rename(PlainSecret &secret)
    {
        secret.name = text().toStdString();
        for (const Category category : knownCategories) {
            for (PlainDependent &item : secret[category]) {
                if (category == Category::PhoneNumbers) {
                    item.name = oneOf(numbers).toStdString();
                    item.label = text().toStdString();
                } else if (item.name && !isOneIn(4)) {
                    item.name = text().toStdString();
                }
                if (item.links && isOneIn(3)) {
                    item.links->push_back(oneOf(fragments).toStdString());
                }
            }
        }
        if (isOneIn(4)) {
            PlainDependent item{.id = text().toStdString(), .label = "{\"name\":\"crm\"}"};
            item.name = text().toStdString();
            item.access = isOneIn(2) ? "editor" : "owner";
            secret.unlisted["speech_engines"] = {item};
        }
    }

    void addVariable(CatalogueBuilder &builder)
    {
        EnvironmentVariableContent variable{
            "env_" + std::to_string(below(5)), text().toStdString(), {}};
        for (int i = below(3); i >= 0; --i) {
            variable.values.push_back({isOneIn(2) ? "production" : "crm test",
                                       "secret_" + std::to_string(below(size.secrets))});
        }
        builder.addEnvironmentVariables({variable});
        builder.setEnvironmentVariablesState(isOneIn(3) ? LoadState::Loading : LoadState::Complete);
    }

    void addTerm(RandomQuery &query)
    {
        static const std::pair<QString, Kind> states[]{
            {QStringLiteral("is:unused"), Kind::Unused},
            {QStringLiteral("is:partial"), Kind::Partial},
            {QStringLiteral("is:unknown"), Kind::Unknown},
            {QStringLiteral("is:fixable"), Kind::Fixable},
        };
        static const std::pair<QString, Kind> fields[]{
            {QStringLiteral("id:"), Kind::Id},
            {QStringLiteral("name:"), Kind::Name},
            {QStringLiteral("access:"), Kind::Access},
            {QStringLiteral("provider:"), Kind::Provider},
            {QStringLiteral("via:"), Kind::Via},
        };
        static const std::pair<QString, const char *> types[]{
            {QStringLiteral("tool"), "tools"},
            {QStringLiteral("agents"), "agents"},
            {QStringLiteral("phone"), "phone_numbers"},
            {QStringLiteral("mcp"), "mcp_servers"},
            {QStringLiteral("other"), "others"},
            {QStringLiteral("env"), "environment_variables"},
            {QStringLiteral("speech_engines"), "speech_engines"},
        };
        PlainTerm term;
        term.isExcluded = isOneIn(5);
        QString typed;
        if (isOneIn(8)) {
            const auto &[word, kind] = states[below(4)];
            term.kind = kind;
            typed = word;
        } else if (isOneIn(8)) {
            const auto &[word, category] = types[below(7)];
            term.kind = Kind::Type;
            term.category = category;
            typed = QStringLiteral("type:") + word;
        } else if (isOneIn(8)) {
            const auto &[word, category] = types[below(7)];
            term.text = word;
            term.category = category;
            typed = word;
        } else {
            term.text = word();
            typed = QLatin1Char('"') + term.text + QLatin1Char('"');
            if (isOneIn(3)) {
                const auto &[field, kind] = fields[below(5)];
                term.kind = kind;
                typed.prepend(field);
            }
        }
        query.typed
            += (term.isExcluded ? QStringLiteral("-") : QString()) + typed + QLatin1Char(' ');
        query.terms.push_back(term);
    }

    QString word()
    {
        static const QStringList others{
            QStringLiteral("tri"),    QStringLiteral("sip trunk"), QStringLiteral("VIEW"),
            QStringLiteral("strass"), QStringLiteral("+49-30"),    QStringLiteral("49301"),
            QStringLiteral("prod"),   QStringLiteral("secret_1"),  QStringLiteral("nai\u0308ve"),
            QStringLiteral("030 12"), QStringLiteral("zzz"),       QStringLiteral("i"),
        };
        if (isOneIn(3)) {
            return oneOf(others);
        }
        const QString whole = oneOf(fragments);
        const int length = 1 + below(whole.size());
        const QString part = whole.left(length);
        return part.back().isHighSurrogate() ? whole : part;
    }

    void addFilter(RandomQuery &query)
    {
        static const std::pair<QuickFilter, Kind> filters[]{
            {QuickFilter::NoDependents, Kind::Unused},
            {QuickFilter::NoAccess, Kind::Unknown},
            {QuickFilter::NotFixable, Kind::NotFixable},
            {QuickFilter::PartlyLoaded, Kind::Partial},
        };
        const auto &[filter, kind] = filters[below(4)];
        query.filters |= filter;
        query.terms.push_back({.kind = kind, .isExcluded = false, .text = {}, .category = {}});
    }

    RandomNumbers m_random;
    std::vector<PlainSecret> m_secrets;
};

/// What is shown, as one text to compare.
QString shown(const Matches &matches)
{
    const Catalogue &catalogue = matches.catalogue();
    QString lines;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        lines += QStringLiteral("%1 %2%3:")
                     .arg(i)
                     .arg(matches.isSecretShown(secret))
                     .arg(matches.isSecretMatched(secret));
        for (const Category category : catalogue.categories()) {
            for (const std::uint32_t row : matches.shownDependents(secret, category)) {
                lines += QStringLiteral(" %1.%2").arg(category.index()).arg(row);
            }
        }
        lines += QLatin1Char('\n');
    }
    return lines;
}

QString shown(const Catalogue &catalogue, const PlainSearch &plain)
{
    QString lines;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        lines += QStringLiteral("%1 %2%3:")
                     .arg(i)
                     .arg(plain.isSecretShown(secret))
                     .arg(plain.isSecretMatched(secret));
        for (const Category category : catalogue.categories()) {
            std::uint32_t row = 0;
            for (const Edge &edge : catalogue.dependents(secret, category)) {
                if (plain.isDependentShown(secret, category, edge)) {
                    lines += QStringLiteral(" %1.%2").arg(category.index()).arg(row);
                }
                ++row;
            }
        }
        lines += QLatin1Char('\n');
    }
    return lines;
}

bool areCountsRight(const Matches &matches)
{
    const Catalogue &catalogue = matches.catalogue();
    std::uint32_t secrets = 0, dependents = 0;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        secrets += matches.isSecretShown(secret) ? 1 : 0;
        std::uint32_t below = 0;
        for (const Category category : catalogue.categories()) {
            std::uint32_t inList = 0;
            for (std::uint32_t row = 0; row < catalogue.dependents(secret, category).size();
                 ++row) {
                inList += matches.isDependentShown(secret, category, row) ? 1 : 0;
            }
            if (inList != matches.shownDependentCount(secret, category)
                || inList != matches.shownDependents(secret, category).size()) {
                return false;
            }
            below += inList;
        }
        if (below != matches.shownDependentCount(secret)) {
            return false;
        }
        dependents += below;
    }
    return secrets == matches.secretCount() && dependents == matches.dependentCount();
}

} // namespace

class SearchRandomTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomQueriesShowWhatThePlainRulesShow_data() { addSeeds(16); }
    void randomQueriesShowWhatThePlainRulesShow();
    void anIndexThatGrewFindsWhatANewOneFinds_data() { addSeeds(16); }
    void anIndexThatGrewFindsWhatANewOneFinds();
    void filterCountsAreThoseOfTheFilters_data() { addSeeds(5); }
    void filterCountsAreThoseOfTheFilters();

private:
    static void addSeeds(quint32 count)
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < count; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
};

void SearchRandomTest::randomQueriesShowWhatThePlainRulesShow()
{
    QFETCH(quint32, seed);
    RandomWorld world(seed);
    CatalogueBuilder builder;
    for (int i = 0; i < 12; ++i) {
        world.grow(builder);
    }
    const Catalogue catalogue = builder.catalogue();
    const SearchIndex index(catalogue);
    for (int i = 0; i < 60; ++i) {
        const RandomQuery query = world.query();
        const auto parsed = Query::parse(query.typed, {QStringLiteral("speech_engines")});
        QVERIFY2(parsed, qPrintable(query.typed));
        const Matches matches = match(catalogue, index, *parsed, query.filters);
        QVERIFY2(shown(matches) == shown(catalogue, PlainSearch(catalogue, query.terms)),
                 qPrintable(query.typed));
        QVERIFY2(areCountsRight(matches), qPrintable(query.typed));
    }
}

void SearchRandomTest::anIndexThatGrewFindsWhatANewOneFinds()
{
    QFETCH(quint32, seed);
    RandomWorld world(1000 + seed);
    CatalogueBuilder builder;
    SearchIndex grown;
    for (int i = 0; i < 40; ++i) {
        world.grow(builder);
        const Catalogue catalogue = builder.catalogue();
        grown.extend(catalogue);
        const RandomQuery query = world.query();
        const auto parsed = Query::parse(query.typed, {QStringLiteral("speech_engines")});
        QVERIFY2(shown(match(catalogue, grown, *parsed, query.filters))
                     == shown(match(catalogue, SearchIndex(catalogue), *parsed, query.filters)),
                 qPrintable(query.typed));
    }
}

void SearchRandomTest::filterCountsAreThoseOfTheFilters()
{
    QFETCH(quint32, seed);
    RandomWorld world(3000 + seed);
    CatalogueBuilder builder;
    for (int i = 0; i < 20; ++i) {
        world.grow(builder);
        const Catalogue catalogue = builder.catalogue();
        for (const QuickFilter filter : allQuickFilters) {
            const SearchIndex index(catalogue);
            for (const QuickFilter other : allQuickFilters) {
                for (const QString &typed :
                     {QString(), QStringLiteral("e"), QStringLiteral("-type:agent")}) {
                    const Query query = *Query::parse(typed);
                    const Matches both = match(catalogue, index, query, filter | other);
                    QCOMPARE(secretCount(match(catalogue, index, query, other), filter, true).count,
                             both.secretCount());
                    QCOMPARE(secretCount(match(catalogue, index, query), filter, true).count,
                             match(catalogue, index, query, filter).secretCount());
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(SearchRandomTest)
#include "tst_search_random.moc"
