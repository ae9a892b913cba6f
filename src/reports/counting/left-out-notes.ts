import { type LeftOut, reasonsToLeaveOut } from "../../measures/counting-rules.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { Day } from "../../values/dates/calendar.ts";

/** How many records were left out of a count, for each reason. */
export const leftOutNotes = (
  numberOf: (reason: LeftOut) => number,
  on: Day,
  kind: string | undefined,
): readonly Phrase[] =>
  reasonsToLeaveOut.map((reason): Phrase => {
    const records = numberOf(reason);
    return reason === "still-to-come" || reason === "closed"
      ? { message: reason, records, on, ...(reason === "closed" ? {} : { kind }) }
      : { message: reason, records, kind };
  });
