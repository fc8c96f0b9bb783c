// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/searchhelp.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/querytext.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QScreen>

#include <algorithm>

namespace secretscope {

SearchHelp::SearchHelp(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("searchHelp"));
    setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(18);
    auto *title = new PlainLabel(tr("What can be searched for"), this);
    title->setBold();
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const QueryText::HelpLine &line : QueryText::help()) {
        auto *example = new PlainLabel(line.example, this);
        example->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        grid->addWidget(example, row, 0);
        grid->addWidget(new PlainLabel(line.meaning, this), row, 1);
        ++row;
    }
    auto *foot = new PlainLabel(
        tr("Case and accents do not matter. Everything loaded is searched at once; names that "
           "start with the text are also asked of the server."),
        this);
    foot->setWrap(PlainLabel::Wrap::Words);
    foot->setMuted();
    grid->addWidget(foot, row, 0, 1, 2);
}

void SearchHelp::popUpBelow(const QWidget &anchor)
{
    adjustSize();
    const QRect available = anchor.screen()->availableGeometry();
    QPoint place = anchor.mapToGlobal(QPoint(0, anchor.height() + 2));
    place.setX(std::clamp(place.x(), available.left(),
                          std::max(available.left(), available.right() - width())));
    place.setY(std::clamp(place.y(), available.top(),
                          std::max(available.top(), available.bottom() - height())));
    move(place);
    show();
}

} // namespace secretscope
