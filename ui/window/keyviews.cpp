// SPDX-License-Identifier: Apache-2.0
#include "ui/window/keyviews.h"

#include "catalogue/displaytext.h"
#include "session/profilestore.h"
#include "ui/dialogs/files.h"
#include "ui/widgets/extenttext.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace secretscope {

namespace {

/// A reading of a server is another one each time.
QString newId()
{
    return QUuid::createUuid().toString(QUuid::Id128).left(16);
}

} // namespace

KeyViews::KeyViews(Session &own, ProfileStore &profiles, KeyStore &keys, QObject *parent)
    : QObject(parent)
    , m_opening(profiles, keys)
    , m_identifying(this)
    , m_reading(this)
    , m_merging(this)
{
    addView(own, {}, {});
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(100);
    m_gathering.callOnTimeout(this, &KeyViews::mergeIfQuiet);
    connect(&m_opening, &Opening::progressed, this, &KeyViews::noticed);
    connect(&m_opening, &Opening::ready, this, [this] { add(m_opening.takeSession(), newId()); });
    connect(&m_opening, &Opening::refused, this,
            [this](const Profile &, SetupPane::Trouble, const QString &sentence) {
                Q_EMIT noticed(sentence);
            });
    identifyOwn();
}

KeyViews::~KeyViews() = default;

void KeyViews::identifyOwn()
{
    const Session &own = *m_views.front().session;
    if (own.source() != Session::Source::File) {
        m_views.front().id = newId();
        return;
    }
    m_identifying.run(
        Computation::Large,
        [path = own.address()](const std::stop_token &stop) {
            const auto reading = readSnapshotReading(path, stop);
            return reading ? reading->id : newId();
        },
        [this](const QString &id) {
            m_views.front().id = id;
            m_gathering.start();
        });
}

QList<Profile> KeyViews::offered(const ProfileStore &profiles, Session &own)
{
    QList<Profile> offered = profiles.profiles();
    offered.removeIf([&own](const Profile &profile) {
        return profile.server.origin() != own.workspace().state().origin().server
            || profile.name == own.profile();
    });
    return offered;
}

void KeyViews::addSnapshot(const QString &path)
{
    m_reading.run(
        Computation::Large,
        [path](const std::stop_token &stop) { return readSnapshotReading(path, stop); },
        [this, path](Result<SnapshotReading, SnapshotError> reading) {
            if (reading) {
                add(Session::file(path, std::move(reading->state)), reading->id);
            } else {
                Q_EMIT noticed(FileText::problem(reading.error(), path));
            }
        });
}

void KeyViews::addProfile(const Profile &profile)
{
    m_opening.openProfile(profile);
}

void KeyViews::add(std::unique_ptr<Session> session, const QString &id)
{
    Session &added = *session;
    addView(added, id, std::move(session));
    if (added.workspace().isOnline()) {
        Q_EMIT noticed(tr("Reading what the key of “%1” sees …").arg(displayText(added.profile())));
    }
    for (const View &view : m_views) {
        view.session->workspace().readAll().detach();
    }
    m_gathering.start();
}

void KeyViews::addView(Session &session, const QString &id, std::unique_ptr<Session> owned)
{
    m_views.push_back({&session, id, std::move(owned), std::make_unique<AutoRefresh>(session)});
    m_views.back().refresh->setPace(m_pace);
    const auto soon = [this] { m_gathering.start(); };
    connect(&session.workspace(), &Workspace::published, this, soon);
    connect(&session.workspace(), &Workspace::progressed, this, soon);
}

bool KeyViews::isOnline() const
{
    return std::ranges::any_of(
        m_views, [](const View &view) { return view.session->workspace().isOnline(); });
}

void KeyViews::setRefreshPace(std::chrono::milliseconds pace)
{
    m_pace = pace;
    for (const View &view : m_views) {
        view.refresh->setPace(pace);
    }
}

void KeyViews::refresh()
{
    for (const View &view : m_views) {
        view.session->workspace().refresh().detach();
    }
}

void KeyViews::mergeIfQuiet()
{
    const bool isQuiet = std::ranges::none_of(m_views, [](const View &view) {
        return view.id.isEmpty() || view.session->workspace().isReading();
    });
    if (m_views.size() < 2 || !isQuiet) {
        return;
    }
    std::vector<MergeInput> inputs;
    for (const View &view : m_views) {
        inputs.push_back({view.session->workspace().state(), view.id});
    }
    m_merging.run(
        Computation::Large, [inputs = std::move(inputs)] { return merge(inputs); },
        [this](Result<Merged, MergeRefusal> result) { take(std::move(result)); });
}

void KeyViews::take(Result<Merged, MergeRefusal> result)
{
    if (!result) {
        m_views.resize(std::min(m_views.size(), m_accepted));
        Q_EMIT noticed(sentence(result.error()));
        return;
    }
    const bool isNew = std::exchange(m_accepted, m_views.size()) != m_views.size();
    const QString keys = ExtentText::keys(result->state);
    const auto contradictions = static_cast<int>(result->contradictions.size());
    Q_EMIT merged(result->state.inLineage(++m_lineage));
    if (!isNew) {
        return;
    }
    QString text = tr("What these keys see is shown as one: %1.").arg(keys);
    if (keys.isEmpty()) {
        text = tr("It is the same reading; nothing was added.");
    } else if (contradictions > 0) {
        text += QLatin1Char(' ')
            + tr("%Ln thing(s) that no key changes differ: they were read at different times.", "",
                 contradictions);
    }
    Q_EMIT noticed(text);
}

QString KeyViews::sentence(MergeRefusal refusal)
{
    switch (refusal) {
    case MergeRefusal::DifferentServers:
        return tr("It is of another server. Only views of one workspace can be shown as one.");
    case MergeRefusal::NothingInCommon:
        return tr("It has no secret in common with what is open. Only views of one workspace can "
                  "be shown as one.");
    case MergeRefusal::TooLarge:
        return tr("Together the views are larger than this program can hold.");
    }
    return {};
}

} // namespace secretscope
