// SPDX-License-Identifier: Apache-2.0
// A workspace without a server whose catalogue a test changes by hand, with the signals that a
// reading workspace gives.
#pragma once

#include "support/plainsecrets.h"
#include "ui/rows/searchedworkspace.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace secretscope::test {

class LiveCatalogue
{
public:
    explicit LiveCatalogue(const std::vector<PlainSecret> &secrets = {})
        : m_workspace(catalogueWith(secrets), Reading())
        , m_searched(m_workspace)
    {}

    Workspace &workspace() { return m_workspace; }
    SearchedWorkspace &searched() { return m_searched; }
    /// The workspace is no const object, only its face is.
    Catalogue &catalogue() { return const_cast<Catalogue &>(m_workspace.catalogue()); }

    void append(const std::vector<PlainSecret> &secrets)
    {
        const auto appended = catalogue().append(pageOf(secrets));
        if (appended.count > 0) {
            Q_EMIT m_workspace.secretsAppended(appended.first, appended.count);
        }
        for (const SecretIndex secret : appended.updated) {
            Q_EMIT m_workspace.secretChanged(secret);
        }
    }
    void complete(SecretIndex secret, Category category, const std::vector<PlainDependent> &items)
    {
        catalogue().mergeDependents(secret, category, answerOf(items));
        catalogue().setComplete(secret, category);
        Q_EMIT m_workspace.dependentsChanged(secret, category);
    }
    void setState(SecretIndex secret, Category category, LoadState state)
    {
        catalogue().setLoadState(secret, category, state);
        Q_EMIT m_workspace.dependentsChanged(secret, category);
    }
    void setEnvironmentState(LoadState state)
    {
        catalogue().setEnvironmentVariablesState(state);
        Q_EMIT m_workspace.environmentVariablesChanged();
    }
    void setQuery(const QString &text) { m_searched.setQuery(Query::parse(text).value()); }

private:
    static Catalogue catalogueWith(const std::vector<PlainSecret> &secrets)
    {
        Catalogue catalogue;
        catalogue.append(pageOf(secrets));
        return catalogue;
    }

    Workspace m_workspace;
    SearchedWorkspace m_searched;
};

/// What a person sees in one cell, without the isolating marks round ids and numbers.
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
