// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/downloadcommand.h"

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/downloadplan.h"
#include "cli/formats.h"
#include "cli/session.h"
#include "core/base/errortext.h"
#include "core/catalogue/stac/stacitemparser.h"
#include "core/library/layout.h"
#include "core/scene/assetpreset.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

#include <unistd.h>

namespace swathe::cli {

using namespace Qt::StringLiterals;

namespace {

bool isSettled(TransferState state)
{
    return isFinal(state) || state == TransferState::Paused || state == TransferState::WaitingForSignIn;
}

qint64 sizeOf(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() ? file.size() : -1;
}

QString batchName(const TransferSpec &spec)
{
    const QString name = spec.scene.item.isEmpty() ? spec.href.fileName() : spec.scene.item;
    return printable(spec.assetKey.isEmpty() ? name : name + u' ' + spec.assetKey);
}

Progress::Mode progressMode(const QString &how)
{
    if (how == "json"_L1)
        return Progress::Mode::Json;
    return how == "auto"_L1 && isErrTerminal() ? Progress::Mode::Terminal : Progress::Mode::None;
}

} // namespace

Result<DownloadOptions> readDownloadOptions(const CommandLine &line)
{
    DownloadOptions options{.items = line.value(u"items"_s), .catalog = line.value(u"catalog"_s)};
    if (line.value(u"to"_s).isEmpty())
        return fail(Error::Kind::InvalidInput, u"--to is missing: which folder receives the files?"_s);
    options.folder = QDir::cleanPath(QDir::current().absoluteFilePath(line.value(u"to"_s)));
    if (line.values(u"items"_s).size() > 1)
        return fail(Error::Kind::InvalidInput, u"--items can be given once; join the files, one item a line."_s);
    if (!options.items.isEmpty() && options.items != "-"_L1 && !QFileInfo(options.items).isReadable())
        return fail(Error::Kind::InvalidInput, u"--items: \"%1\" cannot be read."_s.arg(options.items));
    for (const QString &text : line.values(u"url"_s)) {
        const auto url = parseUrl(text);
        if (!url)
            return fail(Error::Kind::InvalidInput, u"--url: "_s + url.error().detail);
        options.urls << *url;
    }
    if (line.has(u"assets"_s)) {
        const auto names = parseNames(line.values(u"assets"_s));
        if (!names)
            return fail(Error::Kind::InvalidInput, u"--assets: "_s + names.error().detail);
        options.assets = *names;
    }
    options.inside = line.values(u"inside"_s);
    if (line.has(u"jobs"_s)) {
        const auto jobs = parseCount(line.value(u"jobs"_s), 1, 16);
        if (!jobs)
            return fail(Error::Kind::InvalidInput, u"--jobs: "_s + jobs.error().detail);
        options.jobs = int(*jobs);
    }
    if (line.has(u"segments"_s)) {
        const auto segments = parseCount(line.value(u"segments"_s), 1, 16);
        if (!segments)
            return fail(Error::Kind::InvalidInput, u"--segments: "_s + segments.error().detail);
        options.segments = int(*segments);
    }
    if (line.has(u"limit-rate"_s)) {
        const auto rate = BandwidthSchedule::rateFromText(line.value(u"limit-rate"_s));
        if (!rate)
            return fail(Error::Kind::InvalidInput,
                        u"--limit-rate: \"%1\" is not a number of bytes such as 800k or 5M."_s.arg(
                            line.value(u"limit-rate"_s)));
        options.bytesPerSecond = *rate;
    }
    if (line.has(u"pause-on"_s)) {
        const auto names = parseNames(line.values(u"pause-on"_s));
        if (!names)
            return fail(Error::Kind::InvalidInput, u"--pause-on: "_s + names.error().detail);
        for (const QString &name : *names) {
            if (const auto known = parseChoice(u"pause-on"_s, name, {u"metered"_s, u"battery"_s}); !known)
                return fail(known.error());
        }
        options.waitsWhenMetered = names->contains(u"metered"_s);
        options.waitsOnBattery = names->contains(u"battery"_s);
    }
    if (line.has(u"progress"_s)) {
        const auto how = parseChoice(u"progress"_s, line.value(u"progress"_s), {u"auto"_s, u"json"_s, u"none"_s});
        if (!how)
            return fail(how.error());
        options.progress = *how;
    }
    return options;
}

DownloadCommand::DownloadCommand(DownloadOptions options, Session &session, QObject *parent)
    : Command(parent), m_options(std::move(options)), m_session(session), m_progress(progressMode(m_options.progress)),
      m_folder(m_options.folder)
{
}

DownloadCommand::~DownloadCommand() = default;

void DownloadCommand::start()
{
    if (qEnvironmentVariableIsSet("SWATHE_LOOP_WATCH"))
        m_loopWatch = std::make_unique<LoopWatch>();
    if (const Status opened = openFolder(); !opened) {
        complainOf(opened.error(), m_options.catalog);
        if (opened.error().kind == Error::Kind::InvalidInput)
            complain(u"See \"swathe-cli download --help\"."_s);
        m_hasEnded = true;
        Q_EMIT finished(exitCodeFor(opened.error()));
        return;
    }
    takeLeftovers();
    take(planUrls(m_options.folder, m_options.urls, m_options.provider));
    if (m_options.items.isEmpty()) {
        m_isInputDone = true;
        endIfSettled();
        return;
    }
    const bool isOpen = m_options.items == "-"_L1
                            ? m_input.open(STDIN_FILENO, QIODevice::ReadOnly)
                            : (m_input.setFileName(m_options.items), m_input.open(QIODevice::ReadOnly));
    if (!isOpen) {
        complain(u"--items: \"%1\" cannot be read: %2."_s.arg(m_options.items, m_input.errorString()));
        end(ExitCode::Usage);
        return;
    }
    m_inputNotifier = new QSocketNotifier(m_input.handle(), QSocketNotifier::Read, this);
    connect(m_inputNotifier, &QSocketNotifier::activated, this, &DownloadCommand::readMore);
}

Status DownloadCommand::openFolder()
{
    if (!m_folder.hasList() && m_options.items.isEmpty() && m_options.urls.isEmpty())
        return fail(Error::Kind::InvalidInput,
                    u"Nothing to download: give --items or --url. No earlier run has left anything in \"%1\"."_s.arg(
                        m_options.folder));
    if (const Status opened = m_folder.open(&m_session.registry().resolver()); !opened)
        return opened;
    m_queue = m_folder.queue();
    m_queue->setLimits({.total = m_options.jobs,
                        .perHost = m_options.jobs,
                        .connectionsPerHost = m_options.jobs * m_options.segments,
                        .segments = m_options.segments});
    m_queue->setBandwidth({.schedule = BandwidthSchedule(m_options.bytesPerSecond)});
    connect(m_queue, &TransferQueue::changed, this, &DownloadCommand::onChanged);
    connect(m_queue, &TransferQueue::idle, this, &DownloadCommand::endIfSettled);
    connect(m_queue, &TransferQueue::storeFailed, this, [this](const Error &error) {
        m_storeError = error;
    });
    connect(m_queue, &TransferQueue::holdChanged, this, &DownloadCommand::tellHold);
    m_network = systemNetworkCondition();
    m_power = systemPowerCondition();
    m_awake = systemAwakeLock();
    m_guard = std::make_unique<TransferGuard>(*m_queue, *m_network, *m_power, *m_awake);
    m_guard->setPolicy({.waitsWhenMetered = m_options.waitsWhenMetered, .waitsOnBattery = m_options.waitsOnBattery});
    return m_queue->open();
}

void DownloadCommand::tellHold()
{
    m_progress.clear();
    switch (m_queue->holdReason()) {
    case HoldReason::Metered:
        complain(u"The network connection is metered: no more files are begun until another one is there."_s);
        break;
    case HoldReason::OnBattery:
        complain(u"The computer runs on battery: no more files are begun until it has mains power."_s);
        break;
    case HoldReason::DiskFull:
    case HoldReason::None:
        complain(u"Downloads go on."_s);
        break;
    }
}

void DownloadCommand::takeLeftovers()
{
    // What an earlier run into this folder has left is completed too; what failed there only when nothing else is
    // asked for.
    const bool isAll = m_options.items.isEmpty() && m_options.urls.isEmpty();
    QList<TransferSpec> left;
    for (const TransferId &id : m_queue->ids()) {
        const std::optional<TransferSnapshot> file = m_queue->snapshot(id);
        m_byPath.insert(file->spec.targetPath, id);
        if (!isFinal(file->state) || (isAll && file->state != TransferState::Cancelled))
            left << file->spec;
    }
    take(left);
}

void DownloadCommand::readMore()
{
    QByteArray bytes(1 << 16, Qt::Uninitialized);
    const ssize_t count = ::read(m_input.handle(), bytes.data(), size_t(bytes.size()));
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count > 0) {
        m_reader.feed(bytes.first(count));
    } else {
        m_inputNotifier->setEnabled(false);
        m_reader.finish();
        m_isInputDone = true;
    }
    takeItems();
    if (count < 0)
        m_itemFailures << Failure{m_options.items, {.kind = Error::Kind::DiskFailed, .detail = qt_error_string(errno)}};
    if (m_isInputDone)
        endIfSettled();
}

