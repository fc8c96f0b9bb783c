# SPDX-License-Identifier: Apache-2.0
"""A workspace of one secret whose resources say where they have it, as answers in files."""
import json

PAGE = 100
REFERENCE = {"Authorization": {"secret_id": "sec_1"}}
MADE = {"creator_name": "Ada", "creator_email": "ada@x.example"}


def write(path, content):
    path.write_text(json.dumps(content))


def write_pages(folder, name, key, items):
    """How many answers it takes."""
    pages = [items[at:at + PAGE] for at in range(0, len(items), PAGE)]
    for number, page in enumerate(pages):
        cursor = str(number + 1) if number + 1 < len(pages) else None
        write(folder / f"{name}{number or ''}.json",
              {key: page, "next_cursor": cursor, "has_more": cursor is not None})
    return len(pages)


def write_workspace(pages, sizes):
    """The most answers that come one after the other, and all of them.
    @param sizes tools, agents, servers, direct agents"""
    tools, agents, servers, direct = sizes
    folder = pages / "facts"
    folder.mkdir(parents=True)
    users = [{"type": "available", "id": f"agent_{i}", "name": f"Agent {i}",
              "access_level": "editor", "created_at_unix_secs": 1} for i in range(direct)]
    secret = {"type": "stored", "secret_id": "sec_1", "name": "KEY",
              "used_by": {"tools": [], "agents": users, "others": []}}
    write(pages / "p.json", {"secrets": [secret], "next_cursor": None, "has_more": False})
    write(pages / "v.json", {"environment_variables": [], "has_more": False})
    in_tools = write_pages(folder, "tools", "tools", [
        {"id": f"tool_{i}", "access_info": MADE, "usage_stats": {"total_calls": i},
         "tool_config": {"name": f"Tool {i}", "api_schema": {"request_headers": REFERENCE}}}
        for i in range(tools)])
    in_agents = write_pages(folder, "agents", "agents", [
        {"agent_id": f"agent_{i}", "name": f"Agent {i}", "archived": False, "access_info": MADE,
         "last_call_time_unix_secs": 1_767_225_600 + i} for i in range(agents)])
    write(folder / "agentstrue.json", {"agents": [], "has_more": False})
    write(folder / "agent.json",
          {"agent_id": "agent_0", "conversation_config": {"agent": {"prompt": {
              "custom_llm": {"request_headers": REFERENCE}}}}})
    write(folder / "mcp-servers.json", {"mcp_servers": [
        {"id": f"mcp_{i}", "access_info": MADE, "config": {"request_headers": REFERENCE},
         "dependent_agents": users[:3]} for i in range(servers)]})
    write(folder / "settings.json", {})
    write(folder / "speech-engine.json", {"speech_engines": [], "has_more": False})
    write(folder / "phone-numbers.json", {"phone_numbers": [], "has_more": False})
    # Archived agents, servers, settings, engines and numbers take one each.
    return max(in_tools, in_agents), in_tools + in_agents + 5 + direct
