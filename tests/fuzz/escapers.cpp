// SPDX-License-Identifier: Apache-2.0
// Every escaper of the reports on the same text.
#include "report/escapers.h"
#include "input.h"
#include "report/csvline.h"
#include "report/jsonoutput.h"
#include "report/textline.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace secretscope;

namespace {

QByteArray written(const std::function<void(Output &)> &write)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    Output output(buffer);
    write(output);
    require(output.flush());
    return bytes;
}

QByteArray csv(std::string_view text, Cells cells)
{
    const QByteArray line = written([&](Output &output) {
        CsvLine csvLine(output, cells);
        csvLine.write({&text, 1});
    });
    require(line.startsWith('"') && line.endsWith("\"\r\n"));
    return line.mid(1, line.size() - 4).replace("\"\"", "\"");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // What reaches the escapers is valid UTF-8: the decoder sees to that.
    const QByteArray bytes = QString::fromUtf8(input(data, size)).toUtf8();
    const std::string_view text(bytes.constData(), std::size_t(bytes.size()));

    require(csv(text, Cells::Raw) == bytes);
    require(csv(text, Cells::Guarded) == (needsGuard(text) ? "'" + bytes : bytes));

    const QByteArray html = written([&](Output &output) { writeHtmlText(output, text); });
    require(!html.contains('<') && !html.contains('>') && !html.contains('"'));
    written([&](Output &output) { writeHtmlIsolated(output, text); });

    const QByteArray json = written([&](Output &output) { writeJsonString(output, text); });
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']');
    require(document.array().size() == 1
            && document.array().at(0).toString() == QString::fromUtf8(bytes));

    for (const auto &write : {writeDotText, writeMermaidText, writeMarkdownWord}) {
        const QByteArray line = written([&](Output &output) { write(output, text); });
        require(!line.contains('\n') && !line.contains('\r') && !line.contains('\0'));
    }
    const QByteArray code = written([&](Output &output) { writeMarkdownCode(output, text); });
    require(!code.contains('\n') && !code.contains('|'));

    const QByteArray line = written([&](Output &output) {
        TextLine textLine(output);
        textLine.begin(2);
        textLine.cell(text, 20);
        textLine.cell(text, 10);
        textLine.end();
    });
    require(!line.contains('\x1b') && !line.contains('\r') && !line.contains('\0'));
    return 0;
}
