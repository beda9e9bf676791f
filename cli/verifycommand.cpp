// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/verifycommand.h"

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/formats.h"
#include "cli/itemreader.h"
#include "cli/session.h"
#include "core/catalogue/stac/stacitemparser.h"
#include "core/library/layout.h"
#include "core/scene/assetpreset.h"
#include "core/transfer/digest.h"
#include "core/transfer/partfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace swathe::cli {

using namespace Qt::StringLiterals;

namespace {

bool isSettled(TransferState state)
{
    return isFinal(state) || state == TransferState::Paused || state == TransferState::WaitingForSignIn;
}

bool isGood(FileHealth health)
{
    return health == FileHealth::Ok || health == FileHealth::SizeOk;
}

} // namespace

QString fileHealthName(FileHealth health)
{
    switch (health) {
    case FileHealth::Ok:
        return u"ok"_s;
    case FileHealth::SizeOk:
        return u"ok-by-size"_s;
    case FileHealth::Missing:
        return u"missing"_s;
    case FileHealth::Damaged:
        return u"damaged"_s;
    case FileHealth::Unreadable:
        return u"unreadable"_s;
    case FileHealth::Unfinished:
        break;
    }
    return u"unfinished"_s;
}

CheckedFile checkFile(const TransferSpec &spec, const std::atomic<bool> &stop)
{
    CheckedFile checked{.spec = spec};
    const QFileInfo file(spec.targetPath);
    if (!file.isFile()) {
        checked.health = FileHealth::Missing;
        return checked;
    }
    if (spec.size >= 0 && file.size() != spec.size) {
        checked.health = FileHealth::Damaged;
        checked.detail = u"%1 bytes instead of %2"_s.arg(file.size()).arg(spec.size);
        return checked;
    }
    checked.health = FileHealth::SizeOk;
    if (!Digest::canVerify(spec.checksum))
        return checked;
    const Result<bool> matches = fileMatches(spec.targetPath, spec.checksum, stop);
    if (matches) {
        checked.health = *matches ? FileHealth::Ok : FileHealth::Damaged;
        checked.detail = *matches ? QString() : u"the checksum differs"_s;
    } else if (matches.error().kind != Error::Kind::Unsupported) {
        checked.health = FileHealth::Unreadable;
        checked.detail = matches.error().detail;
    }
    return checked;
}

Result<VerifyOptions> readVerifyOptions(const CommandLine &line)
{
    VerifyOptions options{.items = line.value(u"items"_s), .isRepair = line.has(u"repair"_s)};
    options.folder = QDir::cleanPath(QDir::current().absoluteFilePath(line.operand));
    if (!QFileInfo(options.folder).isDir())
        return fail(Error::Kind::InvalidInput, u"There is no folder \"%1\"."_s.arg(line.operand));
    if (line.values(u"items"_s).size() > 1)
        return fail(Error::Kind::InvalidInput, u"--items can be given once; join the files, one item a line."_s);
    if (!options.items.isEmpty() && !QFileInfo(options.items).isReadable())
        return fail(Error::Kind::InvalidInput, u"--items: \"%1\" cannot be read."_s.arg(options.items));
    if (line.has(u"assets"_s)) {
        const auto names = parseNames(line.values(u"assets"_s));
        if (!names)
            return fail(Error::Kind::InvalidInput, u"--assets: "_s + names.error().detail);
        options.assets = *names;
    }
    if (line.has(u"jobs"_s)) {
        const auto jobs = parseCount(line.value(u"jobs"_s), 1, 16);
        if (!jobs)
            return fail(Error::Kind::InvalidInput, u"--jobs: "_s + jobs.error().detail);
        options.jobs = int(*jobs);
    }
    if (line.has(u"format"_s)) {
        const auto format = parseChoice(u"format"_s, line.value(u"format"_s), {u"table"_s, u"json"_s});
        if (!format)
            return fail(format.error());
        options.isJson = *format == "json"_L1;
    }
    return options;
}

