import { parsePlainNumber } from "./plain-number.ts";

/** A number of years, or a band of them: `2`, `2.5`, `2-3`; as it was written, or nothing where it is neither. */
export function parseYears(text: string): string | undefined {
  const [low, high, ...rest] = text.split("-").map((bound) => parsePlainNumber(bound));
  const isRight = text.includes("-") ? low !== undefined && high !== undefined && low < high : low !== undefined;
  return isRight && rest.length === 0 ? text : undefined;
}
