import { readDocument } from "../../documents/read-document.ts";
import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { faulty } from "../change-record.ts";

/** What a record says of itself alone: its names, numbers and dates, the persons in it, what came of it, its sources. */
const ownFields: { readonly [K in KindName]: readonly string[] } = {
  institutions: [
    "name",
    "aliases",
    "short",
    "address",
    "established",
    "ids",
    "website",
    "contacts",
    "enrolment",
    "claims",
  ],
  partners: [...["name", "aliases", "successor", "closed", "distinct_from", "ids", "website", "rankings", "contacts"]],
  agreements: [
    ...["title", "stage", "signed", "starts", "ends", "terminated", "confirmed", "replaces", "outputs", "documents"],
  ],
  projects: [
    ...["acronym", "title", "aliases", "number", "call", "deadline", "submitted", "stage", "starts", "ends"],
    ...["budget", "share", "outputs"],
  ],
  mobilities: ["number", "count", "women", "persons", "starts", "ends", "term", "days", "stage", "funding", "visa"],
  events: ["stage", "starts", "ends", "term", "persons", "participants", "outputs", "follow_ups"],
  "joint-programmes": ["title", "persons", "stage", "starts", "ends", "enrolment", "outputs"],
  plans: ["period"],
};

const always = ["notes", "sources"];

/** What of a promise or a target says that it was kept. */
const kept = ["done", "evidence"];

/** The fields of a record that another of its kind may have too. */
export function copiedFields(record: AnyRecord, registry: Registry): ValueMap {
  const { value, problems } = readDocument(registry.textOf(record.file));
  if (problems.length > 0 || !isMap(value)) throw faulty(record);
  const own = new Set([...ownFields[record.kind], ...always]);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, written]) => !own.has(name) && written !== "")
      .map(([name, written]) => [name, withoutKept(written)]),
  );
}

const withoutKept = (value: Value): Value =>
  isList(value)
    ? value.map((item) =>
        isMap(item) ? Object.fromEntries(Object.entries(item).filter(([name]) => !kept.includes(name))) : item,
      )
    : value;
