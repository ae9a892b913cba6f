import { type PlacedPart, placedParts } from "../../queries/query-words.ts";

/** A value of a query, and the ids that stand in its place. */
export type QueryReplacement = { readonly part: PlacedPart; readonly ids: readonly string[] };

/** A query with other ids in the place of some of its values. A word that would name one twice names it once. */
export function replaceInQuery(query: string, replacements: readonly QueryReplacement[]): string {
  const idsAt = new Map(replacements.map(({ part, ids }) => [part.start, ids]));
  let replaced = query;
  for (const word of wordsOf(query).reverse()) {
    const [first, last] = [word[0], word.at(-1)];
    if (!first || !last || !word.some(({ start }) => idsAt.has(start))) continue;
    const after = replacedWord(query, word, idsAt);
    replaced = replaced.slice(0, first.start) + after + replaced.slice(last.end);
  }
  return replaced;
}

/** The values that stand in one word each, with commas between them. */
function wordsOf(query: string): PlacedPart[][] {
  const words: PlacedPart[][] = [];
  for (const part of placedParts(query)) {
    const word = words.at(-1);
    const before = word?.at(-1);
    if (word && before && /^\s*,\s*$/.test(query.slice(before.end, part.start))) word.push(part);
    else words.push([part]);
  }
  return words;
}

/** The values of a word as they stand, but for those that are replaced. */
function replacedWord(
  query: string,
  word: readonly PlacedPart[],
  idsAt: ReadonlyMap<number, readonly string[]>,
): string {
  const named = new Set<string>();
  const come = new Set(word.flatMap(({ start }) => idsAt.get(start) ?? []));
  const values = word.flatMap((part): string[] => {
    const ids = idsAt.get(part.start);
    const texts = ids?.map((id) => ({ id, text: writtenId(id, part) })) ?? [
      { id: part.text, text: query.slice(part.start, part.end) },
    ];
    const left = texts.filter(({ id }) => !(named.has(id) && come.has(id)));
    for (const { id } of left) named.add(id);
    return left.map(({ text }) => text);
  });
  return values.join(commaIn(query, word));
}

/** The comma between the values of a word, with the spaces around it as they are written. */
const commaIn = (query: string, [first, second]: readonly PlacedPart[]): string =>
  first && second ? query.slice(first.end, second.start) : ",";

/** Some ids are also words of the query language, and stand in quotation marks for that. */
const writtenId = (id: string, { text, quoted }: PlacedPart): string =>
  isWord(id) || (quoted && !isWord(text)) ? `"${id}"` : id;

const isWord = (id: string): boolean => id === "none" || id === "any";
