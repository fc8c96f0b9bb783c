// SPDX-License-Identifier: Apache-2.0
#include "workspace/snapshotparser.h"

#include "catalogue/text.h"
#include "service/answershape.h"
#include "workspace/snapshotfacts.h"
#include "workspace/snapshotgaps.h"

#include <algorithm>

namespace secretscope {

using jsontext::Found;
using jsontext::readBool;
using jsontext::readInteger;
using jsontext::readText;
using simdjson::ondemand::json_type;
using Kind = SnapshotError::Kind;

namespace {

[[noreturn]] void refuse(const std::string &place, const std::string &what)
{
    throw SnapshotFault{{Kind::Malformed, stringOf(place), stringOf(what)}};
}

std::string requiredText(jsontext::value &from, const std::string &place,
                         jsontext::Repaired &repaired)
{
    std::string_view text;
    if (readText(from, text, repaired) != Found::Value) {
        refuse(place, "is not a string");
    }
    return std::string(text);
}

QDateTime timeFrom(jsontext::value &from, const std::string &place, jsontext::Repaired &repaired)
{
    const QString text = stringOf(requiredText(from, place, repaired));
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    // Without a zone it would mean another moment on another computer.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        refuse(place, "is not a time like 2026-01-02T03:04:05Z");
    }
    return time.toUTC();
}

} // namespace

/// Looks at `format` and `version` first, wherever they stand: a newer file may have any shape.
bool SnapshotParser::isSnapshot()
{
    std::optional<std::string> format;
    std::optional<std::int64_t> version;
    bool hasVersion = false;
    bool hasSecrets = false;
    for (auto field : m_document.get_object()) {
        const std::string_view key = jsontext::readKey(field, m_repaired);
        if (key == "format") {
            jsontext::value &from = jsontext::valueOf(field);
            format = requiredText(from, "format", m_repaired);
        } else if (key == "version") {
            jsontext::value &from = jsontext::valueOf(field);
            hasVersion = true;
            readInteger(from, version);
        } else if (key == "secrets") {
            hasSecrets = true;
        }
        if (format && hasVersion) {
            break;
        }
    }
    m_document.rewind();
    if (!format) {
        if (!hasSecrets) {
            throw SnapshotFault{{Kind::NotASnapshot, {}, QStringLiteral("has no secrets")}};
        }
        return false;
    }
    if (*format != "secretscope-snapshot") {
        throw SnapshotFault{{Kind::NotASnapshot, QStringLiteral("format"), stringOf(*format)}};
    }
    if (!version || *version < 1) {
        refuse("version", hasVersion ? "is not a version number" : "is missing");
    }
    if (*version > snapshotVersion) {
        throw SnapshotFault{
            {Kind::NewerVersion, QStringLiteral("version"), QString::number(*version)}};
    }
    return true;
}

void SnapshotParser::readFields()
{
    if (m_document.type() != json_type::object) {
        throw SnapshotFault{{Kind::NotASnapshot, {}, QStringLiteral("is not an object")}};
    }
    m_isAnswer = !isSnapshot();
    m_builder.setEnvironmentVariablesState(m_isAnswer ? LoadState::NotOffered
                                                      : LoadState::NotLoaded);
    for (auto field : m_document.get_object()) {
        const std::string_view key = jsontext::readKey(field, m_repaired);
        jsontext::value &from = jsontext::valueOf(field);
        readField(key, from);
    }
    answershape::requireEnd(m_document);
    if (!m_hasSecrets) {
        refuse("secrets", "is missing");
    }
}

WorkspaceState SnapshotParser::finish()
{
    if (m_hasMoreSecrets) {
        m_gaps.append({Gap::Part::Secrets, {}, {}, NotRead::MoreFollow});
    }
    if (!m_isAnswer) {
        judgeCompleteness();
    }
    takeFactsGaps();
    snapshotgaps::markLists(m_builder, m_gaps);
    m_builder.setConfigured(m_facts);
    m_builder.squeeze();
    WorkspaceState::Content content;
    content.catalogue = m_builder.catalogue();
    content.loadInfo = m_loadInfo;
    content.gaps = m_gaps;
    content.facts = m_facts;
    content.factsGaps = m_factsGaps;
    WorkspaceState state(std::move(content));
    if (!m_isAnswer && m_complete.value_or(false) && !state.isComplete()) {
        refuse("complete", "does not agree with the lists");
    }
    return state;
}

