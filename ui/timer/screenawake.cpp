// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timer/screenawake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace stridewell {

namespace {

using namespace Qt::Literals::StringLiterals;

QDBusMessage callOf(const QString& method) {
    const QString service = u"org.freedesktop.ScreenSaver"_s;
    QDBusMessage call = QDBusMessage::createMethodCall(service, u"/org/freedesktop/ScreenSaver"_s, service, method);
    call.setAutoStartService(false); // a screen saver that does not run need not begin to
    return call;
}

} // namespace

ScreenAwake::ScreenAwake(QObject* parent) : QObject(parent) {
}

ScreenAwake::~ScreenAwake() {
    giveBack();
}

void ScreenAwake::keep(bool on) {
    m_wanted = on;
    if (!on) {
        giveBack();
    } else if (!m_cookie && !m_asked) {
        ask();
    }
}

void ScreenAwake::ask() {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    QDBusMessage call = callOf(u"Inhibit"_s);
    call << u"Stridewell"_s << tr("The timer is leading through a run");
    m_asked = true;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<quint32> reply = *answer;
        answer->deleteLater();
        m_asked = false;
        if (!reply.isError()) {
            m_cookie = reply.value();
        }
        if (!m_wanted) {
            giveBack(); // it was paused while the answer was on its way
        }
    });
}

void ScreenAwake::giveBack() {
    if (const auto cookie = std::exchange(m_cookie, std::nullopt)) {
        QDBusConnection::sessionBus().send(callOf(u"UnInhibit"_s) << *cookie);
    }
}

} // namespace stridewell
