import { bareWordTest } from "../../queries/match/bare-words.ts";
import { searchableTexts } from "../../queries/match/searchable-texts.ts";
import type { PlacedPart } from "../../queries/query-words.ts";
import type { AnyRecord } from "../../registry/record.ts";
import { fold } from "../../values/texts/fold.ts";
import type { DoubtfulPlace } from "../references/find-mentions.ts";
import { queriesIn } from "../references/queries-in.ts";
import { type Asked, queryNames } from "../references/query-mentions.ts";
import { renamedPath } from "./renamed-path.ts";

/** Queries that look for a word which is in a record's id, or its file's name, before or after it is renamed, and not both. */
export const queriesThatDiffer = (record: AnyRecord, newId: string, asked: Asked): DoubtfulPlace[] =>
  queriesIn(asked.registry).flatMap(({ from, path, query, measure }) => {
    const { texts = [] } = queryNames(query, measure, asked) ?? {};
    const differs = texts.some(({ part, of }) => of.includes(record.kind) && isDifferent(part, record, newId, asked));
    return differs ? [{ file: from.file, path: asked.registry.writtenPath(from, path) }] : [];
  });

function isDifferent({ field, text }: PlacedPart, record: AnyRecord, newId: string, { registry }: Asked): boolean {
  const { id, file } = record;
  const holds = bareWordTest(text);
  if (field !== undefined) {
    const finds = (path: string): boolean => fold(path).includes(fold(text));
    return finds(file) !== finds(renamedPath(file, newId));
  }
  if (holds(fold(id)) === holds(fold(newId))) return false;
  const others = searchableTexts(record, { registry }).filter((searched) => searched !== id);
  return !others.some((other) => holds(fold(other)));
}
