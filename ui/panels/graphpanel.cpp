// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/graphpanel.h"

#include "catalogue/displaytext.h"
#include "report/graphfile.h"
#include "report/outputfile.h"
#include "report/suggestedfilename.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/exporttext.h"
#include "ui/dialogs/savedialog.h"
#include "ui/rows/rowtexts.h"
#include "ui/rows/searchedworkspace.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/symbolicon.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace secretscope {

namespace {

/// The graph is made again at most this often while a workspace is being read.
constexpr std::chrono::milliseconds refreshPause{200};

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

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
    : QWidget(parent)
    , m_searched(searched)
    , m_settings(settings)
    , m_view(new GraphView(this))
    , m_nothing(new PlainLabel(this))
    , m_state(new PlainLabel(this))
    , m_bar(makeBar())
{
    setObjectName(QStringLiteral("graphPanel"));
    m_nothing->setMuted();
    m_nothing->setWrap(PlainLabel::Wrap::Words);
    m_nothing->setContentsMargins(12, 10, 12, 10);
    m_nothing->setAtTop();
    m_state->setObjectName(QStringLiteral("graphState"));
    m_state->setWrap(PlainLabel::Wrap::Words);
    m_state->setContentsMargins(12, 2, 12, 6);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_bar);
    lines->addWidget(m_nothing, 1);
    lines->addWidget(m_view, 1);
    lines->addWidget(m_state);

    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(refreshPause);
    connect(&m_refreshing, &QTimer::timeout, this, &GraphPanel::refresh);
    connect(&searched, &SearchedWorkspace::secretsChanged, this, &GraphPanel::refreshSoon);
    connect(&searched, &SearchedWorkspace::everythingChanged, this, &GraphPanel::refreshSoon);
    connect(&searched, &SearchedWorkspace::replaced, this, [this] {
        m_isOutdated = true;
        if (isVisible()) {
            refresh();
        }
    });
    connect(m_view, &GraphView::nodeActivated, this, &GraphPanel::activate);
}

QToolButton *GraphPanel::addButton(QHBoxLayout &line, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(plainToolTip(tip));
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    line.addWidget(button);
    return button;
}

QWidget *GraphPanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(2);
    connect(addButton(*line, QStringLiteral(u"\u2212"), tr("Smaller (-)")), &QToolButton::clicked,
            m_view, &GraphView::zoomOut);
    connect(addButton(*line, QStringLiteral("+"), tr("Larger (+)")), &QToolButton::clicked, m_view,
            &GraphView::zoomIn);
    connect(addButton(*line, tr("Fit"), tr("All of it (0)")), &QToolButton::clicked, m_view,
            &GraphView::fit);
    line->addStretch(1);
    QToolButton *save = addButton(*line, tr("Save …"), tr("Save as SVG, DOT or Mermaid"));
    save->setIcon(symbolIcon(QStringLiteral("save")));
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(save, &QToolButton::clicked, this, &GraphPanel::askForFile);
    return bar;
}

void GraphPanel::setRows(const QList<RowId> &rows)
{
    m_rows = rows;
    m_isOutdated = true;
    if (isVisible()) {
        refresh();
    }
}

void GraphPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated) {
        refresh();
    }
}

void GraphPanel::refreshSoon()
{
    m_isOutdated = true;
    if (isVisible() && !m_refreshing.isActive()) {
        m_refreshing.start();
    }
}

void GraphPanel::refresh()
{
    m_refreshing.stop();
    m_isOutdated = false;
    const Catalogue &catalogue = m_searched.catalogue();
    const QList<SecretIndex> secrets = secretsOfRows(catalogue, m_rows);
    const bool isOne = secrets.size() == 1;
    m_nothing->setVisible(!isOne);
    m_view->setVisible(isOne);
    m_bar->setVisible(isOne);
    m_state->setVisible(isOne);
    if (!isOne) {
        m_secretId.clear();
        m_view->clearGraph();
        m_nothing->setText(secrets.isEmpty() ? tr("Select a row to see the graph of its secret.")
                                             : tr("Select rows of a single secret to see its "
                                                  "graph."));
        return;
    }
    const SecretIndex secret = secrets.first();
    const Graph graph = graphOf(catalogue, secret);
    QList<GraphView::Words> words;
    for (const GraphNode &node : graph.nodes) {
        words.append(wordsOf(node));
    }
    const QByteArray id = bytesOf(catalogue.secretId(secret));
    const std::string_view name = catalogue.secretName(secret);
    m_view->setAccessibleName(
        tr("Graph of %1; arrow keys walk, Enter goes to the row")
            .arg(displayText(name.empty() ? catalogue.secretId(secret) : name)));
    m_view->showGraph(graph, words, id == m_secretId);
    m_secretId = id;
    for (std::size_t i = 0; m_rows.size() == 1 && i < graph.nodes.size(); ++i) {
        if (rowOf(graph.nodes[i]) == m_rows.first()) {
            m_view->setCurrentNode(static_cast<int>(i));
        }
    }
    showState(graph.isExact ? QString()
                            : tr("Not everything is loaded: there may be more than this."));
}

