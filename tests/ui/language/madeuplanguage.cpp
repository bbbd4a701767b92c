// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/language/madeuplanguage.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace stridewell::test {

namespace {

using namespace Qt::Literals::StringLiterals;

QString keyOf(const QString& context, const QString& source, const QString& disambiguation) {
    return context + u'\x1f' + source + u'\x1f' + disambiguation;
}

/// Every text that a translator would be given, from the sources as they are.
QSet<QString> extracted() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"all.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(STRIDEWELL_SOURCES));
    lupdate.start(QStringLiteral(STRIDEWELL_LUPDATE),
                  {u"-silent"_s, u"-I"_s, u"."_s, u"ui"_s, u"app"_s, u"-locations"_s, u"none"_s, u"-ts"_s, file});
    lupdate.waitForFinished(-1);
    QSet<QString> known;
    QFile catalogue(file);
    if (!catalogue.open(QIODevice::ReadOnly)) {
        return known;
    }
    QXmlStreamReader xml(&catalogue);
    QString context;
    QString source;
    QString comment;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.isEndElement() && xml.name() == u"message") {
            known.insert(keyOf(context, source, comment));
            comment.clear();
        }
    }
    return known;
}

QChar accentedLetter(QChar letter) {
    static const QString small = u"åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"_s;
    static const QString large = u"ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"_s;
    const char plain = letter.toLatin1();
    if (plain >= 'a' && plain <= 'z') {
        return small[plain - 'a'];
    }
    return plain >= 'A' && plain <= 'Z' ? large[plain - 'A'] : letter;
}

} // namespace

MadeUpLanguage::MadeUpLanguage(int longerPercent) : m_known(extracted()), m_longerPercent(longerPercent) {
}

QString MadeUpLanguage::translate(const char* context, const char* source, const char* disambiguation,
                                  int /*number*/) const {
    static const QRegularExpression qtsOwn(u"^Q[A-Z]"_s); // its texts are in its own catalogues
    const QString name = QString::fromUtf8(context);
    const QString text = QString::fromUtf8(source);
    const bool known = m_known.contains(keyOf(name, text, QString::fromUtf8(disambiguation))) || name.contains(qtsOwn);
    return known ? accented(text) : QString();
}

QString MadeUpLanguage::accented(const QString& source) const {
    // Places for arguments and marks of rich text stay; a word grows into itself, as compounds do.
    static const QRegularExpression piece(u"%L?[0-9n]+|<[^>]*>|[A-Za-z]+"_s);
    QString result;
    qsizetype last = 0;
    for (auto pieces = piece.globalMatch(source); pieces.hasNext();) {
        const QRegularExpressionMatch match = pieces.next();
        QString word = match.captured();
        result += source.mid(last, match.capturedStart() - last);
        last = match.capturedEnd();
        if (word[0] != u'%' && word[0] != u'<') {
            if (word.size() > 2) {
                word += word.toLower().repeated(2).left(word.size() * m_longerPercent / 100);
            }
            for (QChar& letter : word) {
                letter = accentedLetter(letter);
            }
        }
        result += word;
    }
    return result + source.mid(last);
}

QStringList MadeUpLanguage::foreignWords(const QString& text, const QStringList& others) {
    static const QRegularExpression marks(u"<[^>]*>|&[a-z]+;"_s);
    static const QRegularExpression neverTranslated(
        u"Stridewell|https?://\\S+|[\\w.-]*(/[\\w.-]*)+|\\b[A-Z]{1,2}\\d{1,2}b?\\b|\\bPDF\\b|\\bCSV\\b"_s);
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    QString rest = text;
    for (const QString& other : others) {
        rest.remove(other);
    }
    rest.remove(QChar(0x200b)).remove(marks).remove(neverTranslated);
    QStringList found;
    for (auto words = word.globalMatch(rest); words.hasNext();) {
        found << words.next().captured();
    }
    return found;
}

} // namespace stridewell::test
