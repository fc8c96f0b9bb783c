// SPDX-License-Identifier: Apache-2.0
// Reads the runs of a tool and how many conversations are going on, and forgets the rest while it
// reads: payloads and messages of errors never become texts. A run without a time is left out and
// told, because it may be the one that counts.
#pragma once

#include "catalogue/result.h"
#include "catalogue/toolrun.h"
#include "service/decodeerror.h"
#include "service/factsdecoder.h"

namespace secretscope {

class RunsDecoder
{
    Q_DISABLE_COPY_MOVE(RunsDecoder)

public:
    RunsDecoder();
    ~RunsDecoder();

    using Page = FactsDecoder::Page;
    using Take = std::function<void(const ToolRun &)>;

    /// One page of `GET /v1/convai/tools/{tool_id}/executions`, in the order of the answer. On an
    /// error what was taken means nothing.
    Result<Page, DecodeError> decodeRuns(const QByteArray &body, const Take &take);
    /// `GET /v1/convai/analytics/live-count`.
    Result<std::int64_t, DecodeError> decodeLiveCount(const QByteArray &body);

private:
    std::unique_ptr<answershape::Buffers> m_buffers;
};

} // namespace secretscope
