// SPDX-License-Identifier: Apache-2.0
// Secrets | Resources | Flat: which view of the workspace is shown.
#pragma once

#include <QWidget>

class QButtonGroup;

namespace secretscope {

enum class View { Secrets, Resources, Flat };

class ViewSwitch final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewSwitch)

public:
    explicit ViewSwitch(QWidget *parent = nullptr);

    View view() const { return m_view; }
    void setView(View view);

    static QString viewName(View view);

Q_SIGNALS:
    void viewChosen(secretscope::View view);

private:
    View m_view = View::Secrets;
    QButtonGroup *m_buttons;
};

} // namespace secretscope
