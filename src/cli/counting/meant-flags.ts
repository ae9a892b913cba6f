import { yearMeaning } from "../../queries/typed/meant-bound.ts";
import { onlyValue } from "../../reading/meaning.ts";
import type { Registry } from "../../registry/registry.ts";
import { type App, questionOf } from "../app.ts";
import { dayFlag } from "../day-flags.ts";
import type { CountingOptions } from "./counting-options.ts";

/**
 * The flags with the days and years that relative ones mean: `--on` counts from today, `--from` and `--to` from the day of
 * `--on` where it is given, else from today. Years that are none stay, and are refused where they are used.
 */
export function meantFlags<Options extends CountingOptions>(app: App, registry: Registry, options: Options): Options {
  const on = dayFlag(options.on, app.today, registry);
  const question = questionOf(registry, on ?? app.today, { year: options.year });
  const year = (text: string): string => {
    const meaning = yearMeaning(text, question, question.years);
    return (meaning.certainty === "certain" ? onlyValue(meaning) : undefined) ?? text;
  };
  const { from, to } = options;
  return {
    ...options,
    ...(on === undefined ? {} : { on }),
    ...(from === undefined ? {} : { from: year(from) }),
    ...(to === undefined ? {} : { to: year(to) }),
  };
}
