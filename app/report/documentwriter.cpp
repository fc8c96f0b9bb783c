// SPDX-License-Identifier: Apache-2.0
#include "report/documentwriter.h"

namespace secretscope {

std::unique_ptr<DocumentWriter> makeDocumentWriter(Output &output, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return makeTextWriter(output);
    case ReportFormat::Markdown:
        return makeMarkdownWriter(output);
    case ReportFormat::Html:
        return makeHtmlWriter(output);
    case ReportFormat::Xlsx:
        return makeSheetWriter(output);
    case ReportFormat::Csv:
    case ReportFormat::Json:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace secretscope