void DownloadCommand::takeItems()
{
    for (const Error &error : m_reader.takeErrors())
        m_itemFailures << Failure{m_options.items == "-"_L1 ? u"standard input"_s : m_options.items, error};
    for (const QJsonObject &item : m_reader.takeItems()) {
        const QString provider = m_options.provider.isEmpty() ? m_session.providerOf(item) : m_options.provider;
        // Links may be relative to the file they stand in.
        const QUrl base =
            m_options.items == "-"_L1 ? QUrl() : QUrl::fromLocalFile(QFileInfo(m_options.items).absoluteFilePath());
        const auto scene = sceneFromStac(item, {.provider = provider, .url = base});
        if (!scene) {
            m_itemFailures << Failure{printable(item["id"_L1].toString(u"an item without id"_s)), scene.error()};
            continue;
        }
        if (!m_options.inside.isEmpty() && scene->availability != Availability::Offline) {
            askWhatIsInside(*scene, provider);
            continue;
        }
        const QList<Asset> assets = chooseAssets(*scene, m_options.assets);
        if (assets.isEmpty()) {
            m_itemFailures << Failure{
                printable(scene->id.item),
                {.kind = Error::Kind::NotFound,
                 .detail = u"it has no file that --assets %1 names"_s.arg(m_options.assets.join(u','))}};
            continue;
        }
        // Asking for it would only wait for nothing, and use up what the provider allows.
        if (scene->availability == Availability::Offline) {
            m_itemFailures << Failure{printable(scene->id.item),
                                      {.kind = Error::Kind::Unsupported,
                                       .detail = u"it is offline: it has to be ordered from its provider first"_s}};
            continue;
        }
        take(planDownloads(m_options.folder, *scene, assets));
    }
}

