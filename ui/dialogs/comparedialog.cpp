// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/comparedialog.h"

#include "catalogue/displaytext.h"
#include "report/diffreport.h"
#include "report/suggestedfilename.h"
#include "ui/dialogs/changelists.h"
#include "ui/dialogs/files.h"
#include "ui/rows/entrytree.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/timetext.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>

namespace secretscope {

namespace {

const QList<ReportFormat> comparisonFormats{ReportFormat::Markdown, ReportFormat::Text,
                                            ReportFormat::Json};

} // namespace

CompareDialog::CompareDialog(const std::optional<Content> &loaded, QSettings &settings,
                             QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_loaded(loaded)
    , m_opening{Computation(this), Computation(this)}
    , m_comparing(this)
    , m_verdict(named("verdict", new PlainLabel(this, PlainLabel::Wrap::Words)))
    , m_state(named("state", new PlainLabel(this, PlainLabel::Wrap::Words)))
    , m_tree(named("changes", new EntryTree(this)))
    , m_swap(named("swap", new QPushButton(tr("S&wap"), this)))
    , m_save(named("save", new QPushButton(tr("&Save …"), this)))
{
    setWindowTitle(tr("Compare"));
    setObjectName(QStringLiteral("compareDialog"));
    if (m_loaded) {
        m_loaded->name = tr("what is loaded: %1").arg(m_loaded->name);
    }
    m_tree->setAccessibleName(tr("Changes by kind"));
    m_save->setDefault(true);
    m_swap->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    QBoxLayout *lines = columnOf(this, {makeSides(), m_verdict, m_tree, m_state}, {9, 9, 9, 9});
    lines->setStretchFactor(m_tree, 1);
    lines->addLayout(lineOf(nullptr, {m_swap, nullptr, close, m_save}));
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 34);

    connect(close, &QPushButton::clicked, this, &CompareDialog::reject);
    connect(m_swap, &QPushButton::clicked, this, &CompareDialog::swapSides);
    connect(m_tree, &EntryTree::rowRequested, this, &CompareDialog::rowRequested);
    connect(m_save, &QPushButton::clicked, this, &CompareDialog::askWhereToSave);
    if (m_loaded) {
        takeLoaded(Side::After);
    } else {
        compare();
    }
}

QWidget *CompareDialog::makeSides()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    const auto addSide = [&](int row, Side side, const QString &title, const QString &name) {
        auto *heading = new PlainLabel(title, box);
        heading->setBold();
        auto *shown = new PlainLabel(box);
        shown->setObjectName(name);
        shown->setElided();
        m_names[static_cast<std::size_t>(row)] = shown;
        auto *file = new QPushButton(tr("Open file …"), box);
        file->setAccessibleName(tr("%1: open file").arg(title));
        file->setAutoDefault(false);
        connect(file, &QPushButton::clicked, this, [this, side] {
            openSnapshotDialog(this, [this, side](const QString &path) { openSide(side, path); });
        });
        auto *loaded = new QPushButton(tr("Use what is loaded"), box);
        loaded->setAccessibleName(tr("%1: use what is loaded").arg(title));
        loaded->setAutoDefault(false);
        loaded->setEnabled(m_loaded.has_value());
        connect(loaded, &QPushButton::clicked, this, [this, side] { takeLoaded(side); });
        grid->addWidget(heading, row, 0);
        grid->addWidget(shown, row, 1);
        grid->addWidget(file, row, 2);
        grid->addWidget(loaded, row, 3);
    };
    addSide(0, Side::Before, tr("Older"), QStringLiteral("before"));
    addSide(1, Side::After, tr("Newer"), QStringLiteral("after"));
    return box;
}

void CompareDialog::openSide(Side side, const QString &path)
{
    m_state->setText(tr("Opening %1 …").arg(displayText(path)));
    m_opening[static_cast<std::size_t>(side)].run(
        Computation::Large,
        [path](const std::stop_token &stop) { return readSnapshotFile(path, stop); },
        [this, side, path](Result<WorkspaceState, SnapshotError> opened) {
            if (!opened) {
                m_state->setText(FileText::problem(opened.error(), path));
                return;
            }
            m_state->clear();
            content(side) = Content{std::move(*opened), QFileInfo(path).fileName()};
            compare();
        });
}