QString GraphPanel::accessOf(const GraphNode &node) const
{
    if (!node.record) {
        return {};
    }
    const Catalogue &catalogue = m_searched.catalogue();
    if (hasAccessLevel(*node.category) && !catalogue.isAvailable(*node.record)) {
        return tr("no access");
    }
    return displayText(catalogue.word(catalogue.resource(*node.record).access));
}

GraphView::Words GraphPanel::wordsOf(const GraphNode &node) const
{
    GraphView::Words words{node.label, {}, {}};
    switch (node.kind) {
    case GraphNode::Kind::Secret:
        words.detail = tr("Secret");
        break;
    case GraphNode::Kind::UnlistedWay:
        words.detail = tr("named by agents only");
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
        const QString kind = CategoryText::kindName(*node.category);
        const QString access = accessOf(node);
        words.detail = access.isEmpty() ? kind : tr("%1 · %2", "kind, access").arg(kind, access);
        break;
    }
    }
    words.sentence = tr("%1, %2", "name, what it is").arg(words.label, words.detail);
    if (node.kind != GraphNode::Kind::More) {
        words.sentence
            += QLatin1Char('\n') + isolatedDisplayText(m_searched.catalogue().idText(node.id));
    }
    return words;
}

RowId GraphPanel::rowOf(const GraphNode &node) const
{
    const Catalogue &catalogue = m_searched.catalogue();
    switch (node.kind) {
    case GraphNode::Kind::Secret:
        return {m_secretId, {}, {}};
    case GraphNode::Kind::Dependent:
        return {m_secretId, node.category, bytesOf(catalogue.idText(node.id))};
    case GraphNode::Kind::UnlistedWay:
        return {{}, {}, bytesOf(catalogue.idText(node.id))};
    case GraphNode::Kind::More:
        break;
    }
    return {};
}

void GraphPanel::activate(int node)
{
    const GraphNode &chosen = m_view->graph().nodes.at(static_cast<std::size_t>(node));
    if (const RowId row = rowOf(chosen); !row.isEmpty()) {
        Q_EMIT rowRequested(row);
    } else {
        showState(tr("The graph has no room for these; the tree has all of them."));
    }
}

void GraphPanel::showState(const QString &sentence)
{
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

void GraphPanel::askForFile()
{
    const Catalogue &catalogue = m_searched.catalogue();
    const auto secret = catalogue.findSecret(m_secretId.toStdString());
    if (!secret) {
        return;
    }
    const std::string_view name = catalogue.secretName(*secret);
    const QString about = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    QFileDialog *dialog = makeSaveDialog(
        this, tr("Save graph"),
        suggestedFileName(QStringLiteral("graph"), about, {}, QStringLiteral("svg")),
        tr("SVG (*.svg);;Graphviz DOT (*.dot);;Mermaid (*.mmd)"), m_settings);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &GraphPanel::saveTo);
    dialog->open();
}

void GraphPanel::saveTo(const QString &path)
{
    const Catalogue &catalogue = m_searched.catalogue();
    const auto secret = catalogue.findSecret(m_secretId.toStdString());
    if (!secret) {
        return;
    }
    auto file = OutputFile::open(path);
    if (!file) {
        showState(ExportText::problem(file.error()));
        return;
    }
    writeGraph((*file)->output(), catalogue, m_searched.workspace().reading(),
               graphOf(catalogue, *secret), formatOf(path), Times::Included);
    const auto done = (*file)->commit();
    showState(done ? tr("Saved as %1.").arg(displayText(path)) : ExportText::problem(done.error()));
}

} // namespace secretscope
