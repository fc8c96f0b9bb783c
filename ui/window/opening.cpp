// SPDX-License-Identifier: Apache-2.0
#include "ui/window/opening.h"

#include "catalogue/displaytext.h"
#include "service/client.h"
#include "session/profilestore.h"
#include "ui/dialogs/files.h"
#include "ui/widgets/apierrortext.h"

namespace secretscope {

Opening::Opening(ProfileStore &profiles, KeyStore &keys, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_keys(keys)
    , m_loadInfo(this)
{
    m_patience.setSingleShot(true);
}

Opening::~Opening() = default;

void Opening::openSample(std::unique_ptr<SampleHost> host)
{
    cancel();
    auto session = Session::sample(host ? std::move(host) : std::make_unique<SampleHost>(0));
    if (!session) {
        Q_EMIT failed(tr("The sample workspace cannot be served on this computer: %1")
                          .arg(displayText(session.error())));
        return;
    }
    // Nothing here can be refused, so there is no waiting for the first page.
    (*session)->workspace().readNextPage();
    m_session = std::move(*session);
    Q_EMIT ready();
}

void Opening::openSnapshot(const QString &path)
{
    cancel();
    waitThen(std::chrono::milliseconds(250),
             [this, path] { Q_EMIT progressed(tr("Opening %1 …").arg(displayText(path))); });
    // Also a small file may be a pipe, or on a disk that does not answer.
    m_loadInfo.run(
        Computation::Large,
        [path](const std::stop_token &stop) {
            auto opened = readSnapshotFile(path, stop);
            return std::pair(opened, opened ? SearchIndex(opened->catalogue()) : SearchIndex());
        },
        [this, path](std::pair<Result<WorkspaceState, SnapshotError>, SearchIndex> read) {
            auto &opened = read.first;
            m_patience.stop();
            if (opened) {
                m_index = std::move(read.second);
                m_session = Session::file(path, std::move(*opened));
                Q_EMIT ready();
            } else {
                Q_EMIT failed(FileText::problem(opened.error(), path));
            }
        });
}

void Opening::waitThen(std::chrono::milliseconds patience, const std::function<void()> &speak)
{
    m_patience.disconnect();
    m_patience.callOnTimeout(this, speak);
    m_patience.start(patience);
}

void Opening::openProfile(const Profile &profile)
{
    cancel();
    for (const auto &[known, key] : m_sessionKeys) {
        if (known == profile) {
            openServer(profile, ApiKey(key), Keep::Nothing);
            return;
        }
    }
    m_keyReading = std::make_unique<QObject>();
    Q_EMIT progressed(
        tr("Reading the key of “%1” from the keychain …").arg(displayText(profile.name)));
    waitThen(std::chrono::seconds(2), [this, profile] {
        Q_EMIT keychainSlow(profile,
                            tr("The keychain has not answered yet. It may be asking for its "
                               "password in a window of its own. You can wait, or enter the key "
                               "here and use it once."));
    });
    m_keys.read(profile, m_keyReading.get(),
                [this, profile](const Result<ApiKey, KeyStoreError> &key) {
                    m_patience.stop();
                    if (key) {
                        openServer(profile, *key, Keep::Nothing);
                    } else {
                        Q_EMIT refused(
                            profile, SetupPane::Trouble::Keychain,
                            SetupPane::keychainReadProblem(key.error(), displayText(profile.name)),
                            tr("&Try the keychain again"));
                    }
                });
}

void Opening::openServer(const Profile &profile, const ApiKey &key, Keep keep)
{
    m_session.reset();
    m_attempt = Attempt{profile, key, keep};
    m_session = Session::server(profile, key);
    // Queued: the session may not be destroyed while its workspace signals.
    connect(&m_session->workspace(), &Workspace::published, this, &Opening::lookAtFirstPage,
            Qt::QueuedConnection);
    connect(m_session->client(), &Client::waiting, this,
            [this](std::chrono::milliseconds delay, const ApiError &reason) {
                Q_EMIT progressed(
                    ApiErrorText::waiting(reason, std::chrono::ceil<std::chrono::seconds>(delay),
                                          m_session->serverName()));
            });
    Q_EMIT progressed(tr("Asking %1 …").arg(m_session->serverName()));
    m_session->workspace().readNextPage();
}

void Opening::lookAtFirstPage()
{
    // A queued look may come after everything was decided.
    if (!m_session || !m_attempt) {
        return;
    }
    Workspace &workspace = m_session->workspace();
    if (workspace.state().pagesRead() > 0) {
        workspace.disconnect(this);
        m_session->client()->disconnect(this);
        keepWhatWorked();
        m_attempt.reset();
        m_refused.reset();
        Q_EMIT ready();
        return;
    }
    const std::optional<ApiError> error = workspace.state().secretsError();
    if (!error) {
        return;
    }
    const QString sentence = ApiErrorText::sentence(*error, m_session->serverName());
    const Profile profile = m_attempt->profile;
    m_refused = std::exchange(m_attempt, {});
    cancel();
    using Kind = ApiError::Kind;
    const bool isKey = error->kind == Kind::WrongKey || error->kind == Kind::MissingPermission
        || error->kind == Kind::WrongRegion;
    Q_EMIT refused(profile, isKey ? SetupPane::Trouble::Key : SetupPane::Trouble::Server, sentence,
                   tr("&Try again"));
}

void Opening::keepWhatWorked()
{
    if (m_attempt->keep == Keep::Nothing) {
        return;
    }
    m_profiles.save(m_attempt->profile);
    m_sessionKeys.removeIf([this](const auto &known) { return known.first == m_attempt->profile; });
    // Also while the keychain may still refuse it: the key works for as long as the window is open.
    m_sessionKeys.append({m_attempt->profile, m_attempt->key});
    if (m_attempt->keep == Keep::ProfileOnly) {
        return;
    }
    m_keys.write(m_attempt->profile, m_attempt->key, this,
                 [this](const Result<Done, KeyStoreError> &kept) {
                     if (!kept) {
                         Q_EMIT keyNotKept(SetupPane::keychainWriteProblem(kept.error()));
                     }
                 });
}

void Opening::tryAgain(const Profile &profile)
{
    if (m_refused && m_refused->profile.server == profile.server) {
        const Attempt refused = *m_refused;
        openServer(refused.profile, refused.key, refused.keep);
        return;
    }
    openProfile(profile);
}

void Opening::cancel()
{
    m_keyReading.reset();
    m_loadInfo.drop();
    m_patience.stop();
    m_attempt.reset();
    m_session.reset();
}

std::unique_ptr<Session> Opening::takeSession()
{
    return std::move(m_session);
}

} // namespace secretscope
