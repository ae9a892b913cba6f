import type { Language } from "../../values/codes/languages.ts";
import { memoize } from "../../values/memoize.ts";
import type { KindName } from "../field-meta.ts";
import { kinds } from "../index.ts";
import type { FieldTitle } from "./field-title.ts";
import { sharedTitles } from "./shared-titles.ts";

/** A field of any kind of record, or of a map in one. */
export type FieldName = keyof typeof sharedTitles | { [K in KindName]: keyof (typeof kinds)[K]["titles"] }[KindName];

const titles = new Map<string, FieldTitle>(
  [sharedTitles, ...Object.values(kinds).map((kind) => kind.titles)].flatMap((some) => Object.entries(some)),
);

/** What every field is called in a language. */
export const fieldTitlesIn = memoize(
  (language: Language): Readonly<Record<FieldName, string>> =>
    titled(({ [language]: title }) => title) as Record<FieldName, string>,
);

/** The fields that have another form where tables are grouped by them. */
export const groupedTitlesIn = (language: Language): Readonly<Partial<Record<FieldName, string>>> =>
  titled(({ by }) => by?.[language]);

function titled(titleOf: (title: FieldTitle) => string | undefined): Record<string, string> {
  return Object.fromEntries(
    [...titles].flatMap(([name, title]) => {
      const words = titleOf(title);
      return words === undefined ? [] : [[name, words]];
    }),
  );
}
