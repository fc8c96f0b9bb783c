// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/categorytext.h"

#include <QGuiApplication>
#include <QSet>
#include <QTest>

using namespace secretscope;

class tst_CategoryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCategoryHasWordsOfItsOwn();
    void theSignStaysInFrontInRightToLeftWindows();
    void everyStateIsSaid_data();
    void everyStateIsSaid();
};

void tst_CategoryText::everyCategoryHasWordsOfItsOwn()
{
    const Catalogue catalogue;
    QSet<QString> words;
    for (const Category category : catalogue.categories()) {
        words += {CategoryText::title(catalogue, category),
                  CategoryText::itemName(catalogue, category)};
    }
    QCOMPARE(words.size(), qsizetype(2 * knownCategoryCount));
}

void tst_CategoryText::theSignStaysInFrontInRightToLeftWindows()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString atLeast = CategoryText::count(10, false);
    const QString exact = CategoryText::count(10, true);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(atLeast, QStringLiteral(u"\u2068\u2265 10\u2069"));
    QCOMPARE(exact, QStringLiteral("10"));
    QCOMPARE(CategoryText::count(10, false), QStringLiteral(u"\u2265 10"));
}

void tst_CategoryText::everyStateIsSaid_data()
{
    QTest::addColumn<Known>("known");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, Known known, const char *words, const char *sentence) {
        QTest::newRow(name) << known << QString::fromLatin1(words) << QString::fromLatin1(sentence);
    };
    row("complete", {7, LoadState::Complete}, "7", "Complete: 7 reported.");
    row("none", {0, LoadState::Complete}, "none reported", "None reported.");
    row("preview", {7, LoadState::Preview}, "at least 7, the rest is not loaded",
        "7 loaded, more exist.");
    row("loading", {7, LoadState::Loading}, "at least 7, the rest is loading",
        "7 loaded, the rest is loading.");
    row("empty preview", {0, LoadState::Preview}, "none so far, the rest is not loaded",
        "0 loaded, more exist.");
    row("not loaded", {0, LoadState::NotLoaded}, "not loaded", "Not loaded yet.");
    row("failed", {0, LoadState::Failed}, "could not be loaded", "Could not be loaded.");
    row("failed in between", {7, LoadState::Failed}, "at least 7, the rest could not be loaded",
        "7 loaded, the rest could not be loaded.");
    row("not offered", {0, LoadState::NotOffered}, "not included in this source",
        "This source does not include it.");
}

void tst_CategoryText::everyStateIsSaid()
{
    QFETCH(Known, known);
    QFETCH(QString, words);
    QFETCH(QString, sentence);
    QCOMPARE(CategoryText::countInWords(known), words);
    QCOMPARE(CategoryText::stateSentence(known), sentence);
}

QTEST_MAIN(tst_CategoryText)
#include "tst_categorytext.moc"
