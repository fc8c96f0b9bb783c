// SPDX-License-Identifier: Apache-2.0
// Every escaper of the reports on the same text.
#include "report/escapers.h"
#include "input.h"
#include "report/documentwriter.h"
#include "report/jsonoutput.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
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
        writeCsvLine(output, {&text, 1}, {.cells = cells});
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

    const std::string html = htmlText(text);
    require(html.find_first_of("<>\"") == std::string::npos);

    const QByteArray json = written([&](Output &output) { writeJsonString(output, text); });
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']');
    require(document.array().size() == 1
            && document.array().at(0).toString() == QString::fromUtf8(bytes));

    constexpr std::string_view lineEnds("\n\r\0", 3);
    for (const auto &escaped : {dotText(text), mermaidText(text), markdownWord(text)}) {
        require(escaped.find_first_of(lineEnds) == std::string::npos);
    }
    require(markdownCode(text).find_first_of("\n|") == std::string::npos);

    const QByteArray line = written([&](Output &output) {
        const auto writer = makeTextWriter(output);
        const std::array columns{TableColumn{{text}, 20}, TableColumn{{text}, 10}};
        writer->beginTable({.title = foreign(text), .note = {}, .columns = columns});
        writer->row({foreign(text), foreign(text)});
    });
    require(!line.contains('\x1b') && !line.contains('\r') && !line.contains('\0'));
    return 0;
}
