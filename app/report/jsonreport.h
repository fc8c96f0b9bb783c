// SPDX-License-Identifier: Apache-2.0
// The snapshot: the one report that is read back, in the API's own field names. It never cuts a
// secret's lists and keeps values as they came; what the API left out is left out.
#pragma once

#include "report/dependencyformat.h"
#include "report/jsonoutput.h"

namespace secretscope {

class JsonReport final : public DependencyFormat
{
public:
    JsonReport(Output &output, const Catalogue &catalogue);

    DependencyRows::Order order() const override { return DependencyRows::Order::ById; }
    bool hasWholeSecrets() const override { return true; }
    void begin(const ReportHead &head) override;
    void beginSecret(const SecretRow &secret) override;
    void beginList(const SecretRow &secret, Category category) override;
    void row(const SecretRow &secret, const DependencyRow &row) override;
    void endList(const SecretRow &secret, Category category) override;
    void endSecret(const SecretRow &secret) override;
    void end() override;

private:
    void writeResource(const DependencyRow &row);
    void writePhoneNumber(const DependencyRow &row);
    void writeEnvironmentVariable(const DependencyRow &row);
    void writeIds(std::string_view key, std::span<const IdIndex> ids);
    void writeText(std::string_view key, TextRef text);
    void writeWord(std::string_view key, Word word);

    JsonOutput m_json;
};

} // namespace secretscope
