import type { RecordChange } from "../../changes/record-change.ts";
import type { Finding } from "../../findings/finding.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";

/**
 * What two faults have in common that are the same before and after a change: faults stay the same in a record that only
 * has another name, and in one that another has become.
 */
export function faultKey(changes: readonly RecordChange[]): (finding: Finding) => string {
  const moves = changes.flatMap(({ path, record, becomes }) => (becomes ? [{ path, record, becomes }] : []));
  const files = new Map(moves.map(({ path, becomes }) => [path, becomes.file]));
  const ids = new Map(moves.map(({ record, becomes }) => [idIn(record), idIn(becomes.record)]));
  const named = ids.size > 0 ? wordsOf([...ids.keys()]) : undefined;
  return ({ check, file, message }) => {
    const text = sentenceIn(message, "en");
    const said = named ? text.replace(named, (id) => ids.get(id) ?? id) : text;
    return JSON.stringify([check, files.get(file) ?? file, said]);
  };
}

const idIn = (record: string): string => record.slice(record.indexOf("/") + 1);

/** Ids as words of their own. */
const wordsOf = (ids: readonly string[]): RegExp =>
  new RegExp(
    `(?<![a-z0-9-])(?:${ids.map((id) => id.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?![a-z0-9-])`,
    "g",
  );
