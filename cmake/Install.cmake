# SPDX-FileCopyrightText: 2026 The Stridewell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What `cmake --install` puts where: the program, its menu entry with icon, its manual page and its licence.
install(TARGETS stridewell RUNTIME)
install(FILES resources/org.stridewell.Stridewell.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES resources/org.stridewell.Stridewell.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES resources/stridewell.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
    RENAME org.stridewell.Stridewell.svg)
install(FILES docs/stridewell.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
