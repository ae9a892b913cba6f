import type { FieldPath } from "../../documents/positions.ts";
import { isList, type Value, type ValueMap } from "../../documents/value.ts";
import { nameOf } from "../../registry/record.ts";
import type { RecordName } from "../../registry/references.ts";
import { groupBy } from "../../values/group-by.ts";
import { valueAt, withValueAt } from "../value-at.ts";
import type { Mention } from "./mention.ts";
import { replaceInQuery } from "./replace-in-query.ts";

/** The id that a record which is named in a file has from now on. */
export type NewIdOf = (name: RecordName) => string;

/** What a file says with new ids wherever it names some records. A list that would name one twice names it once. */
export function replaceMentions(raw: ValueMap, mentions: readonly Mention[], newIdOf: NewIdOf): ValueMap {
  let replaced = raw;
  const lists = new Map<string, FieldPath>();
  for (const found of groupBy(mentions, ({ path }) => JSON.stringify(path)).values()) {
    const path = found[0]?.path ?? [];
    replaced = withValueAt(replaced, path, textWith(found, newIdOf));
    const holder = path.slice(0, -1);
    if (typeof path.at(-1) === "number") lists.set(JSON.stringify(holder), holder);
  }
  const ids = new Set(mentions.flatMap(({ to }) => [newIdOf(to), nameOf({ ...to, id: newIdOf(to) })]));
  for (const path of lists.values()) replaced = withValueAt(replaced, path, eachOnce(valueAt(replaced, path), ids));
  return replaced;
}

/** A text of a file that names records, with their new ids. */
function textWith(mentions: readonly Mention[], newIdOf: NewIdOf): string | undefined {
  const [first] = mentions;
  if (!first) return undefined;
  const { to, written, inQuery } = first;
  if (!inQuery) return written === to.id ? newIdOf(to) : nameOf({ ...to, id: newIdOf(to) });
  return replaceInQuery(
    written,
    mentions.flatMap((mention) => {
      const { part, isShared } = mention.inQuery ?? {};
      if (!part) return [];
      const id = newIdOf(mention.to);
      if (part.text.includes("/")) return [{ part, ids: [nameOf({ ...mention.to, id })] }];
      return [{ part, ids: isShared ? [part.text, id] : [id] }];
    }),
  );
}

/** A list in which each of some texts stands once. */
function eachOnce(list: Value | undefined, texts: ReadonlySet<string>): Value | undefined {
  if (!isList(list)) return list;
  return list.filter((item, index) => typeof item !== "string" || !texts.has(item) || list.indexOf(item) === index);
}
