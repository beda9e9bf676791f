// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace swathe {

namespace {

/// Gives the texts their context for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// Who answered, or did not: the provider's name, else the host, else "The service".
QString service(const Error &error)
{
    if (!error.provider.isEmpty())
        return error.provider;
    if (!error.url.host().isEmpty())
        return error.url.host();
    return Words::tr("The service", "begins a sentence; stands for a provider's name");
}

QString tryAgain(const Error &error)
{
    if (error.retryAfter && error.retryAfter->count() > 0)
        return Words::tr("Try again in %1.", "%1 is a time such as 3 minutes").arg(waitText(*error.retryAfter));
    return Words::tr("Wait a little and try again.");
}

QString withStatus(const QString &sentence, const Error &error)
{
    if (error.httpStatus == 0)
        return sentence;
    return Words::tr("%1 (HTTP status %2)", "a sentence and its technical reason").arg(sentence).arg(error.httpStatus);
}

} // namespace

QString waitText(std::chrono::milliseconds wait)
{
    using namespace std::chrono;
    const auto seconds = std::max<qint64>(1, ceil<std::chrono::seconds>(wait).count());
    // One is apart, so that the English source text needs no plural forms.
    if (seconds == 1)
        return Words::tr("1 second");
    if (seconds < 100)
        return Words::tr("%n seconds", nullptr, int(seconds));
    if (seconds < 100 * 60)
        return Words::tr("%n minutes", nullptr, int((seconds + 59) / 60));
    return Words::tr("%n hours", nullptr, int((seconds + 3599) / 3600));
}

