// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/graphpanel.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "report/graphfile.h"
#include "report/suggestedfilename.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/files.h"
#include "ui/rows/entrytree.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/symbolicon.h"

#include <QFileInfo>
#include <QToolButton>

namespace secretscope {

namespace {

GraphFormat formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("dot") || ending == QLatin1String("gv")) {
        return GraphFormat::Dot;
    }
    if (ending == QLatin1String("mmd") || ending == QLatin1String("mermaid")) {
        return GraphFormat::Mermaid;
    }
    return GraphFormat::Svg;
}

} // namespace

GraphPanel::GraphPanel(SearchedWorkspace &searched, QSettings &settings, QWidget *parent)
    : Panel(searched, parent)
    , m_settings(settings)
    , m_view(new GraphView(this))
    , m_nothing(new PlainLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_bar(makeBar())
{
    setObjectName(QStringLiteral("graphPanel"));
    m_nothing->setMuted();
    m_nothing->setWrap(PlainLabel::Wrap::Words);
    m_nothing->setContentsMargins(12, 10, 12, 10);
    m_nothing->setAtTop();
    m_sentence->setObjectName(QStringLiteral("graphState"));
    m_sentence->setWrap(PlainLabel::Wrap::Words);
    m_sentence->setContentsMargins(12, 2, 12, 6);
    QBoxLayout *lines = columnOf(this, {m_bar, m_nothing, m_view, m_sentence});
    lines->setSpacing(0);
    lines->setStretchFactor(m_nothing, 1);
    lines->setStretchFactor(m_view, 1);
    connect(m_view, &GraphView::nodeActivated, this, &GraphPanel::activate);
}

QWidget *GraphPanel::makeBar()
{
    auto *bar = new QWidget(this);
    const auto button = [bar](const QString &text, const QString &tip) {
        auto *made = new QToolButton(bar);
        made->setText(text);
        made->setToolTip(plainToolTip(tip));
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        return made;
    };
    QToolButton *smaller = button(QStringLiteral(u"\u2212"), tr("Smaller (-)"));
    QToolButton *larger = button(QStringLiteral("+"), tr("Larger (+)"));
    QToolButton *fit = button(tr("Fit"), tr("All of it (0)"));
    QToolButton *save = button(tr("Save …"), tr("Save as SVG, DOT or Mermaid"));
    save->setIcon(symbolIcon(QStringLiteral("save")));
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    lineOf(bar, {smaller, larger, fit, nullptr, save}, {8, 4, 8, 4})->setSpacing(2);
    connect(smaller, &QToolButton::clicked, m_view, &GraphView::zoomOut);
    connect(larger, &QToolButton::clicked, m_view, &GraphView::zoomIn);
    connect(fit, &QToolButton::clicked, m_view, &GraphView::fit);
    connect(save, &QToolButton::clicked, this, &GraphPanel::askForFile);
    return bar;
}

void GraphPanel::setRows(const QList<RowId> &rows)
{
    m_rows = rows;
    refresh();
}

void GraphPanel::showState(const WorkspaceState &state)
{
    compute(
        weightOfRows(state, m_rows), [state, rows = m_rows] { return shownOf(state, rows); },
        [this](const Shown &shown) { showResult(shown); });
}

GraphPanel::Shown GraphPanel::shownOf(const WorkspaceState &state, const QList<RowId> &rows)
{
    const Catalogue &catalogue = state.catalogue();
    const QList<SecretIndex> secrets = secretsOfRows(state, rows);
    Shown shown;
    shown.state = state;
    shown.secrets = secrets.size();
    if (secrets.size() != 1) {
        return shown;
    }
    shown.secretId = bytesOf(catalogue.secretId(secrets.first()));
    shown.graph = graphOf(catalogue, secrets.first());
    for (const GraphNode &node : shown.graph.nodes) {
        shown.words.append(wordsOf(catalogue, node));
        shown.rows.append(rowOf(shown, node));
    }
    return shown;
}

void GraphPanel::showResult(const Shown &shown)
{
    const bool isSameSecret = shown.secretId == m_shown.secretId;
    const bool isOne = shown.secrets == 1;
    m_shown = shown;
    m_nothing->setVisible(!isOne);
    m_view->setVisible(isOne);
    m_bar->setVisible(isOne);
    if (!isOne) {
        showSentence({});
        m_view->showGraph({}, {}, false);
        m_nothing->setText(shown.secrets == 0
                               ? tr("Select a row to see the graph of its secret.")
                               : tr("Select rows of a single secret to see its graph."));
        return;
    }
    m_view->setAccessibleName(
        tr("Graph of %1; use the arrow keys to move, Enter goes to the row")
            .arg(RowTexts(shown.state.catalogue()).secretName(shown.graph.secret).shown));
    m_view->showGraph(shown.graph, shown.words, isSameSecret);
    if (m_rows.size() == 1 && shown.rows.contains(m_rows.first())) {
        m_view->setCurrentNode(static_cast<int>(shown.rows.indexOf(m_rows.first())));
    }
    showSentence(shown.graph.isExact
                     ? QString()
                     : tr("Not everything is loaded: there may be more than this."));
}

GraphView::Words GraphPanel::wordsOf(const Catalogue &catalogue, const GraphNode &node)
{
    GraphView::Words words{node.label, {}, {}};
    switch (node.kind) {
    case GraphNode::Kind::Secret:
        words.detail = tr("Secret");
        break;
    case GraphNode::Kind::UnlistedVia:
        words.detail = tr("referenced by agents only");
        break;
    case GraphNode::Kind::More: {
        const auto hidden = static_cast<int>(node.hiddenCount);
        words.label = hidden == 0 ? tr("more, not loaded")
            : node.isAtLeast      ? tr("+ at least %Ln more", "", hidden)
                                  : tr("+ %Ln more", "", hidden);
        words.detail = hidden == 0 ? tr("a list is partly loaded") : tr("no room to show them");
        break;
    }
    case GraphNode::Kind::Dependent: {
        QString access;
        if (node.record && traitsOf(*node.category).hasAccessLevel
            && !catalogue.isAvailable(*node.record)) {
            access = tr("no access");
        } else if (node.record) {
            access = displayText(catalogue.word(catalogue.resource(*node.record).access));
        }
        words.detail = EntryTree::note({CategoryText::itemName(catalogue, *node.category), access});
        break;
    }
    }
    words.sentence = tr("%1, %2", "name, what it is").arg(words.label, words.detail);
    if (node.kind != GraphNode::Kind::More) {
        words.sentence += QLatin1Char('\n') + isolatedDisplayText(catalogue.idText(node.id));
    }
    return words;
}

RowId GraphPanel::rowOf(const Shown &shown, const GraphNode &node)
{
    const Catalogue &catalogue = shown.state.catalogue();
    switch (node.kind) {
    case GraphNode::Kind::Secret:
        return {shown.secretId, {}, {}};
    case GraphNode::Kind::Dependent:
        return {shown.secretId, RowCategory(catalogue, *node.category),
                bytesOf(catalogue.idText(node.id))};
    case GraphNode::Kind::UnlistedVia:
        return {{}, {}, bytesOf(catalogue.idText(node.id))};
    case GraphNode::Kind::More:
        break;
    }
    return {};
}

void GraphPanel::activate(int node)
{
    if (const RowId row = m_shown.rows.value(node); !row.isEmpty()) {
        Q_EMIT rowRequested(row);
    } else {
        showSentence(tr("The graph has no room for these; the tree shows all of them."));
    }
}

void GraphPanel::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void GraphPanel::askForFile()
{
    const QString about = stringOf(m_shown.state.catalogue().secretName(m_shown.graph.secret));
    openSaveDialog(this, tr("Save graph"),
                   suggestedFileName(QStringLiteral("graph"), about, {}, QStringLiteral("svg")),
                   tr("SVG (*.svg);;Graphviz DOT (*.dot);;Mermaid (*.mmd)"), m_settings,
                   [this](const QString &path) { saveTo(path); });
}

void GraphPanel::saveTo(const QString &path)
{
    writeFile(
        this, path,
        [shown = m_shown, format = formatOf(path)](Output &output) {
            writeGraph(output, shown.state.catalogue(), shown.state.loadInfo(), shown.graph, format,
                       Times::Included);
        },
        [this, path](const Result<Done, FileError> &written) {
            showSentence(FileText::outcome(written, path));
        });
}

} // namespace secretscope
