// SPDX-License-Identifier: Apache-2.0
// The cells of secrets, categories and dependents as every view of the window words them. Made for
// the cells on screen only: it keeps nothing.
#pragma once

#include "catalogue/catalogue.h"
#include "ui/rows/celltext.h"
#include "ui/rows/counttext.h"

#include <QCoreApplication>

namespace secretscope {

class RowTexts
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::RowTexts)

public:
    explicit RowTexts(const Catalogue &catalogue)
        : m_catalogue(&catalogue)
    {}

    /// "Tools", "Phone numbers" …
    static QString categoryName(Category category);

    // Secrets

    /// The name, or the id if the API gave no name.
    CellText secretName(SecretIndex secret) const;
    KnownCount secretCount(SecretIndex secret) const;
    KnownCount categoryCount(SecretIndex secret, Category category) const;
    /// The count; behind it the telephony providers of phone numbers.
    CellText categoryUses(SecretIndex secret, Category category) const;
    /// Why a category is not whole; for its last row.
    static QString restText(LoadState state);

    // Dependents

    /// The name; "no access · id"; number and label.
    CellText resourceName(ResourceIndex resource) const;
    CellText resourceId(ResourceIndex resource) const;
    /// As the API words it; "unknown" for a resource that this key may not see.
    CellText access(ResourceIndex resource) const;
    /// The date alone, as ISO 8601; empty if the API gave none.
    QString created(ResourceIndex resource) const;
    /// "direct", "through crm-lookup", "direct, twilio", "direct, in production".
    CellText relation(SecretIndex secret, const Edge &edge) const;

    /// A whole row in one sentence, for screen readers.
    QString secretSentence(SecretIndex secret) const;
    QString categorySentence(SecretIndex secret, Category category) const;
    QString resourceSentence(SecretIndex secret, const Edge &edge) const;

private:
    void addWays(CellText &cell, SecretIndex secret, const Edge &edge) const;

    const Catalogue *m_catalogue;
};

} // namespace secretscope
