// SPDX-License-Identifier: Apache-2.0
// What the empty window shows: a key, a server and a name to read a workspace with, what was open
// before, the sample workspace, or a saved snapshot; and why none is open. It checks what can be
// checked without the network; whether the key works shows with the first real request. It stores
// nothing, and never shows a key.
#pragma once

#include "service/apikey.h"
#include "session/keystore.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace secretscope {

class PlainLabel;
class StartCards;

class SetupPane final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupPane)

public:
    /// What is to be kept of a profile that works. Without its key: for as long as the window.
    enum class Keep { ProfileAndKey, ProfileOnly, Nothing };
    /// Why a workspace did not open: what has to be looked at.
    enum class Trouble { Server, Key, Keychain };

    explicit SetupPane(QWidget *parent = nullptr);

    static QString addressProblem(BaseUrlError error);
    static QString keyProblem(const ApiKeyError &error);
    /// Why the key of a profile is not here.
    static QString keychainReadProblem(KeyStoreError error, const QString &profile);
    /// Why the key was not kept; it works for this session all the same.
    static QString keychainWriteProblem(KeyStoreError error);

    /// Empties the form, for a new profile.
    void startNew();
    /// Fills in name and server of a profile whose key is asked for. A key that is being typed for
    /// it stays.
    void askKeyOf(const Profile &profile);
    /// While the keychain may still answer: the key can be used once, or the wait cancelled.
    void askKeyMeanwhile(const Profile &profile, const QString &sentence);
    /// What went wrong, plain text; the form stays as it is.
    void showProblem(const QString &sentence);
    /// Also fills in name and server, unless the user typed another key into the form for them, and
    /// offers to try again: with the button, or with Enter while no other key is typed.
    /// @param tryAgain as in "Try the keychain again" (it may have been unlocked).
    void showRefusal(const Profile &profile, Trouble trouble, const QString &sentence,
                     const QString &tryAgain);
    /// What was open before, the last one first. @param snapshots paths.
    void setRecent(const QList<Profile> &profiles, const QStringList &snapshots);
    /// While the first request is on its way the form rests and Cancel is offered.
    void showConnecting(const QString &sentence);
    /// Whether there is a workspace to go back to.
    void setCanLeave(bool canLeave);

Q_SIGNALS:
    void connectRequested(const secretscope::Profile &profile, const secretscope::ApiKey &key,
                          secretscope::SetupPane::Keep keep);
    void tryAgainRequested(const secretscope::Profile &profile);
    void cancelRequested();
    void sampleRequested();
    void snapshotRequested();
    /// What was open before.
    void profileRequested(const secretscope::Profile &profile);
    void recentSnapshotRequested(const QString &path);
    /// Back to the workspace that is open.
    void leaveRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeOthers();
    void showReady();
    QString serverText() const;
    std::optional<Profile> profileOrProblem();
    void submit();
    void showProblemAt(QWidget *field, const QString &sentence);
    QWidget *makeKeyHelp();
    void makeFields();
    void setTitle(const QString &title);
    void hideProblems();

    QLineEdit *m_name;
    QComboBox *m_server;
    QLineEdit *m_key;
    QCheckBox *m_keep;
    QPushButton *m_connect;
    QPushButton *m_tryAgain;
    QPushButton *m_cancel;
    QPushButton *m_leave;
    QProgressBar *m_busy;
    PlainLabel *m_title;
    PlainLabel *m_message;
    /// Below the fields that they are about.
    PlainLabel *m_keyProblem;
    PlainLabel *m_serverProblem;
    StartCards *m_cards;
    QWidget *m_form;
};

} // namespace secretscope
