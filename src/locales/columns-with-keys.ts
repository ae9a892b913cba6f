import type { Phrase } from "../tables/phrase.ts";
import type { PartFormatters } from "./words.ts";

/** Columns as a table calls them, and behind each its name for `--columns` where that is another: `Вуз (institution)`. */
export const columnsWithKeys = (
  columns: Extract<Phrase, { message: "no-room" }>["columns"],
  format: PartFormatters,
): string =>
  columns
    .map(({ key, heading }) => {
      const shown = format.cell(heading);
      return shown.toLowerCase() === key ? shown : `${shown} (${key})`;
    })
    .join(", ");
