import { fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { targetsOf } from "../mapping/mapping.ts";
import { partnerTypeIn } from "../names/partner-type.ts";
import { erasmusCode, shareOf } from "./cell-evidence.ts";
import { meaningOfHeading, partnerFieldOf } from "./heading-index.ts";
import { headingKey } from "./heading-key.ts";
import { keysIn } from "./heading-keys.ts";
import { saysWish } from "./headings-abroad.ts";
import { kindWords } from "./kind-words.ts";
import type { Column, ProposedColumn } from "./proposed-column.ts";

/** A list without a column of partners whose names are those of universities and the like lists these. */
export function withPartner(
  proposed: readonly ProposedColumn[],
  columns: readonly Column[],
  kind: KindName,
): readonly ProposedColumn[] {
  const targets = new Set(proposed.flatMap(({ use }) => targetsOf(use)));
  if ([...targets].some((target) => /^partner\.(?:name|ids)/.test(target))) return proposed;
  if (kind === "mobilities") return withHomeOfGuests(proposed, columns);
  if (kind !== "agreements") return proposed;
  const index = columns.findIndex(
    ({ heading, texts }, at) =>
      (isAnyName(heading) && proposed[at]?.because === "heading" && shareOf(texts, isPartnerName) > 0.3) ||
      (proposed[at]?.because === "unknown" && shareOf(texts, isPartnerName) > 0.7),
  );
  return proposed.map((column, at) =>
    at === index ? { ...column, use: { is: "field", field: "partner.name" }, because: "cells" } : column,
  );
}

/** Where no host is named, the institution that somebody comes from is the partner. */
function withHomeOfGuests(proposed: readonly ProposedColumn[], columns: readonly Column[]): readonly ProposedColumn[] {
  const index = columns.findIndex(({ heading, texts }) => homes().has(headingKey(heading)) && texts.size > 0);
  return proposed.map((column, at) =>
    at === index ? { ...column, use: { is: "field", field: "partner.name" }, because: "heading" } : column,
  );
}

const homes = keysIn(
  "home institution|home university|institution of origin|university of origin|universidad de origen|institución de origen|université d'origine|établissement d'origine|heimatuniversität|heimathochschule|uczelnia macierzysta|università di provenienza|gönderen kurum|geldiği üniversite",
);

/** Headings that lists of every kind have for what they list. */
const anyName = keysIn("name|full name|имя|название|наименование|ном|nomi|nombre|nom|nome|ad|adi");

export const isAnyName = (heading: string): boolean => anyName().has(headingKey(heading));

export const isPartnerName = (text: string): boolean =>
  text.length < 90 && kindWords.agreements?.test(text) !== true && partnerTypeIn(text).type !== undefined;

const mostCodes = 0.7;

/** A column that only its cells show to be codes. */
export function withCodes(
  proposed: readonly ProposedColumn[],
  columns: readonly Column[],
  kind: KindName,
): readonly ProposedColumn[] {
  const targets = new Set(proposed.flatMap(({ use }) => targetsOf(use)));
  const code = kind === "partners" ? "ids.erasmus_code" : "partner.ids.erasmus_code";
  if (targets.has(code) || (kind !== "partners" && !partnerFieldOf(kind))) return proposed;
  const index = columns.findIndex(({ texts }) => shareOf(texts, (text) => erasmusCode(text) !== undefined) > mostCodes);
  return proposed.map((column, at) =>
    at === index ? { ...column, use: { is: "field", field: code }, because: "cells" } : column,
  );
}

const mostHomes = 30;
const longestOf = ({ texts }: Column): number => Math.max(...[...texts.keys()].map(({ length }) => length));

/** A further column of universities says whose the records are: they are not all those of the default one. */
export function withHome(
  proposed: readonly ProposedColumn[],
  columns: readonly Column[],
  kind: KindName,
): readonly ProposedColumn[] {
  const targets = new Set(proposed.flatMap(({ use }) => targetsOf(use)));
  if (kind === "partners" || !fieldsOfKind(kinds[kind]).has("institution") || targets.has("institution"))
    return proposed;
  if (!targets.has("partner.name")) return proposed;
  const likeUniversities = columns.filter(
    ({ heading, texts }, at) =>
      proposed[at]?.use.is === "notes" &&
      !saysWish.test(heading) &&
      meaningOfHeading(heading, kind)?.target !== "partner.name" &&
      texts.size <= mostHomes &&
      shareOf(texts, (text) => text.length < 80 && partnerTypeIn(text).type !== undefined) > 0.5,
  );
  // A name is longer than the word for what it names.
  const [home] = likeUniversities.sort((a, b) => longestOf(b) - longestOf(a));
  return proposed.map((column) =>
    column.name === home?.name ? { ...column, use: { is: "field", field: "institution" }, because: "cells" } : column,
  );
}

/** Without a column of partners, a country is the record's own. */
export function withCountries(
  proposed: readonly ProposedColumn[],
  columns: readonly Column[],
  kind: KindName,
): readonly ProposedColumn[] {
  const targets = new Set(proposed.flatMap(({ use }) => targetsOf(use)));
  if (!targets.has("partner.country") || targets.has("partner.name") || targets.has("partner.ids.erasmus_code"))
    return proposed;
  // Somebody is named there: an agreement with the countries alone would be another one.
  if (kind === "agreements" && proposed.some((column, at) => mayNamePartners(column, columns[at]))) return proposed;
  const own = ["country", "countries"].find((name) => fieldsOfKind(kinds[kind]).has(name));
  return proposed.map((column) =>
    own !== undefined && column.use.is === "field" && column.use.field === "partner.country"
      ? { ...column, use: { is: "field", field: own } }
      : column,
  );
}

/** A column of which nothing is known, with another text in most rows that is as long as names are. */
const mayNamePartners = ({ because }: ProposedColumn, column: Column | undefined): boolean =>
  because === "unknown" &&
  column !== undefined &&
  column.texts.size * 2 > column.cells.filter((cell) => cell !== "").length &&
  shareOf(column.texts, isLikeName) > 0.5;

const isLikeName = (text: string): boolean =>
  (text.match(/\p{L}/gu) ?? []).length >= 8 || /[\p{Script=Han}\p{Script=Hangul}]{4}/u.test(text);
