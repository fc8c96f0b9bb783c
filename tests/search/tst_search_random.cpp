// SPDX-License-Identifier: Apache-2.0
// Random catalogues, growing at random, and random queries: what the search shows is what the plain
// rules show, and growing gives what building anew gives.
#include "search/plainsearch.h"
#include "search/search.h"
#include "support/plainsecrets.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

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

class RandomWorld
{
public:
    explicit RandomWorld(quint32 seed)
        : m_random(seed)
    {}

    int below(int bound) { return m_random.bounded(bound); }
    bool isOneIn(int chance) { return below(chance) == 0; }
    QString oneOf(const QStringList &texts) { return texts[below(static_cast<int>(texts.size()))]; }

    QString text()
    {
        QString made = oneOf(fragments);
        while (isOneIn(2)) {
            made += oneOf({QStringLiteral("_"), QStringLiteral(" "), QString()}) + oneOf(fragments);
        }
        return made;
    }

    PlainDependent dependent(Category category)
    {
        PlainDependent item;
        item.id = (oneOf(fragments) + QString::number(below(9))).toStdString();
        if (!isOneIn(4)) {
            item.name = text().toStdString();
        }
        if (!isOneIn(3)) {
            item.type = isOneIn(3) ? "unknown" : "available";
        }
        if (category == Category::PhoneNumbers) {
            item.name = oneOf(numbers).toStdString();
            item.label = text().toStdString();
            item.access = isOneIn(2) ? "sip_trunk" : "twilio";
        } else if (hasAccessLevel(category) && !isOneIn(3)) {
            item.access = oneOf({QStringLiteral("admin"), QStringLiteral("editor"),
                                 QStringLiteral("viewer"), QStringLiteral("owner")})
                              .toStdString();
        }
        if (category == Category::Agents && !isOneIn(3)) {
            item.links.emplace();
            for (int i = below(3); i > 0; --i) {
                item.links->push_back((oneOf(fragments) + QString::number(below(9))).toStdString());
            }
        }
        return item;
    }

    std::vector<PlainDependent> dependents(Category category, int atMost)
    {
        std::vector<PlainDependent> items;
        for (int i = below(atMost + 1); i > 0; --i) {
            items.push_back(dependent(category));
        }
        return items;
    }

    PlainSecret secret()
    {
        PlainSecret made{.id = "secret_" + std::to_string(below(40))};
        made.name = text().toStdString();
        const bool isUnused = isOneIn(4);
        for (const Category category : allCategories) {
            if (!isUnused && category != Category::EnvironmentVariables) {
                made[category] = dependents(category, isOneIn(10) ? 90 : 4);
                made.hasMore[indexOf(category)] = isOneIn(6);
            }
        }
        return made;
    }

