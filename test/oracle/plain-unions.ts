/** Who entered (`+`) and left (`-`) each union on which day, as their treaties say; the first day out is when one left. */
const history: Readonly<Record<string, readonly (readonly [day: string, change: string])[]>> = {
  eu: [
    ["1958-01-01", "+BE +DE +FR +IT +LU +NL"],
    ["1973-01-01", "+DK +GB +IE"],
    ["1981-01-01", "+GR"],
    ["1986-01-01", "+ES +PT"],
    ["1995-01-01", "+AT +FI +SE"],
    ["2004-05-01", "+CY +CZ +EE +HU +LT +LV +MT +PL +SI +SK"],
    ["2007-01-01", "+BG +RO"],
    ["2013-07-01", "+HR"],
    ["2020-02-01", "-GB"],
  ],
  eea: [
    ["1994-01-01", "+BE +DE +DK +ES +FR +GB +GR +IE +IT +LU +NL +PT +AT +FI +IS +NO +SE"],
    ["1995-05-01", "+LI"],
    ["2004-05-01", "+CY +CZ +EE +HU +LT +LV +MT +PL +SI +SK"],
    ["2007-08-01", "+BG +RO"],
    ["2014-04-12", "+HR"],
    ["2020-02-01", "-GB"],
  ],
  cis: [
    ["1991-12-08", "+BY +RU"],
    ["1991-12-21", "+AM +AZ +KG +KZ +MD +TJ +UZ"],
    ["1993-12-03", "+GE"],
    ["2009-08-18", "-GE"],
  ],
  eaeu: [
    ["2015-01-01", "+BY +KZ +RU"],
    ["2015-01-02", "+AM"],
    ["2015-08-12", "+KG"],
  ],
  sco: [
    ["2001-06-15", "+CN +KG +KZ +RU +TJ +UZ"],
    ["2017-06-09", "+IN +PK"],
    ["2023-07-04", "+IR"],
    ["2024-07-04", "+BY"],
  ],
};

export const unionNames: readonly string[] = Object.keys(history);

/** Days on which a union changed. */
export const daysOfChange: readonly string[] = Object.values(history).flatMap((changes) => changes.map(([day]) => day));

/** The members of a union on a day: all changes up to it, one after another. */
export function plainMembers(union: string, on: string): ReadonlySet<string> {
  const members = new Set<string>();
  for (const [day, change] of history[union] ?? []) {
    if (day > on) break;
    for (const entry of change.split(" ")) {
      if (entry.startsWith("+")) members.add(entry.slice(1));
      else members.delete(entry.slice(1));
    }
  }
  return members;
}
