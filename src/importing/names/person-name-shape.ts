import { lazy } from "../../values/memoize.ts";

/** How a piece of a cell looks: a whole name, one with initials, one word of a name, or something else. */
export type NameShape = "full" | "initials" | "word" | "other";

/** Titles, degrees and posts that stand beside names. */
const titleWords =
  "prof|professor|dr|mr|mrs|ms|miss|sir|phd|msc|bsc|md|mba|dsc|jr|sr|rector|vice-rector|dean|director|assoc|associate|assistant|lecturer|student|проф|профессор|доц|доцент|д-р|доктор|г-н|г-жа|господин|госпожа|акад|академик|ректор|проректор|декан|директор|зав|заведующий|заведующая|начальник|преподаватель|студент|студентка|магистрант|магистрантка|аспирант|аспирантка|докторант|ассистент|дотсент|декани|устод|донишҷӯ|муаллим|мудир|dots|dotsent|dekan|rektor|prorektor|direktor|mudir|talaba|oʻqituvchi|o'qituvchi|magistr|бакалавр|магистр|бакалавриат|магистратура|bakalavr|bachelor|master";
const titles = lazy(() => new Set(titleWords.split("|")));

const particles =
  /^(?:von|van|der|den|de|del|di|da|dos|la|le|al|el|bin|ibn|оглы|оглу|кызы|угли|угл|қизи|ўғли|oʻgʻli|o'g'li|oglu|qizi)$/iu;
const initials = /^(?:\p{Lu}\p{Ll}?\.?-?){1,3}$/u;
const withPoint = /^(?:\p{Lu}\p{Ll}?\.-?\s?){1,3}$/u;
const nameWord = /^\p{Lu}[\p{L}\p{M}'’ʻʼ`-]+$/u;
/** A name in a script that does not part words. */
const unparted = /^\p{Lo}{2,5}$/u;

export function nameShape(piece: string): NameShape {
  const bare = bareOf(piece);
  if (unparted.test(bare)) return "full";
  const all = bare.split(/\s+/).filter((word) => word !== "");
  const own = all.filter((word) => !isTitle(word));
  const from = own.findIndex((word) => /^\p{Lu}/u.test(word));
  const words = from < 0 ? [] : own.slice(from).filter((word) => !particles.test(word));
  const [first = ""] = words;
  if (words.length === 0 || !words.every((word) => nameWord.test(word) || initials.test(word))) return "other";
  if (words.length > 1) return words.some((word) => withPoint.test(word)) ? "initials" : "full";
  return own.length < all.length ? titled(first) : from > 0 ? "other" : "word";
}

/** One word behind a title is a name, unless it is an acronym: `студент ТНУ`. */
const titled = (word: string): NameShape => (isAcronym(word) ? "other" : "initials");

/** Without what stands in parentheses or behind a dash; initials are parted from what they touch. */
const bareOf = (piece: string): string =>
  piece
    .replace(/\([^)]*\)/g, " ")
    .replace(/\s[-–—]\s.*$/u, "")
    .replace(/(\p{Ll})((?:\p{Lu}\.){1,2})$/u, "$1 $2")
    .replace(/(\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, "$1 ")
    .trim();

const isTitle = (word: string): boolean => titles().has(word.toLowerCase().replace(/[.,]+$/, ""));
const isAcronym = (word: string): boolean => /^\p{Lu}{1,5}$/u.test(word);

/** Whether a word ends as surnames of the region do. */
export const likeSurname = (word: string): boolean =>
  /(?:[оеё]в[а]?|[иы]н[а]?|ский|цкий|ская|цкая|енко|[ую]к|зода|[oey]v[a]?|[iy]n[a]?|sk[iy]y?|skaya|enko|zoda)$/iu.test(
    word,
  );
