import { fold } from "../../values/texts/fold.ts";
import { likeSurname, nameShape } from "./person-name-shape.ts";

/** Several persons that one cell may name. */
export type PersonsInCell = {
  /** Its names, as it would be split; all of the text but what parts them. */
  readonly pieces: readonly string[];
  /** Whether what parts them and how they are written leave little doubt. */
  readonly isClear: boolean;
  /** How many there are, where they are counted and none is named: `Группа студентов (5 чел.)`. */
  readonly counted?: string;
};

/** The persons that a cell may name, where these may be several; nothing of one person's name and titles. */
export function personsInCell(text: string): PersonsInCell | undefined {
  if (withOthers.test(text)) return { pieces: [], isClear: false };
  if (manyPersons.test(text)) return { pieces: [], isClear: false, ...onlyCounted(text) };
  return numbered(text) ?? parted(text);
}

/** Others who are not named. */
const withOthers =
  /(?:^|[\s,])(?:и др(?:\.|угие)|и ещё \d|et al\b|and others|and \d+ others|ва дигарон|va boshqalar|i dr\.)/iu;
const manyPersons =
  /\d\s*(?:чел|студент|преподавател|участник|сотрудник|нафар|донишҷ|омӯзгор|talaba|oʻqituvchi|o'qituvchi|kishi|students?\b|teachers?\b|persons?\b|people\b|participants?\b)/iu;

function onlyCounted(text: string): Pick<PersonsInCell, "counted"> {
  const [number, ...others] = text.match(/\d+/g) ?? [];
  const isNamed = atomsOf(text.replace(/[(\d].*$/su, "")).some((atom) => nameShape(atom) !== "other");
  return number === undefined || others.length > 0 || isNamed ? {} : { counted: number };
}

/** `1. Иванова 2. Петрова`: numbers that count up from 1. */
function numbered(text: string): PersonsInCell | undefined {
  const marks = [...text.matchAll(/(?:^|[\s;,])(\d{1,2})[.)]\s*(?=\p{L})/gu)];
  if (marks.length < 2 || marks[0]?.index !== 0 || marks.some(([, number], at) => Number(number) !== at + 1))
    return undefined;
  const pieces = marks.map((mark, at) => trimmed(text.slice(mark.index + mark[0].length, marks[at + 1]?.index)));
  return { pieces, isClear: true };
}

/** What may part names, outside parentheses. */
const parting = /(?:\s*(?<sign>[;,、，\n])\s*|\s+(?<word>[+&/|]|и|and|va|ва|ve|und|et)\s+)(?![^(]*\))/giu;

type Atoms = {
  readonly atoms: readonly string[];
  readonly signs: readonly string[];
  readonly shapes: readonly Shape[];
};

function parted(text: string): PersonsInCell | undefined {
  const signs = [...text.matchAll(parting)].map(({ groups }) => groups?.["sign"] ?? groups?.["word"] ?? "");
  if (signs.length === 0) return undefined;
  const atoms = atomsOf(text);
  const all = { atoms, signs, shapes: atoms.map(nameShape) };
  if (isOne(all)) return undefined;
  return { pieces: joined(all), isClear: isClear(all, text) };
}

/** How many whole names there are. */
const wholeIn = ({ shapes }: Atoms): number =>
  shapes.filter((shape) => shape === "full" || shape === "initials").length;

const isPair = ({ atoms, signs: [sign = ""] }: Atoms): boolean => atoms.length === 2 && /^[,，\n]$/u.test(sign);

/** Whether there are no two names, or two parts of one name. */
function isOne(all: Atoms): boolean {
  const { atoms, shapes, signs } = all;
  if (shapes.filter((shape) => shape !== "other").length < 2 || new Set(atoms.map(fold)).size === 1) return true;
  if (isPair(all) && wholeIn(all) < 2 && isOneName(atoms, shapes)) return true;
  return wholeIn(all) === 0 && signs.every((sign) => sign === "\n") && isPatronymic(atoms.at(-1) ?? "");
}

function isClear(all: Atoms, text: string): boolean {
  const { shapes, signs } = all;
  if (wholeIn(all) < 2 || shapes.includes("other")) return false;
  return signs.every((sign) => /^[;,，、\n]$/u.test(sign)) && !(isPair(all) && mayBeTurned(shapes, text));
}

function atomsOf(text: string): string[] {
  const atoms: string[] = [];
  let from = 0;
  for (const match of text.matchAll(parting)) {
    atoms.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...atoms, text.slice(from)].map(trimmed).filter((atom) => atom !== "");
}

const trimmed = (text: string): string => text.replace(/^[\s,;]+|[\s,;]+$/g, "").replace(/\s+/g, " ");

type Shape = ReturnType<typeof nameShape>;

/** `Smith, John`, `García Márquez, Gabriel`: a surname and the name that goes with it. */
const isOneName = (atoms: readonly string[], shapes: readonly Shape[]): boolean =>
  !shapes.includes("initials") && !atoms.every((atom) => likeSurname(atom.split(" ").at(-1) ?? ""));

/** Two names of several words may be the surnames and the names of one. */
const mayBeTurned = (shapes: readonly Shape[], text: string): boolean =>
  !shapes.includes("initials") && !/\p{Script=Cyrillic}/u.test(text);

const isPatronymic = (word: string): boolean => /(?:вич|вна|ovich|evich|ovna|evna|зода|zoda)$/iu.test(word);

/** Titles and posts stay with the name before them; the first ones with the name behind. */
function joined({ atoms, shapes }: Atoms): string[] {
  const pieces: string[] = [];
  let lead = "";
  for (const [at, atom] of atoms.entries()) {
    const isName = shapes[at] !== "other";
    const last = pieces.at(-1);
    if (isName) {
      pieces.push(`${lead}${atom}`);
      lead = "";
    } else if (last === undefined) lead = `${lead}${atom}, `;
    else pieces[pieces.length - 1] = `${last}, ${atom}`;
  }
  return pieces;
}
