# SPDX-License-Identifier: Apache-2.0
"""nginx over a folder of answers, on loopback; a proxy that delays it; what curl is asked."""
import json
import pathlib
import re
import shutil
import socket
import subprocess
import sys
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
    location ~ ^/v1/convai/secrets/([^/]+)/dependencies/([a-z_]+)$ {{
      try_files /d/$1.$2.json =404;
    }}
    location = /v1/convai/tools {{ try_files /facts/tools$arg_cursor.json =404; }}
    location = /v1/convai/agents {{
      try_files /facts/agents$arg_archived$arg_cursor.json =404;
    }}
    location ~ ^/v1/convai/agents/([^/]+)$ {{ try_files /facts/agent.json =404; }}
    location ~ ^/v1/(?:convai/)?(?:v2/)?(mcp-servers|settings|speech-engine|phone-numbers)$ {{
      try_files /facts/$1.json =404;
    }}
  }}
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class WebServer:
    def __init__(self, folder, pages):
        self.pages = pages
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        folder.mkdir(parents=True, exist_ok=True)
        config = folder / "nginx.conf"
        config.write_text(CONFIG.format(folder=folder, port=self.port, pages=pages))
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        self.process = subprocess.Popen([program, "-c", str(config), "-p", str(folder)],
                                        stderr=subprocess.DEVNULL)
        for _ in range(500):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.02)
        self.stop()
        raise RuntimeError(f"nginx did not start, see {folder}/error.log")

    def stop(self):
        self.process.terminate()
        self.process.wait()


class DelayProxy:
    """In front of a server; a context manager."""

    def __init__(self, server, milliseconds):
        program = pathlib.Path(__file__).parents[1] / "support/delayproxy.py"
        self.process = subprocess.Popen(
            [sys.executable, str(program), "--port", str(server.port), "--delay",
             str(milliseconds)], stdout=subprocess.PIPE, text=True)
        self.url = f"http://127.0.0.1:{int(self.process.stdout.readline())}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()


def page_urls(url, pages):
    """The calls for all pages of secrets, in their order."""
    cursor = ""
    while cursor is not None:
        yield (f"{url}/v1/convai/secrets?page_size=100&dependency_limit=100"
               + (f"&cursor={cursor}" if cursor else ""))
        # Pages are large: they are not parsed for their one cursor.
        page = (pages / f"p{cursor}.json").read_bytes()
        cursor = json.loads(re.search(rb'"next_cursor":(null|"[^"]*")', page)[1])


def preview_urls(url, pages):
    """The calls for the rest of all previews."""
    for file in sorted((pages / "d").iterdir()):
        secret, category, _ = file.name.rsplit(".", 2)
        yield f"{url}/v1/convai/secrets/{secret}/dependencies/{category}?page_size=100"


def curl_config(path, urls, output=None):
    """A file for `curl -K`; without an output the answers go to standard output."""
    path.write_text("".join(f'url = "{url}"\n' + (f'output = "{output}"\n' if output else "")
                            for url in urls))
    return path
