// SPDX-License-Identifier: Apache-2.0
// The dialogs of the main window; none blocks.
#include "catalogue/displaytext.h"
#include "service/parserversion.h"
#include "service/version.h"
#include "session/keystore.h"
#include "session/profilestore.h"
#include "ui/panels/searchfield.h"
#include "ui/panels/searchhelp.h"
#include "ui/widgets/plainbox.h"
#include "ui/window/mainwindow.h"
#include "ui/window/shortcutsdialog.h"

#include <QFileDialog>
#include <QMenuBar>
#include <QPushButton>
#include <QSslSocket>

namespace secretscope {

void MainWindow::chooseSnapshot()
{
    auto *dialog = new QFileDialog(this, tr("Open snapshot"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Snapshots (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_opening, &Opening::openSnapshot);
    dialog->open();
}

void MainWindow::askToRemove(const Profile &profile)
{
    QMessageBox *box = makePlainBox(
        this, QMessageBox::Question, tr("Remove profile"),
        tr("Remove the profile “%1” and its key from this computer? The workspace itself is not "
           "touched.")
            .arg(displayText(profile.name)));
    QPushButton *remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, profile] {
        m_profiles.remove(profile.name);
        m_keys.remove(profile, this, [](const Result<Done, KeyStoreError> &) {});
        dropSession();
        setup().startNew();
        showSetup();
    });
    box->open();
}

void MainWindow::showShortcuts()
{
    (new ShortcutsDialog(*menuBar(), this))->open();
}

void MainWindow::showAbout()
{
    makePlainBox(this, QMessageBox::Information, tr("About Secretscope"),
                 tr("Secretscope %1\n\nShows what depends on each secret of an ElevenLabs Agents "
                    "workspace. It can only read: the program has no way to change anything, and "
                    "it holds no secret values, because the service gives none.\n\nQt %2 · %3 · "
                    "simdjson %4\nApache License 2.0")
                     .arg(QStringLiteral(SECRETSCOPE_VERSION), QString::fromLatin1(qVersion()),
                          QSslSocket::sslLibraryVersionString(), parserVersion()))
        ->open();
}

void MainWindow::showSearchHelp()
{
    auto *help = new SearchHelp(this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->popUpBelow(*m_search);
}

} // namespace secretscope
