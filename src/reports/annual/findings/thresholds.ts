// From which numbers on something is said to be the largest, a share or new. Below them chance decides: of three persons
// one more or less makes another country the first.

/** The fewest persons or agreements of which one is said to be the first: with fewer, each of them is a third or more. */
export const fewestForRank = 5;

/** The fewest of which several together are said to be most, and the fewest countries among which that tells anything. */
export const fewestForConcentration = 20;
export const fewestCountriesForConcentration = 6;

/** The share from which on three countries are said to have most. */
export const shareOfConcentration = 0.6;

/** The fewest of earlier years after which something is said to be there for the first time. */
export const fewestBeforeNew = 5;

/** The fewest records of a year with one partner that is said to be the most active. */
export const fewestWithPartner = 3;

/** How far off a number may be that somebody wrote as an estimate: `~30` may have been 24 or 37. */
export const errorOfEstimate = 0.25;

/** Ties of more than these are no finding, and no more names are listed. */
export const mostNames = 3;

/** So many findings are told. */
export const mostFindings = 7;
