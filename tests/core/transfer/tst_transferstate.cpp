// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transfer.h"

#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;

class TestTransferState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_tableAndNamesAgree()
    {
        constexpr int count = 12;
        for (int i = 0; i < count; ++i) {
            const auto state = static_cast<TransferState>(i);
            QCOMPARE(transferStateFromName(transferStateName(state)), state);
            QVERIFY(!canMove(state, state));
            // Everything that is not over can be cancelled, and nothing comes after Completed.
            if (state != TransferState::Cancelled)
                QCOMPARE(canMove(state, TransferState::Cancelled), state != TransferState::Completed);
            QVERIFY(!canMove(TransferState::Completed, state));
            // Only what was published, or found in its place, is complete.
            QCOMPARE(canMove(state, TransferState::Completed),
                     state == TransferState::Publishing || state == TransferState::Resolving);
            QVERIFY(!(isActive(state) && isFinal(state)));
            // What a restart finds active is queued again.
            if (isActive(state))
                QVERIFY(canMove(state, TransferState::Queued));
        }
        QVERIFY(!transferStateFromName(u"nonsense"_s));
        QVERIFY(!canMove(TransferState::Queued, TransferState::Receiving));
        QVERIFY(!canMove(TransferState::Receiving, TransferState::Publishing));
    }
};

QTEST_GUILESS_MAIN(TestTransferState)
#include "tst_transferstate.moc"
