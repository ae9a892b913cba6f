"""The check in Python: every file read by libyaml, each record held against its JSON Schema, each reference looked up.

Scalars stay texts (NO is Norway), as everywhere in a registry. Usage: check-records.py FOLDER SCHEMAS.json
"""

import json
import os
import sys

import yaml
from jsonschema import Draft202012Validator


def records_in(root):
    for folder, _, names in os.walk(root):
        kind = os.path.relpath(folder, root).split(os.sep)[0]
        for name in names:
            if name.endswith(".yaml") and not kind.startswith("."):
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    yield kind, name[: -len(".yaml")], yaml.load(file, Loader=yaml.CBaseLoader)


def main(root, schemas_file):
    with open(schemas_file, encoding="utf-8") as file:
        given = json.load(file)
    validators = {kind: Draft202012Validator(schema) for kind, schema in given["schemas"].items()}
    findings, records = [], {kind: {} for kind in validators}
    for kind, name, read in records_in(root):
        if kind not in validators:
            continue
        value = {field: inner for field, inner in read.items() if inner != ""}
        records[kind][name] = value
        findings += [f"{kind}/{name}: {error.message}" for error in validators[kind].iter_errors(value)]
    for kind, by_id in records.items():
        for name, value in by_id.items():
            findings += dangling(kind, name, value, given["references"], records)
    print(*findings, sep="\n")
    print(f"{len(findings)} findings in {sum(map(len, records.values()))} records")
    return 1 if findings else 0


def dangling(kind, name, value, references, records):
    for field, target in references.items():
        ids = value.get(field, [])
        for wanted in [ids] if isinstance(ids, str) else ids:
            if wanted not in records[target]:
                yield f"{kind}/{name}: there is no {wanted} in {target}"


sys.exit(main(*sys.argv[1:]))
