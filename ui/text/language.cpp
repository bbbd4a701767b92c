// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

/// Outside any namespace, as Q_INIT_RESOURCE wants it: a static library's resources are not found without.
static void embedCatalogues() {
    Q_INIT_RESOURCE(catalogues);
}

namespace stridewell {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString& english() {
    static const QString code = u"en"_s;
    return code;
}

QString folder() {
    embedCatalogues();
    return u":/i18n"_s;
}

/// "de-AT" is served by "de_AT", else by "de".
QString firstKnown(const QStringList& wanted) {
    const QStringList known = Language::codes();
    for (QString name : wanted) {
        name.replace(u'-', u'_');
        for (; !name.isEmpty(); name = name.section(u'_', 0, -2)) {
            if (known.contains(name)) {
                return name;
            }
        }
    }
    return english();
}

QLocale localeOf(const QString& code) {
    const QLocale system = QLocale::system();
    const QLocale language(code);
    const QLocale there(language.language(), language.script(), system.territory());
    return there.territory() == system.territory() && there.language() == language.language() ? there : system;
}

void install(QCoreApplication& app, const QString& file, const QString& directory) {
    static const QString mark = u"language"_s;
    auto* translator = new QTranslator(&app);
    translator->setObjectName(mark);
    if (translator->load(file, directory)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

Language::Language(const QString& choice)
    : m_code(codes().contains(choice) ? choice : firstKnown(QLocale::system().uiLanguages())),
      m_locale(codes().contains(choice) ? localeOf(choice) : QLocale::system()) {
}

QStringList Language::codes() {
    QStringList codes{english()};
    for (const QString& file : QDir(folder()).entryList({u"stridewell_*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString code = file.section(u'.', 0, 0).section(u'_', 1);
        if (!codes.contains(code)) {
            codes << code;
        }
    }
    return codes;
}

QString Language::nameOf(const QString& code) {
    const QLocale locale(code);
    // Qt calls plain English "American English", after the country it takes for granted.
    QString name = code == english() ? u"English"_s : locale.nativeLanguageName();
    if (!name.isEmpty()) {
        name[0] = name[0].toUpper(); // it stands alone
    }
    return name.isEmpty() ? code : name;
}

Qt::LayoutDirection Language::direction() const {
    return QLocale(m_code).textDirection();
}

void Language::speak(QCoreApplication& app) const {
    qDeleteAll(app.findChildren<QTranslator*>(u"language"_s, Qt::FindDirectChildrenOnly)); // each takes itself out
    install(app, u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, u"stridewell_"_s + m_code, folder());
    QLocale::setDefault(m_locale);
}

} // namespace stridewell
