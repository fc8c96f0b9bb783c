// SPDX-License-Identifier: Apache-2.0
#include "workspace/snapshotfacts.h"

#include "catalogue/text.h"
#include "workspace/snapshotparser.h"

#include <algorithm>

namespace secretscope {

using jsontext::Found;
using simdjson::ondemand::json_type;

namespace {

class FactsParser
{
public:
    explicit FactsParser(jsontext::Repaired &repaired)
        : m_repaired(repaired)
    {}

    Facts read(jsontext::value &from)
    {
        m_facts.setAsked();
        for (std::size_t i = 0; i < factsListWords.size(); ++i) {
            m_facts.setState(static_cast<FactsList>(i), LoadState::Complete);
        }
        m_facts.setState(FactsList::DependentAgents, LoadState::NotOffered);
        fields(from, "facts", [this](std::string_view id, jsontext::value &resource) {
            readResource(id, resource);
        });
        return std::move(m_facts);
    }

private:
    [[noreturn]] static void refuse(const std::string &place, const char *what)
    {
        throw SnapshotFault{
            {SnapshotError::Kind::Malformed, stringOf(place), QString::fromLatin1(what)}};
    }

    template <typename ReadField>
    void fields(jsontext::value &from, const std::string &place, ReadField readField)
    {
        if (from.type() != json_type::object) {
            refuse(place, "is not an object");
        }
        for (auto field : from.get_object()) {
            const std::string_view key = jsontext::readKey(field, m_repaired);
            readField(key, jsontext::valueOf(field));
        }
    }

    template <typename ReadElement>
    void elements(jsontext::value &from, const std::string &place, ReadElement readElement)
    {
        if (from.type() != json_type::array) {
            refuse(place, "is not a list");
        }
        std::size_t position = 0;
        for (auto element : from.get_array()) {
            readElement(jsontext::valueOf(element), place + '[' + std::to_string(position++) + ']');
        }
    }

    /// Null leaves it empty.
    void text(jsontext::value &from, const std::string &place, std::string_view &into)
    {
        if (jsontext::readText(from, into, m_repaired) == Found::OtherType) {
            refuse(place, "is not a string");
        }
    }

    void number(jsontext::value &from, const std::string &place, std::optional<std::int64_t> &into)
    {
        if (jsontext::readInteger(from, into) == Found::OtherType) {
            refuse(place, "is not a whole number");
        }
    }

    void readResource(std::string_view id, jsontext::value &from)
    {
        FactsContent content;
        content.id = id;
        FactsList list = FactsList::Tools;
        std::vector<std::string_view> numbers;
        const std::string place = std::string("facts.").append(id);
        fields(from, place, [&](std::string_view key, jsontext::value &value) {
            const std::string at = std::string(place).append(".").append(key);
            if (key == "id") {
                text(value, at, content.id);
            } else if (key == "list") {
                list = readList(value, at);
            } else if (key == "name") {
                text(value, at, content.name);
            } else if (key == "places") {
                elements(value, at, [&](jsontext::value &one, const std::string &where) {
                    content.references.push_back(readPlace(one, where));
                });
            } else if (key == "creator") {
                fields(value, at, [&](std::string_view inner, jsontext::value &part) {
                    inner == "name"        ? text(part, at, content.creatorName)
                        : inner == "email" ? text(part, at, content.creatorEmail)
                                           : jsontext::skip(part);
                });
            } else if (key == "last_call_at_unix_secs") {
                number(value, at, content.lastCall);
            } else if (key == "total_calls") {
                number(value, at, content.totalCalls);
            } else if (key == "archived") {
                bool archived = false;
                const Found found = jsontext::readBool(value, archived);
                if (found == Found::OtherType) {
                    refuse(at, "is not true or false");
                }
                content.archived = found == Found::Value ? std::optional(archived) : std::nullopt;
            } else if (key == "numbers") {
                elements(value, at, [&](jsontext::value &one, const std::string &where) {
                    text(one, where, numbers.emplace_back());
                });
            } else {
                jsontext::skip(value);
            }
        });
        add(list, content, numbers);
    }

    void add(FactsList list, const FactsContent &content,
             const std::vector<std::string_view> &numbers)
    {
        // A summary has no places; a single agent's answer does.
        m_facts.add(list == FactsList::Agents ? FactsList::Agent : list, content);
        for (const std::string_view number : numbers) {
            m_facts.addNumber(content.id, number);
        }
    }

    FactsList readList(jsontext::value &from, const std::string &place)
    {
        std::string_view word;
        text(from, place, word);
        const auto found = std::ranges::find(factsListWords, word);
        if (found == factsListWords.end()) {
            refuse(place, "is not a known list");
        }
        return static_cast<FactsList>(found - factsListWords.begin());
    }

    ReferenceContent readPlace(jsontext::value &from, const std::string &place)
    {
        ReferenceContent reference;
        reference.place.kind = PlaceKind::Words;
        fields(from, place, [&](std::string_view key, jsontext::value &value) {
            const std::string at = std::string(place).append(".").append(key);
            if (key == "place") {
                text(value, at, reference.place.name);
            } else if (key == "secret_id") {
                text(value, at, reference.secretId);
            } else if (key == "variable") {
                text(value, at, reference.variable);
            } else {
                jsontext::skip(value); // follows from the lists
            }
        });
        if (reference.secretId.empty() && reference.variable.empty()) {
            refuse(place, "names neither a secret nor a variable");
        }
        return reference;
    }

    jsontext::Repaired &m_repaired;
    Facts m_facts;
};

} // namespace

Facts snapshotFacts(jsontext::value &from, jsontext::Repaired &repaired)
{
    return FactsParser(repaired).read(from);
}

} // namespace secretscope
