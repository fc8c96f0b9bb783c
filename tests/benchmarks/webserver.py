# SPDX-License-Identifier: Apache-2.0
"""nginx over a folder of answers, on loopback, as a context manager."""
import pathlib
import shutil
import socket
import subprocess
import time

CONFIG = """
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 256; }}
http {{
  access_log off;
  sendfile on;
  keepalive_requests 100000;
  default_type application/json;
  client_body_temp_path {folder}/tmp1;
  proxy_temp_path {folder}/tmp2;
  fastcgi_temp_path {folder}/tmp3;
  uwsgi_temp_path {folder}/tmp4;
  scgi_temp_path {folder}/tmp5;
  server {{
    listen 127.0.0.1:{port};
    root {pages};
    location = /v1/convai/secrets {{ try_files /p$arg_cursor.json =404; }}
    location = /v1/convai/environment-variables {{ try_files /v.json =404; }}
  }}
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class WebServer:
    def __init__(self, folder, pages):
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        folder.mkdir(parents=True, exist_ok=True)
        config = folder / "nginx.conf"
        config.write_text(CONFIG.format(folder=folder, port=self.port, pages=pages))
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        self.process = subprocess.Popen([program, "-c", str(config), "-p", str(folder)])

    def __enter__(self):
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                time.sleep(0.02)
        raise RuntimeError("nginx did not start")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def cursors(pages: pathlib.Path):
    """The cursors in their order, from the files."""
    import json
    found, cursor = [], ""
    while cursor is not None:
        found.append(cursor)
        cursor = json.loads((pages / f"p{cursor}.json").read_bytes()).get("next_cursor")
    return found
