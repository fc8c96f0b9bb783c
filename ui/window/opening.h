// SPDX-License-Identifier: Apache-2.0
// Opens a workspace: fetches a profile's key from the keychain, makes the first request, which is
// the test of the key, keeps what worked, and hands the session over. One at a time; a new one
// takes the old one back. It shows nothing.
#pragma once

#include "search/searchindex.h"
#include "service/apierror.h"
#include "session/samplehost.h"
#include "session/session.h"
#include "ui/dialogs/setuppane.h"
#include "ui/widgets/worker.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace secretscope {

class ProfileStore;

class Opening final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Opening)

public:
    using Keep = SetupPane::Keep;

    /// Both have to outlive this.
    Opening(ProfileStore &profiles, KeyStore &keys, QObject *parent = nullptr);
    ~Opening() override;

    /// @param host nullptr for one that is started now.
    void openSample(std::unique_ptr<SampleHost> host = {});
    void openSnapshot(const QString &path);
    /// A profile by name, with its key from the keychain, or from this session if it was given.
    void openProfile(const Profile &profile);
    void openServer(const Profile &profile, const ApiKey &key, Keep keep);
    /// The same once more: with the key that was refused last if it was for this server, else with
    /// the keychain's.
    void tryAgain(const Profile &profile);
    void cancel();

    /// After ready(), once.
    std::unique_ptr<Session> takeSession();
    /// The texts of a snapshot, as they are searched; empty for what grows.
    SearchIndex takeIndex() { return std::exchange(m_index, {}); }

Q_SIGNALS:
    /// What is going on, for a user who waits.
    void progressed(const QString &sentence);
    void ready();
    /// A file or the sample workspace cannot be opened; nothing has changed.
    void failed(const QString &sentence);
    /// A server did not give its first page, or the keychain not the key: name, address or key may
    /// need a look. @param tryAgain what tryAgain() would do, for a button.
    void refused(const secretscope::Profile &profile, secretscope::SetupPane::Trouble trouble,
                 const QString &sentence, const QString &tryAgain);
    /// The keychain lets us wait; the key may come still, or be given by openServer().
    void keychainSlow(const secretscope::Profile &profile, const QString &sentence);
    /// It works, but the key could not be kept.
    void keyNotKept(const QString &sentence);

private:
    void waitThen(std::chrono::milliseconds patience, const std::function<void()> &speak);
    void lookAtFirstPage();
    void keepWhatWorked();

    ProfileStore &m_profiles;
    KeyStore &m_keys;
    /// Without it a late answer of the keychain goes nowhere.
    std::unique_ptr<QObject> m_keyReading;
    Computation m_loadInfo;
    /// What comes at once is not worth a word.
    QTimer m_patience;
    std::unique_ptr<Session> m_session;
    SearchIndex m_index;
    struct Attempt
    {
        Profile profile;
        ApiKey key;
        Keep keep = Keep::Nothing;
    };
    std::optional<Attempt> m_attempt;
    std::optional<Attempt> m_refused;
    /// Keys that the user gave for this session only.
    QList<std::pair<Profile, ApiKey>> m_sessionKeys;
};

} // namespace secretscope