void DownloadCommand::askWhatIsInside(const Scene &scene, const QString &provider)
{
    const auto lose = [this, &scene](Error error) {
        m_itemFailures << Failure{printable(scene.id.item), std::move(error)};
    };
    const auto client = m_session.client(provider);
    if (!client) {
        lose(client.error());
        return;
    }
    auto *job = (*client)->files(scene, this);
    ++m_listings;
    connect(job, &Job::finished, this, [this, job, scene] {
        job->deleteLater();
        --m_listings;
        QList<Asset> chosen;
        if (job->result()) {
            std::ranges::copy_if(*job->result(), std::back_inserter(chosen), [this](const Asset &asset) {
                return std::ranges::any_of(m_options.inside, [&asset](const QString &pattern) {
                    const auto expression = QRegularExpression::fromWildcard(
                        pattern, Qt::CaseInsensitive, QRegularExpression::NonPathWildcardConversion);
                    return expression.match(asset.key).hasMatch();
                });
            });
        }
        if (!job->result())
            m_itemFailures << Failure{printable(scene.id.item), job->result().error()};
        else if (chosen.isEmpty())
            m_itemFailures << Failure{
                printable(scene.id.item),
                {.kind = Error::Kind::NotFound,
                 .detail = u"nothing in it is named like --inside %1"_s.arg(m_options.inside.join(u", "_s))}};
        else
            take(planDownloads(m_options.folder, scene, chosen));
        endIfSettled();
    });
    job->start();
}

