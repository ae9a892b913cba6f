import type { KindName } from "../../kinds/field-meta.ts";
import { type ColumnUse, parenthesis, type Separator, targetsOf } from "../mapping/mapping.ts";
import { type ColumnTexts, shareOf } from "./cell-evidence.ts";
import { isCountry } from "./column-fit.ts";
import { partnerFieldOf } from "./heading-index.ts";
import type { Column, ProposedColumn } from "./proposed-column.ts";
import { splitOnce } from "./several-fields.ts";

/**
 * `Tohoku University (Japan)`, `Tohoku University, Japan`: where the names of a list say the country and no column of its own does, they
 * say both. Of a few names alone it may belong to the name: `Webster University (Thailand)`.
 */
export function withCountriesInNames(
  proposed: readonly ProposedColumn[],
  columns: readonly Column[],
  kind: KindName,
): readonly ProposedColumn[] {
  if (kind !== "partners" && !partnerFieldOf(kind)) return proposed;
  const lead = kind === "partners" ? "" : "partner.";
  const targets = new Set(proposed.flatMap(({ use }) => targetsOf(use)));
  if ([...targets].some((target) => /(?:^|\.)countr(?:y|ies)$/.test(target))) return proposed;
  return proposed.map((column, at) => {
    const texts = columns[at]?.texts;
    const isName = column.use.is === "field" && column.use.field === `${lead}name`;
    const separator = isName && texts ? separatorOfCountry(texts) : undefined;
    if (separator === undefined) return column;
    const use: ColumnUse = { is: "parts", fields: [`${lead}name`, `${lead}country`], separator };
    return { ...column, use };
  });
}

const fewestNames = 3;

/** Names without parentheses are whole ones; at a comma all have to be in two. */
function separatorOfCountry(texts: ColumnTexts): Separator | undefined {
  if (texts.size < fewestNames) return undefined;
  const saysBoth = (separator: Separator) => (text: string) => {
    const [name = "", country = ""] = splitOnce(text, separator, true) ?? [];
    return /\p{L}{2}/u.test(name) && isCountry(country) && !isCountry(name);
  };
  if (shareOf(texts, saysBoth(parenthesis)) >= 0.8) return parenthesis;
  return shareOf(texts, saysBoth(", ")) === 1 ? ", " : undefined;
}
