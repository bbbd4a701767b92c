// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/language/windowtexts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace stridewell::test {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Texts that are not for people.
bool isInternal(const QByteArray& property) {
    static const QList<QByteArray> names{"objectName",   "styleSheet",    "windowFilePath", "windowIconText",
                                         "inputMask",    "displayFormat", "format",         "windowRole",
                                         "searchString", "iconText",      "numberFormat"};
    return names.contains(property);
}

bool isTyped(const QObject& object, const QByteArray& property) {
    static const QList<QByteArray> names{"text", "displayText", "selectedText", "plainText",
                                         "html", "markdown",    "cleanText",    "currentText"};
    const bool typed = qobject_cast<const QLineEdit*>(&object) != nullptr ||
                       qobject_cast<const QPlainTextEdit*>(&object) != nullptr ||
                       qobject_cast<const QTextEdit*>(&object) != nullptr;
    return typed && names.contains(property);
}

void addProperties(const QObject& object, std::vector<ShownText>& texts) {
    const QMetaObject& meta = *object.metaObject();
    if (object.inherits("QWidgetTextControl") || object.inherits("QCPLayer")) {
        return; // what a label has already told, as HTML; names of layers for programmers
    }
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        if (property.typeId() == QMetaType::QString && !isInternal(property.name()) &&
            !isTyped(object, property.name())) {
            texts.push_back({QString::fromLatin1(meta.className()) + u'.' + QString::fromLatin1(property.name()),
                             property.read(&object).toString()});
        }
    }
}

void addModel(const QAbstractItemModel& model, const QString& where, std::vector<ShownText>& texts) {
    constexpr int mostRows = 40; // years of a journal say nothing new
    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole}) {
        const auto add = [&](const QVariant& value) { texts.push_back({where, value.toString()}); };
        for (int column = 0; column < model.columnCount(); ++column) {
            const QVariant header = model.headerData(column, Qt::Horizontal, role);
            if (header.typeId() == QMetaType::QString) {
                add(header);
            }
            for (int row = 0; row < std::min(mostRows, model.rowCount()); ++row) {
                add(model.index(row, column).data(role));
            }
        }
    }
}

} // namespace

std::vector<ShownText> textsOf(const QWidget& window) {
    std::vector<ShownText> texts;
    addProperties(window, texts);
    for (const QObject* object : window.findChildren<QObject*>()) {
        addProperties(*object, texts);
        const QString where = QString::fromLatin1(object->metaObject()->className());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(object); view != nullptr && view->model()) {
            addModel(*view->model(), where, texts);
        } else if (const auto* choice = qobject_cast<const QComboBox*>(object)) {
            addModel(*choice->model(), where, texts);
        }
    }
    return texts;
}

} // namespace stridewell::test
