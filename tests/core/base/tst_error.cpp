// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QDebug>
#include <QSet>
#include <QTest>

#include <concepts>

using namespace swathe;
using Kind = Error::Kind;

template <class T>
concept Printable = requires(QDebug debug, T value) { debug << value; };

// A secret does not turn into text by accident.
static_assert(!std::convertible_to<Secret, QByteArray>);
static_assert(!std::convertible_to<Secret, QString>);
static_assert(!std::convertible_to<QByteArray, Secret>);
static_assert(!Printable<Secret> && Printable<QString>);

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindName_isItsOwnAndReadBack()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(Kind::Internal); ++i) {
            const QString name = kindName(Kind(i));
            names.insert(name);
            QCOMPARE(kindFromName(name), Kind(i));
        }
        QCOMPARE(names.size(), int(Kind::Internal) + 1);
        QCOMPARE(kindName(Kind::RateLimited), QStringLiteral("rateLimited"));
        QCOMPARE(kindFromName(QStringLiteral("nonsense")), Kind::Internal);
    }

    void status_hasAKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        for (const auto &[status, kind] : std::initializer_list<std::pair<int, Kind>>{{400, Kind::BadRequest},
                                                                                      {401, Kind::Unauthorised},
                                                                                      {403, Kind::Forbidden},
                                                                                      {404, Kind::NotFound},
                                                                                      {407, Kind::ProxyFailed},
                                                                                      {408, Kind::Timeout},
                                                                                      {410, Kind::NotFound},
                                                                                      {422, Kind::BadRequest},
                                                                                      {429, Kind::RateLimited},
                                                                                      {500, Kind::ServerFault},
                                                                                      {503, Kind::ServerFault},
                                                                                      {504, Kind::Timeout},
                                                                                      {599, Kind::ServerFault}})
            QTest::addRow("%d", status) << status << kind;
    }
    void status_hasAKind()
    {
        QFETCH(int, status);
        QFETCH(Kind, kind);
        QCOMPARE(kindFromHttpStatus(status), kind);
    }

    void remedy_fitsTheKind()
    {
        QCOMPARE(remedyFor({.kind = Kind::Offline}), Remedy::RetryLater);
        QCOMPARE(remedyFor({.kind = Kind::RateLimited}), Remedy::RetryLater);
        QCOMPARE(remedyFor({.kind = Kind::Unauthorised}), Remedy::SignIn);
        QCOMPARE(remedyFor({.kind = Kind::DiskFull}), Remedy::FreeSpace);
        QCOMPARE(remedyFor({.kind = Kind::DiskDenied}), Remedy::ChooseFolder);
        QCOMPARE(remedyFor({.kind = Kind::BadRequest}), Remedy::EditSearch);
        QCOMPARE(remedyFor({.kind = Kind::NotFound}), Remedy::None);
    }

    void fail_makesAResultWithoutAValue()
    {
        const Result<int> result = fail(Kind::DiskFull, QStringLiteral("why"));
        QVERIFY(!result);
        QCOMPARE(result.error(), (Error{.kind = Kind::DiskFull, .detail = QStringLiteral("why")}));
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
