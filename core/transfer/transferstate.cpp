// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transfer.h"

#include <array>

namespace swathe {

namespace {

using S = TransferState;

constexpr unsigned bit(S state)
{
    return 1U << static_cast<unsigned>(state);
}

template <class... States> constexpr unsigned bits(States... states)
{
    return (0U | ... | bit(states));
}

struct Row {
    S state;
    const char *name;
    bool active;
    unsigned next;
};

// What ends an attempt, from wherever it is.
constexpr unsigned kEnds = bits(S::Queued, S::WaitingForSignIn, S::WaitingForLimit, S::Paused, S::Failed, S::Cancelled);

constexpr std::array<Row, 12> kRows{{
    {S::Queued, "queued", false, bits(S::Resolving, S::Paused, S::Cancelled)},
    {S::Resolving, "resolving", true, kEnds | bits(S::Receiving, S::Stalled, S::Verifying, S::Completed)},
    {S::WaitingForSignIn, "waitingForSignIn", false, bits(S::Queued, S::Paused, S::Cancelled)},
    {S::WaitingForLimit, "waitingForLimit", false, bits(S::Queued, S::Resolving, S::Paused, S::Cancelled)},
    {S::Receiving, "receiving", true, kEnds | bits(S::Resolving, S::Stalled, S::Verifying)},
    {S::Stalled, "stalled", true, kEnds | bits(S::Resolving, S::Receiving, S::Verifying)},
    {S::Verifying, "verifying", true, kEnds | bits(S::Resolving, S::Publishing)},
    {S::Publishing, "publishing", true, kEnds | bits(S::Completed)},
    {S::Paused, "paused", false, bits(S::Queued, S::Cancelled)},
    {S::Completed, "completed", false, 0},
    {S::Failed, "failed", false, bits(S::Queued, S::Cancelled)},
    {S::Cancelled, "cancelled", false, bits(S::Queued)},
}};

const Row &row(S state)
{
    return kRows.at(static_cast<std::size_t>(state));
}

} // namespace

QString transferStateName(TransferState state)
{
    return QLatin1StringView(row(state).name);
}

std::optional<TransferState> transferStateFromName(const QString &name)
{
    for (const Row &candidate : kRows) {
        if (name == QLatin1StringView(candidate.name))
            return candidate.state;
    }
    return std::nullopt;
}

bool canMove(TransferState from, TransferState to)
{
    return (row(from).next & bit(to)) != 0;
}

bool isActive(TransferState state)
{
    return row(state).active;
}

bool isFinal(TransferState state)
{
    return state == S::Completed || state == S::Failed || state == S::Cancelled;
}

} // namespace swathe
