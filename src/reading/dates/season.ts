import { lazy } from "../../values/memoize.ts";
import { wordKey } from "../word-key.ts";

const halfYears = {
  first: "autumn fall осень осени осенью осенний осенняя осеннего тирамоҳ тирамоҳи тирамоҳӣ kuz kuzi kuzgi kuzda",
  second: "spring весна весны весной весенний весенняя весеннего баҳор баҳори баҳорӣ bahor bahori bahorgi bahorda",
} as const;

const halves = lazy(
  () =>
    new Map(
      Object.entries(halfYears).flatMap(([half, words]) =>
        words.split(" ").map((word) => [wordKey(word), half === "first" ? 1 : 2] as const),
      ),
    ),
);

/** Which half of an academic year that begins in summer or autumn a season's name means. */
export const halfNamed = (word: string): 1 | 2 | undefined => halves().get(wordKey(word));

/** The term of a season of one calendar year: `autumn 2018` is `2018/2019-1/2`. */
export function termOfSeason(half: 1 | 2, year: number, yearStarts: string): string | undefined {
  if (yearStarts < "07") return undefined;
  const first = half === 1 ? year : year - 1;
  return `${first}/${first + 1}-${half}/2`;
}
