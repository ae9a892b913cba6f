import { type FieldSpec, fieldsOfKind, specAt } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { readDate } from "../../reading/dates/read-date.ts";
import { anywhere } from "../../reading/reading-context.ts";
import { type ColumnUse, parenthesis, type Separator, separators, type Target } from "../mapping/mapping.ts";
import { partnerTypeIn } from "../names/partner-type.ts";
import { labelledParts } from "../values/labelled-parts.ts";
import { type ColumnTexts, erasmusCode, shareOf } from "./cell-evidence.ts";
import { isCountry } from "./column-fit.ts";
import { asInHeading, fieldsJoined } from "./fields-in-heading.ts";
import { meaningOfHeading, partnerFieldOf } from "./heading-index.ts";
import { headingKey } from "./heading-key.ts";

type Column = { readonly heading: string; readonly texts: ColumnTexts };
type Found = { readonly use: ColumnUse; readonly because: "heading" | "cells" };

/** The use of a column in which most cells say several fields; nothing of others. */
export function severalFieldsIn(column: Column, kind: KindName, isDetails: boolean): Found | undefined {
  return (
    labelled(column, kind, isDetails) ??
    codeAndName(column, kind) ??
    cityAndName(column, kind) ??
    nameAndDay(column, kind) ??
    asInHeading(column, kind) ??
    cityAndCountry(column, kind) ??
    period(column, kind)
  );
}

const mostCells = 0.6;

/** Labels that stand in most cells; those that no field is called by go to the notes with the rest of the cell. */
function labelled({ texts }: Column, kind: KindName, isDetails: boolean): Found | undefined {
  const cells = [...texts.keys()].map(labelledParts);
  const times = new Map<string, number>();
  for (const { parts } of cells) for (const { label } of parts) times.set(label, (times.get(label) ?? 0) + 1);
  const shared = [...times].filter(([, count]) => count >= cells.length * mostCells).map(([label]) => label);
  const known = shared.flatMap((label) => {
    const target = meaningOfHeading(label, kind)?.target;
    return target === undefined || target.includes(" ") ? [] : [[label, target] as const];
  });
  if (known.length === 0 || (shared.length < 2 && !isDetails)) return undefined;
  const hasLead = cells.filter(({ lead }) => lead !== "").length >= cells.length * mostCells;
  const lead = hasLead && fieldsOfKind(kinds[kind]).has("title") ? "title" : undefined;
  return { use: { is: "labelled", lead, labels: Object.fromEntries(known) }, because: "cells" };
}

/** `D BERLIN21 / Name`, or the other way round. */
function codeAndName({ texts }: Column, kind: KindName): Found | undefined {
  const lead = kind === "partners" ? "" : partnerFieldOf(kind) ? "partner." : undefined;
  if (lead === undefined) return undefined;
  const [code, name] = [`${lead}ids.erasmus_code`, `${lead}name`];
  for (const separator of [...separators, parenthesis] as const) {
    const hasCode = (at: 0 | 1) => (text: string) =>
      erasmusCode(splitOnce(text, separator, at === 1)?.[at] ?? "") !== undefined;
    const fields = [[code, name] as const, [name, code] as const].find(
      (_, at) => shareOf(texts, hasCode(at === 0 ? 0 : 1)) >= mostCells,
    );
    if (fields) return { use: { is: "parts", fields, separator }, because: "cells" };
  }
  return undefined;
}

/** `Berlin : Freie Universität Berlin`, in nearly all cells of a column of names: what stands before the colon is short and names nobody. */
function cityAndName({ heading, texts }: Column, kind: KindName): Found | undefined {
  const lead = kind === "partners" ? "" : partnerFieldOf(kind) ? "partner." : undefined;
  if (lead === undefined || texts.size < 3 || meaningOfHeading(heading, kind)?.target !== `${lead}name`)
    return undefined;
  const isSplit = (text: string): boolean => {
    const [city = "", name = ""] = splitOnce(text, ": ", false) ?? [];
    return (
      city !== "" &&
      name !== "" &&
      city.split(" ").length <= 3 &&
      !/\d/.test(city) &&
      partnerTypeIn(city).type === undefined
    );
  };
  return shareOf(texts, isSplit) < 0.8
    ? undefined
    : { use: { is: "parts", fields: [`${lead}city`, `${lead}name`], separator: ": " }, because: "cells" };
}

