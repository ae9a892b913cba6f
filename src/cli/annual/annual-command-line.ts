import { basename, extname } from "node:path";
import type { Language } from "../../values/codes/languages.ts";
import { commandLineOf } from "../command-line.ts";

/** The flags of `hamkor annual`. */
export type AnnualOptions = {
  readonly output?: string;
  readonly short?: boolean;
  readonly template?: string;
  readonly withErrors?: boolean;
};

type Written = AnnualOptions & { readonly language?: Language | undefined; readonly today?: string };

/**
 * The command that makes a report again, on whatever day and machine. The file is called by its ending only, so that a
 * report does not depend on what its file is called.
 */
export function annualCommandLine(
  period: string,
  query: readonly string[],
  { output = "", short, template, language, today }: Written,
): string {
  const words = [
    ...["hamkor", "annual", period, ...query],
    ...(short ? ["--short"] : []),
    ...(language ? ["--lang", language] : []),
    ...(today ? ["--today", today] : []),
    ...["-o", `report${extname(output).toLowerCase()}`],
    ...(template ? ["--template", basename(template)] : []),
  ];
  return commandLineOf(words);
}
