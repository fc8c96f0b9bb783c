// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/savedialog.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace secretscope {

QFileDialog *makeSaveDialog(QWidget *parent, const QString &title, const QString &fileName,
                            const QString &nameFilter, QSettings &settings)
{
    const QString key = QStringLiteral("export/folder");
    QString folder = settings.value(key).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    auto *dialog = new QFileDialog(parent, title, folder, nameFilter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(fileName).suffix());
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [key, &settings](const QString &path) {
                         settings.setValue(key, QFileInfo(path).absolutePath());
                     });
    return dialog;
}

} // namespace secretscope
