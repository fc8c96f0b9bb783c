#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The end of a desktop session, as a session manager asks for it (XSMP, by libSM): the window comes
back as it was left, and the session is not held up.

    sessionend.py SECRETSCOPE"""
import configparser
import ctypes
import os
import pathlib
import select
import subprocess
import sys
import tempfile
import time

PATIENCE = 60
ICE, SM = ctypes.CDLL("libICE.so.6"), ctypes.CDLL("libSM.so.6")
POINTER, INT, TEXT = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p
SAVE_LOCAL, SAVE_BOTH, NOBODY_IS_ASKED = 1, 2, 0

for library, name, result, arguments in (
        (SM, "SmsInitialize", INT, [TEXT, TEXT, POINTER, POINTER, POINTER, INT, TEXT]),
        (SM, "SmsGenerateClientID", POINTER, [POINTER]),
        (SM, "SmsRegisterClientReply", INT, [POINTER, POINTER]),
        (SM, "SmsSaveYourself", None, [POINTER, INT, INT, INT, INT]),
        (SM, "SmsSaveComplete", None, [POINTER]),
        (SM, "SmsDie", None, [POINTER]),
        (ICE, "IceListenForConnections", INT, [POINTER, POINTER, INT, TEXT]),
        (ICE, "IceSetHostBasedAuthProc", None, [POINTER, POINTER]),
        (ICE, "IceComposeNetworkIdList", TEXT, [INT, POINTER]),
        (ICE, "IceGetListenConnectionNumber", INT, [POINTER]),
        (ICE, "IceAcceptConnection", POINTER, [POINTER, POINTER]),
        (ICE, "IceConnectionNumber", INT, [POINTER]),
        (ICE, "IceProcessMessages", INT, [POINTER, POINTER, POINTER])):
    function = getattr(library, name)
    function.restype, function.argtypes = result, arguments


class SessionManager:
    """Of one client."""

    # In the order of SmsCallbacks; what is not asked for takes its arguments and does nothing.
    CALLBACKS = ("register", "interact", "interact_done", "save_request", "phase_2", "saved", "closed",
                 "set_properties", "delete_properties", "get_properties")

    def __init__(self):
        self.client = self.connection = None
        self.saves = 0
        self.kept = []  # callbacks live as long as this
        error = ctypes.create_string_buffer(256)
        anybody = self.callback(lambda name: 1, 1)
        assert SM.SmsInitialize(b"test", b"1", self.callback(self.take_client, 5), None, anybody, 256,
                                error), error.value
        count, listeners = INT(), ctypes.POINTER(POINTER)()
        assert ICE.IceListenForConnections(ctypes.byref(count), ctypes.byref(listeners), 256,
                                           error), error.value
        self.address = ICE.IceComposeNetworkIdList(count, listeners).decode()
        self.listeners = {ICE.IceGetListenConnectionNumber(listeners[i]): listeners[i]
                          for i in range(count.value)}
        for listener in self.listeners.values():
            ICE.IceSetHostBasedAuthProc(listener, anybody)

    def callback(self, function, arguments):
        made = ctypes.CFUNCTYPE(INT, *[POINTER] * arguments)(function)
        self.kept.append(made)
        return ctypes.cast(made, POINTER)

    def take_client(self, client, _data, mask, callbacks, _reason):
        self.client = client
        ctypes.cast(mask, ctypes.POINTER(ctypes.c_ulong))[0] = (1 << 10) - 1
        table = ctypes.cast(callbacks, ctypes.POINTER(POINTER))
        for at, name in enumerate(self.CALLBACKS):
            table[2 * at] = self.callback(getattr(self, name, lambda *arguments: 1), 5)
        return 1

    def register(self, client, _data, previous, *_):
        if previous:
            return 0
        SM.SmsRegisterClientReply(client, SM.SmsGenerateClientID(client))
        SM.SmsSaveYourself(client, SAVE_LOCAL, 0, NOBODY_IS_ASKED, 0)
        return 1

    def saved(self, client, *_):
        SM.SmsSaveComplete(client)
        self.saves += 1
        return 1

    def end_session(self):
        SM.SmsSaveYourself(self.client, SAVE_BOTH, 1, NOBODY_IS_ASKED, 0)

    def until(self, what, holds):
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, f"not in {PATIENCE} s: {what}"
            own = [] if self.connection is None else [ICE.IceConnectionNumber(self.connection)]
            for ready in select.select([*self.listeners, *own], [], [], 0.1)[0]:
                if ready in self.listeners:
                    self.connection = ICE.IceAcceptConnection(self.listeners[ready],
                                                              ctypes.byref(INT()))
                else:
                    ICE.IceProcessMessages(self.connection, None, None)


def main(program):
    reading, writing = os.pipe()
    display = subprocess.Popen(["Xvfb", "-noreset", "-displayfd", str(writing)], pass_fds=[writing],
                               stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as ready, tempfile.TemporaryDirectory() as home:
            manager = SessionManager()
            window = subprocess.Popen([program, "--demo"], env={
                **os.environ, "DISPLAY": ":" + ready.readline().strip(), "QT_QPA_PLATFORM": "xcb",
                "HOME": home, "XDG_RUNTIME_DIR": home, "XDG_CONFIG_HOME": f"{home}/config", "LANG": "C.UTF-8",
                "ICEAUTHORITY": f"{home}/ice", "SESSION_MANAGER": manager.address})
            manager.until("the program joins the session", lambda: manager.saves == 1)
            manager.end_session()
            manager.until("the program is ready for the end", lambda: manager.saves == 2)
            # Once the program has said so, the session may leave it no more time.
            settings = configparser.ConfigParser(interpolation=None)
            settings.read(pathlib.Path(home, "config", "secretscope", "secretscope.ini"))
            assert settings.has_option("window", "geometry"), "the layout is not kept"
            SM.SmsDie(manager.client)
            assert window.wait(PATIENCE) == 0, window.returncode
    finally:
        display.terminate()
        display.wait()
    print("the layout is kept")


if __name__ == "__main__":
    main(sys.argv[1])