void DownloadCommand::take(const QList<TransferSpec> &specs)
{
    QList<TransferSpec> fresh;
    QList<TransferId> retried;
    QList<TransferId> resumed;
    QList<TransferId> replaced;
    QSet<QString> signedIn;
    QList<TransferId> followed;
    for (const TransferSpec &spec : specs) {
        const TransferId id = m_byPath.value(spec.targetPath);
        if (m_followed.contains(id) || m_keptPaths.contains(spec.targetPath))
            continue;
        const std::optional<TransferSnapshot> known = id.isEmpty() ? std::nullopt : m_queue->snapshot(id);
        switch (stepFor(known, spec, sizeOf(spec.targetPath))) {
        case Step::Keep:
            m_keptPaths.insert(spec.targetPath);
            m_keptByChecksum += known->verifiedByChecksum ? 1 : 0;
            m_progress.event(fileEvent(*known));
            continue;
        case Step::Replace:
            replaced << id;
            [[fallthrough]];
        case Step::Add:
            fresh << spec;
            fresh.last().id = {};
            continue;
        case Step::Retry:
            retried << id;
            break;
        case Step::Resume:
            resumed << id;
            break;
        case Step::SignIn:
            signedIn.insert(spec.provider);
            break;
        case Step::Follow:
            break;
        }
        followed << id;
    }
    if (!replaced.isEmpty())
        m_queue->remove(replaced);
    if (!retried.isEmpty())
        m_queue->retry(retried);
    if (!resumed.isEmpty())
        m_queue->resume(resumed);
    for (const QString &provider : std::as_const(signedIn))
        m_queue->signedIn(provider);
    for (const TransferId &id : fresh.isEmpty() ? QList<TransferId>() : m_queue->add(fresh)) {
        m_byPath.insert(m_queue->snapshot(id)->spec.targetPath, id);
        followed << id;
    }
    // After the above, which wakes what an earlier run had settled.
    for (const TransferId &id : std::as_const(followed))
        follow(id);
}

void DownloadCommand::follow(const TransferId &id)
{
    const std::optional<TransferSnapshot> file = m_queue->snapshot(id);
    m_followed.insert(id, file->received);
    look(*file);
}

void DownloadCommand::look(const TransferSnapshot &file)
{
    if (isSettled(file.state))
        m_underWay.remove(file.spec.id);
    else
        m_underWay.insert(file.spec.id);
    m_progress.update(file);
}

void DownloadCommand::onChanged(const QList<TransferId> &ids)
{
    if (m_hasEnded)
        return;
    for (const TransferId &id : ids) {
        const std::optional<TransferSnapshot> file = m_queue->snapshot(id);
        if (file && m_followed.contains(id))
            look(*file);
    }
    m_progress.draw();
    endIfSettled();
}