/** `Kraków, Poland` or `Poland, Kraków` in nearly all cells below a heading of one of them, or of a place. */
function cityAndCountry({ heading, texts }: Column, kind: KindName): Found | undefined {
  const lead = kind === "partners" ? "" : partnerFieldOf(kind) ? "partner." : undefined;
  if (lead === undefined) return undefined;
  const target = meaningOfHeading(heading, kind)?.target;
  const isOfPlace = target === `${lead}city` || target === `${lead}country` || places.has(headingKey(heading));
  if (!isOfPlace) return undefined;
  const isCountryAt = (at: 0 | 1) => (text: string) => {
    const parts = text.split(", ");
    return parts.length === 2 && isCountry(parts[at] ?? "") && !isCountry(parts[1 - at] ?? "");
  };
  const [city, country] = [`${lead}city`, `${lead}country`];
  const fields = [[country, city] as const, [city, country] as const].find(
    (_, at) => shareOf(texts, isCountryAt(at === 0 ? 0 : 1)) >= 0.8,
  );
  return fields && { use: { is: "parts", fields, separator: ", " }, because: "cells" };
}

const places = new Set(
  "location|местонахождение|местоположение|расположение|ҷойгиршавӣ|joylashuvi|ubicación|localisation|lokalizacja|місцезнаходження"
    .split("|")
    .map(headingKey),
);

/** `Riga Technical University – 12.03.2019` in all cells, below a heading that says both: `Partner and date of signing`. */
function nameAndDay({ heading, texts }: Column, kind: KindName): Found | undefined {
  if (kind !== "agreements") return undefined;
  const said = fieldsJoined(heading, kind);
  if (!said.includes("signed") || !said.includes("partner.name")) return undefined;
  const isBoth = (separator: Separator) => (text: string) => {
    const [name = "", day = ""] = splitOnce(text, separator, true) ?? [];
    return /\p{L}{2}/u.test(name) && /^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(day);
  };
  const separator = separators.find((one) => shareOf(texts, isBoth(one)) === 1);
  return separator && { use: { is: "parts", fields: ["partner.name", "signed"], separator }, because: "cells" };
}

/** A text in two parts, at the first separator or at the last. */
export function splitOnce(text: string, separator: Separator, last: boolean): readonly [string, string] | undefined {
  if (separator === parenthesis && !text.endsWith(")")) return undefined;
  const at = last ? text.lastIndexOf(separator) : text.indexOf(separator);
  return at < 0
    ? undefined
    : [text.slice(0, at).trim(), text.slice(at + separator.length, separator === parenthesis ? -1 : undefined).trim()];
}

/** Two dates in one cell, under a heading of a period or of a term; below others a cell with two dates is read as the field's. */
function period({ heading, texts }: Column, kind: KindName): Found | undefined {
  const fields = fieldsOfKind(kinds[kind]);
  if (!fields.has("starts") || !fields.has("ends")) return undefined;
  const target: Target | undefined = meaningOfHeading(heading, kind)?.target;
  if (target !== undefined && !isOfPeriod(target, fields)) return undefined;
  const isRange = (text: string): boolean => readDate(text, { ...anywhere, dayOrder: "dmy" }).remark?.is === "range";
  if (shareOf(texts, isRange) < 0.5) return undefined;
  return { use: { is: "period", starts: "starts", ends: "ends" }, because: target === undefined ? "cells" : "heading" };
}

const isOfPeriod = (target: Target, fields: ReadonlyMap<string, FieldSpec>): boolean =>
  / to /.test(target) || specAt(fields, target.split("."))?.scalar?.type === "term";
