// SPDX-License-Identifier: Apache-2.0
// Times of one thing that is done again and again, in milliseconds, and what is told of them. It
// judges nothing.
#pragma once

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace secretscope::test {

class Timings
{
public:
    template <typename Work> void measure(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    void add(double milliseconds) { m_milliseconds.push_back(milliseconds); }

    /// The time that this share of all times does not exceed; 0.5 is the median. 0 without any.
    double at(double share) const
    {
        if (m_milliseconds.empty()) {
            return 0;
        }
        std::vector<double> sorted = m_milliseconds;
        std::ranges::sort(sorted);
        const auto last = static_cast<double>(sorted.size() - 1);
        return sorted.at(static_cast<std::size_t>(std::ceil(last * share)));
    }
    double total() const
    {
        double sum = 0;
        for (const double one : m_milliseconds) {
            sum += one;
        }
        return sum;
    }

    /// One line of JSON: `name`, the figures of these times, and what else there is to say.
    void print(const QString &name, QJsonObject others = {}) const
    {
        others.insert(QStringLiteral("name"), name);
        const auto put = [&](const char *key, double value) {
            others.insert(QLatin1String(key), std::round(value * 1000) / 1000);
        };
        put("times", static_cast<double>(m_milliseconds.size()));
        put("total_ms", total());
        put("median_ms", at(0.5));
        put("p95_ms", at(0.95));
        put("p99_ms", at(0.99));
        put("max_ms", at(1));
        QTextStream(stdout) << QJsonDocument(others).toJson(QJsonDocument::Compact) << Qt::endl;
    }

private:
    std::vector<double> m_milliseconds;
};

} // namespace secretscope::test