void CompareDialog::takeLoaded(Side side)
{
    content(side) = m_loaded;
    compare();
}

void CompareDialog::swapSides()
{
    std::swap(m_sides[0], m_sides[1]);
    compare();
}

void CompareDialog::compare()
{
    m_comparing.drop();
    m_diff.reset();
    showSides();
    showVerdict();
    m_tree->showLists({}, EntryTree::Subject::Other);
    m_save->setEnabled(false);
    m_swap->setEnabled(m_sides[0] || m_sides[1]);
    if (!m_sides[0] || !m_sides[1]) {
        return;
    }
    const WorkspaceState before = m_sides[0]->state;
    const WorkspaceState after = m_sides[1]->state;
    m_comparing.run(
        before.catalogue().edgeCount() + after.catalogue().edgeCount(),
        [before, after] { return diff(before, after); },
        [this](Diff found) {
            m_diff = std::move(found);
            m_save->setEnabled(true);
            showVerdict();
            const Catalogue shown = m_loaded ? m_loaded->state.catalogue() : Catalogue();
            const ChangeLists changes(m_sides[0]->state.catalogue(), m_sides[1]->state.catalogue(),
                                      *m_diff, shown);
            m_tree->showLists(changes.lists(), EntryTree::Subject::Other);
        });
}

void CompareDialog::showSides()
{
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        if (!m_sides[i]) {
            m_names[i]->setText(tr("nothing yet"));
            continue;
        }
        const WorkspaceState &state = m_sides[i]->state;
        const auto secrets = static_cast<int>(state.catalogue().secretCount());
        // The name last: it may be long, and matters least.
        QStringList parts{state.isComplete() ? tr("complete") : tr("incomplete"),
                          tr("%Ln secret(s)", "", secrets)};
        const QString time = TimeText::clock(state.origin().finished, QDateTime::currentDateTime());
        if (!time.isEmpty()) {
            parts.append(tr("read at %1").arg(time));
        }
        parts.append(displayText(m_sides[i]->name));
        const QString text = EntryTree::note(parts);
        m_names[i]->setText(text);
        setPlainToolTip(*m_names[i], text);
    }
}

void CompareDialog::showVerdict()
{
    if (!m_diff) {
        m_verdict->setText(m_sides[0] && m_sides[1]
                               ? tr("Comparing …")
                               : tr("Open a snapshot on each side to see what changed."));
        return;
    }
    QStringList sentences;
    switch (m_diff->verdict()) {
    case DiffVerdict::Identical:
        sentences.append(tr("Both are identical."));
        break;
    case DiffVerdict::NoDifferenceSeen:
        sentences.append(
            tr("No difference in what both contain, but not everything could be compared."));
        break;
    case DiffVerdict::Different:
        sentences.append(
            tr("They differ: %Ln change(s).", "", static_cast<int>(ChangeLists::count(*m_diff))));
        if (!m_diff->isExact()) {
            sentences.append(tr("Not everything could be compared: a side is incomplete."));
        }
        break;
    }
    if (m_diff->serversDiffer) {
        sentences.append(tr("They were read from different servers."));
    }
    if (m_diff->searchesDiffer) {
        sentences.append(tr("They were read with different searches."));
    }
    m_verdict->setText(sentences.join(QLatin1Char(' ')));
}

void CompareDialog::askWhereToSave()
{
    openSaveDialog(this, tr("Save comparison"),
                   suggestedFileName(QStringLiteral("changes"), {}, {}, QStringLiteral("md")),
                   nameFilterOf(comparisonFormats), m_settings,
                   [this](const QString &path) { saveTo(path); });
}

void CompareDialog::saveTo(const QString &path)
{
    if (!m_diff) {
        return;
    }
    writeFile(
        this, path,
        [before = *m_sides[0], after = *m_sides[1], found = *m_diff,
         format = formatOfFile(path, comparisonFormats)](Output &output) {
            const LoadInfo beforeLoadInfo = before.state.loadInfo();
            const LoadInfo afterLoadInfo = after.state.loadInfo();
            writeDiffReport(output,
                            {before.state.catalogue(), beforeLoadInfo, before.name.toStdString()},
                            {after.state.catalogue(), afterLoadInfo, after.name.toStdString()},
                            found, format, Times::Included);
        },
        [this](const QString &sentence) { m_state->setText(sentence); });
}

} // namespace secretscope