VerifyCommand::VerifyCommand(VerifyOptions options, Session &session, QObject *parent)
    : Command(parent), m_options(std::move(options)), m_session(session), m_folder(m_options.folder),
      m_progress(isErrTerminal() ? Progress::Mode::Terminal : Progress::Mode::None)
{
    m_pool.setMaxThreadCount(m_options.jobs);
}

VerifyCommand::~VerifyCommand()
{
    *m_stop = true;
    m_pool.waitForDone();
}

void VerifyCommand::start()
{
    if (const Status collected = collect(); !collected) {
        complainOf(collected.error(), {});
        m_hasEnded = true;
        Q_EMIT finished(exitCodeFor(collected.error()));
        return;
    }
    QStringList paths = m_wanted.keys();
    paths.sort();
    m_toCheck.assign(paths.cbegin(), paths.cend());
    checkNext();
}

Status VerifyCommand::collect()
{
    if (!m_folder.hasList() && m_options.items.isEmpty())
        return fail(Error::Kind::InvalidInput, u"\"%1\" has no list of downloads (.swathe); say with --items what it "
                                               "should hold."_s.arg(m_options.folder));
    if (m_folder.hasList() || m_options.isRepair) {
        if (const Status opened = m_folder.open(&m_session.registry().resolver()); !opened)
            return opened;
        // Nothing is fetched while files are only looked at.
        m_folder.queue()->setLimits({.total = 0, .perHost = 0});
        if (const Status opened = m_folder.queue()->open(); !opened)
            return opened;
        for (const TransferId &id : m_folder.queue()->ids()) {
            const std::optional<TransferSnapshot> file = m_folder.queue()->snapshot(id);
            if (file->state == TransferState::Cancelled)
                continue;
            Wanted wanted{.spec = file->spec, .known = id};
            wanted.isUnfinished = file->state != TransferState::Completed;
            if (wanted.spec.size < 0 && !wanted.isUnfinished)
                wanted.spec.size = file->received;
            m_wanted.insert(wanted.spec.targetPath, wanted);
        }
    }
    return collectItems();
}

Status VerifyCommand::collectItems()
{
    if (m_options.items.isEmpty())
        return {};
    QFile file(m_options.items);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::InvalidInput,
                    u"--items: \"%1\" cannot be read: %2."_s.arg(m_options.items, file.errorString()));
    ItemReader reader;
    reader.feed(file.readAll());
    reader.finish();
    m_itemErrors = reader.takeErrors();
    // Only what the items name is looked at.
    QHash<QString, Wanted> named;
    for (const QJsonObject &item : reader.takeItems()) {
        const QString provider = m_options.provider.isEmpty() ? m_session.providerOf(item) : m_options.provider;
        const QUrl base = QUrl::fromLocalFile(QFileInfo(m_options.items).absoluteFilePath());
        const auto scene = sceneFromStac(item, {.provider = provider, .url = base});
        if (!scene) {
            m_itemErrors << scene.error();
            continue;
        }
        for (const TransferSpec &spec :
             planDownloads(m_options.folder, *scene, chooseAssets(*scene, m_options.assets))) {
            const Wanted known = m_wanted.value(spec.targetPath);
            Wanted wanted{.spec = spec, .known = known.known, .isUnfinished = known.isUnfinished};
            // What the folder's list knows besides is of use where the catalogue says nothing.
            if (wanted.spec.size < 0)
                wanted.spec.size = known.spec.size;
            if (wanted.spec.checksum.isEmpty())
                wanted.spec.checksum = known.spec.checksum;
            named.insert(spec.targetPath, wanted);
        }
    }
    m_wanted = named;
    return {};
}

