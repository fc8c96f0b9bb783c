// SPDX-License-Identifier: Apache-2.0
#include "ui/window/entrance.h"

#include "catalogue/displaytext.h"
#include "session/plantickstore.h"
#include "session/profilestore.h"
#include "session/recentsnapshots.h"
#include "ui/dialogs/files.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

namespace secretscope {

Entrance::Entrance(ProfileStore &profiles, KeyStore &keys, QSettings &settings,
                   QStackedWidget &content)
    : m_profiles(profiles)
    , m_keys(keys)
    , m_settings(settings)
    , m_content(content)
    , m_opening(profiles, keys)
{
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, &Entrance::show);
    connectOpening();
}

Entrance::~Entrance() = default;

void Entrance::connectOpening()
{
    connect(&m_opening, &Opening::progressed, this, [this](const QString &sentence) {
        pane().showConnecting(sentence);
        // What comes at once would only blink.
        if (!m_pane->isVisible() && !m_patience.isActive()) {
            m_patience.start(std::chrono::milliseconds(200));
        }
    });
    connect(&m_opening, &Opening::failed, this, &Entrance::showProblem);
    connect(&m_opening, &Opening::refused, this,
            [this](const Profile &profile, SetupPane::Trouble trouble, const QString &sentence,
                   const QString &tryAgain) {
                pane().showRefusal(profile, trouble, sentence, tryAgain);
                show();
            });
    connect(&m_opening, &Opening::keychainSlow, this,
            [this](const Profile &profile, const QString &sentence) {
                pane().askKeyMeanwhile(profile, sentence);
                show();
            });
}

SetupPane &Entrance::pane()
{
    if (!m_pane) {
        m_pane = new SetupPane(&m_content);
        m_content.addWidget(m_pane);
        connectPane();
    }
    return *m_pane;
}

void Entrance::connectPane()
{
    connect(m_pane, &SetupPane::connectRequested, this,
            [this](const Profile &profile, const ApiKey &key, SetupPane::Keep keep) {
                m_opening.cancel();
                m_opening.openServer(profile, key, keep);
            });
    connect(m_pane, &SetupPane::tryAgainRequested, &m_opening, &Opening::tryAgain);
    connect(m_pane, &SetupPane::cancelRequested, this, [this] {
        m_opening.cancel();
        m_pane->showProblem({});
    });
    connect(m_pane, &SetupPane::sampleRequested, this, &Entrance::openSample);
    connect(m_pane, &SetupPane::snapshotRequested, this, &Entrance::chooseSnapshot);
    connect(m_pane, &SetupPane::profileRequested, &m_opening, &Opening::openProfile);
    connect(m_pane, &SetupPane::recentSnapshotRequested, &m_opening, &Opening::openSnapshot);
    connect(m_pane, &SetupPane::leaveRequested, this, [this] {
        m_opening.cancel();
        Q_EMIT left();
    });
}

void Entrance::show()
{
    m_patience.stop();
    pane().setCanLeave(m_canLeave);
    m_pane->setRecent(m_profiles.profiles(), recentSnapshots(m_settings));
    Q_EMIT shown(m_pane);
}

void Entrance::showProblem(const QString &sentence)
{
    pane().showProblem(sentence);
    show();
}

void Entrance::startNew()
{
    pane().startNew();
    show();
}

void Entrance::askKeyOf(const Profile &profile)
{
    pane().askKeyOf(profile);
    show();
}

void Entrance::settle()
{
    m_patience.stop();
    if (m_pane) {
        m_pane->startNew();
    }
}

void Entrance::chooseSnapshot()
{
    openSnapshotDialog(m_content.window(),
                       [this](const QString &path) { m_opening.openSnapshot(path); });
}

void Entrance::open(const WindowOptions &options, std::unique_ptr<SampleHost> host)
{
    switch (options.source) {
    case WindowOptions::Source::Demo:
        m_opening.openSample(host ? std::move(host)
                                  : std::make_unique<SampleHost>(options.demoSecrets));
        return;
    case WindowOptions::Source::Snapshot:
        m_opening.openSnapshot(options.snapshot);
        return;
    case WindowOptions::Source::Profile:
        if (const auto profile = m_profiles.find(options.profile)) {
            m_opening.openProfile(*profile);
        } else {
            showProblem(tr("There is no profile “%1”.").arg(displayText(options.profile)));
        }
        return;
    case WindowOptions::Source::Environment:
        openEnvironment(options);
        return;
    case WindowOptions::Source::LastUsed:
        break;
    }
    if (const auto last = m_profiles.find(m_profiles.lastUsed())) {
        m_opening.openProfile(*last);
    } else if (options.isDemoFallback) {
        m_opening.openSample(std::move(host));
    } else {
        show();
    }
}

void Entrance::openEnvironment(const WindowOptions &options)
{
    const auto server = options.server.isEmpty() ? Result<BaseUrl, BaseUrlError>(BaseUrl::global())
                                                 : BaseUrl::parse(options.server);
    const auto key = ApiKey::parse(options.environmentKey);
    if (server && key) {
        m_opening.openServer(Profile{{}, *server}, *key, Opening::Keep::Nothing);
        return;
    }
    showProblem(tr("The key in ELEVENLABS_API_KEY cannot be used. %1")
                    .arg(key ? QString() : SetupPane::keyProblem(key.error())));
}

void Entrance::askToRemove(const Profile &profile)
{
    QMessageBox *box = makePlainBox(
        m_content.window(), QMessageBox::Question, tr("Remove profile"),
        tr("Remove the profile “%1” and its key from this computer? The workspace itself is not "
           "changed.")
            .arg(displayText(profile.name)));
    QPushButton *remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, profile] {
        m_profiles.remove(profile.name);
        PlanTickStore::remove(m_settings, profile.name);
        m_keys.remove(profile, this, [](const Result<Done, KeyStoreError> &) {});
        Q_EMIT removed();
        startNew();
    });
    box->open();
}

} // namespace secretscope
