// SPDX-License-Identifier: Apache-2.0
#include "search/secretflags.h"

#include "search/textindex.h"

namespace secretscope {

namespace {

constexpr std::uint8_t bit(QuickFilter filter)
{
    return static_cast<std::uint8_t>(filter);
}

bool isFixableAccess(std::uint8_t traits)
{
    const int word = traits & TextIndex::Traits::wordMask;
    return word == words::admin.value || word == words::editor.value;
}

} // namespace

void SecretFlags::update(const Catalogue &catalogue, const std::vector<std::uint8_t> &traits,
                         SecretIndex secret)
{
    if (secret.value == m_flags.size()) {
        m_flags.push_back(0);
    }
    std::uint8_t flags = 0;
    if (!catalogue.isComplete(secret)) {
        flags |= bit(QuickFilter::PartlyLoaded);
    } else if (catalogue.dependentCount(secret) == 0) {
        flags |= bit(QuickFilter::NoDependents);
    }
    for (const Category category : allCategories) {
        if (!hasAccessLevel(category)) {
            continue;
        }
        for (const Edge &edge : catalogue.dependents(secret, category)) {
            const std::uint8_t of = traits[edge.resource.value];
            if ((of & TextIndex::Traits::unavailable) != 0) {
                flags |= bit(QuickFilter::NoAccess);
            }
            if (!isFixableAccess(of) && !catalogue.isThrough(edge)) {
                flags |= bit(QuickFilter::NotFixable);
            }
        }
    }
    count(m_flags[secret.value], static_cast<std::uint32_t>(-1));
    count(flags, 1);
    m_flags[secret.value] = flags;
}

/// A change of -1 wraps around to a subtraction.
void SecretFlags::count(std::uint8_t flags, std::uint32_t change)
{
    m_counts.noDependents += (flags & bit(QuickFilter::NoDependents)) != 0 ? change : 0;
    m_counts.noAccess += (flags & bit(QuickFilter::NoAccess)) != 0 ? change : 0;
    m_counts.notFixable += (flags & bit(QuickFilter::NotFixable)) != 0 ? change : 0;
    m_counts.partlyLoaded += (flags & bit(QuickFilter::PartlyLoaded)) != 0 ? change : 0;
}

void SecretFlags::clear()
{
    m_flags.clear();
    m_counts = {};
}

} // namespace secretscope
