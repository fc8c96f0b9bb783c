// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plainbox.h"

namespace secretscope {

QMessageBox *makePlainBox(QWidget *parent, QMessageBox::Icon icon, const QString &title,
                          const QString &text)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(icon);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    return box;
}

} // namespace secretscope
