// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fillin.h"
#include "ui/print/flow.h"
#include "ui/print/sessionbar.h"
#include "ui/print/sheets.h"
#include "ui/print/typeset.h"
#include "ui/text/phrasebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace stridewell {

namespace {

/// A strip as wide as the page: cut along the dashes, fold twice, and it fits a pocket.
class CueCard : public FlowPages {
    Q_DECLARE_TR_FUNCTIONS(CueCard)

public:
    CueCard(const ProjectedSession& session, const QString& run, const Formats& formats)
        : m_session(session), m_run(run), m_formats(formats) {}

    [[nodiscard]] QString title() const override { return tr("%1 · %2").arg(m_formats.date(m_session.date), m_run); }

protected:
    [[nodiscard]] std::vector<Block> blocks(double width, Setting /*setting*/) const override {
        const double inner = width - 2 * padding;
        const QStringList steps = sessionSteps(m_session.shape, m_formats);
        const QString stop = stopRules(m_formats).value(0);
        double text = 0;
        for (const QString& step : steps) {
            text += textHeight(step, stepFont(), inner) + pt(3);
        }
        const QString aside = tr("%1 · %2").arg(m_formats.minutes(m_session.shape.halfMinTotal()),
                                                m_formats.distance(m_session.distance));
        const double asideWidth = textWidth(aside, headFont()) * 1.02;
        const bool beside = textWidth(title(), headFont()) + pt(12) + asideWidth <= inner;
        const double titleHeight = textHeight(title(), headFont(), inner);
        const double head = titleHeight + (beside ? 0 : textHeight(aside, headFont(), inner)) + pt(4);
        const double stopHeight = textHeight(stop, bodyFont(), inner);
        const double height = 2 * padding + head + barHeight + pt(8) + text + pt(3) + stopHeight;
        return {{height, pt(8), [=, this](QPainter& painter, const QRectF& rect) {
                     paintCutLine(painter, rect);
                     QRectF line = rect.adjusted(padding, padding, -padding, -padding);
                     drawText(painter, line, title(), headFont(), palette().ink);
                     drawText(painter, beside ? line : line.translated(0, titleHeight), aside, headFont(),
                              palette().quiet, beside ? Qt::AlignRight : Qt::AlignLeft);
                     line.setTop(line.top() + head);
                     paintSessionStrip(painter, QRectF(line.left(), line.top(), line.width(), barHeight),
                                       m_session.shape, palette(), paperFont(12));
                     line.setTop(line.top() + barHeight + pt(8));
                     for (const QString& step : steps) {
                         line.setTop(line.top() + drawText(painter, line, step, stepFont(), palette().ink) + pt(3));
                     }
                     line.setTop(line.top() + pt(3));
                     drawText(painter, line, stop, bodyFont(), palette().high);
                 }}};
    }

private:
    static constexpr double padding = pt(12);
    static constexpr double barHeight = pt(26);
    static QFont headFont() { return paperFont(16, QFont::Bold); }
    static QFont stepFont() { return paperFont(16); } // read on the move

    void paintCutLine(QPainter& painter, const QRectF& rect) const {
        QPen dashes(palette().quiet, pt(0.8));
        dashes.setDashPattern({6, 5});
        painter.setPen(dashes);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
    }

    ProjectedSession m_session;
    QString m_run;
    Formats m_formats;
};

} // namespace

std::unique_ptr<PagePainter> cueCard(const Projection& projection, const Profile& /*profile*/, Date date,
                                     const Formats& formats) {
    for (const ProjectedWeek& week : projection.weeks) {
        const auto found = std::find_if(week.sessions.begin(), week.sessions.end(),
                                        [&](const ProjectedSession& run) { return run.date == date && isAhead(run); });
        if (found != week.sessions.end()) {
            const int number = static_cast<int>(found - week.sessions.begin()) + 1;
            return std::make_unique<CueCard>(*found, runTitle(number, static_cast<int>(week.sessions.size())), formats);
        }
    }
    return nullptr;
}

} // namespace stridewell
