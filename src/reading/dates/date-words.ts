import { lazy } from "../../values/memoize.ts";
import { wordKey } from "../word-key.ts";

/** What a word in a date says, besides a month: each list is closed, and holds the words of four languages. */
const wordLists = {
  /** The word "year" beside its number, which says the same alone. */
  year: "year yr г год года году yil yili yilda yilning y й йил йили йилда сол соли сола",
  /** The same of several years. */
  years: "years гг годы годов yillar yillari йиллар йиллари солҳо солҳои",
  /** The ending of an ordinal number. */
  ordinal: "st nd rd th го ого е ый ое ум уми юм юми чи нчи nchi chi",
  /** Words that join the parts of one date. */
  joining: "in on of the dated в во от дар моҳи санаи kuni oyi oyida ойи ойида",
  about:
    "about around circa ca approx approximately roughly около примерно приблизительно ориентировочно тахминан тақрибан қариб taxminan taqriban chamasi",
  from: "from с со аз",
  to: "to till until по до то",
  gacha: "gacha гача",
  dan: "dan дан",
} as const;

export type DateWord = keyof typeof wordLists;

const meanings = lazy(
  (): ReadonlyMap<string, DateWord> =>
    new Map(
      Object.entries(wordLists).flatMap(([meaning, words]) =>
        words.split(" ").map((word) => [wordKey(word), meaning as DateWord] as const),
      ),
    ),
);

/** What a word says in a date. */
export const dateWord = (word: string): DateWord | undefined => meanings().get(wordKey(word));
