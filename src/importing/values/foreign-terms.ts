import { dashes } from "../../reading/characters/plain-characters.ts";
import { halfNamed } from "../../reading/dates/season.ts";
import { certain, doubtful, type Meaning } from "../../reading/meaning.ts";
import type { ReadingContext } from "../../reading/reading-context.ts";
import { lazy } from "../../values/memoize.ts";
import { foldAccents } from "../../values/texts/fold.ts";

/** What words beside an academic year say, besides those of the four languages; each list is closed. */
const wordLists = {
  first: "güz wintersemester wise ws zimowy zimowa zimní zimný podzimní otoño automne autunno autunnale outono 秋季 秋",
  second: "bahar sommersemester sose ss letni letnia letní letný jarní primavera primaverile printemps 春季 春",
  /** That it is an academic year, or one of its terms. */
  filler:
    "academic year ay semester sem term dönem dönemi yarıyıl yarıyılı akademik yıl yılı bir eğitim öğretim semestr rok akademicki akademický semestre curso académico año année universitaire anno accademico ano letivo studienjahr akademisches jahr 學年 学年 學年度 学期 學期 both full whole",
} as const;
type Sense = keyof typeof wordLists;

const senses = lazy(
  () =>
    new Map(
      Object.entries(wordLists).flatMap(([sense, words]) =>
        words.split(" ").map((word) => [foldAccents(word), sense as Sense] as const),
      ),
    ),
);

const senseOf = (word: string): Sense | undefined => {
  const half = halfNamed(word);
  return half === 1 ? "first" : half === 2 ? "second" : senses().get(foldAccents(word));
};

const everyDash = new RegExp(`[${dashes}]`, "g");
/** Winter and summer semesters, as Germany has them, lie where no other country's do. */
const german = /(?<!\p{L})(wise|ws|wintersemester|sose|ss|sommersemester)(?!\p{L})/iu;
const yearsApart = /(?<!\d)((?:19|20)\d\d) ?[-/] ?((?:19|20)\d\d|\d\d)(?!\d)/;
const yearsOfTwoDigits = /(?<!\d)(\d\d)\/(\d\d)(?!\d)/;
const oneYear = /(?<!\d)((?:19|20)\d\d)(?!\d)/;

/**
 * A term that names its half of an academic year by a season or a semester: `2024-2025 Güz`, `WiSe 2023/24`, `Spring 2024/2025`. A word
 * that is none of these makes it none; a season of one calendar year is offered.
 */
export function readForeignTerm(written: string, { academicYearStarts }: ReadingContext): Meaning | undefined {
  if (academicYearStarts < "07") return undefined;
  const text = written.replace(everyDash, "-");
  const isGerman = german.test(text);
  const years = yearsApart.exec(text) ?? (isGerman ? yearsOfTwoDigits.exec(text) : null);
  const found = years ?? oneYear.exec(text);
  const part = found ? partSaid(text.replace(found[0], " ")) : undefined;
  if (!found || part === undefined) return undefined;
  return years ? ofTwoYears(years, part) : ofOneYear(Number(found[1]), part, isGerman);
}

function ofTwoYears([, one = "", other = ""]: RegExpExecArray, part: string): Meaning | undefined {
  const first = fourDigits(one, 2000);
  return fourDigits(other, first) === first + 1 ? certain(`${first}/${first + 1}${part}`) : undefined;
}

const fourDigits = (digits: string, near: number): number =>
  digits.length === 4 ? Number(digits) : near - (near % 100) + Number(digits);

/** `-1/2`, `-2/2`, or "" of a whole year; nothing where a word is not known, or none says any of it. */
function partSaid(rest: string): string | undefined {
  const words = rest.match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const said = words.map(senseOf);
  if (words.length === 0 || said.includes(undefined)) return undefined;
  const halves = new Set(said.filter((sense) => sense !== "filler"));
  const [only] = halves;
  return only === undefined || halves.size === 2 ? "" : only === "first" ? "-1/2" : "-2/2";
}

/** A summer semester has one calendar year; seasons of one year lie in two academic years' halves by the usual beginning of the year. */
function ofOneYear(year: number, part: string, isGerman: boolean): Meaning | undefined {
  if (part === "") return undefined;
  const first = part === "-1/2" ? year : year - 1;
  const term = `${first}/${first + 1}${part}`;
  return isGerman && part === "-2/2" ? certain(term) : doubtful([term]);
}
