// SPDX-License-Identifier: Apache-2.0
// Orders the secrets tree by one of its columns: secrets among each other, and dependents within
// their category. Categories keep their one order. Equal rows, and secrets in columns that they
// have nothing in, keep the order of arrival. It knows no rows and no filter.
#pragma once

#include "catalogue/catalogue.h"
#include "ui/rows/sortorder.h"

#include <QCollator>

#include <optional>
#include <vector>

namespace secretscope {

enum class TreeColumn : int { Name, Access, Created, Uses, Id };
inline constexpr int treeColumnCount = 5;

/// Orders access levels by what they allow: admin first, then unlisted words, "no access" and none.
int accessRank(Word access);

/// Orders resources by access level: by accessRank(), unlisted words among each other in the order
/// in which they came; nothing for a resource that the API tells no level of.
std::optional<std::int64_t> accessKey(const Catalogue &catalogue, ResourceIndex resource);

class TreeOrder
{
public:
    explicit TreeOrder(const Catalogue &catalogue);

    const std::optional<SortOrder<TreeColumn>> &sortOrder() const { return m_order; }
    void setSortOrder(std::optional<SortOrder<TreeColumn>> order);
    /// Whether secrets stand otherwise than in order of arrival.
    bool ordersSecrets() const;

    /// For another catalogue; the order stays.
    void reset(const Catalogue &catalogue);
    /// Forgets what it keeps of a secret that was read again.
    void forget(SecretIndex secret);

    /// `secrets` are in order of arrival. O(n log n), the first time for a name more.
    void sort(std::vector<SecretIndex> &secrets);
    /// The same if the first `sorted` are in order already and the others, in order of arrival,
    /// came later. O(n).
    void merge(std::vector<SecretIndex> &secrets, std::size_t sorted);

    /// `positions` in Catalogue::dependents(secret, category), ascending.
    void sort(SecretIndex secret, Category category, std::vector<std::uint32_t> &positions) const;

private:
    bool isBefore(SecretIndex a, SecretIndex b) const;
    void makeKeys(const std::vector<SecretIndex> &secrets);

    const Catalogue *m_catalogue;
    QCollator m_collator;
    std::optional<SortOrder<TreeColumn>> m_order;
    /// By secret, while sorted by a text.
    std::vector<std::optional<QCollatorSortKey>> m_textKeys;
    /// By secret, while sorted by number.
    std::vector<std::uint64_t> m_numbers;
};

} // namespace secretscope
