// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/* A card for each provider that has accounts: sign in, test, sign out. */
SDialog {
    id: root
    required property AccountController accounts
    objectName: "accountDialog"
    title: qsTr("Accounts")

    contentItem: SScrollColumn {
        gap: 12
        SLabel {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            color: root.accounts.keepsSecrets ? Theme.textSoft : Theme.warn
            text: root.accounts.keepsSecrets ? qsTr("Secrets are kept in the system's keychain.") : qsTr("This system has no keychain: secrets are kept for this session only.")
        }
        SLabel {
            visible: root.accounts.cards.length === 0
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: qsTr("No catalogue on offer needs an account.")
        }
        Repeater {
            // By number: a list of maps would make all cards anew with each message, and lose what is typed.
            model: root.accounts.cards.length
            delegate: Rectangle {
                id: card
                objectName: "account:" + card.modelData.provider
                required property int index
                readonly property var modelData: root.accounts.cards[index]
                Layout.fillWidth: true
                implicitHeight: column.implicitHeight + 24
                radius: 8
                color: Theme.field
                border.width: 1
                border.color: Theme.line
                Accessible.role: Accessible.Grouping
                Accessible.name: modelData.name
                ColumnLayout {
                    id: column
                    anchors {
                        left: parent.left
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                        margins: 12
                    }
                    spacing: 8
                    RowLayout {
                        SLabel {
                            text: card.modelData.name
                            font.weight: Font.DemiBold
                            Layout.fillWidth: true
                        }
                        SIcon {
                            icon: "circle-check"
                            color: Theme.good
                            visible: card.modelData.isSignedIn
                        }
                        SLabel {
                            text: card.modelData.isSignedIn ? qsTr("Account saved") : qsTr("No account")
                            color: Theme.textSoft
                            font.pixelSize: Theme.px(12)
                        }
                    }
                    RowLayout {
                        visible: !card.modelData.isSignedIn
                        spacing: 8
                        STextField {
                            id: user
                            objectName: "userField"
                            visible: card.modelData.needsUser
                            Layout.fillWidth: true
                            name: card.modelData.userLabel
                            placeholderText: card.modelData.userLabel
                        }
                        STextField {
                            id: secret
                            objectName: "secretField"
                            Layout.fillWidth: true
                            echoMode: TextInput.Password
                            name: card.modelData.secretLabel
                            placeholderText: card.modelData.secretLabel
                            onAccepted: signIn.clicked()
                        }
                        SButton {
                            id: signIn
                            text: qsTr("Sign in")
                            enabled: !card.modelData.isBusy
                            onClicked: {
                                root.accounts.signIn(card.modelData.provider, user.text, secret.text);
                                secret.clear();
                            }
                        }
                    }
                    RowLayout {
                        visible: card.modelData.isSignedIn
                        SLabel {
                            text: card.modelData.user
                            Layout.fillWidth: true
                            color: Theme.textSoft
                        }
                        SButton {
                            text: qsTr("Test")
                            iconName: "shield-check"
                            enabled: !card.modelData.isBusy
                            onClicked: root.accounts.test(card.modelData.provider)
                        }
                        SButton {
                            objectName: "signOutButton"
                            text: qsTr("Sign out")
                            iconName: "log-out"
                            onClicked: root.accounts.signOut(card.modelData.provider)
                        }
                    }
                    SLabel {
                        objectName: "accountMessage"
                        visible: text !== ""
                        Layout.fillWidth: true
                        wrapMode: Text.Wrap
                        text: card.modelData.message
                        font.pixelSize: Theme.px(12)
                        color: card.modelData.isGood ? Theme.textSoft : Theme.bad
                    }
                }
            }
        }
    }
}
