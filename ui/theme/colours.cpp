// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include <QGuiApplication>
#include <QPalette>

#include <cmath>

namespace stridewell {

namespace {

constexpr QRgb white = 0xFFFFFF;
constexpr QRgb black = 0x000000;

QColor c(QRgb rgb) {
    return QColor(rgb);
}

ToneColours tone(QRgb fill, QRgb ink, QRgb solid, QRgb onSolid) {
    return {c(fill), c(ink), c(solid), c(onSolid)};
}

Colours lightColours() {
    Colours colours;
    colours.window = c(0xF4F5F1);
    colours.surface = c(white);
    colours.surfaceHover = c(0xEEF2EF);
    colours.rail = c(0xE9EEEA);
    colours.text = c(0x1C2625);
    colours.textMuted = c(0x53605E);
    colours.line = c(0xDDE3DE);
    colours.controlLine = c(0x82908D);
    colours.accent = c(0x0F6B70);
    colours.accentHover = c(0x0B5357);
    colours.onAccent = c(white);
    colours.accentSoft = c(0xDBEDED);
    colours.accentInk = c(0x0C5A5F);
    colours.focus = c(0x0D4F8B);
    colours.disabledText = c(0x7C8785);
    colours.tones = {tone(0xECF0ED, 0x3A4644, 0x586563, white), tone(0xE2EEF8, 0x1C4B76, 0x2A679B, white),
                     tone(0xDFF1E3, 0x1B5831, 0x2B7545, white), tone(0xFCEFD0, 0x694600, 0x8F5F00, white),
                     tone(0xFBE4E0, 0x8A1D13, 0xB0261D, white)};
    return colours;
}

Colours darkColours() {
    Colours colours;
    colours.window = c(0x151B1C);
    colours.surface = c(0x1F2728);
    colours.surfaceHover = c(0x2A3435);
    colours.rail = c(0x101516);
    colours.text = c(0xE7ECEA);
    colours.textMuted = c(0xA9B5B2);
    colours.line = c(0x323D3E);
    colours.controlLine = c(0x7A8987);
    colours.accent = c(0x5CC6C4);
    colours.accentHover = c(0x7FD6D4);
    colours.onAccent = c(0x0B1A1C);
    colours.accentSoft = c(0x1B3F42);
    colours.accentInk = c(0x76D3D1);
    colours.focus = c(0x9CCBFF);
    colours.disabledText = c(0x7F8C8A);
    colours.tones = {tone(0x2A3435, 0xC6D0CD, 0x94A29F, 0x121717), tone(0x1B3246, 0xABD1F3, 0x7FB6E8, 0x0B1C2B),
                     tone(0x1A3926, 0xA8DDB8, 0x6EC28A, 0x07210F), tone(0x41320E, 0xF3D28B, 0xE2B350, 0x271B00),
                     tone(0x4A201B, 0xFFBDB3, 0xFF8D7E, 0x3A0A05)};
    return colours;
}

Colours highContrastColours() {
    Colours colours;
    colours.window = c(black);
    colours.surface = c(black);
    colours.surfaceHover = c(0x262626);
    colours.rail = c(black);
    colours.text = c(white);
    colours.textMuted = c(white);
    colours.line = c(white);
    colours.controlLine = c(white);
    colours.accent = c(0xFFE14D);
    colours.accentHover = c(0xFFF0A0);
    colours.onAccent = c(black);
    colours.accentSoft = c(0x333000);
    colours.accentInk = c(0xFFE14D);
    colours.focus = c(0x59E0FF);
    colours.disabledText = c(0xB8B8B8);
    colours.tones = {tone(black, white, white, black), tone(black, 0x9AD7FF, 0x9AD7FF, black),
                     tone(black, 0x8CF5A6, 0x8CF5A6, black), tone(black, 0xFFE14D, 0xFFE14D, black),
                     tone(black, 0xFFA79B, 0xFFA79B, black)};
    return colours;
}

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

const Colours& coloursOf(ColourScheme scheme) {
    static const std::array<Colours, 3> all{lightColours(), darkColours(), highContrastColours()};
    return all[static_cast<std::size_t>(scheme)];
}

ColourScheme currentScheme() {
    const QPalette palette = QGuiApplication::palette();
    const QColor window = palette.color(QPalette::Window);
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark, ColourScheme::HighContrast}) {
        if (coloursOf(scheme).window == window) {
            return scheme;
        }
    }
    return ColourScheme::Light;
}

const Colours& currentColours() {
    return coloursOf(currentScheme());
}

QPalette paletteOf(ColourScheme scheme) {
    const Colours& colours = coloursOf(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.surfaceHover);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.textMuted);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.tone(Tone::Stop).ink);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accentInk);
    palette.setColor(QPalette::LinkVisited, colours.accentInk);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.surfaceHover);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.controlLine);
    palette.setColor(QPalette::Shadow, colours.controlLine);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colours.disabledText);
    }
    return palette;
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace stridewell
