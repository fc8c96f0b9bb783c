#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A whole journey through the window as a screen reader sees it: connect, search, open, impact,
export. Every control on the way has a name.

    journey.py BUILD

Starts a display, a session bus with its accessibility bus, the sample's server and the program."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import warnings

warnings.simplefilter("ignore", DeprecationWarning)  # older versions have no other names
try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    Atspi = None

PATIENCE = 60
KEY = "any-key-will-do"


def start_display(size):
    """The process, and the display's name once it takes connections."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-noreset", "-displayfd", str(writing), "-screen", "0", size],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as ready:
        return server, ":" + ready.readline().strip()


def until(what, look):
    """What look() finds, as soon as it finds something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        # What is known of the tree follows its signals.
        while Atspi and GLib.MainContext.default().iteration(False):
            pass
        try:
            found = look()
        except GLib.Error:  # it went away while it was looked at
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"not there after {PATIENCE} s: {what}")


def below(node, depth=0):
    """All that is showing, without the cells of tables."""
    for i in range(min(node.get_child_count(), 200)):
        child = node.get_child_at_index(i)
        if child is None or not child.get_state_set().contains(Atspi.StateType.SHOWING):
            continue
        yield child
        if depth < 20:
            yield from below(child, depth + 1)


def do(node, name):
    """Whether it has an action of this name, which is done then."""
    actions = node.get_action_iface()
    names = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
    return name in names and actions.do_action(names.index(name))


class Window:
    def __init__(self, application):
        self.application = application

    def look_for(self, role, name):
        return next((node for node in below(self.application)
                     if role in (None, node.get_role())
                     and re.search(name, node.get_name() or "")), None)

    def find(self, role, name):
        return until(f"{role.value_nick if role else 'anything'} “{name}”",
                     lambda: self.look_for(role, name))

    def press(self, role, name):
        def press():
            node = self.look_for(role, name)
            return (node and node.get_state_set().contains(Atspi.StateType.ENABLED)
                    and node.get_action_iface().do_action(0))
        until(f"{role.value_nick} “{name}” to press", press)

    def write(self, name, text, role=None):
        node = self.find(role or Atspi.Role.TEXT, name)
        assert node.get_editable_text_iface().set_text_contents(text), f"“{name}” takes no text"
        return node

    def unnamed(self):
        """Controls without a name, each by its role and what it is in."""
        controls = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX,
                    Atspi.Role.RADIO_BUTTON, Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT,
                    Atspi.Role.COMBO_BOX, Atspi.Role.TREE, Atspi.Role.TABLE, Atspi.Role.TREE_TABLE,
                    Atspi.Role.LIST, Atspi.Role.PAGE_TAB, Atspi.Role.MENU_ITEM,
                    Atspi.Role.TABLE_COLUMN_HEADER, Atspi.Role.COLUMN_HEADER,
                    Atspi.Role.PROGRESS_BAR, Atspi.Role.PUSH_BUTTON_MENU}
        for node in below(self.application):
            if node.get_role() in controls and not (node.get_name() or "").strip():
                parent = node.get_parent()
                # The field inside a combo box goes by the name of the box.
                if parent.get_role() != Atspi.Role.COMBO_BOX:
                    yield f"{node.get_role_name()} in {parent.get_role_name()} “{parent.get_name()}”"


def journey(window):
    role = Atspi.Role
    faults = set()

    def check(scene):
        for line in window.unnamed():
            faults.add(f"{scene}: no name: {line}")

    window.find(role.LABEL, "What depends on your secrets")
    check("start")
    window.write("API key", KEY, role.PASSWORD_TEXT)
    # Qt calls a box by what is chosen in it; its label is related to it.
    box = window.find(role.COMBO_BOX, "Global")
    field = next(node for node in below(box) if node.get_editable_text_iface())
    field.get_editable_text_iface().set_text_contents(os.environ["SECRETSCOPE_SERVER"])
    window.press(role.CHECK_BOX, "Keep the key")
    window.press(role.PUSH_BUTTON, "Read workspace")

    rows = until("rows", lambda: next(
        (node for node in below(window.application)
         if node.get_role() in (role.TREE, role.TREE_TABLE) and "Secrets" in (node.get_name() or "")
         and node.get_child_count() > 0), None))
    check("workspace")

    def is_open(row):
        rows.clear_cache()
        return row.get_state_set().contains(Atspi.StateType.EXPANDED)
    columns = rows.get_table_iface().get_n_columns()
    first = until("a first row", lambda: rows.get_child_at_index(columns))
    for wanted in (True, False):
        assert do(first, "Toggle"), "a row with others below has no action to open it"
        until("a row that is open" if wanted else "a row that is closed",
              lambda: is_open(first) == wanted)

    window.write("Search secrets", "crm")
    window.find(role.LABEL, r"\bmatch")
    check("search")

    def cell(name):
        for i in range(min(rows.get_child_count(), 400)):
            child = rows.get_child_at_index(i)
            if child and re.search(name, child.get_name() or ""):
                return child
        return None
    found = until("a row about crm", lambda: cell("(?i)crm"))
    found.get_component_iface().grab_focus()
    table = rows.get_table_iface()
    table.add_row_selection(table.get_row_at_index(found.get_index_in_parent()))
    window.press(role.PAGE_TAB, "Impact")
    window.find(None, r"\bFix\b")
    check("impact")

    window.press(role.PUSH_BUTTON, "^Export")
    window.press(role.RADIO_BUTTON, "Snapshot")
    check("export")
    window.press(role.PUSH_BUTTON, "Copy to clipboard")
    window.find(role.LABEL, "Copied to the clipboard")
    window.press(role.PUSH_BUTTON, "^Close$")
    return sorted(faults)


def inside(build):
    """On the session bus that was made for this."""
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    server = subprocess.Popen([build / "bin" / "secretscope-cli", "demo-server"],
                              stdout=subprocess.PIPE, text=True)
    program = None
    try:
        os.environ["SECRETSCOPE_SERVER"] = server.stdout.readline().strip()
        program = subprocess.Popen([build / "bin" / "secretscope"], env=environment)
        desktop = Atspi.get_desktop(0)

        def look():
            desktop.clear_cache()
            applications = (desktop.get_child_at_index(i)
                            for i in range(desktop.get_child_count()))
            return next((a for a in applications
                         if a and a.get_process_id() == program.pid and a.get_child_count()), None)
        faults = journey(Window(until("the program", look)))
        print("\n".join(faults) or "every control has a name")
        return 1 if faults else 0
    finally:
        for process in (program, server):
            if process:
                process.terminate()
                process.wait()


def main(build):
    if Atspi is None:
        print("gir1.2-atspi-2.0 and python3-gi are needed: packaging/install-packages.sh test")
        return 1
    if os.environ.get("SECRETSCOPE_JOURNEY"):
        return inside(build)
    with tempfile.TemporaryDirectory() as home:
        display, name = start_display("1400x1000x24")
        try:
            environment = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb",
                           "HOME": home, "XDG_CONFIG_HOME": f"{home}/config", "LANG": "C.UTF-8",
                           "XDG_RUNTIME_DIR": home, "SECRETSCOPE_JOURNEY": "1",
                           "XDG_SESSION_TYPE": "x11"}
            for variable in ("ELEVENLABS_API_KEY", "DBUS_SESSION_BUS_ADDRESS"):
                environment.pop(variable, None)
            return subprocess.run(["dbus-run-session", "--", sys.executable, __file__, build],
                                  env=environment, check=False).returncode
        finally:
            display.terminate()
            display.wait()


sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