ErrorText errorText(const Error &error)
{
    ErrorText text;
    switch (error.kind) {
    case Error::Kind::Offline:
        text.title = Words::tr("No connection");
        text.sentence =
            Words::tr(
                "%1 cannot be reached. The network on this side is down, or the service's address does not answer.")
                .arg(service(error));
        text.action = Words::tr("Check the internet connection, then try again.");
        break;
    case Error::Kind::Timeout:
        text.title = Words::tr("No answer in time");
        text.sentence =
            Words::tr("%1 took too long to answer. It may be busy, or the network slow.").arg(service(error));
        text.action = tryAgain(error);
        break;
    case Error::Kind::Unauthorised:
        text.title = Words::tr("Sign-in needed");
        text.sentence = withStatus(
            Words::tr("%1 wants you to sign in, or did not accept the sign-in it was given.").arg(service(error)),
            error);
        text.action = Words::tr("Sign in to this provider, then try again.");
        break;
    case Error::Kind::Forbidden:
        text.title = Words::tr("Not allowed");
        text.sentence = withStatus(
            Words::tr("%1 refuses this to your account, though it knows who you are.").arg(service(error)), error);
        text.action =
            Words::tr("Look on the provider's website whether your account must accept terms or apply for these data.");
        break;
    case Error::Kind::NotFound:
        text.title = Words::tr("Not there");
        text.sentence = withStatus(Words::tr("%1 no longer has what was asked for.").arg(service(error)), error);
        text.action = Words::tr("Search again: the data may have been moved or replaced.");
        break;
    case Error::Kind::RateLimited:
        text.title = Words::tr("Too many requests");
        text.sentence = Words::tr("%1 allows only so many requests in a given time, and that number is used up.")
                            .arg(service(error));
        text.action = tryAgain(error);
        break;
    case Error::Kind::ServerFault:
        text.title = Words::tr("The service has a fault");
        text.sentence = withStatus(
            Words::tr("%1 failed on its own side. Nothing is wrong with what you asked.").arg(service(error)), error);
        text.action = tryAgain(error);
        break;
    case Error::Kind::BadRequest:
        text.title = Words::tr("The service refused the request");
        text.sentence = withStatus(Words::tr("%1 did not accept what was asked.").arg(service(error)), error);
        text.action = Words::tr("Change the search: a smaller area, a shorter time or fewer filters may be accepted.");
        break;
    case Error::Kind::BadAnswer:
        text.title = Words::tr("An unreadable answer");
        text.sentence = withStatus(Words::tr("%1 sent an answer that Swathe cannot read. The fault is on the "
                                             "service's side, or something between changed the answer.")
                                       .arg(service(error)),
                                   error);
        text.action = Words::tr(
            "Try again later. If you are on a public network, make sure that its sign-in page is not in the way.");
        break;
    case Error::Kind::TlsFailed:
        text.title = Words::tr("No secure connection");
        text.sentence = Words::tr("%1 could not prove its identity, so nothing was sent. Its certificate may "
                                  "have expired, or something between intercepts the connection.")
                            .arg(service(error));
        text.action = Words::tr(
            "Check this computer's date and time, and whether the network or security software inspects connections.");
        break;
    case Error::Kind::ProxyFailed:
        text.title = Words::tr("The proxy does not help");
        text.sentence =
            Words::tr("The proxy between this computer and the internet refused the connection or cannot be reached.");
        text.action = Words::tr("Check the proxy in the settings of Swathe or of the system.");
        break;
    case Error::Kind::TooManyRedirects:
        text.title = Words::tr("Sent from place to place");
        text.sentence = Words::tr("%1 passed the request on too often, or to an insecure place, so Swathe gave up.")
                            .arg(service(error));
        text.action = Words::tr("Try again later; if it stays, tell the provider.");
        break;
    case Error::Kind::DiskFull:
        text.title = Words::tr("The disk is full");
        text.sentence = Words::tr(
            "There is not enough free space on the disk that the files go to. What has been received is kept.");
        text.action = Words::tr("Free some space or choose another folder, then resume.");
        break;
    case Error::Kind::DiskDenied:
        text.title = Words::tr("The folder cannot be written");
        text.sentence = error.url.isLocalFile()
                            ? Words::tr("%1 cannot be written: it is read-only, not there any more, or not yours.",
                                        "%1 is a folder")
                                  .arg(error.url.toLocalFile())
                            : Words::tr("This computer does not let Swathe write to the chosen folder or file.");
        text.action = Words::tr("Choose another folder, or change the rights of this one.");
        break;
    case Error::Kind::DiskFailed:
        text.title = Words::tr("The disk failed");
        text.sentence = Words::tr("Reading or writing on this computer's disk failed.");
        text.action = Words::tr("Check that the disk is connected and sound, or choose another folder.");
        break;
    case Error::Kind::ChecksumMismatch:
        text.title = Words::tr("The file arrived damaged");
        text.sentence = Words::tr("The bytes that came are not those the catalogue promised, so the "
                                  "file was not put among the finished ones.");
        text.action = Words::tr("Download the file again. If it happens again, the fault is the provider's.");
        break;
    case Error::Kind::SourceChanged:
        text.title = Words::tr("The file was replaced meanwhile");
        text.sentence = Words::tr("%1 now has another version of this file than the one whose download had begun.")
                            .arg(service(error));
        text.action = Words::tr("Start the download again from the beginning.");
        break;
    case Error::Kind::KeychainUnavailable:
        text.title = Words::tr("No key store");
        text.sentence = Words::tr("This computer session offers no key store, so passwords cannot be kept safely.");
        text.action = Words::tr("Sign in for this session only, or start the system's key store and restart Swathe.");
        break;
    case Error::Kind::KeychainFailed:
        text.title = Words::tr("The key store refused");
        text.sentence = Words::tr("The system's key store is locked or did not give Swathe what it asked for.");
        text.action = Words::tr("Unlock the key store, then sign in again.");
        break;
    case Error::Kind::InvalidInput:
        text.title = Words::tr("This cannot be used");
        text.sentence =
            error.detail.isEmpty()
                ? Words::tr("What was entered cannot be used.")
                : Words::tr("What was entered cannot be used: %1.", "%1 names the part, in English").arg(error.detail);
        text.action = Words::tr("Correct the entry and try again.");
        break;
    case Error::Kind::Unsupported:
        text.title = Words::tr("Not possible here");
        text.sentence = Words::tr("%1 does not offer this, or this version of Swathe does not know how to ask for it.")
                            .arg(service(error));
        text.action = Words::tr("Leave out what is not supported, or use another provider.");
        break;
    case Error::Kind::Cancelled:
        text.title = Words::tr("Cancelled");
        text.sentence = Words::tr("This was stopped at your wish.");
        break;
    case Error::Kind::Internal:
        text.title = Words::tr("A mistake in Swathe");
        text.sentence =
            Words::tr("Something went wrong inside Swathe itself. Neither you nor the service is at fault.");
        text.action = Words::tr("Try again; if it stays, please report it with the technical details.");
        break;
    }
    return text;
}

} // namespace swathe
