// SPDX-License-Identifier: Apache-2.0
// Parses what snapshotreader.h reads: the fields of one file, and secrets that come in pieces. It
// throws; that is for this folder alone.
#pragma once

#include "catalogue/cataloguebuilder.h"
#include "service/answershape.h"
#include "service/secretdecoder.h"
#include "workspace/snapshotreader.h"

namespace secretscope {

/// Thrown from wherever the fault is found up to readSnapshot…().
struct SnapshotFault
{
    SnapshotError error;
};

/// Reads the fields of one file in any order, and more secrets from texts of their own.
class SnapshotParser
{
public:
    explicit SnapshotParser(const QByteArray &bytes)
        : m_document(m_parser.iterate(m_padded.of(bytes)).value())
    {}

    void readFields();
    /// After everything was read.
    WorkspaceState finish();

private:
    bool isSnapshot();
    void readField(std::string_view key, jsontext::value &from);
    void readSnapshotField(std::string_view key, jsontext::value &from);
    void readSecrets(simdjson::ondemand::array list);
    void readTimes(jsontext::value &from, const std::string &place, QDateTime &started,
                   QDateTime &finished);
    void readViews(jsontext::value &from);
    void readGaps(jsontext::value &from);
    Gap readGap(jsontext::value &from, const std::string &place);
    void flush();
    void judgeCompleteness();
    void takeFactsGaps();

    answershape::PaddedText m_padded;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    jsontext::Repaired m_repaired;
    Contents m_contents;
    CatalogueBuilder m_builder;
    LoadInfo m_loadInfo;
    QList<Gap> m_gaps;
    Facts m_facts;
    QList<Gap> m_factsGaps;
    std::uint32_t m_secrets = 0;
    bool m_isAnswer = false;
    bool m_hasSecrets = false;
    bool m_hasMoreSecrets = false;
    bool m_hasGaps = false;
    std::optional<bool> m_complete;
};

} // namespace secretscope
