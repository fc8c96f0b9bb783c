// SPDX-License-Identifier: Apache-2.0
// A workspace without a server that publishes one state after the other, as a test builds them.
#pragma once

#include "catalogue/cataloguebuilder.h"
#include "support/plainsecrets.h"
#include "ui/rows/rowsmodel.h"
#include "ui/rows/searchedworkspace.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace secretscope::test {

class LiveCatalogue
{
public:
    explicit LiveCatalogue(const std::vector<PlainSecret> &secrets = {})
        : m_workspace(stateWith(secrets))
        , m_searched(m_workspace)
    {}

    Workspace &workspace() { return m_workspace; }
    SearchedWorkspace &searched() { return m_searched; }
    const Catalogue &catalogue() const { return m_builder.catalogue(); }
    /// For several changes in one state; publish() shows them.
    CatalogueBuilder &builder() { return m_builder; }
    /// All but the catalogue of the next states.
    WorkspaceState::Content &content() { return m_content; }
    void publish() { m_workspace.show(nextState()); }

    void append(const std::vector<PlainSecret> &secrets)
    {
        m_builder.append(pageOf(secrets));
        publish();
    }
    void complete(SecretIndex secret, Category category, const std::vector<PlainDependent> &items)
    {
        m_builder.mergeDependents(secret, category, answerOf(items));
        m_builder.setComplete(secret, category);
        publish();
    }
    void setState(SecretIndex secret, Category category, LoadState state)
    {
        m_builder.setLoadState(secret, category, state);
        publish();
    }
    void setEnvironmentState(LoadState state)
    {
        m_builder.setEnvironmentVariablesState(state);
        publish();
    }
    void setPaging(Paging paging)
    {
        m_content.paging = paging;
        publish();
    }
    /// Another lineage.
    void replace(const std::vector<PlainSecret> &secrets)
    {
        m_builder = CatalogueBuilder();
        m_builder.append(pageOf(secrets));
        ++m_content.lineage;
        publish();
    }
    void setQuery(const QString &text)
    {
        m_searched.setQuery(Query::parse(text, unlistedWords(catalogue())).value());
    }

private:
    WorkspaceState nextState()
    {
        m_builder.setConfigured(m_content.facts);
        m_content.catalogue = m_builder.catalogue();
        ++m_content.revision;
        return WorkspaceState(m_content);
    }
    WorkspaceState stateWith(const std::vector<PlainSecret> &secrets)
    {
        m_builder.append(pageOf(secrets));
        return nextState();
    }

    CatalogueBuilder m_builder;
    WorkspaceState::Content m_content;
    Workspace m_workspace;
    SearchedWorkspace m_searched;
};

inline QModelIndex indexOf(const RowsModel &model, SecretIndex secret)
{
    return model.indexOf(RowNode{.kind = RowKind::Secret, .secret = secret});
}

inline QModelIndex indexOf(const RowsModel &model, SecretIndex secret, Category category)
{
    return model.indexOf(
        RowNode{.kind = RowKind::Category, .secret = secret, .category = category});
}

/// What the user sees in one cell, without the isolating marks round ids and numbers.
inline QString shownCell(const QModelIndex &index)
{
    return index.data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// One line to a row, indented by depth; cells that are not empty, separated by " | ".
inline void addLines(QStringList &lines, const QAbstractItemModel &model, const QModelIndex &parent,
                     int columns, int depth = 0)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            const QString cell = shownCell(model.index(row, column, parent));
            if (!cell.isEmpty()) {
                cells.append(cell);
            }
        }
        lines.append(QString(depth * 2, QLatin1Char(' ')) + cells.join(QStringLiteral(" | ")));
        addLines(lines, model, model.index(row, 0, parent), columns, depth + 1);
    }
}

inline QStringList lines(const QAbstractItemModel &model, int columns)
{
    QStringList result;
    addLines(result, model, {}, columns);
    return result;
}

} // namespace secretscope::test
