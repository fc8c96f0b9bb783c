// SPDX-License-Identifier: Apache-2.0
#include "report/graphtext.h"

#include "catalogue/displaytext.h"

namespace secretscope {

void writeDotText(Output &output, std::string_view text)
{
    for (const char c : displayText(text).toStdString()) {
        switch (c) {
        case '"':
            output.write("\\\"");
            break;
        case '\\':
            output.write("\\\\");
            break;
        case '&':
            output.write("&amp;");
            break;
        default:
            output.write(c);
        }
    }
}

void writeMermaidText(Output &output, std::string_view text)
{
    constexpr std::string_view harmless
        = " -_.,:/+=0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (const char c : displayText(text).toStdString()) {
        const bool isAscii = static_cast<unsigned char>(c) < 0x80;
        if (!isAscii || harmless.find(c) != harmless.npos) {
            output.write(c);
        } else {
            output.write('#');
            output.writeNumber(c);
            output.write(';');
        }
    }
}

} // namespace secretscope
