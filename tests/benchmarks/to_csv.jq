# The dependency report as CSV, from pages of the API or a snapshot, byte for byte as
# `secretscope-cli report --format csv` writes it where no name but phone numbers needs a guard and
# there are no environment variables. Usage: jq -rn -f to_csv.jq FILE ...
def lines: @csv + "\r";
(["secret_id", "secret_name", "category", "relation", "availability", "resource_id",
  "resource_name", "access_level", "created_at", "phone_number", "label", "provider", "via",
  "completeness"] | lines),
([inputs.secrets[]] | sort_by(.name, .secret_id)[]
 | [.secret_id, .name] as $secret
 | .used_by as $lists
 | (if [$lists.tools_has_more, $lists.agents_has_more, $lists.phone_numbers_has_more] | any
    then "partial" else "complete" end) as $completeness
 | ("tools", "agents", "phone_numbers", "mcp_servers", "others") as $category
 | $lists[$category] // []
 | sort_by(.name? // "", .id? // .phone_number_id? // .)[]
 | ($secret + [$category]
    + (if $category == "others" then ["direct", "", ., "", "", "", "", "", "", ""]
       elif $category == "phone_numbers" then
         ["direct", "", .phone_number_id, "", "", "", "'" + .phone_number, .label, .provider, ""]
       else
         (.referenced_resource_ids // []) as $via
         | [if $via == [] then "direct" else "via" end, .type, .id, .name // "",
            .access_level // "",
            if .created_at_unix_secs then .created_at_unix_secs | todate else "" end, "", "", "",
            ($via | join(";"))]
       end)
    + [$completeness])
 | lines)