void SnapshotParser::readField(std::string_view key, jsontext::value &from)
{
    if (key == "secrets") {
        if (from.type() != json_type::array) {
            refuse("secrets", "is not a list");
        }
        m_hasSecrets = true;
        readSecrets(from.get_array());
    } else if (key == "next_cursor" && m_isAnswer) {
        OptionalText cursor;
        if (readText(from, cursor, m_repaired) == Found::OtherType) {
            refuse("next_cursor", "is not a string");
        }
        m_hasMoreSecrets = m_hasMoreSecrets || (cursor && !cursor->empty());
    } else if (key == "has_more" && m_isAnswer) {
        bool hasMore = false;
        if (readBool(from, hasMore) == Found::OtherType) {
            refuse("has_more", "is not true or false");
        }
        m_hasMoreSecrets = m_hasMoreSecrets || hasMore;
    } else if (m_isAnswer) {
        jsontext::skip(from);
    } else {
        readSnapshotField(key, from);
    }
}

/// What a saved answer of the API does not have.
void SnapshotParser::readSnapshotField(std::string_view key, jsontext::value &from)
{
    LoadInfo &loadInfo = m_loadInfo;
    if (key == "server") {
        loadInfo.server = stringOf(requiredText(from, "server", m_repaired));
    } else if (key == "profile" || key == "search") {
        OptionalText text;
        const std::string place(key);
        if (readText(from, text, m_repaired) == Found::OtherType) {
            refuse(place, "is not a string");
        }
        if (text && key == "profile") {
            loadInfo.profile = stringOf(*text);
        } else if (text) {
            loadInfo.search = stringOf(*text);
        }
    } else if (key == "read") {
        readTimes(from, "read", loadInfo.started, loadInfo.finished);
    } else if (key == "views") {
        readViews(from);
    } else if (key == "gaps") {
        readGaps(from);
    } else if (key == "complete") {
        bool complete = false;
        if (readBool(from, complete) != Found::Value) {
            refuse("complete", "is not true or false");
        }
        m_complete = complete;
    } else if (key == "facts") {
        m_facts = snapshotFacts(from, m_repaired);
    } else {
        jsontext::skip(from);
    }
}

void SnapshotParser::readSecrets(simdjson::ondemand::array list)
{
    SecretDecoder decoder(m_contents, m_repaired,
                          m_isAnswer ? SecretDecoder::Source::Answer
                                     : SecretDecoder::Source::Snapshot);
    for (auto element : list) {
        jsontext::value &secret = jsontext::valueOf(element);
        decoder.decodeSecret(secret, m_secrets);
        if (!m_isAnswer && !m_contents.flaws.empty()) {
            const Flaw &flaw = m_contents.flaws.front();
            refuse("secrets[" + std::to_string(m_secrets) + ']'
                       + (flaw.place.empty() ? "" : '.' + flaw.place),
                   flaw.problem);
        }
        ++m_secrets;
        constexpr std::size_t enough = 4096;
        if (m_contents.dependents.size() + m_contents.secrets.size() > enough) {
            flush();
        }
    }
    decoder.endSecrets();
    flush();
}

void SnapshotParser::flush()
{
    for (const Flaw &flaw : m_contents.flaws) {
        m_gaps.append(Gap::of(flaw, 0));
    }
    addFieldIssues(m_loadInfo.fieldIssues, m_contents.fieldIssues);
    std::size_t texts = m_contents.links.size();
    std::size_t bytes = 0;
    for (const DependentContent &item : m_contents.dependents) {
        bytes += item.id.size() + item.name.value_or("").size() + item.label.value_or("").size();
    }
    for (const std::string_view link : m_contents.links) {
        bytes += link.size();
    }
    for (const SecretContent &secret : m_contents.secrets) {
        bytes += secret.id.size() + secret.name.value_or("").size();
    }
    texts += 3 * m_contents.dependents.size() + 2 * m_contents.secrets.size();
    if (!m_builder.canHold(bytes + 2 * texts)) {
        throw SnapshotFault{{Kind::TooLarge, {}, {}}};
    }
    m_builder.append(m_contents);
    m_contents.clear();
    m_repaired.clear();
}

void SnapshotParser::readTimes(jsontext::value &from, const std::string &place, QDateTime &started,
                               QDateTime &finished)
{
    if (from.type() != json_type::object) {
        refuse(place, "is not an object");
    }
    for (auto field : from.get_object()) {
        const std::string_view key = jsontext::readKey(field, m_repaired);
        const bool isStarted = key == "started";
        const bool isFinished = key == "finished";
        jsontext::value &time = jsontext::valueOf(field);
        if (isStarted) {
            started = timeFrom(time, place + ".started", m_repaired);
        } else if (isFinished) {
            finished = timeFrom(time, place + ".finished", m_repaired);
        } else {
            jsontext::skip(time);
        }
    }
}

