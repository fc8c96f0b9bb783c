# SPDX-License-Identifier: Apache-2.0
"""What was tried or thought through and found not worth it; each with its reason."""

NOT_WORTH = [
    ("threads for the network",
     "a cursor is only in the page before it, so that pages can only come one after the other, and "
     "six answers at once are far less than one thread can take; see the rows of latency"),
    ("more than six requests at once",
     "twelve brought no more, and Qt has six connections to one host"),
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
    ("one ranking of all resources for reports",
     "with distinct ids it took a third of reading all; sorting each list by its first eight bytes "
     "takes as long with shared ones"),
    ("huge pages for the tables", "brought nothing with either kind of ids, for 61 lines"),
    ("a cache of CSV cells", "took 40 MB with distinct ids, and helped shared ones alone"),
    ("HTTP/2",
     "CVE-2023-51714 is open in Qt below 6.5.4, which Debian 12 has; pages can only come one after "
     "the other, and previews have connections that are kept"),
    ("ICU for the keys of names",
     "sorting by name runs on a worker; what held the window was the memory that it left behind, "
     "see tidyMemory(), which is gone without another dependency"),
    ("OpenSSL only when it is needed",
     "it is loaded for servers with TLS, and by Qt's HTTP server when that is made, for the sample "
     "alone and in a thread of its own beside the start"),
    ("link-time optimisation",
     "with GCC 12 reading a workspace took 7 % longer and opening a snapshot 15 % longer"),
]
