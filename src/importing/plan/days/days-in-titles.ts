import { type Mapping, type Target, targetsOf } from "../../mapping/mapping.ts";
import type { RowTexts } from "../rows/row-texts.ts";

const day = String.raw`\d{1,2}\.\d{1,2}\.\d{4}|[«"„]?\d{1,2}[»"“]? \p{L}{3,9} \d{4}`;
/** A day of which a word says that the paper is of it: `от 15.03.2021`, `dated 15 March 2021`. */
const ofDay = new RegExp(`(?<!\\p{L})(?:от|від|аз|dated|vom|z dnia)\\s+(${day})(?!\\d)`, "giu");
const anyDay = new RegExp(day, "giu");

/** How long it says that the paper is valid, behind a sign or in parentheses. */
const validity =
  /[\s,;(]+(?:срок(?:ом)? действия:?\s+|сроком на\s+|на срок\s+)?((?:до|по|until)\s+\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\s+(?:лет|года?|years?|сол|yil)(?!\p{L})|бессрочн\p{L}*|бемӯҳлат|muddatsiz)\)?/iu;

/**
 * `Договор № 12 от 15.03.2021, срок действия 5 лет` says the day of the paper and its end where no column does. A title with another
 * day is left as it is.
 */
export function withDaysOfTitles(rows: readonly RowTexts[], { kind, columns }: Mapping): readonly RowTexts[] {
  const targets = new Set(Object.values(columns).flatMap(targetsOf));
  if (kind !== "agreements" || !targets.has("title") || days.some((target) => targets.has(target))) return rows;
  return rows.map((row) => {
    const title = row.fields.get("title");
    if (title === undefined) return row;
    const said = saidIn(title.text).filter(([target]) => !targets.has(target) && !row.fields.has(target));
    const texts = said.map(([target, text]) => [target, { text, heading: title.heading }] as const);
    return texts.length === 0 ? row : { ...row, fields: new Map([...row.fields, ...texts]) };
  });
}

const days: readonly Target[] = ["signed", "starts", "signed to ends"];

/** Behind another paper's name the day is that one's: `Дополнительное соглашение к договору от 15.03.2021`. */
const ofOther =
  /(?<!\p{L})(?:к|ба|to|на основании|на основе|согласно|в рамках|во исполнение|under|zum|zu|до|aneks do)\s+(?:\p{L}+\s+)?(?:договор|соглашен|меморанд|контракт|шартном|созишном|ёддошт|угод|agreement|contract|memorand|mou|vertrag|abkommen|umow)/iu;

function saidIn(title: string): readonly (readonly [Target, string])[] {
  if (ofOther.test(title)) return [];
  const [whole = "", ends] = validity.exec(title) ?? [];
  const rest = title.replace(whole, " ");
  const [found, ...others] = rest.matchAll(ofDay);
  if (found?.[1] === undefined || others.length > 0 || (rest.match(anyDay) ?? []).length !== 1) return [];
  return [["signed", found[1]], ...(ends === undefined ? [] : [["ends", ends] as const])];
}