void DownloadCommand::endIfSettled()
{
    if (!m_isInputDone || m_hasEnded || !m_underWay.isEmpty() || m_listings > 0)
        return;
    bool needsSignIn = false;
    bool hasFailed = !m_itemFailures.isEmpty() || m_storeError;
    for (auto it = m_followed.cbegin(); it != m_followed.cend(); ++it) {
        const std::optional<TransferSnapshot> file = m_queue->snapshot(it.key());
        if (!file)
            continue;
        needsSignIn =
            needsSignIn || file->state == TransferState::WaitingForSignIn ||
            (file->hasError && file->state == TransferState::Failed && exitCodeFor(file->error) == ExitCode::SignIn);
        hasFailed = hasFailed || file->state != TransferState::Completed;
    }
    end(needsSignIn ? ExitCode::SignIn : hasFailed ? ExitCode::SomeFailed : ExitCode::Done);
}

void DownloadCommand::interrupt()
{
    if (!m_hasEnded)
        end(ExitCode::Interrupted);
}

void DownloadCommand::end(ExitCode code)
{
    m_hasEnded = true;
    if (m_inputNotifier)
        m_inputNotifier->setEnabled(false);
    m_progress.clear();
    tellSummary(code);
    // Later, because it is a signal of the queue that says that all is done.
    QMetaObject::invokeMethod(
        this,
        [this, code] {
            m_queue = nullptr;
            m_folder.close();
            Q_EMIT finished(code);
        },
        Qt::QueuedConnection);
}

void DownloadCommand::tellSummary(ExitCode code)
{
    qint64 done = m_keptPaths.size();
    qint64 byChecksum = m_keptByChecksum;
    qint64 bytes = 0;
    qint64 failed = m_itemFailures.size();
    qint64 left = 0;
    QSet<QString> signIn;
    for (const Failure &failure : std::as_const(m_itemFailures))
        complain(u"failed: %1: %2"_s.arg(failure.what, errorWords(failure.error)));
    for (const TransferId &id : m_queue->ids()) {
        const auto followed = m_followed.constFind(id);
        const std::optional<TransferSnapshot> file = m_queue->snapshot(id);
        if (followed == m_followed.cend() || !file)
            continue;
        bytes += std::max<qint64>(0, file->received - *followed);
        if (file->state == TransferState::Completed) {
            ++done;
            byChecksum += file->verifiedByChecksum ? 1 : 0;
        } else if (file->state == TransferState::WaitingForSignIn) {
            ++left;
            signIn.insert(file->spec.provider);
        } else if (isFinal(file->state)) {
            ++failed;
            complain(u"failed: %1: %2"_s.arg(batchName(file->spec), file->hasError ? errorWords(file->error)
                                                                                   : transferStateName(file->state)));
        } else {
            ++left;
        }
    }
    for (const QString &provider : std::as_const(signIn))
        complain(u"Sign-in needed: \"swathe-cli account add --catalog %1\", then the same command again."_s.arg(
            provider.isEmpty() ? u"ID"_s : printable(provider)));
    if (m_storeError)
        complain(u"The list of files could not be kept: "_s + errorWords(*m_storeError));
    QString summary = u"%1 done"_s.arg(countText(done, u"file"_s));
    if (!m_keptPaths.isEmpty())
        summary += u" (%1 already there)"_s.arg(m_keptPaths.size());
    summary += u", %1 received, %2 verified by checksum, %3 by size, %4 failed"_s.arg(byteText(bytes))
                   .arg(byChecksum)
                   .arg(done - byChecksum)
                   .arg(failed);
    if (left > 0)
        summary += u", %1 left"_s.arg(left);
    complain(summary + u'.');
    if (code == ExitCode::Interrupted)
        complain(u"Interrupted; the same command again goes on from here."_s);
    QJsonObject event{{"event"_L1, u"summary"_s},
                      {"files"_L1, done},
                      {"alreadyThere"_L1, m_keptPaths.size()},
                      {"bytes"_L1, bytes},
                      {"verifiedByChecksum"_L1, byChecksum},
                      {"failed"_L1, failed},
                      {"left"_L1, left},
                      {"exitCode"_L1, int(code)}};
    if (m_loopWatch)
        event["loop"_L1] = m_loopWatch->figures();
    m_progress.event(event);
}

} // namespace swathe::cli