void SnapshotParser::readViews(jsontext::value &from)
{
    if (from.type() != json_type::array) {
        refuse("views", "is not a list");
    }
    std::uint32_t position = 0;
    for (auto element : from.get_array()) {
        jsontext::value &one = jsontext::valueOf(element);
        const std::string place = answershape::placeOf("views", position++);
        if (one.type() != json_type::object) {
            refuse(place, "is not an object");
        }
        MergedView view;
        for (auto field : one.get_object()) {
            const std::string key(jsontext::readKey(field, m_repaired));
            jsontext::value &value = jsontext::valueOf(field);
            const std::string at = std::string(place).append(1, '.').append(key);
            QString *const text = key == "name" ? &view.name
                : key == "id"                   ? &view.id
                : key == "profile"              ? &view.profile
                                                : nullptr;
            if (key == "read") {
                readTimes(value, at, view.started, view.finished);
            } else if (text && value.type() != json_type::null) {
                *text = stringOf(requiredText(value, at, m_repaired));
            } else {
                jsontext::skip(value);
            }
        }
        if (view.name.isEmpty() || view.id.isEmpty()) {
            refuse(place, "has no name or id");
        }
        m_loadInfo.views.append(view);
    }
}

void SnapshotParser::readGaps(jsontext::value &from)
{
    if (from.type() != json_type::array) {
        refuse("gaps", "is not a list");
    }
    m_hasGaps = true;
    std::size_t position = 0;
    for (auto element : from.get_array()) {
        jsontext::value &gap = jsontext::valueOf(element);
        m_gaps.append(readGap(gap, "gaps[" + std::to_string(position++) + ']'));
    }
}

Gap SnapshotParser::readGap(jsontext::value &from, const std::string &place)
{
    if (from.type() != json_type::object) {
        refuse(place, "is not an object");
    }
    Gap gap;
    std::optional<Gap::Part> part;
    bool hasReason = false;
    bool hasSecretId = false;
    for (auto field : from.get_object()) {
        const std::string key(jsontext::readKey(field, m_repaired));
        jsontext::value &content = jsontext::valueOf(field);
        const std::string at = std::string(place).append(1, '.').append(key);
        if (key == "part") {
            part = partFromWord(requiredText(content, at, m_repaired));
        } else if (key == "secret_id") {
            gap.secretId = QByteArray::fromStdString(requiredText(content, at, m_repaired));
            hasSecretId = true;
        } else if (key == "resource_id") {
            gap.resourceId = QByteArray::fromStdString(requiredText(content, at, m_repaired));
        } else if (key == "category" || key == "list") {
            gap.category = QByteArray::fromStdString(requiredText(content, at, m_repaired));
        } else if (key == "reason") {
            gap.cause = InWords{stringOf(requiredText(content, at, m_repaired))};
            hasReason = true;
        } else {
            jsontext::skip(content);
        }
    }
    if (!part) {
        refuse(place + ".part", "is missing or not a known part");
    }
    if (!hasReason) {
        refuse(place + ".reason", "is missing");
    }
    if (*part == Gap::Part::Dependencies && !hasSecretId) {
        refuse(place + ".secret_id", "is missing");
    }
    if (*part == Gap::Part::Dependencies && gap.category.isEmpty()) {
        refuse(place + ".category", "is missing");
    }
    gap.part = *part;
    return gap;
}

/// They belong to the facts, which say of each list how far it is known.
void SnapshotParser::takeFactsGaps()
{
    for (const Gap &gap : std::as_const(m_gaps)) {
        const auto list = std::ranges::find(factsListWords, viewOf(gap.category));
        if (gap.part == Gap::Part::Facts && list != factsListWords.end()) {
            m_factsGaps.append(gap);
            m_facts.setState(static_cast<FactsList>(list - factsListWords.begin()),
                             LoadState::Failed);
        }
    }
    m_gaps.removeIf([](const Gap &gap) { return gap.part == Gap::Part::Facts; });
}

void SnapshotParser::judgeCompleteness()
{
    if (m_complete && *m_complete != m_gaps.isEmpty()) {
        refuse("complete", "does not agree with gaps");
    }
    if (!m_complete && !m_hasGaps) {
        m_gaps.append({Gap::Part::Secrets, {}, {}, NotRead::NotSaid});
    }
}

} // namespace secretscope
