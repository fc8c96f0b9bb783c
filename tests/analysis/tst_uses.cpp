// SPDX-License-Identifier: Apache-2.0
#include "analysis/uses.h"
#include "support/smallworkspace.h"
#include "support/states.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace secretscope;
using namespace secretscope::test;

namespace {

std::vector<ResourceUses> usesIn(const Catalogue &catalogue, std::string_view id)
{
    return usesOf(catalogue, ReverseIndex(stateOf(catalogue)), id);
}

std::string joined(const Catalogue &catalogue, const std::vector<IdIndex> &ids)
{
    std::string text;
    for (const IdIndex id : ids) {
        text += std::string(text.empty() ? "" : ";") + std::string(catalogue.idText(id));
    }
    return text;
}

} // namespace

class TestUses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aToolTellsItsSecrets()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const auto found = usesIn(catalogue, "tool_crm");
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].kind, Category::Tools);
        QCOMPARE(found[0].uses.size(), 2u);
        QVERIFY(catalogue.secretId(found[0].uses[0].secret) == "sec_hub");
        QVERIFY(catalogue.secretId(found[0].uses[1].secret) == "sec_stripe");
        QVERIFY((found[0].uses[0].relation == Relation{true, false}));
        // One with a partial list of tools, one with a partial list of agents, which may name it.
        QCOMPARE(found[0].partialSecrets, 2u);
    }

    void anAgentTellsThroughWhat()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const auto found = usesIn(catalogue, "agent_front");
        QCOMPARE(found.size(), 1u);
        QVERIFY((found[0].uses[0].relation == Relation{true, false}));
        QVERIFY((found[0].uses[1].relation == Relation{false, true}));
        QVERIFY(joined(catalogue, found[0].uses[1].vias) == "mcp_1;tool_crm");
    }

    void aServerThatOnlyAnAgentNamesNeedsTheSecretToo()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const auto found = usesIn(catalogue, "mcp_1");
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].uses.size(), 2u);
        QCOMPARE(found[0].uses[0].kind, Use::Kind::Listed);
        QCOMPARE(found[0].uses[1].kind, Use::Kind::NamedByAgent);
        QVERIFY(!found[0].uses[1].edge);
        QCOMPARE(found[0].partialSecrets, 1u);
    }

    void anIdThatOnlyAgentsNameHasNoKind()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const auto found = usesIn(catalogue, "tool_gone");
        QCOMPARE(found.size(), 1u);
        QVERIFY(!found[0].kind && !found[0].record);
        QCOMPARE(found[0].uses.size(), 1u);
        QCOMPARE(found[0].partialSecrets, 2u);
    }

    void missingSecretsMakeItInexact()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        LoadInfo loadInfo;
        loadInfo.gaps.append({Gap::Part::Secrets, {}, {}, InWords{QStringLiteral("cut")}});
        const auto found = usesOf(catalogue, ReverseIndex(stateOf(catalogue, loadInfo)), "phone_1");
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].partialSecrets, 0u);
        QVERIFY(!found[0].hasAllSecrets && !found[0].isExact());
    }

    void anUnlistedResourceTellsItsSecrets()
    {
        std::vector<PlainSecret> plain = smallWorkspace();
        plain[2].unlisted["speech_engines"] = {{.id = "speng_1", .name = "Hotline"}};
        plain[3].unlisted["speech_engines"] = {{.id = "speng_2"}};
        plain[3].unlistedWithMore = {"speech_engines"};
        const Catalogue catalogue = catalogueOf(plain);
        const auto found = usesIn(catalogue, "speng_1");
        QCOMPARE(found.size(), 1u);
        QVERIFY(catalogue.categoryWord(*found[0].kind) == "speech_engines");
        QCOMPARE(found[0].uses.size(), 1u);
        QVERIFY(catalogue.secretId(found[0].uses[0].secret) == "sec_old");
        QCOMPARE(found[0].partialSecrets, 2u);
        QVERIFY(!found[0].isExact());
    }

    void idsOfNoResourceFindNothing_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not in any list") << QByteArray("tool_");
        QTest::newRow("a secret's") << QByteArray("sec_hub");
        QTest::newRow("an environment") << QByteArray("production");
    }
    void idsOfNoResourceFindNothing()
    {
        QFETCH(QByteArray, id);
        QVERIFY(usesIn(catalogueOf(smallWorkspace()), id.toStdString()).empty());
    }

    void oneIdOfSeveralKindsIsToldPerKind()
    {
        std::vector<PlainSecret> plain = smallWorkspace();
        plain[2][Category::Agents] = {available("tool_crm", "an agent of this id", "viewer")};
        const Catalogue catalogue = catalogueOf(plain);
        const auto found = usesIn(catalogue, "tool_crm");
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0].kind, Category::Tools);
        QCOMPARE(found[1].kind, Category::Agents);
        QCOMPARE(found[1].uses.size(), 1u);
    }

    void everyListedDependentIsFoundFromItsId()
    {
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const auto plain = randomSecrets(seed);
            const Catalogue catalogue = catalogueOf(plain);
            const ReverseIndex index(stateOf(catalogue));
            for (const PlainSecret &secret : plain) {
                for (const PlainList &list : listsOf(secret)) {
                    const auto kind = catalogue.findCategory(list.word);
                    for (const PlainDependent &item : *list.items) {
                        const auto found = usesOf(catalogue, index, item.id);
                        const auto ofKind = std::ranges::find(found, kind, &ResourceUses::kind);
                        QVERIFY(ofKind != found.end());
                        const auto use
                            = std::ranges::find_if(ofKind->uses, [&](const ResourceUse &candidate) {
                                  return catalogue.secretId(candidate.secret) == secret.id;
                              });
                        QVERIFY(use != ofKind->uses.end());
                        QCOMPARE(use->kind, Use::Kind::Listed);
                        const bool isThrough
                            = kind == Category::Agents && item.links && !item.links->empty();
                        QCOMPARE(use->relation.through, isThrough);
                        QCOMPARE(use->relation.direct, !isThrough);
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestUses)
#include "tst_uses.moc"
