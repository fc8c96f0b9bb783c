# SPDX-License-Identifier: Apache-2.0
# usage: cmake -DMANIFEST=FILE -P uninstall.cmake      removes the files that the install manifest lists
if(NOT EXISTS ${MANIFEST})
    message(FATAL_ERROR "Nothing was installed from here: there is no ${MANIFEST}")
endif()
file(STRINGS ${MANIFEST} files)
foreach(file ${files})
    message(STATUS "Removing: $ENV{DESTDIR}${file}")
    file(REMOVE "$ENV{DESTDIR}${file}")
endforeach()
