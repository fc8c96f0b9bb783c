// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/startcards.h"

#include "catalogue/displaytext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/symbolicon.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>

namespace secretscope {

namespace {

/// More would push the form out of sight.
constexpr qsizetype maximumOfEach = 4;

} // namespace

StartCards::StartCards(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("startCards"));
    auto *cards = new FlowLayout(this);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(8);
}

void StartCards::setRecent(const QList<Profile> &profiles, const QStringList &snapshots)
{
    qDeleteAll(findChildren<QCommandLinkButton *>());
    for (const Profile &profile : profiles.first(std::min(maximumOfEach, profiles.size()))) {
        add(QStringLiteral("key"), displayText(profile.name), profile.server.label(),
            [this, profile] { Q_EMIT profileRequested(profile); });
    }
    for (const QString &path : snapshots.first(std::min(maximumOfEach, snapshots.size()))) {
        const QFileInfo file(path);
        add(QStringLiteral("open"), displayText(file.fileName()),
            tr("Snapshot in %1").arg(displayText(file.dir().dirName())),
            [this, path] { Q_EMIT snapshotRequested(path); });
    }
    setVisible(!profiles.isEmpty() || !snapshots.isEmpty());
}

void StartCards::add(const QString &icon, const QString &title, const QString &line,
                     std::function<void()> open)
{
    auto *card = new QCommandLinkButton(QString(title).replace(u'&', QStringLiteral("&&")), line);
    card->setIcon(symbolIcon(icon));
    card->setAccessibleName(tr("Open %1").arg(title));
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(card, &QCommandLinkButton::clicked, this, std::move(open));
    layout()->addWidget(card);
    card->show();
}

} // namespace secretscope
