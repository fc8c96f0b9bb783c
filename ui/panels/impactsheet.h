// SPDX-License-Identifier: Apache-2.0
// The impact of some secrets as the window shows it: four tiles, below each its groups of rows,
// each row in words. A function of one state, callable on any thread; the words of a row are made
// when it is looked at.
#pragma once

#include "analysis/impactfacts.h"
#include "ui/rows/rowid.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <array>
#include <memory>
#include <variant>

namespace secretscope {

class ImpactSheet
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::ImpactSheet)
    Q_DISABLE_COPY_MOVE(ImpactSheet)

public:
    enum Tile { Fix, Ask, Test, Check };
    static constexpr int TileCount = 4;

    /// Something with a row of its own.
    using Item = std::variant<const ImpactEntry *, std::span<const ConfiguredPlace>, IdIndex>;
    struct Group
    {
        QString title;
        /// Of who made what is in it; only in Ask.
        QString creatorName = {};
        QString creatorEmail = {};
        bool isFolded = false;
        std::vector<Item> items = {};
    };
    struct List
    {
        QString title;
        Known count;
        /// A line about what is in it.
        QString meaning;
        std::vector<Group> groups = {};
    };
    /// All texts but `id` are safe for display.
    struct Words
    {
        QString title;
        /// What is known of it; may be empty.
        QString detail = {};
        /// The real one.
        QString id = {};
        /// Name of its icon.
        QString symbol = {};
        RowId row = {};
        bool isDimmed = false;
    };

    ImpactSheet(const WorkspaceState &state, const QList<RowId> &rows, ImpactMode mode);

    const WorkspaceState &state() const { return m_places.state(); }
    const Impact &impact() const { return m_impact; }
    bool hasFacts() const { return m_facts.facts().wereAsked(); }
    const List &list(int tile) const { return m_lists[static_cast<std::size_t>(tile)]; }
    static QString nameOf(const Catalogue &catalogue, const ImpactEntry &entry);
    Words words(int tile, const Item &item) const;
    QString idOf(const Item &item) const;

    /// What to write to the people of a group of Ask: which secret, which resources and places, and
    /// what they are to do. Plain text.
    QString message(const Group &group) const;
    /// What list it is, of which secrets and how many at least; then a row to a line: name, id and
    /// what is known, with tabs between.
    QString text(int tile) const;
    /// One a line, with a remark if there may be more.
    QString ids(int tile) const;

private:
    const Catalogue &catalogue() const { return state().catalogue(); }
    List fix() const;
    List ask() const;
    List test() const;
    List check() const;
    static std::vector<Item> itemsOf(std::span<const ImpactEntry *const> entries);
    void addCategories(std::vector<Group> &groups, const ImpactList &list) const;
    Words entryWords(int tile, const ImpactEntry &entry) const;
    Words placeWords(std::span<const ConfiguredPlace> places) const;
    QString placesOf(const ImpactEntry &entry) const;
    QString creatorOf(FactsList list, const ResourceFacts *facts) const;
    QStringList callsOf(const ImpactEntry &entry) const;
    QString access(const ImpactEntry &entry) const;
    QString relation(const ImpactEntry &entry) const;
    QString neededSecrets(const ImpactEntry &entry) const;
    QString secretNames() const;

    ConfiguredPlaces m_places;
    Impact m_impact;
    ImpactFacts m_facts;
    std::array<List, TileCount> m_lists;
};

} // namespace secretscope
