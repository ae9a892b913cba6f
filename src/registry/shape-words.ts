import { isList, isMap, type Value } from "../documents/value.ts";
import { type Sentence, sentenceOf } from "../values/texts/sentence.ts";

/** What is said where a list, a map or a single value stands and another of them belongs. */
type ShapeWords = { readonly message: Sentence; readonly help: Sentence };

/** `expected` is the schema's word for what belongs there. */
export function standsWhere(found: Value, expected: string): ShapeWords {
  const written = isList(found) ? aList : isMap(found) ? aMap : oneValue;
  const { belongs, help } = shapes[expected] ?? otherShape;
  return {
    message: {
      en: `${written.en} stands where ${belongs.en} belongs`,
      ru: `здесь ${written.ru}, а ${belongs.ru}`,
      tg: `дар ин ҷо ${written.tg} аст, вале ${belongs.tg} лозим аст`,
      uz: `bu yerda ${written.uz} turibdi, ${belongs.uz} kerak`,
    },
    help,
  };
}

const oneValue: Sentence = { en: "one value", ru: "одно значение", tg: "як қимат", uz: "bitta qiymat" };
const aList: Sentence = { en: "a list", ru: "список", tg: "рӯйхат", uz: "roʻyxat" };
const aMap: Sentence = { en: "a map", ru: "группа полей", tg: "гурӯҳи майдонҳо", uz: "maydonlar guruhi" };

/** The advice to write what stands between backquotes. */
export const writeAs = (typed: string): Sentence => ({
  en: `write ${typed}`,
  ru: `напишите ${typed}`,
  tg: `${typed} нависед`,
  uz: `${typed} deb yozing`,
});

/** The advice to write a map's fields below its name: their names, or how each is written. */
export const onLinesOfTheirOwn = (fields: string | Sentence): Sentence =>
  sentenceOf((language) => `${ownLines[language]}: ${typeof fields === "string" ? fields : fields[language]}`);

const ownLines: Sentence = {
  en: "write its fields on lines of their own, indented",
  ru: "напишите поля ниже, каждое с новой строки и с отступом",
  tg: "майдонҳоро поёнтар, ҳар якеро аз сатри нав ва бо фосила аз канор нависед",
  uz: "maydonlarni pastda, har birini yangi qatordan va boʻsh joy qoldirib yozing",
};

/** What belongs there (in Russian with "is needed", which agrees with it), and how it is written. */
const shapes: Readonly<Record<string, { readonly belongs: Sentence; readonly help: Sentence }>> = {
  string: {
    belongs: { ...oneValue, ru: "нужно одно значение" },
    help: {
      en: "write one value after the colon",
      ru: "напишите после двоеточия одно значение",
      tg: "баъди ду нуқта як қимат нависед",
      uz: "ikki nuqtadan keyin bitta qiymat yozing",
    },
  },
  array: {
    belongs: { ...aList, ru: "нужен список" },
    help: {
      en: "write [a, b], or one item a line, each after a dash",
      ru: "напишите [a, b] или каждый пункт с новой строки после тире",
      tg: "[a, b] нависед ё ҳар бандро дар сатри алоҳида баъди тире нависед",
      uz: "[a, b] deb yozing yoki har bir bandni alohida qatorga tiredan keyin yozing",
    },
  },
  object: {
    belongs: { ...aMap, en: "a map of fields", ru: "нужна группа полей" },
    help: onLinesOfTheirOwn({
      en: "`field: value`",
      ru: "`поле: значение`",
      tg: "`майдон: қимат`",
      uz: "`maydon: qiymat`",
    }),
  },
  record: {
    belongs: { ...aMap, ru: "нужна группа полей" },
    help: {
      ...onLinesOfTheirOwn({ en: "", ru: "`имя: значение`", tg: "`ном: қимат`", uz: "`nom: qiymat`" }),
      en: "write its entries on lines of their own, indented: `name: value`",
    },
  },
};

const otherShape = {
  belongs: { en: "something else", ru: "нужно что-то другое", tg: "чизи дигар", uz: "boshqa narsa" },
  help: {
    en: "see `hamkor fields`",
    ru: "смотрите `hamkor fields`",
    tg: "ба `hamkor fields` нигаред",
    uz: "`hamkor fields` buyrugʻiga qarang",
  },
};
