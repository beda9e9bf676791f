// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Swathe.Ui
import PanelTest

Item {
    id: root
    width: 700
    height: 640

    Stage {
        id: stage
    }
    SettingsDialog {
        id: settings
        downloads: stage.downloads
        theme: stage.theme
    }
    AccountDialog {
        id: accounts
        accounts: stage.accounts
    }
    HelpDialog {
        id: help
    }
    SignalSpy {
        id: folderAsked
        target: settings
        signalName: "folderAsked"
    }

    TestCase {
        name: "Dialogs"
        when: windowShown

        function initTestCase() {
            stage.addProviderWithAccount();
        }
        function cleanup() {
            settings.page = 0;
            settings.close();
            accounts.close();
            help.close();
            tryVerify(() => !settings.visible && !accounts.visible && !help.visible);
        }
        function typeText(text) {
            for (const character of text)
                keyClick(character);
        }

        function test_settings_takeEffectAtOnce() {
            settings.open();
            tryVerify(() => settings.opened);
            const folder = findChild(settings.contentItem, "folderField");
            folder.forceActiveFocus();
            folder.selectAll();
            typeText("/tmp/elsewhere");
            keyClick(Qt.Key_Return);
            compare(stage.downloads.folder, "/tmp/elsewhere");
            const spin = findChild(settings.contentItem, "atOnceSpin");
            spin.forceActiveFocus();
            const before = stage.downloads.atOnce;
            keyClick(Qt.Key_Up);
            compare(stage.downloads.atOnce, before + 1);
            mouseClick(findChild(settings.contentItem, "theme:dark"));
            verify(stage.theme.isDark);
            mouseClick(findChild(settings.contentItem, "theme:light"));
            verify(!stage.theme.isDark);
            mouseClick(findChild(settings.contentItem, "chooseFolder"));
            compare(folderAsked.count, 1);
        }
        function test_policy_ofDownloadsIsSet() {
            settings.page = 1;
            settings.open();
            tryVerify(() => settings.opened);
            for (const [name, property] of [["meteredCheck", "waitsWhenMetered"], ["batteryCheck", "waitsOnBattery"], ["awakeCheck", "keepsAwake"]]) {
                const check = findChild(settings.contentItem, name);
                const before = stage.downloads[property];
                compare(check.checked, before);
                check.forceActiveFocus();
                keyClick(Qt.Key_Space);
                compare(stage.downloads[property], !before);
                keyClick(Qt.Key_Space);
                compare(stage.downloads[property], before);
            }
        }
        function test_timetable_isMadeRowByRow() {
            settings.page = 1;
            settings.open();
            tryVerify(() => settings.opened);
            const add = findChild(settings.contentItem, "addSpan");
            add.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(stage.downloads.speedSchedule, "Mon,Tue,Wed,Thu,Fri 08:00-18:00 2M");
            const span = findChild(settings.contentItem, "span0");
            verify(span.Accessible.name.includes("08:00"));
            const saturday = findChild(span, "day5");
            saturday.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(stage.downloads.speedSchedule, "Mon,Tue,Wed,Thu,Fri,Sat 08:00-18:00 2M");
            const from = findChild(span, "fromField");
            from.forceActiveFocus();
            from.selectAll();
            typeText("9:75");
            keyClick(Qt.Key_Return);
            verify(from.wrong);
            compare(from.text, "9:75");
            from.selectAll();
            typeText("9");
            keyClick(Qt.Key_Return);
            verify(!from.wrong);
            compare(from.text, "09:00");
            const rate = findChild(span, "rateField");
            rate.forceActiveFocus();
            rate.selectAll();
            typeText("1.5");
            keyClick(Qt.Key_Return);
            compare(stage.downloads.speedSchedule, "Mon,Tue,Wed,Thu,Fri,Sat 09:00-18:00 1500k");
            const remove = findChild(span, "removeSpan");
            remove.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(stage.downloads.speedSchedule, "");
            tryVerify(() => findChild(settings.contentItem, "span0") === null);
        }
        function test_dialogs_closeByKeyAndButton() {
            for (const dialog of [settings, accounts, help]) {
                dialog.open();
                tryVerify(() => dialog.opened);
                keyClick(Qt.Key_Escape);
                tryVerify(() => !dialog.visible);
                dialog.open();
                tryVerify(() => dialog.opened);
                mouseClick(findChild(dialog.header, "closeDialog"));
                tryVerify(() => !dialog.visible);
            }
        }
        function test_help_namesEachKeyOnce() {
            const seen = help.keys.map(entry => entry[0]);
            verify(seen.length > 10);
            compare(new Set(seen).size, seen.length);
            verify(help.keys.every(entry => entry[1].length > 3));
        }
        function test_account_signsInAndOut() {
            accounts.open();
            tryVerify(() => accounts.opened);
            const card = findChild(accounts.contentItem, "account:guarded");
            verify(card);
            const user = findChild(card, "userField"), secret = findChild(card, "secretField");
            user.forceActiveFocus();
            typeText("ann");
            keyClick(Qt.Key_Tab);
            verify(secret.activeFocus);
            typeText("wrong");
            keyClick(Qt.Key_Return);
            const message = findChild(card, "accountMessage");
            tryVerify(() => message.text !== "" && !card.modelData.isBusy, 5000);
            tryVerify(() => findChild(accounts.contentItem, "account:guarded").modelData.isSignedIn);
            const signedIn = findChild(accounts.contentItem, "account:guarded");
            tryVerify(() => !findChild(accounts.contentItem, "account:guarded").modelData.isGood, 5000);
            mouseClick(findChild(findChild(accounts.contentItem, "account:guarded"), "signOutButton"));
            tryVerify(() => !findChild(accounts.contentItem, "account:guarded").modelData.isSignedIn, 5000);
            const again = findChild(accounts.contentItem, "account:guarded");
            const name = findChild(again, "userField");
            compare(name.text, "ann");
            name.forceActiveFocus();
            keyClick(Qt.Key_Tab);
            typeText("right");
            keyClick(Qt.Key_Return);
            tryVerify(() => {
                const now = findChild(accounts.contentItem, "account:guarded").modelData;
                return now.isSignedIn && now.isGood && !now.isBusy;
            }, 5000);
            compare(findChild(accounts.contentItem, "account:guarded").modelData.user, "ann");
        }
    }
}
