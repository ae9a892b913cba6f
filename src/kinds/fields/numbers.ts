import { parseRank, type Rank } from "../../values/codes/rank.ts";
import { type Count, exactly, nothing, parseCount } from "../../values/count.ts";
import { parsePlainNumber } from "../../values/plain-number.ts";
import { parseYears } from "../../values/years-of-study.ts";
import { fault, named } from "../fault.ts";
import { type Reading, scalar } from "../scalar.ts";

const countHelp = 'write a whole number from 1, or ">200", ">=45", "~30", "10-12"';

function readCount(text: string, help = countHelp): Reading<Count> {
  const value = parseCount(text);
  return value ? { value } : { fault: fault(`${named(text)} is not a count`, help) };
}

/** A whole number from 1, or an inexact one. */
export const count = (about: string) => scalar<Count>({ type: "count", about }, (text) => readCount(text));

/** The same, or 0. */
export const countOrZero = (about: string) =>
  scalar<Count>({ type: "count", about, mayBeZero: true }, (text) =>
    text === "0" ? { value: nothing } : readCount(text, `${countHelp}, or 0`),
  );

const readNumber = (text: string): Reading<number> => {
  const value = parsePlainNumber(text);
  return value === undefined
    ? { fault: fault(`${named(text)} is not a plain number`, "write digits only, such as 0, 14 or 2.5") }
    : { value };
};

/** A plain number from 0. */
export const number = (about: string) => scalar({ type: "number", about }, readNumber);

/** A plain number of persons: of all, or of a part of others, who may be none. */
export const personNumber = (about: string, countsPersons: "all" | "part" = "all") =>
  scalar<Count>({ type: "number", about, countsPersons }, (text) => {
    const reading = readNumber(text);
    return "value" in reading ? { value: exactly(reading.value) } : reading;
  });

/** A number of years, or a band of them (`2-3`). */
export const years = (about: string) =>
  scalar({ type: "years", about }, (text) => {
    const value = parseYears(text);
    return value !== undefined
      ? { value }
      : { fault: fault(`${named(text)} is not a number of years`, "write 2, 2.5 or 2-3") };
  });

export const rank = (about: string) =>
  scalar<Rank>({ type: "rank", about }, (text) => {
    const value = parseRank(text);
    return value ? { value } : { fault: fault(`${named(text)} is not a rank`, "write 601, 801-900 or 1501+") };
  });
