import { anywhere, type ReadingContext } from "../reading/reading-context.ts";
import type { OwnWords } from "./read-field.ts";
import type { Settings } from "./settings.ts";

/** What the settings say of how values are written; without them nothing is known. */
export const readingContextOf = (settings: Settings | undefined, ownWords: OwnWords): ReadingContext => ({
  ...anywhere,
  ...(settings && { dayOrder: settings.dayOrder, academicYearStarts: settings.years.starts }),
  ownWords: ownWords ?? anywhere.ownWords,
});
