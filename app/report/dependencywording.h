// SPDX-License-Identifier: Apache-2.0
// What text, HTML and Markdown say of a secret, a list and a dependent in the same words.
#pragma once

#include "report/dependencyrow.h"

#include <string>
#include <vector>

namespace secretscope {

/// The secret's name, or what stands for it. Foreign text.
std::string_view nameOf(const SecretRow &secret);

/// `complete` or `partial`.
std::string_view completenessOf(const SecretRow &secret);

/// Titles of the columns of a table of such dependents.
std::vector<std::string_view> columnTitles(Category category);

/// Whether a list has something to tell: rows, rows that the scope leaves out, or not-knowing.
bool isTold(const SecretRow::List &list);

/// As in `7`, `≥ 10`, `3 of ≥ 10` where the scope has only some of them.
std::string countOf(const SecretRow::List &list);

/// As in "Tools: ≥ 10 (more exist)".
std::string listTitle(const SecretRow &secret, Category category);

/// As in "≥ 21 dependents", "no dependents reported".
std::string dependentsOf(const SecretRow &secret);

/// The cell for a dependent's name: its name, or what stands for it. Foreign text.
std::string_view nameOf(const DependencyRow &row);

/// Through what an agent reaches the secret. Foreign text; the name is empty where none is known.
struct Way
{
    std::string_view id;
    std::string_view name;
};
std::vector<Way> waysOf(const Catalogue &catalogue, const DependencyRow &row);

/// "direct" or "through", with an unlisted value of `type` as in "direct, type: locked".
std::string relationText(const DependencyRow &row);

/// An environment variable's environments, joined by commas. Foreign text.
std::string environmentsText(const Catalogue &catalogue, const DependencyRow &row);

} // namespace secretscope
