import { parseRank } from "../../values/codes/rank.ts";
import { dashes } from "../characters/plain-characters.ts";
import { atMostLikely, certain, type Meaning, unknown } from "../meaning.ts";

/** What a place in a ranking written another way means: `№ 368`, `801 - 900`, `368 место`. */
export function readRank(text: string): Meaning {
  const plain = text
    .replace(/^(?:#|№|no\.) ?/i, "")
    .replace(new RegExp(` ?[${dashes}] ?`), "-")
    .replace(/ \+$/, "+");
  if (parseRank(plain)) return certain(plain);
  const [, place = ""] = /^(\d+(?:-\d+)?\+?)(?:-?[её])? (?:место|place|ҷой|oʻrin)$/i.exec(plain) ?? [];
  return parseRank(place) ? atMostLikely(certain(place)) : unknown();
}