void VerifyCommand::checkNext()
{
    while (m_checking < m_options.jobs && !m_toCheck.empty()) {
        const Wanted wanted = m_wanted.value(m_toCheck.front());
        m_toCheck.pop_front();
        ++m_checking;
        QtConcurrent::run(&m_pool, [wanted, stop = m_stop] {
            // What is not downloaded yet has no bytes to be judged.
            const bool isThere = QFileInfo::exists(wanted.spec.targetPath);
            return wanted.isUnfinished && !isThere ? CheckedFile{.spec = wanted.spec, .health = FileHealth::Unfinished}
                                                   : checkFile(wanted.spec, *stop);
        }).then(this, [this](const CheckedFile &file) {
            --m_checking;
            if (!m_hasEnded)
                onChecked(file);
        });
    }
    if (m_checking > 0 || !m_toCheck.empty())
        return;
    if (isErrTerminal())
        writeErr("\r\x1b[K");
    if (m_options.isRepair && !m_bad.isEmpty())
        repair();
    else
        end(m_bad.isEmpty() && m_itemErrors.isEmpty() ? ExitCode::Done : ExitCode::SomeFailed);
}

void VerifyCommand::onChecked(const CheckedFile &file)
{
    ++m_counts[file.health];
    m_bytes += isGood(file.health) ? std::max<qint64>(0, QFileInfo(file.spec.targetPath).size()) : 0;
    if (!isGood(file.health))
        m_bad << file.spec.targetPath;
    tell(file);
    if (isErrTerminal())
        writeErr(u"\r\x1b[K%1 of %2 checked"_s.arg(m_wanted.size() - qsizetype(m_toCheck.size()) - m_checking)
                     .arg(countText(m_wanted.size(), u"file"_s))
                     .toUtf8());
    checkNext();
}

void VerifyCommand::tell(const CheckedFile &file)
{
    QByteArray text;
    if (m_options.isJson) {
        text = jsonLine({{"event"_L1, u"file"_s},
                         {"state"_L1, fileHealthName(file.health)},
                         {"path"_L1, file.spec.targetPath},
                         {"item"_L1, file.spec.scene.item},
                         {"asset"_L1, file.spec.assetKey},
                         {"detail"_L1, file.detail}});
    } else if (!isGood(file.health)) {
        if (isErrTerminal())
            writeErr("\r\x1b[K");
        text = (fileHealthName(file.health).leftJustified(12) + printable(file.spec.targetPath)).toUtf8();
        text += file.detail.isEmpty() ? "\n" : " (" + printable(file.detail).toUtf8() + ")\n";
    }
    if (!text.isEmpty() && !writeOut(text))
        interrupt();
}

void VerifyCommand::repair()
{
    TransferQueue *queue = m_folder.queue();
    connect(queue, &TransferQueue::changed, this, &VerifyCommand::onChanged);
    QList<TransferId> replaced;
    QList<TransferSpec> fresh;
    for (const QString &path : std::as_const(m_bad)) {
        const Wanted wanted = m_wanted.value(path);
        const auto known = wanted.known.isEmpty() ? std::nullopt : queue->snapshot(wanted.known);
        if (known && !isFinal(known->state)) {
            queue->resume({wanted.known});
            m_repairing.insert(wanted.known);
            continue;
        }
        if (known)
            replaced << wanted.known;
        TransferSpec spec = known ? known->spec : wanted.spec;
        spec.id = {};
        if (spec.checksum.isEmpty())
            spec.checksum = wanted.spec.checksum;
        fresh << spec;
    }
    queue->remove(replaced);
    // A file that ends too early becomes the beginning of the new one where a checksum will tell whether it is right.
    for (const TransferSpec &spec : std::as_const(fresh)) {
        const QFileInfo file(spec.targetPath);
        if (file.isFile() && spec.size > file.size() && Digest::canVerify(spec.checksum))
            QFile::rename(spec.targetPath, partPathFor(spec.targetPath));
    }
    for (const TransferId &id : queue->add(fresh))
        m_repairing.insert(id);
    queue->setLimits({.total = m_options.jobs, .perHost = m_options.jobs});
    endIfRepaired();
}

