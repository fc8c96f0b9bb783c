// SPDX-License-Identifier: Apache-2.0
#include "report/junit.h"

#include "catalogue/text.h"
#include "report/escapers.h"

#include <QTimeZone>
#include <QXmlStreamWriter>

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// XML has no place for control characters, not even escaped.
QString shown(std::string_view text)
{
    return stringOf(visibleText(text));
}

void writeCase(QXmlStreamWriter &xml, const JunitCase &one)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"name"_s, shown(one.name));
    xml.writeAttribute(u"classname"_s, u"secretscope.check"_s);
    xml.writeAttribute(u"time"_s, u"0"_s);
    if (one.isFailure || one.isError) {
        xml.writeStartElement(one.isFailure ? u"failure"_s : u"error"_s);
        xml.writeAttribute(u"message"_s, shown(one.message));
        xml.writeAttribute(u"type"_s, one.isFailure ? u"broken"_s : u"unjudged"_s);
        for (const QByteArray &line : QByteArray::fromStdString(one.text).split('\n')) {
            xml.writeCharacters(line.isEmpty() ? QString() : shown(viewOf(line)) + u'\n');
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

void writeJunit(Output &output, const ReportHead &head, const Catalogue &catalogue,
                std::span<const JunitCase> cases)
{
    const LoadInfo &loadInfo = head.loadInfo;
    const auto count
        = [&](bool JunitCase::*is) { return QString::number(std::ranges::count(cases, true, is)); };
    const auto time = loadInfo.finished.isValid()
        ? loadInfo.finished.toUTC()
        : QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc());
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeStartElement(u"testsuite"_s);
    const std::pair<QString, QString> attributes[]{
        {u"package"_s, u"secretscope"_s},
        {u"id"_s, u"0"_s},
        {u"name"_s, u"secretscope check"_s},
        {u"timestamp"_s, time.toString(u"yyyy-MM-ddTHH:mm:ss"_s)},
        {u"hostname"_s, u"localhost"_s},
        {u"tests"_s, QString::number(cases.size())},
        {u"failures"_s, count(&JunitCase::isFailure)},
        {u"errors"_s, count(&JunitCase::isError)},
        {u"skipped"_s, u"0"_s},
        {u"time"_s, u"0"_s},
    };
    for (const auto &[name, value] : attributes) {
        xml.writeAttribute(name, value);
    }
    xml.writeStartElement(u"properties"_s);
    for (const HeadLine &line : headLines(head)) {
        xml.writeEmptyElement(u"property"_s);
        xml.writeAttribute(u"name"_s, shown(line.label));
        xml.writeAttribute(u"value"_s, shown(line.value));
    }
    xml.writeEndElement();
    std::ranges::for_each(cases, [&xml](const JunitCase &one) { writeCase(xml, one); });
    xml.writeTextElement(u"system-out"_s, {});
    QString missing;
    for (const std::string &line : gapLines(head, catalogue)) {
        missing += shown(line) + u'\n';
    }
    xml.writeTextElement(u"system-err"_s, missing);
    xml.writeEndDocument();
    output.write(viewOf(bytes));
}

} // namespace secretscope
