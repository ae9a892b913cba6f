import { isSlug } from "../kinds/fields/words.ts";
import { firstLetterOf, isMixed } from "../reading/characters/look-alike-letters.ts";
import { strayName } from "../reading/stray-name.ts";
import { nameOfCodePoint } from "../values/texts/printable.ts";
import type { Sentence } from "../values/texts/sentence.ts";

/** How files of records are named. */
export const namesOfFiles: Sentence = {
  en: "name the file with at most 80 small Latin letters, digits and single hyphens, such as riga-tu.yaml",
  ru: "в имени файла — не больше 80 знаков: строчные латинские буквы, цифры и одиночные дефисы, например riga-tu.yaml",
  tg: "дар номи файл — на зиёда аз 80 аломат: ҳарфҳои хурди лотинӣ, рақамҳо ва дефисҳои якка, масалан riga-tu.yaml",
  uz: "fayl nomida 80 tagacha belgi boʻladi: kichik lotin harflari, raqamlar va yakka chiziqchalar, masalan riga-tu.yaml",
};

const copies: ReadonlySet<string> = new Set(["copy", "conflicting-copy", "merge-side"]);

/** Why the name of a file is no id, in words. */
export function whyNoId(id: string, path: string): Sentence {
  if (id.length > 80) return tooLong(id.length);
  if (isSlug(id)) return ofWindows(id);
  const stray = strayName(path.slice(path.lastIndexOf("/") + 1));
  if (stray && copies.has(stray.is)) return seemsCopy(id);
  const letter = isMixed(id) ? firstLetterOf(id, "Cyrillic") : undefined;
  return letter === undefined ? isNoId(id) : hasCyrillic(id, letter);
}

const tooLong = (length: number): Sentence => ({
  en: `an id of ${length} characters is too long`,
  ru: `идентификатор слишком длинный, знаков в нём: ${length}`,
  tg: `рамз аз ҳад дароз аст: ${length} аломат`,
  uz: `identifikator juda uzun: ${length} ta belgi`,
});

const ofWindows = (id: string): Sentence => ({
  en: `"${id}" is a name that Windows keeps for itself`,
  ru: `имя "${id}" Windows оставляет за собой`,
  tg: `номи "${id}"-ро Windows барои худ нигоҳ медорад`,
  uz: `"${id}" nomini Windows oʻzi uchun saqlaydi`,
});

const isNoId = (id: string): Sentence => ({
  en: `"${id}" is not an id`,
  ru: `"${id}" — не идентификатор`,
  tg: `"${id}" рамз шуда наметавонад`,
  uz: `"${id}" identifikator boʻla olmaydi`,
});

const seemsCopy = (id: string): Sentence => ({
  en: `"${id}" is not an id: the file seems to be a copy`,
  ru: `"${id}" — не идентификатор: похоже, этот файл — копия`,
  tg: `"${id}" рамз шуда наметавонад: ба назар чунин мерасад, ки ин файл нусха аст`,
  uz: `"${id}" identifikator boʻla olmaydi: bu fayl nusxaga oʻxshaydi`,
});

function hasCyrillic(id: string, letter: string): Sentence {
  const code = nameOfCodePoint(letter);
  return {
    en: `"${id}" is not an id: the letter ${letter} (${code}) in it is Cyrillic`,
    ru: `"${id}" — не идентификатор: буква ${letter} (${code}) в нём кириллическая`,
    tg: `"${id}" рамз шуда наметавонад: ҳарфи ${letter} (${code}) дар он кириллӣ аст`,
    uz: `"${id}" identifikator boʻla olmaydi: undagi ${letter} (${code}) harfi kirillcha`,
  };
}