    /// A random change; returns the secrets that have to be named to the search.
    std::vector<SecretIndex> grow(Catalogue &catalogue)
    {
        const auto count = static_cast<int>(catalogue.secretCount());
        if (count == 0 || isOneIn(2)) {
            std::vector<PlainSecret> page;
            for (int i = below(5); i >= 0; --i) {
                page.push_back(secret());
            }
            const auto appended = catalogue.append(pageOf(page));
            return {appended.updated.begin(), appended.updated.end()};
        }
        if (isOneIn(4)) {
            EnvironmentVariableContent variable{
                "env_" + std::to_string(below(5)), text().toStdString(), {}};
            for (int i = below(3); i >= 0; --i) {
                variable.values.push_back({isOneIn(2) ? "production" : "crm test",
                                           "secret_" + std::to_string(below(40))});
            }
            catalogue.addEnvironmentVariables({variable});
            catalogue.setEnvironmentVariablesState(isOneIn(3) ? LoadState::Loading
                                                              : LoadState::Complete);
            std::vector<SecretIndex> all;
            for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
                all.push_back({i});
            }
            return all;
        }
        const SecretIndex secret{static_cast<std::uint32_t>(below(count))};
        const Category category = allCategories[static_cast<std::size_t>(below(3))];
        const auto items = dependents(category, 9);
        catalogue.mergeDependents(secret, category, answerOf(items));
        if (isOneIn(2)) {
            catalogue.setComplete(secret, category);
        }
        return {secret};
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
        static const QStringList types{
            QStringLiteral("tool"), QStringLiteral("agents"), QStringLiteral("phone"),
            QStringLiteral("mcp"),  QStringLiteral("other"),  QStringLiteral("env"),
        };
        PlainTerm term;
        term.isExcluded = isOneIn(5);
        QString typed;
        if (isOneIn(8)) {
            const auto &[word, kind] = states[below(4)];
            term.kind = kind;
            typed = word;
        } else if (isOneIn(8)) {
            const int at = below(static_cast<int>(types.size()));
            term.kind = Kind::Type;
            term.category = allCategories[static_cast<std::size_t>(at)];
            typed = QStringLiteral("type:") + types[at];
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
        const int length = 1 + below(static_cast<int>(whole.size()));
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

    QRandomGenerator m_random;
};

/// What is shown, as one text to compare.
QString shown(const Catalogue &catalogue, const Matches &matches)
{
    QString lines;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        lines += QStringLiteral("%1 %2%3:")
                     .arg(i)
                     .arg(matches.isSecretShown(secret))
                     .arg(matches.isSecretMatched(secret));
        for (const Category category : allCategories) {
            for (const std::uint32_t row : matches.shownDependents(secret, category)) {
                lines += QStringLiteral(" %1.%2").arg(indexOf(category)).arg(row);
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
        for (const Category category : allCategories) {
            std::uint32_t row = 0;
            for (const Edge &edge : catalogue.dependents(secret, category)) {
                if (plain.isDependentShown(secret, category, edge)) {
                    lines += QStringLiteral(" %1.%2").arg(indexOf(category)).arg(row);
                }
                ++row;
            }
        }
        lines += QLatin1Char('\n');
    }
    return lines;
}

bool areCountsRight(const Catalogue &catalogue, const Matches &matches)
{
    std::uint32_t secrets = 0, matched = 0, dependents = 0;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        secrets += matches.isSecretShown(secret) ? 1 : 0;
        matched += matches.isSecretMatched(secret) ? 1 : 0;
        std::uint32_t below = 0;
        for (const Category category : allCategories) {
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
    return secrets == matches.secretCount() && matched == matches.matchedSecretCount()
        && dependents == matches.dependentCount();
}

} // namespace

class SearchRandomTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomQueriesShowWhatThePlainRulesShow_data() { addSeeds(16); }
    void randomQueriesShowWhatThePlainRulesShow();
    void growingGivesWhatBuildingAnewGives_data() { addSeeds(16); }
    void growingGivesWhatBuildingAnewGives();
    void typingAndDeletingShowWhatThePlainRulesShow_data() { addSeeds(5); }
    void typingAndDeletingShowWhatThePlainRulesShow();
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
    Catalogue catalogue;
    for (int i = 0; i < 12; ++i) {
        world.grow(catalogue);
    }
    Search search(catalogue);
    for (int i = 0; i < 40; ++i) {
        const RandomQuery query = world.query();
        const auto parsed = Query::parse(query.typed);
        QVERIFY2(parsed, qPrintable(query.typed));
        search.setQuery(*parsed, query.filters);
        const PlainSearch plain(catalogue, query.terms);
        QVERIFY2(shown(catalogue, search.matches()) == shown(catalogue, plain),
                 qPrintable(query.typed));
        QVERIFY2(areCountsRight(catalogue, search.matches()), qPrintable(query.typed));
    }
}

void SearchRandomTest::growingGivesWhatBuildingAnewGives()
{
    QFETCH(quint32, seed);
    RandomWorld world(1000 + seed);
    Catalogue catalogue;
    Search search(catalogue);
    QString before;
    for (int i = 0; i < 40; ++i) {
        if (world.isOneIn(4)) {
            const RandomQuery query = world.query();
            search.setQuery(*Query::parse(query.typed), query.filters);
        }
        const auto stringsBefore = shown(catalogue, search.matches()).split(QLatin1Char('\n'));
        const auto changed = world.grow(catalogue);
        const auto reach = search.update(changed);
        Search anew(catalogue);
        anew.setQuery(search.query(), search.filters());
        const QString now = shown(catalogue, search.matches());
        QCOMPARE(now, shown(catalogue, anew.matches()));
        QVERIFY(areCountsRight(catalogue, search.matches()));
        QVERIFY(search.quickFilterCounts() == anew.quickFilterCounts());
        if (reach == Search::Reach::OnlyNewAndChanged) {
            const auto strings = now.split(QLatin1Char('\n'));
            for (qsizetype secret = 0; secret + 1 < stringsBefore.size(); ++secret) {
                const SecretIndex index{static_cast<std::uint32_t>(secret)};
                QVERIFY(strings[secret] == stringsBefore[secret]
                        || std::ranges::find(changed, index) != changed.end());
            }
        }
    }
}

void SearchRandomTest::typingAndDeletingShowWhatThePlainRulesShow()
{
    QFETCH(quint32, seed);
    RandomWorld world(2000 + seed);
    Catalogue catalogue;
    Search search(catalogue);
    for (const QString &word : fragments) {
        QList<qsizetype> lengths;
        for (qsizetype length = 1; length <= word.size(); ++length) {
            lengths << length;
        }
        for (qsizetype length = word.size() - 1; length > 0; --length) {
            lengths << length;
        }
        for (const qsizetype length : lengths) {
            const QString typed = word.left(length);
            if (typed.back().isHighSurrogate()) {
                continue;
            }
            if (world.isOneIn(3)) {
                search.update(world.grow(catalogue));
            }
            std::vector<PlainTerm> terms;
            for (const QString &part : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                terms.push_back({.kind = {}, .isExcluded = false, .text = part, .category = {}});
            }
            search.setQuery(*Query::parse(typed));
            const PlainSearch plain(catalogue, terms);
            QVERIFY2(shown(catalogue, search.matches()) == shown(catalogue, plain),
                     qPrintable(typed));
        }
    }
}

void SearchRandomTest::filterCountsAreThoseOfTheFilters()
{
    QFETCH(quint32, seed);
    RandomWorld world(3000 + seed);
    Catalogue catalogue;
    Search search(catalogue);
    for (int i = 0; i < 20; ++i) {
        search.update(world.grow(catalogue));
        for (const QuickFilter filter : allQuickFilters) {
            search.setQuery({}, filter);
            QCOMPARE(search.matches().secretCount(), search.quickFilterCounts()[filter]);
        }
    }
}

QTEST_GUILESS_MAIN(SearchRandomTest)
#include "tst_search_random.moc"
