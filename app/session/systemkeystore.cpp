// SPDX-License-Identifier: Apache-2.0
#include "session/systemkeystore.h"

#include <QEventLoopLocker>

#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace secretscope {

namespace {

KeyStoreError reasonOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return KeyStoreError::NotFoundOrLocked;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return KeyStoreError::Denied;
    case QKeychain::NoError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return KeyStoreError::NoService;
    }
    return KeyStoreError::NoService;
}

/// The fallback of QtKeychain would write the key as plain text into a file that others can
/// read. Jobs have no parent and delete themselves: one that is deleted while it runs crashes
/// (QtKeychain 0.13.2).
template <typename Job> Job *makeJob(const Profile &profile)
{
    auto *job = new Job(u"secretscope"_s);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(SystemKeyStore::entryName(profile));
    return job;
}

/// A program whose window is closed meanwhile ends after the job, not in the middle of it.
void holdProgram(QKeychain::Job *job)
{
    QObject::connect(job, &QObject::destroyed, [hold = std::make_shared<QEventLoopLocker>()] {});
}

} // namespace

QString SystemKeyStore::entryName(const Profile &profile)
{
    return profile.server.origin() + u' ' + profile.name;
}

void SystemKeyStore::read(const Profile &profile, QObject *context, KeyRead handler)
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(profile);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, handler = std::move(handler)](QKeychain::Job *) {
                         if (job->error() != QKeychain::NoError) {
                             handler(Failure{reasonOf(job->error())});
                             return;
                         }
                         const auto key = ApiKey::parse(job->binaryData());
                         if (key) {
                             handler(*key);
                         } else {
                             handler(Failure{KeyStoreError::Damaged});
                         }
                     });
    job->start();
}

void SystemKeyStore::write(const Profile &profile, const ApiKey &key, QObject *context,
                           Ended handler)
{
    auto *job = makeJob<QKeychain::WritePasswordJob>(profile);
    holdProgram(job);
    job->setBinaryData(key.secretBytes());
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, handler = std::move(handler)](QKeychain::Job *) {
                         if (job->error() != QKeychain::NoError) {
                             handler(Failure{reasonOf(job->error())});
                         } else {
                             handler(Done{});
                         }
                     });
    job->start();
}

void SystemKeyStore::remove(const Profile &profile, QObject *context, Ended handler)
{
    auto *job = makeJob<QKeychain::DeletePasswordJob>(profile);
    holdProgram(job);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, handler = std::move(handler)](QKeychain::Job *) {
                         if (job->error() == QKeychain::NoError
                             || job->error() == QKeychain::EntryNotFound) {
                             handler(Done{});
                         } else {
                             handler(Failure{reasonOf(job->error())});
                         }
                     });
    job->start();
}

} // namespace secretscope
