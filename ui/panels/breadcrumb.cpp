// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/breadcrumb.h"

#include "catalogue/text.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QToolButton>

namespace secretscope {

Breadcrumb::Breadcrumb(SearchedWorkspace &searched, QWidget *parent)
    : Panel(searched, parent)
    , m_steps(new FlowLayout(this))
{
    setObjectName(QStringLiteral("breadcrumb"));
    setAccessibleName(tr("Where the selected row is"));
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(2);
    hide();
}

void Breadcrumb::setRows(const QList<RowId> &rows)
{
    m_row = rows.size() == 1 ? rows.first() : RowId{};
    refresh();
}

void Breadcrumb::showState(const WorkspaceState &state)
{
    const Catalogue &catalogue = state.catalogue();
    const auto secret = catalogue.findSecret(viewOf(m_row.secret));
    const auto category = m_row.category.in(catalogue);
    QStringList texts;
    if (secret && category) {
        texts.append(RowTexts(catalogue).secretName(*secret).shown);
        if (!m_row.resource.isEmpty()) {
            texts.append(CategoryText::title(catalogue, *category));
        }
    }
    if (texts != m_texts) {
        m_texts = texts;
        while (QLayoutItem *item = m_steps->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        for (const QString &text : texts) {
            auto *step = new QToolButton(this);
            // An ampersand would be the key of the letter after it.
            step->setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
            step->setAutoRaise(true);
            step->setAccessibleName(tr("Go to %1").arg(text));
            const bool isSecret = m_steps->count() == 0;
            connect(step, &QToolButton::clicked, this, [this, isSecret] {
                Q_EMIT rowRequested({m_row.secret, isSecret ? RowCategory() : m_row.category, {}});
            });
            m_steps->addWidget(step);
            m_steps->addWidget(new PlainLabel(QStringLiteral("›"), this));
        }
    }
    setVisible(!texts.isEmpty());
}

} // namespace secretscope
