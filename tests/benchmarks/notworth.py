# SPDX-License-Identifier: Apache-2.0
"""What was tried or thought through and found not worth it; each with its reason."""

NOT_WORTH = [
    ("threads for the network",
     "a cursor is only in the page before it, so that pages can only come one after the other, and "
     "three answers at once are far less than one thread can take; see the rows of latency"),
    ("more than three requests at once",
     "the service does not tell how many it takes before it answers 429; three are kept to, and "
     "used to the full, see latency.previews"),
    ("decoding on a thread of its own",
     "a worst page of 4 MB decodes within a third of a frame, see decode, and would have to be "
     "copied or guarded"),
    ("other JSON parsers",
     "for 87 MB of answers QJsonDocument took 760 ms, rapidjson 320, nlohmann 1,600, simdjson on "
     "demand 51"),
    ("a filter proxy for the search",
     "63 to 340 ms for a key and 400 MB more at 490,000 dependents; and one over a list that is "
     "half loaded stops the view's fetching"),
    ("one object for each row",
     "100,000 secrets with 10 dependents each took 297 MB as structs of QString and 2,665 MB as "
     "nodes with hashes; the flat tables 24 to 33 MB"),
    ("inserting each page by itself",
     "1,000 pages into a visible tree: 5.8 s of the window's time one by one, 0.54 s gathered"),
    ("link-time optimisation",
     "with GCC 12 reading a workspace took 7 % longer and opening a snapshot 15 % longer"),
    ("asking for the next page before the present one is taken in",
     "the network's part that could be hidden is a seventh of reading all (and what latency.pages takes "
     "longer than curl); for it a page that turns out to be broken would have to take back the next"),
]
