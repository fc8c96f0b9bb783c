// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/setuppane.h"

#include "catalogue/displaytext.h"
#include "ui/dialogs/startcards.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicon.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace secretscope {

namespace {

/// Where an account of the service has its keys.
constexpr char keysAddress[] = "https://elevenlabs.io/app/developers/api-keys";

} // namespace

SetupPane::SetupPane(QWidget *parent)
    : QScrollArea(parent)
    , m_name(named("profileName", new QLineEdit))
    , m_server(named("profileServer", new QComboBox))
    , m_key(named("profileKey", new QLineEdit))
    , m_keep(named("keepKey", new QCheckBox(tr("&Keep the key in the system's keychain"))))
    , m_connect(named("connect", new QPushButton(tr("&Read workspace"))))
    , m_tryAgain(named("tryKeychainAgain", new QPushButton))
    , m_cancel(named("cancelConnecting", new QPushButton(tr("Cancel"))))
    , m_leave(new QPushButton(tr("&Back to the open workspace")))
    , m_busy(new QProgressBar)
    , m_title(named("setupTitle", new PlainLabel))
    , m_message(named("setupMessage", new PlainLabel))
    , m_keyProblem(named("keyProblem", new PlainLabel))
    , m_serverProblem(named("serverProblem", new PlainLabel))
    , m_cards(new StartCards)
{
    setObjectName(QStringLiteral("setupPane"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);

    auto *content = new QWidget;
    m_title->setLarger(7);
    m_title->setBold();
    m_title->setWrap(PlainLabel::Wrap::Words);
    auto *promise = new PlainLabel(
        tr("Secretscope shows everything that uses the secrets of an ElevenLabs Agents workspace. "
           "It can only read, and never receives the value of a secret."));
    promise->setWrap(PlainLabel::Wrap::Words);
    promise->setMuted();

    auto *centred = new QWidget(content);
    QBoxLayout *column = columnOf(
        centred, {nullptr, m_title, promise, makeForm(), m_cards, makeOthers()}, {9, 9, 9, 9});
    column->setSpacing(14);
    column->insertSpacing(3, 6);
    column->addStretch(2);
    centred->setMaximumWidth(fontMetrics().averageCharWidth() * 86);
    lineOf(content, {nullptr, centred, nullptr}, {9, 9, 9, 9})->setStretch(1, 100);
    setWidget(content);
    startNew();
    setCanLeave(false);
}

/// What the key has to be able to do, and where there is one.
QWidget *SetupPane::makeKeyHelp()
{
    auto *help
        = new PlainLabel(tr("The key needs the right to read agents (convai_read), nothing more."));
    help->setWrap(PlainLabel::Wrap::Words);
    help->setMuted();
    auto *where = named("whereToMakeAKey", new QPushButton(tr("&Where to make a key")));
    where->setToolTip(QString::fromLatin1(keysAddress));
    connect(where, &QPushButton::clicked, this,
            [] { QDesktopServices::openUrl(QUrl(QString::fromLatin1(keysAddress))); });
    auto *line = new QWidget;
    lineOf(line, {help, where})->setStretch(0, 1);
    return line;
}

void SetupPane::makeFields()
{
    m_name->setPlaceholderText(tr("for example, Acme prod"));
    m_name->setMaxLength(80);
    m_server->setEditable(true);
    m_server->setInsertPolicy(QComboBox::NoInsert);
    m_server->setToolTip(tr("A region, or the address of another server"));
    for (const NamedServer &server : BaseUrl::namedServers()) {
        const QString url = server.url;
        m_server->addItem(tr("%1  (%2)", "region, address").arg(server.label, QUrl(url).host()),
                          url);
    }
    m_server->lineEdit()->setPlaceholderText(QStringLiteral("https://"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(tr("paste the key here"));
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    QAction *reveal
        = m_key->addAction(symbolIcon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    reveal->setObjectName(QStringLiteral("revealKey"));
    reveal->setText(tr("Show the key"));
    reveal->setCheckable(true);
    connect(reveal, &QAction::toggled, m_key, [this](bool isShown) {
        m_key->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    m_keep->setChecked(true);
    m_keep->setToolTip(tr("Without it, the key is forgotten when the window closes"));
    for (PlainLabel *sentence : {m_keyProblem, m_serverProblem, m_message}) {
        sentence->setWrap(PlainLabel::Wrap::Words);
        sentence->setSelectable();
    }
}

QWidget *SetupPane::makeForm()
{
    makeFields();
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(fontMetrics().height() / 2);
    m_busy->setAccessibleName(tr("Waiting for an answer"));

    m_form = new QWidget;
    auto *rows = new QFormLayout(m_form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->addRow(tr("API &key"), m_key);
    rows->addRow(QString(), m_keyProblem);
    rows->addRow(QString(), makeKeyHelp());
    rows->addRow(tr("&Server"), m_server);
    rows->addRow(QString(), m_serverProblem);
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(QString(), m_keep);
    auto *next = new PlainLabel(
        tr("Then the first 100 secrets are read with what depends on them. Nothing is changed."));
    next->setWrap(PlainLabel::Wrap::Words);
    next->setMuted();

    auto *block = new QWidget;
    columnOf(block, {m_form, next, m_message, m_busy})
        ->addLayout(lineOf(nullptr, {m_connect, m_tryAgain, m_cancel, nullptr}));
    connect(m_connect, &QPushButton::clicked, this, &SetupPane::submit);
    for (const QLineEdit *field : {m_name, m_server->lineEdit(), m_key}) {
        connect(field, &QLineEdit::returnPressed, this, &SetupPane::submit);
        connect(field, &QLineEdit::textEdited, this, &SetupPane::hideProblems);
    }
    connect(m_cancel, &QPushButton::clicked, this, &SetupPane::cancelRequested);
    connect(m_tryAgain, &QPushButton::clicked, this, [this] {
        if (const auto profile = profileOrProblem()) {
            Q_EMIT tryAgainRequested(*profile);
        }
    });
    return block;
}

QWidget *SetupPane::makeOthers()
{
    auto *sample
        = named("exploreSample",
                new QPushButton(symbolIcon(QStringLiteral("demo")), tr("&Explore sample data")));
    auto *snapshot
        = named("openSnapshot",
                new QPushButton(symbolIcon(QStringLiteral("open")), tr("&Open a snapshot …")));
    connect(m_cards, &StartCards::profileRequested, this, &SetupPane::profileRequested);
    connect(m_cards, &StartCards::snapshotRequested, this, &SetupPane::recentSnapshotRequested);
    setRecent({}, {});
    auto *or_ = new PlainLabel(tr("Without a key:"));
    or_->setMuted();
    auto *others = new QWidget;
    // In lines as needed: translations are longer, windows narrower.
    auto *line = new FlowLayout(others);
    line->setContentsMargins(0, 8, 0, 0);
    line->setSpacing(8);
    line->addWidget(or_);
    line->addWidget(sample);
    line->addWidget(snapshot);
    line->addWidget(m_leave);
    connect(m_leave, &QPushButton::clicked, this, &SetupPane::leaveRequested);
    connect(sample, &QPushButton::clicked, this, &SetupPane::sampleRequested);
    connect(snapshot, &QPushButton::clicked, this, &SetupPane::snapshotRequested);
    return others;
}

void SetupPane::startNew()
{
    m_name->clear();
    m_key->clear();
    m_server->setCurrentIndex(0);
    m_keep->setChecked(true);
    m_name->setReadOnly(false);
    showReady();
    hideProblems();
    m_tryAgain->hide();
    m_tryAgain->setDefault(false);
    m_connect->setDefault(true);
    setTitle(tr("What depends on your secrets?"));
}

void SetupPane::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SetupPane::hideProblems()
{
    for (PlainLabel *sentence : {m_keyProblem, m_serverProblem, m_message}) {
        sentence->hide();
    }
}

void SetupPane::setRecent(const QList<Profile> &profiles, const QStringList &snapshots)
{
    m_cards->setRecent(profiles, snapshots);
}

void SetupPane::askKeyOf(const Profile &profile)
{
    if (m_name->text() == profile.name && !m_key->text().isEmpty()) {
        return;
    }
    startNew();
    m_name->setText(profile.name);
    for (int i = 0; i < m_server->count(); ++i) {
        const auto named = BaseUrl::parse(m_server->itemData(i).toString());
        if (named && *named == profile.server) {
            m_server->setCurrentIndex(i);
            return;
        }
    }
    m_server->setEditText(profile.server.urlFor("/").toString(QUrl::FullyEncoded));
}

void SetupPane::askKeyMeanwhile(const Profile &profile, const QString &sentence)
{
    askKeyOf(profile);
    m_keep->setChecked(false);
    showProblem(sentence);
    m_cancel->show();
}

void SetupPane::showProblem(const QString &sentence)
{
    showReady();
    hideProblems();
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void SetupPane::showRefusal(const Profile &profile, Trouble trouble, const QString &sentence,
                            const QString &tryAgain)
{
    if (m_key->text().isEmpty() || profileOrProblem() != profile) {
        askKeyOf(profile);
    }
    const QString name
        = displayText(profile.name.isEmpty() ? profile.server.label() : profile.name);
    switch (trouble) {
    case Trouble::Server:
        setTitle(tr("The server of “%1” was not reached").arg(name));
        break;
    case Trouble::Key:
        setTitle(tr("The key of “%1” was not accepted").arg(name));
        break;
    case Trouble::Keychain:
        setTitle(tr("The key of “%1” is not at hand").arg(name));
        break;
    }
    m_tryAgain->setText(tryAgain);
    m_tryAgain->show();
    m_tryAgain->setDefault(trouble != Trouble::Key);
    m_connect->setDefault(trouble == Trouble::Key);
    showReady();
    hideProblems();
    PlainLabel *label = trouble == Trouble::Server ? m_serverProblem : m_keyProblem;
    label->setText(sentence);
    label->show();
}

void SetupPane::showConnecting(const QString &sentence)
{
    setTitle(tr("What depends on your secrets?")); // what was refused is being tried again
    hideProblems();
    m_message->setText(sentence);
    m_message->show();
    m_busy->show();
    m_form->setEnabled(false);
    m_connect->setEnabled(false);
    m_tryAgain->hide();
    m_cancel->show();
}

void SetupPane::showReady()
{
    const bool wasConnecting = !m_form->isEnabled();
    m_form->setEnabled(true);
    m_connect->setEnabled(true);
    m_cancel->hide();
    m_busy->hide();
    if (wasConnecting && isVisible()) {
        m_key->setFocus();
        m_key->selectAll();
    }
}

void SetupPane::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_key->setFocus();
}

void SetupPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QScrollArea::keyPressEvent(event);
    } else if (m_cancel->isVisible()) {
        Q_EMIT cancelRequested();
    } else if (m_leave->isVisible()) {
        Q_EMIT leaveRequested();
    }
}

void SetupPane::setCanLeave(bool canLeave)
{
    m_leave->setVisible(canLeave);
}

QString SetupPane::serverText() const
{
    const int index = m_server->currentIndex();
    if (index >= 0 && m_server->itemText(index) == m_server->currentText()) {
        return m_server->itemData(index).toString();
    }
    return m_server->currentText();
}

std::optional<Profile> SetupPane::profileOrProblem()
{
    const auto server = BaseUrl::parse(serverText());
    if (!server) {
        showProblemAt(m_server, addressProblem(server.error()));
        return {};
    }
    const QString name = m_name->text().trimmed();
    return Profile{name.isEmpty() ? server->label() : name, *server};
}

void SetupPane::submit()
{
    const auto profile = profileOrProblem();
    if (!profile) {
        return;
    }
    // The key that was refused, or that the keychain has, needs not be typed again.
    if (m_key->text().isEmpty() && m_tryAgain->isVisible()) {
        Q_EMIT tryAgainRequested(*profile);
        return;
    }
    const auto key = ApiKey::parse(m_key->text().toUtf8());
    if (!key) {
        showProblemAt(m_key, keyProblem(key.error()));
        return;
    }
    Q_EMIT connectRequested(*profile, *key,
                            m_keep->isChecked() ? Keep::ProfileAndKey : Keep::ProfileOnly);
}

void SetupPane::showProblemAt(QWidget *field, const QString &sentence)
{
    showReady();
    hideProblems();
    PlainLabel *label = field == m_server ? m_serverProblem : m_keyProblem;
    label->setText(sentence);
    label->show();
    field->setFocus();
}

QString SetupPane::addressProblem(BaseUrlError error)
{
    switch (error) {
    case BaseUrlError::Empty:
        return tr("Choose a region, or enter the server's address.");
    case BaseUrlError::NotAUrl:
        return tr("This is neither a region nor an address. An address looks like "
                  "https://example.com.");
    case BaseUrlError::SchemeNotAllowed:
    case BaseUrlError::PlainHttp:
        return tr("The address must start with https:, so that nobody in between can read the key. "
                  "Plain http: is only for this computer.");
    case BaseUrlError::HasUserInfo:
        return tr("The address must not contain a user name or password.");
    case BaseUrlError::HasQuery:
    case BaseUrlError::HasFragment:
        return tr("The address must end before “?” and “#”.");
    }
    return {};
}

QString SetupPane::keyProblem(const ApiKeyError &error)
{
    switch (error.kind) {
    case ApiKeyError::Kind::Missing:
        return tr("Enter the key of the workspace.");
    case ApiKeyError::Kind::OddCharacter:
        if (error.character == U' ') {
            return tr("This cannot be a key: there is a space in it. Copy it again.");
        }
        return tr("This cannot be a key: it contains the character %1, which no key has. Copy it "
                  "again.")
            .arg(error.characterName());
    case ApiKeyError::Kind::TooLong:
        return tr("This cannot be a key: it is too long. Copy it again.");
    }
    return {};
}

QString SetupPane::keychainReadProblem(KeyStoreError error, const QString &profile)
{
    switch (error) {
    case KeyStoreError::NotFoundOrLocked:
        return tr("No key found for “%1”, or the keyring is locked. Unlock it and try again, or "
                  "enter the key here.")
            .arg(profile);
    case KeyStoreError::NoService:
        return tr("This computer has no working keychain. Enter the key of “%1” here for this "
                  "session.")
            .arg(profile);
    case KeyStoreError::Denied:
        return tr("The keychain refused to give the key of “%1”. Allow it and try again, or enter "
                  "the key here.")
            .arg(profile);
    case KeyStoreError::Damaged:
        return tr("What the keychain has for “%1” is not a key. Enter the key here.").arg(profile);
    }
    return {};
}

QString SetupPane::keychainWriteProblem(KeyStoreError error)
{
    switch (error) {
    case KeyStoreError::NoService:
        return tr(
            "The key was not saved: this computer has no working keychain. The key works until "
            "the window is closed.");
    case KeyStoreError::NotFoundOrLocked:
    case KeyStoreError::Denied:
    case KeyStoreError::Damaged:
        return tr(
            "The key was not saved: the keychain is locked or refused it. The key works until "
            "the window is closed.");
    }
    return {};
}

} // namespace secretscope
