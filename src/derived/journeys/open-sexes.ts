/** From a number to another, perhaps without an upper bound (`Infinity`). */
export type Range = { readonly min: number; readonly max: number };

/** Which of some persons of unknown sex are meant: all of them, the women, the men, or nobody. */
export type Meant = "all" | "women" | "men" | "nobody";

/** How many persons of unknown sex there are of whom these are meant. */
export type OpenPersons = Readonly<Record<Meant, number>>;

const sumOf = ({ all, women, men, nobody }: OpenPersons): number => all + women + men + nobody;

const clamp = (number: number, min: number, max: number): number => Math.max(min, Math.min(number, max));

/** What of a number finds no room. */
const beyond = (number: number, room: number): number =>
  room === Number.POSITIVE_INFINITY ? 0 : Math.max(0, number - room);

/**
 * How many persons are meant, when nobody's sex is known but how many women there are among all of them: the least and the
 * most over every choice of the women. `others` are further persons, of whose number only bounds are known.
 */
export function meantAmong(open: OpenPersons, others: Range & { readonly meant: Meant }, women: Range): Range {
  const withOthers = (number: number): OpenPersons => ({ ...open, [others.meant]: open[others.meant] + number });
  const fewest = Math.max(others.min, women.min - sumOf(open));
  // Others who are meant as men, or not at all, leave room for the women there must be.
  const roomy = clamp(women.min - open.all - open.men - open.nobody, fewest, others.max);
  return {
    min: Math.min(...[fewest, roomy].map((number) => leastMeant(withOthers(number), women))),
    max: mostMeant(withOthers(others.max), women),
  };
}

/** As many women as can be are among the men who are meant. */
function leastMeant(persons: OpenPersons, { min, max }: Range): number {
  const { all, men, nobody } = persons;
  const women = clamp(men, min, Math.min(max, sumOf(persons)));
  return all + beyond(men, women) + beyond(women, men + all + nobody);
}

/** As many women as can be are among the women who are meant. */
function mostMeant(persons: OpenPersons, { min, max }: Range): number {
  const { all, women: meant, men, nobody } = persons;
  const women = clamp(meant, min, Math.min(max, sumOf(persons)));
  return all + men + Math.min(women, meant) - beyond(women, meant + all + nobody);
}
