// SPDX-License-Identifier: Apache-2.0
// What every row says: its cells, its sentence for screen readers and its tooltip. Texts are made
// for the cells on screen only: it keeps nothing.
#pragma once

#include "analysis/editcounts.h"
#include "ui/rows/celltext.h"
#include "ui/rows/rownode.h"

#include <QCoreApplication>

namespace secretscope {

class RowTexts
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::RowTexts)

public:
    /// `catalogue` has to outlive this.
    explicit RowTexts(const Catalogue &catalogue)
        : m_catalogue(&catalogue)
    {}

    // Rows of secrets, categories and dependents

    CellText cell(const RowNode &node, Column column) const;
    /// All of a row in one sentence, for screen readers.
    QString sentence(const RowNode &node) const;

    // Secrets

    /// The name, or the id if the API gave no name.
    CellText secretName(SecretIndex secret) const;
    CellText secretId(SecretIndex secret) const;
    /// The three numbers, each in the chip of its level.
    static CellText secretAccess(const EditCounts &counts);
    /// The count; after it the telephony providers of phone numbers, and how many more are not
    /// reported.
    CellText categoryUses(SecretIndex secret, Category category) const;
    /// "1 not reported", of what only configurations name.
    static QString notReported(std::size_t count);
    /// Why a category is not complete; for its last row.
    static QString restText(LoadState state);

    // Dependents

    /// The name; "no access · id"; number and label.
    CellText resourceName(ResourceIndex resource) const;
    CellText resourceId(ResourceIndex resource) const;
    /// As the API words it; "unknown" for a resource that this key may not see.
    CellText access(ResourceIndex resource) const;
    /// The date alone, as the user's language writes it; copied as in ISO 8601. Empty if the API
    /// gave none.
    CellText created(ResourceIndex resource) const;
    /// "direct", "through crm-lookup", "direct, twilio", "direct, in production", "configured, not
    /// reported".
    CellText relation(SecretIndex secret, const Edge &edge) const;
    /// Of what only a configuration names: whether it is certain that no list reports it.
    QString unreported(SecretIndex secret, const Edge &edge) const;

private:
    CellText secretCell(SecretIndex secret, Column column) const;
    /// The count, and beside it one for each category that has any.
    CellText secretUses(SecretIndex secret) const;
    CellText categoryCell(const RowNode &node, Column column) const;
    CellText dependentCell(const RowNode &node, Column column) const;
    QString secretSentence(SecretIndex secret) const;
    QString dependentSentence(const RowNode &node) const;
    const Edge &edge(const RowNode &node) const;
    void addVias(CellText &cell, SecretIndex secret, const Edge &edge) const;

    const Catalogue *m_catalogue;
};

} // namespace secretscope
