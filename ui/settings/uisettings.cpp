// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/uisettings.h"

#include <QStandardPaths>
#include <QStringList>

#include <array>

namespace stridewell {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Row {
    Setting setting;
    QString key; ///< part of the settings file: never changed
    QVariant standard;
    QStringList allowed{}; ///< words; empty: any text
    int low = 0;           ///< numbers
    int high = 0;
};

const Row& rowOf(Setting setting) {
    static const std::array<Row, 17> table{
        Row{Setting::Theme, u"look/theme"_s, u"system"_s, {u"system"_s, u"light"_s, u"dark"_s, u"high_contrast"_s}},
        Row{Setting::TextPercent, u"look/text_percent"_s, 100, {}, 100, 200},
        Row{Setting::Language, u"look/language"_s, QString()},
        Row{Setting::Paper, u"print/paper"_s, QString(), {QString(), u"a4"_s, u"letter"_s}},
        Row{Setting::Orientation, u"print/orientation"_s, u"portrait"_s, {u"portrait"_s, u"landscape"_s}},
        Row{Setting::Printer, u"print/printer"_s, QString()},
        Row{Setting::PdfFolder, u"print/pdf_folder"_s, QString()},
        Row{Setting::WindowGeometry, u"window/geometry"_s, QByteArray()},
        Row{Setting::DataAskedFor, u"data/asked_for"_s, QString()},
        Row{Setting::DataElsewhere, u"data/elsewhere"_s, QString()},
        Row{Setting::CalendarTime, u"calendar/time"_s, QString()},
        Row{Setting::CalendarReminder,
            u"calendar/reminder"_s,
            u"none"_s,
            {u"none"_s, u"half_hour"_s, u"evening_before"_s}},
        Row{Setting::CalendarCore, u"calendar/core"_s, u"yes"_s, {u"yes"_s, u"no"_s}},
        Row{Setting::CalendarPerson, u"calendar/person"_s, QString()},
        Row{Setting::CalendarFolder, u"calendar/folder"_s, QString()},
        Row{Setting::ShoesRead, u"shoes/read"_s, QString()},
        Row{Setting::TimerSound, u"timer/sound"_s, u"on"_s, {u"on"_s, u"off"_s}},
    };
    return table[static_cast<std::size_t>(setting)];
}

bool isRight(const Row& row, const QVariant& value) {
    if (row.standard.typeId() == QMetaType::Int) {
        bool whole = false;
        const int number = value.toInt(&whole);
        return whole && number >= row.low && number <= row.high;
    }
    return row.allowed.isEmpty() || row.allowed.contains(value.toString());
}

QString settingsFile() {
    QString named = qEnvironmentVariable("STRIDEWELL_CONFIG");
    if (!named.isEmpty()) {
        return named;
    }
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/stridewell/stridewell.ini"_s;
}

QString toText(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

} // namespace

UiSettings::UiSettings() : UiSettings(settingsFile()) {
}

UiSettings::UiSettings(const QString& file) : m_settings(file, QSettings::IniFormat) {
}

QVariant UiSettings::value(Setting setting) const {
    const Row& row = rowOf(setting);
    const QVariant stored = m_settings.value(row.key);
    return stored.isValid() && isRight(row, stored) ? stored : row.standard;
}

void UiSettings::set(Setting setting, const QVariant& value) {
    const Row& row = rowOf(setting);
    if (!isRight(row, value)) {
        return;
    }
    if (value == row.standard) {
        m_settings.remove(row.key);
    } else {
        m_settings.setValue(row.key, value);
    }
}

std::filesystem::path UiSettings::dataFileFor(const std::filesystem::path& asked) const {
    const std::filesystem::path elsewhere = text(Setting::DataElsewhere).toStdString();
    return !elsewhere.empty() && text(Setting::DataAskedFor) == toText(asked) ? elsewhere : asked;
}

void UiSettings::rememberDataFile(const std::filesystem::path& asked, const std::filesystem::path& used) {
    set(Setting::DataAskedFor, asked == used ? QString() : toText(asked));
    set(Setting::DataElsewhere, asked == used ? QString() : toText(used));
}

} // namespace stridewell
