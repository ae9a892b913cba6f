import type { Mobility } from "../../registry/record.ts";
import { fold } from "../../values/texts/fold.ts";
import type { PersonTraits } from "./group-of-persons.ts";

/** The persons who are counted of a journey, as far as names tell them apart. */
export type Heads = {
  /** Whose they are: the same name at another institution is another person. */
  readonly institution: string;
  readonly named: readonly NamedPerson[];
  /** Those with one of these traits are counted. */
  readonly meant: readonly PersonTraits[];
};

/** A person with a name: the name folded, and every combination of traits that is possible. */
type NamedPerson = { readonly name: string; readonly traits: readonly PersonTraits[] };

/** The persons of a journey, all of whom are counted. */
export const headsOf = ({ institution = "", persons = [] }: Mobility): Heads => ({
  institution,
  named: persons.map(({ name }) => ({ name: fold(name), traits: whoever })),
  meant: whoever,
});

const whoever: readonly PersonTraits[] = [{ citizenship: undefined, sex: undefined }];

/** The persons of a journey by traits, of which each may have some of these; nobody is counted yet. */
export function headsByTraits(mobility: Mobility, possible: readonly PersonTraits[]): Heads {
  const { persons = [], citizenship, women } = mobility;
  const named = persons.map((person) => {
    const own = possible.filter((traits) => traits.citizenship === (person.citizenship ?? citizenship));
    const stated = own.filter(({ sex }) => sex === person.sex);
    // With a number of women, whoever has no sex stated, or one that the number contradicts, is a woman or a man.
    return { name: fold(person.name), traits: women && stated.length === 0 ? own : stated };
  });
  return { institution: mobility.institution ?? "", named, meant: [] };
}