void VerifyCommand::onChanged(const QList<TransferId> &ids)
{
    if (m_hasEnded)
        return;
    for (const TransferId &id : ids) {
        if (const auto file = m_folder.queue()->snapshot(id); file && m_repairing.contains(id))
            m_progress.update(*file);
    }
    m_progress.draw();
    endIfRepaired();
}

void VerifyCommand::endIfRepaired()
{
    QList<TransferSnapshot> files;
    for (const TransferId &id : std::as_const(m_repairing)) {
        const std::optional<TransferSnapshot> file = m_folder.queue()->snapshot(id);
        if (file && !isSettled(file->state))
            return;
        if (file)
            files << *file;
    }
    m_progress.clear();
    bool needsSignIn = false;
    qint64 failed = m_bad.size() - files.size();
    for (const TransferSnapshot &file : std::as_const(files)) {
        const bool isDone = file.state == TransferState::Completed;
        needsSignIn = needsSignIn || file.state == TransferState::WaitingForSignIn ||
                      (file.hasError && exitCodeFor(file.error) == ExitCode::SignIn);
        failed += isDone ? 0 : 1;
        if (!isDone)
            complain(u"failed: %1: %2"_s.arg(printable(file.spec.targetPath),
                                             file.hasError ? errorWords(file.error) : transferStateName(file.state)));
        if (m_options.isJson)
            static_cast<void>(writeOut(jsonLine({{"event"_L1, u"file"_s},
                                                 {"state"_L1, isDone ? u"repaired"_s : u"failed"_s},
                                                 {"path"_L1, file.spec.targetPath},
                                                 {"item"_L1, file.spec.scene.item},
                                                 {"asset"_L1, file.spec.assetKey},
                                                 {"detail"_L1, file.hasError ? file.error.detail : QString()}})));
    }
    complain(u"%1 repaired, %2 failed."_s.arg(countText(m_bad.size() - failed, u"file"_s)).arg(failed));
    end(needsSignIn ? ExitCode::SignIn : failed > 0 || !m_itemErrors.isEmpty() ? ExitCode::SomeFailed : ExitCode::Done);
}

void VerifyCommand::interrupt()
{
    if (!m_hasEnded)
        end(ExitCode::Interrupted);
}

void VerifyCommand::end(ExitCode code)
{
    m_hasEnded = true;
    *m_stop = true;
    m_progress.clear();
    for (const Error &error : std::as_const(m_itemErrors))
        complain(u"%1: %2"_s.arg(m_options.items, errorWords(error)));
    QStringList parts;
    for (const FileHealth health : {FileHealth::SizeOk, FileHealth::Damaged, FileHealth::Missing,
                                    FileHealth::Unreadable, FileHealth::Unfinished}) {
        if (const qint64 count = m_counts.value(health))
            parts << u"%1 %2"_s.arg(count).arg(fileHealthName(health));
    }
    complain(u"%1 checked, %2 verified by checksum%3."_s.arg(countText(m_wanted.size(), u"file"_s))
                 .arg(m_counts.value(FileHealth::Ok))
                 .arg(parts.isEmpty() ? QString() : u", "_s + parts.join(u", "_s)));
    if (m_options.isJson) {
        QJsonObject summary{{"event"_L1, u"summary"_s},
                            {"files"_L1, m_wanted.size()},
                            {"bytes"_L1, m_bytes},
                            {"exitCode"_L1, int(code)}};
        for (const FileHealth health : {FileHealth::Ok, FileHealth::SizeOk, FileHealth::Damaged, FileHealth::Missing,
                                        FileHealth::Unreadable, FileHealth::Unfinished})
            summary[fileHealthName(health)] = m_counts.value(health);
        static_cast<void>(writeOut(jsonLine(summary)));
    }
    // Later, because it may be a signal of the queue that says that all is done.
    QMetaObject::invokeMethod(
        this,
        [this, code] {
            m_folder.close();
            Q_EMIT finished(code);
        },
        Qt::QueuedConnection);
}

} // namespace swathe::cli
