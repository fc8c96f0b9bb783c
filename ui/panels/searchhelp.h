// SPDX-License-Identifier: Apache-2.0
// The popover that says what can be searched for. It closes at the next click or key.
#pragma once

#include <QFrame>

namespace secretscope {

class SearchHelp final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchHelp)

public:
    explicit SearchHelp(QWidget *parent);

    /// Shows it right below `anchor`, inside the screen.
    void popUpBelow(const QWidget &anchor);
};

} // namespace secretscope
