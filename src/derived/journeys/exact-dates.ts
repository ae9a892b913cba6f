import type { Mobility } from "../../registry/record.ts";

/** Whether the first and the last day of a journey are both known to the day, without `~` or `?`. */
export function hasExactDates({ starts, ends }: Mobility): boolean {
  const areExact = [starts, ends].every((date) => date?.precision === "day" && !date.approximate && !date.uncertain);
  return areExact && starts !== undefined && ends !== undefined && starts.first <= ends.last;
}
