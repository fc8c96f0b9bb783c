// SPDX-License-Identifier: Apache-2.0
// Two windows of one user, each a process, change the settings at random: what one keeps, the other
// never loses, and both see it. The layout is not among it: QSettings writes that when it likes,
// and of two layouts in one step of the file clock the last one stays.
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <random>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace {

class Window
{
public:
    explicit Window(const QString &settings)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(SETTINGSPROBE), {settings});
    }
    ~Window()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    void begin(const QString &command)
    {
        m_process.write(command.toUtf8() + '\n');
        m_process.waitForBytesWritten();
    }
    QString end()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {}
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    QString told()
    {
        begin(u"tell"_s);
        return end();
    }

private:
    QProcess m_process;
};

/// What both did so far.
class Expected
{
public:
    void take(const QString &verb, const QString &word)
    {
        if (verb == "save"_L1) {
            m_profiles.insert(word);
        } else if (verb == "remove"_L1) {
            m_profiles.erase(word);
        } else if (verb == "tick"_L1) {
            m_ticks.insert(word);
        } else if (verb == "untick"_L1) {
            m_ticks.erase(word);
        } else {
            m_opened.removeAll(word);
            m_opened.prepend(word);
            m_opened.resize(std::min<qsizetype>(m_opened.size(), 4));
        }
    }
    QString text() const
    {
        return joined(m_profiles) + u'|' + m_opened.join(u' ') + u'|' + joined(m_ticks);
    }

private:
    static QString joined(const std::set<QString> &words)
    {
        return QStringList(words.begin(), words.end()).join(u' ');
    }

    std::set<QString> m_profiles;
    QStringList m_opened;
    std::set<QString> m_ticks;
};

} // namespace

class tst_SharedSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neitherOfTwoWindowsLosesAnything();
};

void tst_SharedSettings::neitherOfTwoWindowsLosesAnything()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    std::array windows{std::make_unique<Window>(file), std::make_unique<Window>(file)};
    std::mt19937 random(21);
    Expected expected;
    for (int round = 0; round < 100; ++round) {
        std::array<std::pair<QString, QString>, 2> steps;
        for (std::size_t i = 0; i < windows.size(); ++i) {
            // Each has words of its own, so that it is clear what comes of two steps at once.
            const QString own = i == 0 ? u"a"_s : u"b"_s;
            const QStringList verbs{u"save"_s, u"save"_s, u"remove"_s, u"open"_s,
                                    u"open"_s, u"tick"_s, u"untick"_s};
            const QString verb = verbs[qsizetype(random() % 7)];
            steps[i] = {verb, own + QString::number(random() % 6)};
        }
        const bool areAtOnce = random() % 4 != 0;
        for (std::size_t i = 0; i < windows.size(); ++i) {
            windows[i]->begin(steps[i].first + u' ' + steps[i].second);
            if (!areAtOnce) {
                QCOMPARE(windows[i]->end(), u"done"_s);
            }
        }
        if (areAtOnce) {
            for (const auto &window : windows) {
                QCOMPARE(window->end(), u"done"_s);
            }
        }
        // Of two snapshots that are opened at once, either may be the last.
        Expected other = expected;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            expected.take(steps[i].first, steps[i].second);
            other.take(steps[1 - i].first, steps[1 - i].second);
        }
        const QString told = windows[0]->told();
        QCOMPARE(windows[1]->told(), told);
        if (areAtOnce && told == other.text()) {
            expected = other;
        }
        QVERIFY2(told == expected.text(),
                 qPrintable(u"round %1, %2 %3, %4 %5\n%6\n%7"_s.arg(
                     QString::number(round), steps[0].first, steps[0].second, steps[1].first,
                     steps[1].second, told, expected.text())));
    }
}

QTEST_GUILESS_MAIN(tst_SharedSettings)
#include "tst_sharedsettings.moc"
