import type { Language } from "../values/codes/languages.ts";
import type { Sentence } from "../values/texts/sentence.ts";

const code = (field: string): string => `\`${field}\``;

/** What an editor says where a file does not follow its schema. */
export const faults = {
  list: {
    en: "write a list: [a, b], or one item a line, each after a dash",
    ru: "напишите список: [a, b] или по одному в строке, каждый после дефиса",
    tg: "рӯйхат нависед: [a, b] ё дар ҳар сатр якто, пас аз дефис",
    uz: "roʻyxat yozing: [a, b] yoki har satrda bittadan, chiziqchadan keyin",
  },
  wordsIn: (language: Language): Sentence => ({
    en: `The words in the language ${language}.`,
    ru: `Текст на языке ${language}.`,
    tg: `Матн бо забони ${language}.`,
    uz: `${language} tilidagi matn.`,
  }),
  oneOf: (words: readonly string[]): Sentence => ({
    en: `write one of: ${words.join(", ")}`,
    ru: `напишите одно из: ${words.join(", ")}`,
    tg: `яке аз инҳоро нависед: ${words.join(", ")}`,
    uz: `quyidagilardan birini yozing: ${words.join(", ")}`,
  }),
  pair: (present: string, other: string): Sentence => ({
    en: `${code(present)} needs ${code(other)} beside it`,
    ru: `рядом с ${code(present)} нужно ${code(other)}`,
    tg: `дар паҳлуи ${code(present)} майдони ${code(other)} лозим аст`,
    uz: `${code(present)} yonida ${code(other)} kerak`,
  }),
  institution: {
    en: "add `institution: …`, or name a default in registry.yaml",
    ru: "добавьте `institution: …` или укажите вуз по умолчанию в registry.yaml",
    tg: "`institution: …` илова кунед ё муассисаи пешфарзро дар registry.yaml нависед",
    uz: "`institution: …` qoʻshing yoki registry.yaml da asosiy muassasani koʻrsating",
  },
  oneOfFields: (fields: readonly string[]): Sentence => ({
    en: `one of ${fields.map(code).join(" or ")} is needed`,
    ru: `нужно одно из полей: ${fields.map(code).join(" или ")}`,
    tg: `яке аз майдонҳо лозим аст: ${fields.map(code).join(" ё ")}`,
    uz: `maydonlardan biri kerak: ${fields.map(code).join(" yoki ")}`,
  }),
  eitherField: (field: string, others: readonly string[]): Sentence => ({
    en: `keep either ${code(field)} or ${others.map(code).join(" and ")}`,
    ru: `оставьте либо ${code(field)}, либо ${others.map(code).join(" и ")}`,
    tg: `ё ${code(field)}-ро нигоҳ доред, ё ${others.map(code).join(" ва ")}-ро`,
    uz: `yo ${code(field)}, yo ${others.map(code).join(" va ")} qolsin`,
  }),
  suchAs: (example: string): Sentence => ({
    en: `such as ${example}`,
    ru: `например ${example}`,
    tg: `масалан ${example}`,
    uz: `masalan ${example}`,
  }),
  idOf: (kind: string): Sentence => ({
    en: `write the id of one of the ${kind}`,
    ru: `напишите id записи из ${kind}`,
    tg: `id-и сабтеро аз ${kind} нависед`,
    uz: `${kind} dagi yozuv id sini yozing`,
  }),
  noSuchRecord: (kind: string): Sentence => ({
    en: `there is no such record in ${kind}/, or this schema is older than it`,
    ru: `такой записи в ${kind}/ нет, или схема старше неё`,
    tg: `чунин сабт дар ${kind}/ нест, ё ин схема аз он кӯҳнатар аст`,
    uz: `${kind}/ da bunday yozuv yoʻq yoki bu sxema undan eski`,
  }),
  noRecord: {
    en: "there is no such record",
    ru: "такой записи нет",
    tg: "чунин сабт нест",
    uz: "bunday yozuv yoʻq",
  },
} as const;
