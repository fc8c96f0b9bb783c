// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/graphpanel.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "report/graphfile.h"
#include "report/suggestedfilename.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/files.h"
#include "ui/panels/factsbar.h"
#include "ui/rows/entrytree.h"
#include "ui/rows/factstext.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/symbolicon.h"

#include <QFileInfo>
#include <QScreen>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>

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

GraphPanel::GraphPanel(SearchedWorkspace &searched, QSettings &settings, const QString &server,
                       QWidget *parent)
    : Panel(searched, parent)
    , m_settings(settings)
    , m_view(new GraphView(this))
    , m_nothing(new PlainLabel(this))
    , m_sentence(named("graphState", new PlainLabel(this, PlainLabel::Wrap::Words)))
    , m_facts(new FactsBar(searched, server, this))
    , m_bar(makeBar())
    , m_legend(named("graphLegend", new QWidget(this)))
{
    setObjectName(QStringLiteral("graphPanel"));
    m_nothing->setMuted();
    m_nothing->setWrap(PlainLabel::Wrap::Words);
    m_nothing->setContentsMargins(12, 10, 12, 10);
    m_nothing->setAtTop();
    m_sentence->setContentsMargins(12, 2, 12, 6);
    QBoxLayout *lines = columnOf(this, {m_bar, m_nothing, m_view, m_legend, m_facts, m_sentence});
    lines->setSpacing(0);
    lines->setStretchFactor(m_nothing, 1);
    lines->setStretchFactor(m_view, 1);
    auto *items = new FlowLayout(m_legend);
    items->setContentsMargins(12, 2, 12, 6);
    items->setSpacing(12);
    m_facts->setContentsMargins(12, 2, 12, 2);
    connect(m_view, &GraphView::nodeActivated, this, &GraphPanel::activate);
    connect(m_view, &GraphView::roomChanged, this, &GraphPanel::followRoom);
    connect(m_view, &GraphView::windowToggled, this, &GraphPanel::toggleLarge);
}

