# SPDX-License-Identifier: Apache-2.0
# How the programs are built that people run: hardened, since they hold API keys; the same bytes from
# any folder; with line tables, which packages keep apart. packaging/check-binaries.sh looks for all of it.
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

target_compile_definitions(secretscope_options INTERFACE _GLIBCXX_ASSERTIONS)
target_compile_options(secretscope_options INTERFACE
    -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong -fstack-clash-protection
    -g1 -ffile-prefix-map=${PROJECT_BINARY_DIR}/=build/ -ffile-prefix-map=${PROJECT_SOURCE_DIR}/=)
# At -O3, GCC 12 to 14 takes what a variant moves for uninitialized; sanitizers look for the real thing.
target_compile_options(secretscope_options INTERFACE -Wno-maybe-uninitialized)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|i.86)$")
    target_compile_options(secretscope_options INTERFACE -fcf-protection)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
    target_compile_options(secretscope_options INTERFACE -mbranch-protection=standard)
endif()
target_link_options(secretscope_options INTERFACE
    LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack LINKER:--build-id=sha1)

# Which commit it is, as bug reports need it: an exported tree has it in packaging/commit, else git knows.
# Only here, since every new commit compiles again what says the version.
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/commit commit REGEX "^[0-9a-f]+$")
if(NOT commit)
    execute_process(COMMAND git rev-parse HEAD --git-path logs/HEAD WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
        OUTPUT_VARIABLE answer ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(answer MATCHES "^([0-9a-f]+)\n(.+)$")
        set(commit ${CMAKE_MATCH_1})
        get_filename_component(log ${CMAKE_MATCH_2} ABSOLUTE BASE_DIR ${PROJECT_SOURCE_DIR})
        if(EXISTS ${log})
            set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${log})
        endif()
    endif()
endif()
if(commit)
    string(SUBSTRING ${commit} 0 7 commit)
    string(APPEND SECRETSCOPE_VERSION "+g${commit}")
endif()
