// SPDX-License-Identifier: Apache-2.0
// Turns the bodies of the service's answers into plain contents: strict about what makes an answer
// whole, forgiving about fields it does not know. A pure reader: no network, no state between
// answers but its buffers.
#pragma once

#include "catalogue/category.h"
#include "catalogue/contents.h"
#include "catalogue/result.h"
#include "service/decodeerror.h"

#include <QByteArray>

#include <memory>

namespace secretscope {

namespace answershape {
struct Buffers;
}

/// `GET /v1/convai/environment-variables`.
struct EnvironmentVariablesContents
{
    std::vector<EnvironmentVariableContent> variables;
    /// Only place and problem are used.
    std::vector<Flaw> flaws;
    /// Left-out items beyond those in `flaws`.
    std::uint32_t unnamedFlaws = 0;
    /// In the answer's list, left-out ones included.
    std::uint32_t items = 0;
    /// Absent where the answer does not say.
    std::optional<bool> hasMore;
    std::optional<std::string> nextCursor;
};

class AnswerDecoder
{
    Q_DISABLE_COPY_MOVE(AnswerDecoder)

public:
    AnswerDecoder();
    ~AnswerDecoder();

    /// `GET /v1/convai/secrets`. The views in `into` point into `body` and into this decoder; they
    /// are valid until `body` goes or the next call. On an error `into` means nothing.
    /// @param body best with 64 bytes of capacity beyond its size, else it is copied once.
    Result<Done, DecodeError> decodeSecrets(const QByteArray &body, Contents &into);
    /// `GET …/dependencies/{type}`: the items are in Contents::dependents, all of `category`.
    Result<Done, DecodeError> decodeDependencies(const QByteArray &body, Category category,
                                                 Contents &into);
    Result<Done, DecodeError> decodeEnvironmentVariables(const QByteArray &body,
                                                         EnvironmentVariablesContents &into);

private:
    std::unique_ptr<answershape::Buffers> m_buffers;
};

} // namespace secretscope
