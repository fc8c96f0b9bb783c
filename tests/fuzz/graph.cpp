// SPDX-License-Identifier: Apache-2.0
// A text of anybody's through the whole graph file: as every name, id, label, access level, profile
// and server it must change nothing but texts. What is left without them is what harmless names
// leave.
#include "catalogue/cataloguebuilder.h"
#include "input.h"
#include "report/graphfile.h"
#include "support/plainsecrets.h"

#include <QBuffer>
#include <QXmlStreamReader>

#include <array>

using namespace secretscope;
using namespace secretscope::test;

namespace {

PlainDependent named(const char *idPrefix, const std::string &text)
{
    PlainDependent item;
    item.id = idPrefix + text;
    item.type = "available";
    item.name = text;
    item.access = text;
    item.label = text;
    return item;
}

/// One node in each rank, so that sorting by name moves nothing: a tool and an agent through it, or
/// a phone number, or an id that no list has, or a tool that only a configuration names.
enum class Shape { ThroughTool, PhoneNumber, UnlistedVia, Configured };

QByteArray graphFile(const std::string &text, Shape shape, GraphFormat format)
{
    PlainSecret secret;
    secret.id = "s" + text;
    secret.name = text;
    secret.hasEnvironmentVariables = true;
    if (shape == Shape::PhoneNumber) {
        secret[Category::PhoneNumbers] = {named("p", text)};
    } else if (shape != Shape::Configured) {
        PlainDependent agent = named("a", text);
        agent.links = {"t" + text};
        secret[Category::Agents] = {agent};
        if (shape == Shape::ThroughTool) {
            secret[Category::Tools] = {named("t", text)};
        }
    }
    const std::vector<PlainSecret> secrets{secret};
    CatalogueBuilder builder;
    builder.append(pageOf(secrets));
    WorkspaceState::Content content;
    content.catalogue = builder.catalogue();
    if (shape == Shape::Configured) {
        const std::string id = "t" + text;
        FactsContent tool;
        tool.id = id;
        tool.name = text;
        tool.references = {{secret.id, {}, {}}};
        content.facts.add(FactsList::Tools, tool);
    }
    const ConfiguredPlaces places{WorkspaceState(content)};
    const Catalogue &catalogue = places.state().catalogue();
    LoadInfo loadInfo;
    loadInfo.server = QString::fromStdString(text);
    loadInfo.profile = QString::fromStdString(text);
    loadInfo.search = QString::fromStdString(text);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    Output output(buffer);
    const Graph graph = graphOf(catalogue, SecretIndex{0}, Graph::rankLimit, {}, &places);
    writeGraph(output, catalogue, loadInfo, graph, format, Times::LeftOut, &places);
    require(output.flush());
    return bytes;
}

void requireNoControls(const QByteArray &file)
{
    const QString text = QString::fromUtf8(file);
    require(text.toUtf8() == file);
    for (const QChar c : text) {
        require(c == u'\n' || c.category() != QChar::Other_Control);
    }
}

/// Elements and attribute names in order; broken XML ends the run.
QString svgBones(const QByteArray &svg)
{
    QString bones;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        require(!reader.isComment() && !reader.isProcessingInstruction() && !reader.isDTD());
        if (!reader.isStartElement()) {
            continue;
        }
        bones += reader.name();
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            bones += u' ';
            bones += attribute.name();
        }
        bones += u'\n';
    }
    require(!reader.hasError());
    return bones;
}

/// Without what stands between quotes, which `\` keeps open in DOT.
QByteArray withoutStrings(const QByteArray &source, GraphFormat format)
{
    QByteArray bones;
    bool isInside = false;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] == '"') {
            isInside = !isInside;
            bones += '"';
        } else if (!isInside) {
            bones += source[i];
        } else if (format == GraphFormat::Dot && source[i] == '\\') {
            ++i;
        } else if (format == GraphFormat::Mermaid) {
            require(source[i] != '\n');
        }
    }
    require(!isInside);
    return bones;
}

/// Comments hold the head of the report; they end with their line.
QByteArray mermaidBones(const QByteArray &source)
{
    QByteArray bones;
    for (const QByteArray &line : source.split('\n')) {
        bones += (line.startsWith("  %% ") ? "  %%" : line) + '\n';
    }
    return withoutStrings(bones, GraphFormat::Mermaid);
}

/// What texts must not change.
struct Bones
{
    QString svg;
    QByteArray dot;
    QByteArray mermaid;
    friend bool operator==(const Bones &, const Bones &) = default;
};

Bones bonesOf(const std::string &text, Shape shape)
{
    const QByteArray svg = graphFile(text, shape, GraphFormat::Svg);
    const QByteArray dot = graphFile(text, shape, GraphFormat::Dot);
    const QByteArray mermaid = graphFile(text, shape, GraphFormat::Mermaid);
    for (const QByteArray &file : {svg, dot, mermaid}) {
        requireNoControls(file);
    }
    require(mermaid.count('<') == mermaid.count("<br/>"));
    return {svgBones(svg), withoutStrings(dot, GraphFormat::Dot), mermaidBones(mermaid)};
}

/// Of names that can do no harm; a name that is empty may leave less.
const Bones &harmlessBones(bool isEmpty, Shape shape)
{
    const auto of = [](const char *text) {
        return std::array{bonesOf(text, Shape::ThroughTool), bonesOf(text, Shape::PhoneNumber),
                          bonesOf(text, Shape::UnlistedVia), bonesOf(text, Shape::Configured)};
    };
    static const auto ofNothing = of("");
    static const auto ofSomething = of("x");
    return (isEmpty ? ofNothing : ofSomething).at(std::size_t(shape));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // What reaches the writers is valid UTF-8: the decoder sees to that.
    const std::string text = QString::fromUtf8(input(data, size)).toStdString();
    for (const Shape shape :
         {Shape::ThroughTool, Shape::PhoneNumber, Shape::UnlistedVia, Shape::Configured}) {
        require(bonesOf(text, shape) == harmlessBones(text.empty(), shape));
    }
    return 0;
}
