// SPDX-License-Identifier: Apache-2.0
// Tells one problem in place, above the rows that it is about: a sentence, Retry, and the details
// that the service's support asks for. It blocks nothing and decides nothing; ProblemWatcher does.
#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace secretscope {

class PlainLabel;

class ErrorBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErrorBar)

public:
    explicit ErrorBar(QWidget *parent = nullptr);

    /// Something failed: Retry is offered.
    /// @param details lines of `name: value`; empty takes the button away.
    /// @param requestId for its own copy button; may be empty.
    void showProblem(const QString &sentence, const QString &details, const QString &requestId);
    /// A call is going to be tried again: Retry now and Cancel are offered.
    void showWaiting(const QString &sentence, const QString &details, const QString &requestId);
    /// Something to know, without Retry: a broken saved list of columns …
    void showNotice(const QString &sentence);
    void clear();

    QString sentence() const;

Q_SIGNALS:
    void retryRequested();
    /// Stop waiting and trying.
    void cancelRequested();
    /// A person has read it; it need not be shown until something new happens.
    void dismissed();

private:
    enum class Look { Problem, Waiting, Notice };
    void present(Look look, const QString &sentence, const QString &details,
                 const QString &requestId);
    void setDetailsShown(bool areShown);

    QLabel *m_icon;
    PlainLabel *m_sentence;
    QPushButton *m_retry;
    QPushButton *m_cancel;
    QToolButton *m_detailsButton;
    QPushButton *m_copyId;
    QToolButton *m_close;
    QPlainTextEdit *m_details;
    QString m_requestId;
};

} // namespace secretscope
