// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/progress.h"

#include "cli/console.h"
#include "cli/formats.h"
#include "core/base/errortext.h"

#include <QFileInfo>
#include <QJsonValue>

namespace swathe::cli {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kEventEveryMs = 1000;

QString durationText(qint64 seconds)
{
    if (seconds < 0)
        return u"--:--"_s;
    const QString minutes = u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, '0'_L1).arg(seconds % 60, 2, 10, '0'_L1);
    return seconds < 3600 ? minutes : u"%1:%2"_s.arg(seconds / 3600).arg(minutes);
}
} // namespace

QJsonObject fileEvent(const TransferSnapshot &file)
{
    QJsonObject event{{"event"_L1, u"file"_s},
                      {"id"_L1, file.spec.id.value},
                      {"state"_L1, transferStateName(file.state)},
                      {"item"_L1, file.spec.scene.item},
                      {"collection"_L1, file.spec.scene.collection},
                      {"asset"_L1, file.spec.assetKey},
                      {"path"_L1, file.spec.targetPath},
                      {"received"_L1, file.received},
                      {"total"_L1, file.total},
                      {"bytesPerSecond"_L1, qRound64(file.bytesPerSecond)},
                      {"secondsLeft"_L1, file.secondsLeft},
                      {"attempts"_L1, file.attempts},
                      {"checksumVerified"_L1, file.verifiedByChecksum}};
    if (file.hasError) {
        event["error"_L1] = QJsonObject{{"kind"_L1, kindName(file.error.kind)},
                                        {"sentence"_L1, errorText(file.error).sentence},
                                        {"detail"_L1, file.error.detail},
                                        {"httpStatus"_L1, file.error.httpStatus}};
    }
    return event;
}

QString fileLine(const TransferSnapshot &file, int columns)
{
    QString figures;
    if (file.state == TransferState::Receiving) {
        if (file.total > 0)
            figures =
                u"%1 %  %2  %3/s  %4"_s.arg(file.received * 100 / file.total, 3)
                    .arg(byteText(file.total), byteText(qRound64(file.bytesPerSecond)), durationText(file.secondsLeft));
        else
            figures = u"%1  %2/s"_s.arg(byteText(file.received), byteText(qRound64(file.bytesPerSecond)));
    } else {
        figures = transferStateName(file.state);
    }
    const qsizetype room = std::max<qsizetype>(8, columns - 1 - figures.size() - 2);
    QString name = printable(QFileInfo(file.spec.targetPath).fileName());
    if (name.size() > room)
        name = name.first(room - 1) + u'…';
    return (name.leftJustified(room) + u"  "_s + figures)
        .first(std::min<qsizetype>(columns - 1, room + 2 + figures.size()));
}

void Progress::update(const TransferSnapshot &file)
{
    if (m_mode == Mode::None)
        return;
    Told &told = m_told[file.spec.id];
    const bool isNews = told.state != file.state;
    if (m_mode == Mode::Json) {
        const qint64 now = m_sinceEvent.elapsed();
        if (isNews || now - told.at >= kEventEveryMs) {
            told.at = now;
            event(fileEvent(file));
        }
    }
    m_done += (isFinal(file.state) ? 1 : 0) - (told.state && isFinal(*told.state) ? 1 : 0);
    m_received += file.received - told.received;
    told.state = file.state;
    told.received = file.received;
    if (m_mode == Mode::Terminal && isActive(file.state))
        m_active.insert(file.spec.id, file);
    else
        m_active.remove(file.spec.id);
}

void Progress::draw()
{
    if (m_mode != Mode::Terminal)
        return;
    const int columns = errColumns();
    constexpr int kMostLines = 16;
    QStringList lines;
    double speed = 0;
    for (const TransferSnapshot &file : std::as_const(m_active)) {
        speed += file.bytesPerSecond;
        if (lines.size() < kMostLines)
            lines << fileLine(file, columns);
    }
    lines.sort();
    lines << u"%1 of %2, %3, %4/s"_s.arg(m_done)
                 .arg(countText(m_told.size(), u"file"_s), byteText(m_received), byteText(qRound64(speed)))
                 .left(columns - 1);
    QString text = m_drawnLines > 0 ? u"\x1b[%1A"_s.arg(m_drawnLines) : QString();
    for (const QString &line : std::as_const(lines))
        text += u"\r\x1b[K"_s + line + u'\n';
    // Fewer lines than before: the rest is wiped, the cursor stays below the last one.
    text += u"\x1b[J"_s;
    m_drawnLines = int(lines.size());
    writeErr(text.toUtf8());
}

void Progress::clear()
{
    if (m_mode == Mode::Terminal && m_drawnLines > 0)
        writeErr("\x1b[" + QByteArray::number(m_drawnLines) + "A\r\x1b[J");
    m_drawnLines = 0;
}

void Progress::event(const QJsonObject &event) const
{
    // A reader that has gone does not stop the files.
    if (m_mode == Mode::Json)
        static_cast<void>(writeOut(jsonLine(event)));
}

} // namespace swathe::cli
