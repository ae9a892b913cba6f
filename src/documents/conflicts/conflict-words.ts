import type { Language } from "../../values/codes/languages.ts";
import type { Side } from "./conflict-markers.ts";

/** What is said of merge conflicts in a language. */
export type ConflictWords = {
  readonly message: (conflicts: number) => string;
  readonly leftOver: string;
  readonly leftOverHelp: string;
  readonly first: string;
  readonly second: string;
  readonly nothing: string;
  readonly side: (name: string, said: string, side: Side) => string;
  readonly before: (said: string, side: Side) => string;
  /** `markers` are the signs that git puts before and between the sides. */
  readonly toDo: (markers: string) => string;
};

/** `line 5`, `lines 5–7`; nothing of a side without lines. */
const lines =
  (one: (line: number) => string, several: (range: string) => string) =>
  ({ from, lines: of }: Side): string => {
    if (of.length === 0) return "";
    return ` (${of.length === 1 ? one(from) : several(`${from}–${from + of.length - 1}`)})`;
  };

const en = lines(
  (line) => `line ${line}`,
  (range) => `lines ${range}`,
);
const ru = lines(
  (line) => `строка ${line}`,
  (range) => `строки ${range}`,
);
const tg = lines(
  (line) => `сатри ${line}`,
  (range) => `сатрҳои ${range}`,
);
const uz = lines(
  (line) => `${line}-qator`,
  (range) => `${range}-qatorlar`,
);

export const conflictWords: { readonly [language in Language]: ConflictWords } = {
  en: {
    message: (conflicts) =>
      conflicts === 1
        ? "this file has a merge conflict that is not resolved"
        : `this file has ${conflicts} merge conflicts that are not resolved`,
    leftOver: "a marker of a merge conflict was left in this file",
    leftOverHelp: "look whether what stands around it is right, then delete the line",
    first: "the first side",
    second: "the second side",
    nothing: "nothing",
    side: (name, said, side) => `${name} has ${said}${en(side)}`,
    before: (said, side) => `before both it was ${said}${en(side)}`,
    toDo: (markers) =>
      `Keep what is right, delete the rest and the lines that begin with ${markers}, and add the file: git add`,
  },
  ru: {
    message: (conflicts) =>
      conflicts === 1
        ? "в этом файле неразрешённый конфликт слияния"
        : `в этом файле неразрешённые конфликты слияния: ${conflicts}`,
    leftOver: "в этом файле осталась метка конфликта слияния",
    leftOverHelp: "посмотрите, верно ли то, что стоит рядом, и удалите эту строку",
    first: "первая сторона",
    second: "вторая сторона",
    nothing: "ничего",
    side: (name, said, side) => `${name}: ${said}${ru(side)}`,
    before: (said, side) => `до обеих было: ${said}${ru(side)}`,
    toDo: (markers) =>
      `Оставьте то, что верно, удалите остальное и строки, которые начинаются с ${markers}, и добавьте файл: git add`,
  },
  tg: {
    message: (conflicts) =>
      conflicts === 1
        ? "дар ин файл ихтилофи якҷоякунӣ ҳал нашудааст"
        : `дар ин файл ихтилофҳои якҷоякунӣ ҳал нашудаанд: ${conflicts}`,
    leftOver: "дар ин файл аломати ихтилофи якҷоякунӣ мондааст",
    leftOverHelp: "бубинед, ки матни атрофи он дуруст аст ё не, баъд ин сатрро нест кунед",
    first: "тарафи якум",
    second: "тарафи дуюм",
    nothing: "ҳеҷ чиз",
    side: (name, said, side) => `${name}: ${said}${tg(side)}`,
    before: (said, side) => `пеш аз ҳарду чунин буд: ${said}${tg(side)}`,
    toDo: (markers) =>
      `Он чиро, ки дуруст аст, нигоҳ доред, боқимонда ва сатрҳоеро, ки бо ${markers} сар мешаванд, нест кунед ва файлро илова кунед: git add`,
  },
  uz: {
    message: (conflicts) =>
      conflicts === 1
        ? "bu faylda birlashtirish ziddiyati hal qilinmagan"
        : `bu faylda hal qilinmagan birlashtirish ziddiyatlari bor: ${conflicts} ta`,
    leftOver: "bu faylda birlashtirish ziddiyatining belgisi qolib ketgan",
    leftOverHelp: "atrofidagi matn toʻgʻriligini tekshiring, soʻng bu qatorni oʻchiring",
    first: "birinchi tomon",
    second: "ikkinchi tomon",
    nothing: "hech narsa",
    side: (name, said, side) => `${name}: ${said}${uz(side)}`,
    before: (said, side) => `ikkalasidan oldin shunday edi: ${said}${uz(side)}`,
    toDo: (markers) =>
      `Toʻgʻrisini qoldiring, qolganini va ${markers} bilan boshlanadigan qatorlarni oʻchiring hamda faylni qoʻshing: git add`,
  },
};
