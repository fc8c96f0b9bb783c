// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/setuptext.h"

namespace secretscope {

QString SetupText::addressProblem(BaseUrlError error)
{
    switch (error) {
    case BaseUrlError::Empty:
        return tr("Choose a region, or enter the server's address.");
    case BaseUrlError::NotAUrl:
        return tr("This is no region and no address. An address looks like https://example.com.");
    case BaseUrlError::SchemeNotAllowed:
    case BaseUrlError::PlainHttp:
        return tr("The address has to start with https:, so that nobody on the way can read the "
                  "key. Plain http: is for this computer only.");
    case BaseUrlError::HasUserInfo:
        return tr("The address must not hold a user name or password.");
    case BaseUrlError::HasQuery:
    case BaseUrlError::HasFragment:
        return tr("The address must end before “?” and “#”.");
    }
    return {};
}

QString SetupText::keyProblem(ApiKeyError error)
{
    switch (error.kind) {
    case ApiKeyError::Kind::Missing:
        return tr("Enter the key of the workspace.");
    case ApiKeyError::Kind::OddCharacter:
        if (error.character == U' ') {
            return tr("This cannot be a key: there is a space in it. Copy it again.");
        }
        return tr("This cannot be a key: it contains the character %1, which no key has. Copy it "
                  "again.")
            .arg(error.characterName());
    case ApiKeyError::Kind::TooLong:
        return tr("This cannot be a key: it is too long. Copy it again.");
    }
    return {};
}

QString SetupText::keychainReadProblem(KeyStoreError error, const QString &profile)
{
    switch (error) {
    case KeyStoreError::NotFoundOrLocked:
        return tr("No key found for “%1”, or the keyring is locked. Unlock it and try again, or "
                  "enter the key here.")
            .arg(profile);
    case KeyStoreError::NoService:
        return tr("This computer has no keychain that answers. Enter the key of “%1” here for this "
                  "session.")
            .arg(profile);
    case KeyStoreError::Denied:
        return tr("The keychain refused to give the key of “%1”. Allow it and try again, or enter "
                  "the key here.")
            .arg(profile);
    case KeyStoreError::Damaged:
        return tr("What the keychain holds for “%1” is no key. Enter the key here.").arg(profile);
    }
    return {};
}

QString SetupText::keychainWriteProblem(KeyStoreError error)
{
    switch (error) {
    case KeyStoreError::NoService:
        return tr("The key was not kept: this computer has no keychain that answers. It works "
                  "until the window is closed.");
    case KeyStoreError::NotFoundOrLocked:
    case KeyStoreError::Denied:
    case KeyStoreError::Damaged:
        return tr("The key was not kept: the keychain is locked or refused it. It works until the "
                  "window is closed.");
    }
    return {};
}

} // namespace secretscope