QWidget *GraphPanel::makeBar()
{
    auto *bar = new QWidget(this);
    const auto button = [bar](const QString &text, const QString &tip) {
        auto *made = new QToolButton(bar);
        made->setText(text);
        setPlainToolTip(*made, tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        return made;
    };
    QToolButton *smaller = button(QStringLiteral(u"\u2212"), tr("Smaller (-)"));
    QToolButton *larger = button(QStringLiteral("+"), tr("Larger (+)"));
    QToolButton *fit = button(tr("Fit"), tr("All of it (0)"));
    QToolButton *large = button({}, tr("In a window of its own (F11)"));
    large->setIcon(symbolIcon(QStringLiteral("further")));
    QToolButton *save = button(tr("Save …"), tr("Save as SVG, DOT or Mermaid"));
    save->setIcon(symbolIcon(QStringLiteral("save")));
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    lineOf(bar, {smaller, larger, fit, large, nullptr, save}, {8, 4, 8, 4})->setSpacing(2);
    connect(smaller, &QToolButton::clicked, m_view, &GraphView::zoomOut);
    connect(larger, &QToolButton::clicked, m_view, &GraphView::zoomIn);
    connect(fit, &QToolButton::clicked, m_view, &GraphView::fit);
    connect(large, &QToolButton::clicked, this, &GraphPanel::toggleLarge);
    connect(save, &QToolButton::clicked, this, &GraphPanel::askForFile);
    return bar;
}

void GraphPanel::setRows(const QList<RowId> &rows)
{
    if (rows.value(0).secret != m_rows.value(0).secret) {
        m_rankLimit = Graph::rankLimit;
    }
    m_rows = rows;
    refresh();
}

/// The legend below it takes more room or less with the graph: a few pixels change nothing.
void GraphPanel::followRoom()
{
    const QSizeF change = m_view->room() - m_room;
    constexpr double few = 40;
    if (m_view->isVisible()
        && std::max(std::abs(change.width()), std::abs(change.height())) > few) {
        refreshSoon();
    }
}

/// The first that fits: the nodes as they are, names in two lines, ranks in more columns, folded
/// by half the limit.
Graph GraphPanel::fittingGraph(const Catalogue &catalogue, SecretIndex secret,
                               std::uint32_t rankLimit, const ConfiguredPlaces &places,
                               const QSizeF &room)
{
    const auto made = [&](std::uint32_t limit, int lines, std::size_t rows) {
        return graphOf(catalogue, secret, limit, GraphNodeItem::sizes(lines, rows), &places);
    };
    const auto fits = [&room](const Graph &graph) {
        return graph.size.width() <= room.width() && graph.size.height() <= room.height();
    };
    constexpr std::size_t usualRows = 24;
    constexpr std::size_t fewRows = 12;
    Graph graph = made(rankLimit, 1, usualRows);
    if (fits(graph)) {
        return graph;
    }
    graph = made(rankLimit, 2, usualRows);
    const Graph usual = graph;
    if (!fits(graph)) {
        graph = made(rankLimit, 2, fewRows);
    }
    // Not below what the user has unfolded.
    for (const std::size_t rows : {usualRows, fewRows}) {
        if (!fits(graph) && rankLimit == Graph::rankLimit) {
            graph = made(rankLimit / 2, 2, rows);
        }
    }
    return fits(graph) ? graph : usual;
}

void GraphPanel::showState(const WorkspaceState &state)
{
    m_room = m_view->room();
    compute(
        weightOfRows(state, m_rows) + std::size_t(state.facts().size()),
        [state, rows = m_rows, limit = m_rankLimit, room = m_room] {
            return shownOf(state, rows, limit, room);
        },
        [this](const Shown &shown) { showResult(shown); });
}

GraphPanel::Shown GraphPanel::shownOf(const WorkspaceState &state, const QList<RowId> &rows,
                                      std::uint32_t rankLimit, const QSizeF &room)
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
    // Unfolded as far as the row that the user is on, but no farther than can be walked through.
    constexpr std::uint32_t mostUnfolded = 10 * Graph::rankLimit;
    const RowId wanted = rows.size() == 1 ? rows.first() : RowId();
    const ConfiguredPlaces places(state);
    bool isThere = false;
    for (; !isThere; rankLimit += Graph::rankLimit) {
        shown.graph = fittingGraph(catalogue, secrets.first(), rankLimit, places, room);
        shown.rows.clear();
        for (const GraphNode &node : shown.graph.nodes) {
            shown.rows.append(rowOf(shown, node));
        }
        isThere = wanted.resource.isEmpty() || shown.rows.contains(wanted)
            || rankLimit >= mostUnfolded
            || std::ranges::all_of(shown.graph.nodes,
                                   [](const GraphNode &node) { return node.hiddenCount == 0; });
    }
    for (const GraphNode &node : shown.graph.nodes) {
        shown.texts.append(textOf(catalogue, node));
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
    m_legend->setVisible(isOne);
    m_facts->setWanted(isOne);
    for (GraphView *view : {m_view, m_large.data()}) {
        if (view) {
            view->setAccessibleName(isOne ? titleOfGraph() : QString());
            view->showGraph(shown.graph, shown.texts, isSameSecret);
        }
    }
    if (!isOne) {
        showSentence({});
        m_nothing->setText(shown.secrets == 0
                               ? tr("Select a row to see the graph of its secret.")
                               : tr("Select rows of a single secret to see its graph."));
        return;
    }
    showLegend();
    if (m_rows.size() == 1 && shown.rows.contains(m_rows.first())) {
        m_view->setCurrentNode(static_cast<int>(shown.rows.indexOf(m_rows.first())));
    }
    showSentence(!shown.graph.isExact ? tr("Not everything is loaded: there may be more than this.")
                     : shown.state.facts().wereAsked()
                     ? QString()
                     : tr("Configurations were not read: what only they name is not here."));
    m_facts->readFor(shown.state, {shown.graph.secret});
}

QString GraphPanel::titleOfGraph() const
{
    return tr("Graph of %1; use the arrow keys to move, Enter goes to the row")
        .arg(RowTexts(m_shown.state.catalogue()).secretName(m_shown.graph.secret).shown);
}

GraphNodeText GraphPanel::textOf(const Catalogue &catalogue, const GraphNode &node)
{
    GraphNodeText text;
    text.label = node.label;
    QString detail;
    switch (node.kind) {
    case GraphNode::Kind::Secret:
        text.symbol = CategoryText::secretSymbol.toString();
        detail = tr("Secret");
        break;
    case GraphNode::Kind::UnlistedVia:
        text.look = GraphLook::Unseen;
        detail = tr("referenced by agents only");
        break;
    case GraphNode::Kind::Configured: {
        const GraphNode::Configured &configured = *node.configured;
        text.symbol
            = node.category ? CategoryText::symbol(*node.category) : QStringLiteral("place");
        detail = EntryTree::note(
            {node.category ? CategoryText::itemName(catalogue, *node.category)
                           : FactsText::title(configured.list),
             tr("configured, not reported by the service"),
             configured.isCertain ? QString() : tr("its list is only partly loaded")});
        break;
    }
    case GraphNode::Kind::More:
        text.look = GraphLook::Unseen;
        text.label = node.hiddenCount == 0
            ? tr("not loaded")
            : tr("+ %1 more").arg(CategoryText::count(node.hiddenCount, !node.isAtLeast));
        detail = node.hiddenCount == 0 ? tr("a list is partly loaded")
                                       : tr("click to show more of them");
        break;
    case GraphNode::Kind::Dependent: {
        text.symbol = CategoryText::symbol(*node.category);
        detail = CategoryText::itemName(catalogue, *node.category);
        if (!node.record) {
            break;
        }
        const CellText access = RowTexts(catalogue).access(*node.record);
        constexpr std::array looks{GraphLook::Plain, GraphLook::MayEdit, GraphLook::MayNotEdit,
                                   GraphLook::Unseen}; // by Chip
        text.look = looks[static_cast<std::size_t>(access.marks.chip)];
        detail = EntryTree::note({detail, access.shown});
        if (node.category == Category::PhoneNumbers) {
            text.label = RowTexts(catalogue).resourceName(*node.record).shown;
        }
        break;
    }
    }
    text.sentence = tr("%1, %2", "name, what it is").arg(text.label, detail);
    if (node.kind != GraphNode::Kind::More) {
        text.sentence += QLatin1Char('\n')
            + isolatedDisplayText(node.configured ? node.configured->id
                                                  : catalogue.idText(node.id));
    }
    return text;
}

/// Kinds and looks that occur, each once.
void GraphPanel::showLegend()
{
    QLayout &items = *m_legend->layout();
    while (QLayoutItem *item = items.takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](const QPixmap &picture, const QString &text) {
        auto *item = new QWidget(m_legend);
        auto *icon = new PlainLabel(item);
        icon->setPixmap(picture);
        lineOf(item, {icon, new PlainLabel(text, item)})->setSpacing(4);
        items.addWidget(item);
        item->show(); // else a layout that is shown already leaves it hidden
    };
    const int size = fontMetrics().height();
    QStringList kinds;
    QList<GraphLook> looks;
    for (qsizetype i = 0; i < m_shown.texts.size(); ++i) {
        const GraphNodeText &text = m_shown.texts.at(i);
        const GraphNode &node = m_shown.graph.nodes[static_cast<std::size_t>(i)];
        if (node.category && !kinds.contains(text.symbol)) {
            kinds.append(text.symbol);
            add(symbolIcon(text.symbol).pixmap(QSize(size, size), devicePixelRatioF()),
                CategoryText::title(m_shown.state.catalogue(), *node.category));
        }
        if (!looks.contains(text.look)) {
            looks.append(text.look);
        }
    }
    for (const auto &[look, meaning] : {std::pair(GraphLook::MayEdit, tr("you can edit")),
                                        std::pair(GraphLook::MayNotEdit, tr("you cannot edit")),
                                        std::pair(GraphLook::Unseen, tr("not seen"))}) {
        if (looks.contains(look)) {
            add(GraphNodeItem::sample(look, {size * 2, size}, *this), meaning);
        }
    }
    if (std::ranges::any_of(m_shown.graph.edges, &GraphEdge::isConfigured)) {
        add(GraphEdgeItem::configuredSample({size * 2, size}, *this),
            tr("configured, not reported by the service"));
    }
}

void GraphPanel::toggleLarge()
{
    if (m_large) {
        m_large->close();
        return;
    }
    m_large = new GraphView(this);
    m_large->setWindowFlag(Qt::Window);
    m_large->setAttribute(Qt::WA_DeleteOnClose);
    m_large->setWindowTitle(tr("Graph"));
    m_large->setAccessibleName(titleOfGraph());
    m_large->resize(screen()->availableSize() * 3 / 4);
    connect(m_large, &GraphView::nodeActivated, this, &GraphPanel::activate);
    connect(m_large, &GraphView::windowToggled, this, &GraphPanel::toggleLarge);
    m_large->showGraph(m_shown.graph, m_shown.texts, false);
    m_large->show();
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
    case GraphNode::Kind::Configured:
        // No view has what no list of any secret has.
        return node.category && catalogue.findId(node.configured->id)
            ? RowId{{}, *node.category, bytesOf(node.configured->id)}
            : RowId();
    case GraphNode::Kind::More:
        break;
    }
    return {};
}

void GraphPanel::activate(int node)
{
    if (const RowId row = m_shown.rows.value(node); !row.isEmpty()) {
        Q_EMIT rowRequested(row);
    } else if (m_shown.graph.nodes.at(static_cast<std::size_t>(node)).hiddenCount > 0) {
        m_rankLimit += Graph::rankLimit;
        refresh();
    } else if (m_shown.graph.nodes.at(static_cast<std::size_t>(node)).configured) {
        showSentence(m_shown.texts.at(node).sentence);
    } else {
        showSentence(tr("These are not loaded yet; the tree offers to load the rest."));
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
            const Catalogue &catalogue = shown.state.catalogue();
            const ConfiguredPlaces places(shown.state);
            const Graph graph
                = graphOf(catalogue, shown.graph.secret, Graph::rankLimit, {}, &places);
            writeGraph(output, catalogue, shown.state.loadInfo(), graph, format, Times::Included,
                       &places);
        },
        [this](const QString &sentence) { showSentence(sentence); });
}

} // namespace secretscope
