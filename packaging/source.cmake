# SPDX-License-Identifier: Apache-2.0
# CPack runs it for every package; a source package gets the tree of the commit, whatever else lies around.
if(NOT CPACK_INSTALL_CMAKE_PROJECTS)
    execute_process(COMMAND git -C ${CMAKE_CURRENT_LIST_DIR}/.. archive HEAD
        COMMAND tar -x -C ${CMAKE_INSTALL_PREFIX} COMMAND_ERROR_IS_FATAL ANY)
endif()
