import { foldAccents } from "../../values/texts/fold.ts";
import { countriesIn } from "../values/country-in.ts";
import { countryBehind } from "./country-behind.ts";

/** What parts the names of a cell without doubt that there are several. */
const parting = /\s*(?:;|\n|\s\+\s|\s\/\s)\s*/;
const enumeration = /(?:^|\s)\d{1,2}[.)]\s+(?=[\p{L}«"“„])/u;
const leadOfItem = /^(?:\d{1,2}[.)]|[-–—•])\s+/;
const conjunction = /\s+(?:и|ва|va|ҳамда|hamda|and|&|und|et|y|e|oraz|ve)\s+/u;

/** The names that a cell may hold, if it holds several. */
export function namesApart(cell: string): readonly string[] {
  const parts = withPlaces(
    unwrapped(cell)
      .split(parting)
      .filter((part) => part !== ""),
  );
  const [whole = "", ...others] = parts;
  const apart = others.length > 0 ? parts : (enumerated(whole) ?? listed(whole) ?? parts);
  return apart.length > 1 ? apart.map((part) => part.replace(leadOfItem, "")) : apart;
}

/** `University of Sassari; Sassari, Italy`: a part whose words all stand in the name before it, but for a country, is that one's place. */
function withPlaces(parts: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const part of parts) {
    const before = names.at(-1);
    if (before !== undefined && isPlaceIn(before, part)) names.splice(-1, 1, `${before}, ${part}`);
    else names.push(part);
  }
  return names;
}

function isPlaceIn(name: string, part: string): boolean {
  const { bare, country } = countryBehind(part);
  const words = lettersOf(bare);
  const named = new Set(lettersOf(name));
  return country !== undefined && words.length > 0 && words.every((word) => named.has(word));
}

const lettersOf = (text: string): readonly string[] => foldAccents(text).match(/\p{L}+/gu) ?? [];

/** `1) МГУ 2) Томский университет` on one line. */
function enumerated(whole: string): readonly string[] | undefined {
  const items = whole.split(enumeration).filter((part) => part.trim() !== "");
  return /^\d{1,2}[.)]/.test(whole) && items.length > 1 ? items.map((item) => item.replace(/[,;]$/, "")) : undefined;
}

/** Names between commas or joined by a word, where each of them names somebody. */
function listed(whole: string): readonly string[] | undefined {
  const byCommas = whole.split(/,\s+(?=[\p{Lu}«"“„])(?![^(]*\))/u);
  const [last = ""] = byCommas.slice(-1);
  return [[...byCommas.slice(0, -1), ...last.split(conjunction)], byCommas].find((items) => {
    const areAcronyms = items.every((item) => acronym.test(item.trim()));
    return items.length > 1 && items.every(namesSomebodyIn(whole, areAcronyms));
  });
}

/** In capitals alone any word looks like an acronym. */
const namesSomebodyIn =
  (whole: string, isAll: boolean) =>
  (text: string): boolean =>
    institution.test(text) ||
    acronymAndPlace.test(text.trim()) ||
    ((isAll || /\p{Ll}{3}/u.test(whole)) && acronym.test(text.trim()) && countriesIn(text.trim()).length === 0);

/** `МГУ`, `СПбГУ`, `КазНУ`. */
const acronym = /^(?=(?:\P{Lu}*\p{Lu}){2})[«"“]?\p{Lu}[\p{Lu}\p{Ll}]{2,8}[»"”]?$/u;

/** `ETH Zürich`, `TU Berlin`: no faculty is called so. */
const acronymAndPlace =
  /^(?:ETH|EPF|TU|TH|FH|HTW|LMU|KTH|KU|VU|UC|UCL|UNSW|NTNU|KIT|IIT|NIT|МГТУ|МГУ|ТУ) \p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u;

const institution =
  /университет|институт|академия|колледж|донишгоҳ|донишкада|institut|universit|academy|college|akademiya|kolleji|uniwersytet|politechnik|hochschule|университети/iu;

/** A line that begins small goes on with the name before it, unless both are whole names. */
const unwrapped = (cell: string): string =>
  cell
    .split("\n")
    .reduce((before, line) =>
      /^\s*\p{Ll}/u.test(line) && !(institution.test(before) && institution.test(line))
        ? `${before} ${line.trim()}`
        : `${before}\n${line}`,
    );
