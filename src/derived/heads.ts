import type { Mobility } from "../registry/record.ts";
import { fold } from "../values/texts/fold.ts";

/** The persons who are counted of a journey, as far as names tell them apart. */
export type Heads = {
  /** Whose they are: the same name at another institution is another person. */
  readonly institution: string;
  /** The different names, folded, of those who surely are among the counted, and of all who may be. */
  readonly sure: readonly string[];
  readonly possible: readonly string[];
  /** How many names of the journey are another's too, so that its persons are fewer by as many. */
  readonly repeated: number;
};

/** The persons of a journey, all of whom are counted. */
export function headsOf({ institution = "", persons = [] }: Mobility): Heads {
  const names = [...new Set(persons.map(({ name }) => fold(name)))];
  return { institution, sure: names, possible: names, repeated: persons.length - names.length };
}
