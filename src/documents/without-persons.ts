import { editDistance } from "../values/texts/nearest.ts";

/**
 * A record's text in which nothing can be read below `persons`: each value there is `•••` and as long as before, so that
 * lines and columns stay. It goes by indentation and brackets, so that it holds of texts that are not YAML too; where the
 * end of a list in brackets is not found, all that follows is hidden.
 */
export function withoutPersons(text: string): string {
  const shown: string[] = [];
  let within: Within | undefined;
  for (const line of text.split("\n")) {
    const continues: boolean = within !== undefined && staysWithin(line, within);
    const hidden: HiddenLine = continues && within ? hiddenBelow(line, within) : fromKeyOn(line);
    shown.push(hidden.line);
    within = hidden.within;
  }
  return shown.join("\n");
}

/** What a line says in it is hidden from readers, and whether the next line may still be below `persons`. */
type HiddenLine = { readonly line: string; readonly within: Within | undefined };

/** The column of the key `persons`, and how many brackets are open. */
type Within = { readonly indent: number; readonly depth: number };

const key = /(?<before>^\s*(?:-\s+)*|[{,]\s*)(?<quote>["']?)(?<name>[\p{L}_]+)\k<quote>\s*:/gu;

/** Its name, and what may be a slip of it: a list under such a key is read by nobody but people. */
const isPersons = (name: string): boolean => editDistance(name.toLowerCase(), "persons") <= 2;

function fromKeyOn(line: string): HiddenLine {
  for (const found of line.matchAll(key)) {
    const { before = "", quote = "", name = "" } = found.groups ?? {};
    if (!isPersons(name)) continue;
    const indent = found.index + before.length;
    const from = indent + quote.length * 2 + name.length;
    const colon = line.indexOf(":", from) + 1;
    const rest = line.slice(colon);
    const depth = depthAfter(rest, /[{,]/.test(before) ? 1 : 0);
    return { line: line.slice(0, colon) + hiddenText(rest), within: { indent, depth } };
  }
  return { line, within: undefined };
}

const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/;

/** Whether a line is still below the key: deeper, a dash in its column, blank, or within brackets. */
function staysWithin(line: string, { indent, depth }: Within): boolean {
  if (depth > 0 || line.trim() === "" || conflictMarker.test(line)) return true;
  const own = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return own > indent || (own === indent && /^-(?:\s|$)/.test(line.slice(own)));
}

const knownKey = /^(?<lead>\s*(?:-\s+)*(?:name|position|year_of_study|award|citizenship|sex|partner)\s*:)(?<rest>.*)$/;

function hiddenBelow(line: string, within: Within): HiddenLine {
  if (conflictMarker.test(line)) return { line, within };
  const { lead = /^\s*(?:-\s+)*/.exec(line)?.[0] ?? "", rest = line.slice(lead.length) } =
    knownKey.exec(line)?.groups ?? {};
  return { line: lead + hiddenText(rest), within: { ...within, depth: depthAfter(rest, within.depth) } };
}

/** How many brackets are open after a text; those in quotes are text. */
function depthAfter(text: string, before: number): number {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'|(?:^|\s)#.*$/g, "");
  const [opened, closed] = [/[[{]/g, /[\]}]/g].map((bracket) => bare.match(bracket)?.length ?? 0);
  return Math.max(0, before + (opened ?? 0) - (closed ?? 0));
}

/** What hides a text: as long as it is; blanks before and behind it stay. */
function hiddenText(text: string): string {
  const [, before = "", said = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return before + "•••".slice(0, said.length).padEnd(said.length) + after;
}
