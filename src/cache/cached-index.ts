import { type KindName, kindNames } from "../kinds/field-meta.ts";
import type { RecordName } from "../registry/references.ts";
import { idOf } from "../registry/roles.ts";
import type { IndexCache, KeptIndex } from "../search/kept-index.ts";
import type { TermIndex } from "../search/term-index.ts";
import { lazy } from "../values/memoize.ts";
import type { CacheFile, Part } from "./cache-file.ts";
import { numbersIn } from "./numbers.ts";
import { isSame, type KindChanges, type RecordChanges } from "./record-changes.ts";

/** The first part, in JSON: how the records that were indexed differed from the cached ones, and how many there were. */
type Head = { readonly changes: Changes; readonly size: number };

type Changes = { readonly [K in KindName]: KindChanges };

/** Stands in no term, word or path. */
const end = "\0";

/** The index of `find`, believed of the records it was made of; what is another since then is named. */
export function cachedIndex(file: CacheFile, program: string, changes: RecordChanges): IndexCache {
  const now = lazy(() => Object.fromEntries(kindNames.map((kind) => [kind, changes.of(kind, "all")])) as Changes);
  return {
    read: () => {
      const found = file.read();
      return found?.key === program && changes.isIntact() ? opened(found.parts, now()) : undefined;
    },
    write: (index, files) => {
      if (!changes.isIntact()) return;
      const head: Head = { changes: now(), size: files.length };
      file.write(program, files.length, [Buffer.from(JSON.stringify(head)), textPart(files), ...packed(index)]);
    },
  };
}

const textPart = (texts: readonly string[]): Buffer => Buffer.from(texts.join(end));

const packed = ({ terms, starts, records, weights, words }: TermIndex): readonly ArrayBufferView[] => [
  textPart(terms),
  starts,
  records,
  weights,
  textPart(words()),
];

/** Nothing where a part is damaged, or the index is of other cached records. */
function opened([headPart, filesPart, ...indexParts]: readonly Part[], now: Changes): KeptIndex | undefined {
  const head = headPart?.()?.toString();
  if (head === undefined) return undefined;
  const { changes, size } = JSON.parse(head) as Head;
  const changed = kindNames.map((kind) => changedSince(kind, changes[kind], now[kind]));
  const index = indexIn(indexParts);
  const files = changed.some((ofKind) => ofKind?.length !== 0) ? filesPart?.()?.toString().split(end) : [];
  if (!index || !files || changed.includes(undefined)) return undefined;
  return { index, size, files, changed: changed.flatMap((ofKind) => ofKind ?? []) };
}

/** The records of a kind that differ between two states; `undefined` where these are told by other cached records. */
function changedSince(kind: KindName, before: KindChanges, now: KindChanges): readonly RecordName[] | undefined {
  if (before.cache !== now.cache) return undefined;
  const gone = [before.gone, now.gone].map((files) => new Set(files));
  const files = new Set([before, now].flatMap((state) => [...state.gone, ...Object.keys(state.changed)]));
  const changed = [...files].filter(
    (file) => gone[0]?.has(file) !== gone[1]?.has(file) || !isSame(before.changed[file], now.changed[file]),
  );
  return changed.map((file) => ({ kind, id: idOf(file) }));
}

function indexIn(parts: readonly Part[]): TermIndex | undefined {
  const [terms, starts, records, weights, words] = parts.map((part) => part());
  const [startsIn, recordsIn] = [numbersIn(starts), numbersIn(records)];
  if (!terms || !startsIn || !recordsIn || !weights || !words) return undefined;
  return {
    terms: terms.toString().split(end),
    starts: startsIn,
    records: recordsIn,
    weights,
    words: lazy(() => words.toString().split(end)),
  };
}
