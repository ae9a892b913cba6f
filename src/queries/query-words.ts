import { UsageError } from "./usage-error.ts";

/** A part of a word's value; a quoted part is taken literally. */
export type Part = { readonly text: string; readonly quoted: boolean };

/** One word of a query, taken apart but not yet understood. */
export type Word =
  | { readonly is: "not"; readonly word: Word }
  | { readonly is: "bare"; readonly text: string }
  | { readonly is: "field"; readonly name: string; readonly parts: readonly Part[]; readonly text: string };

/** Splits a query written in one string at its spaces; `"…"` keeps words together. */
export const splitQuery = (query: string): string[] => placedWords(query).map(({ text }) => text);

/** The words of a query, each with where it begins. */
function placedWords(query: string): { readonly text: string; readonly start: number }[] {
  if ((query.match(/"/g)?.length ?? 0) % 2 === 1) throw openQuotation(query);
  return [...query.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(({ 0: text, index }) => ({ text, start: index }));
}

/** A value in a query, with the field that it is asked of (none of a bare word) and where it stands, quotation marks included. */
export type PlacedPart = Part & { readonly field: string | undefined; readonly start: number; readonly end: number };

/** Every value in a query. */
export function placedParts(query: string): PlacedPart[] {
  return placedWords(query).flatMap(({ text, start }): PlacedPart[] => {
    const word = plainWord(parseWord(text));
    if (word.is === "bare")
      return [{ text: word.text, quoted: text.includes('"'), field: undefined, start, end: start + text.length }];
    // What goes before the value is the same in any word: `not:`, the field's name and its colon.
    const before = start + text.length - writtenValue(word).length;
    return piecesOf(writtenValue(word)).map(({ from, to, ...part }) => ({
      ...part,
      field: word.name,
      start: before + from,
      end: before + to,
    }));
  });
}

const plainWord = (word: Word): Exclude<Word, { is: "not" }> => (word.is === "not" ? plainWord(word.word) : word);

const writtenValue = ({ text, name }: Extract<Word, { is: "field" }>): string => text.slice(name.length + 1);

/** Takes one word apart: `field:value`, `not:WORD`, or a bare word. */
export function parseWord(written: string): Word {
  const [negations = "", rest = ""] = /^((?:not:\s*)*)([\s\S]*)$/i.exec(written.trim())?.slice(1) ?? [];
  if (negations !== "" && rest === "") throw emptyValue("not");
  const word = parsePlainWord(rest);
  // Twice denied is not denied: what is undecided stays so either way.
  const isNegated = (negations.match(/not:/gi)?.length ?? 0) % 2 === 1;
  return isNegated ? { is: "not", word } : word;
}

function parsePlainWord(text: string): Word {
  const match = /^([a-z][a-z0-9_.-]*):([\s\S]*)$/i.exec(text);
  if (!match) return { is: "bare", text: bareText(text) };
  const [, name = "", value = ""] = match;
  if (value.trim() === "") throw emptyValue(name);
  const parts = splitValue(value);
  if (parts.some((part) => part.text.trim() === "")) throw emptyValue(name);
  return { is: "field", name: name.toLowerCase(), parts, text };
}

const openQuotation = (query: string): UsageError =>
  new UsageError(
    {
      en: `a quotation mark is not closed in the query ${query}`,
      ru: `в запросе ${query} не закрыта кавычка`,
      tg: `дар дархости ${query} нохунак баста нашудааст`,
      uz: `${query} soʻrovida qoʻshtirnoq yopilmagan`,
    },
    {
      en: 'close it: title:"water harmony"',
      ru: 'закройте её: title:"water harmony"',
      tg: 'онро бандед: title:"water harmony"',
      uz: 'uni yoping: title:"water harmony"',
    },
  );

const emptyValue = (name: string): UsageError =>
  new UsageError(
    {
      en: `${name}: has no value`,
      ru: `после ${name}: нет значения`,
      tg: `пас аз ${name}: қимат нест`,
      uz: `${name}: dan keyin qiymat yoʻq`,
    },
    {
      en: `write ${name}:VALUE, ${name}:none for absent or ${name}:any for present`,
      ru: `напишите ${name}:ЗНАЧЕНИЕ; если поле должно быть пустым — ${name}:none, заполненным — ${name}:any`,
      tg: `${name}:ҚИМАТ нависед; агар майдон бояд холӣ бошад — ${name}:none, пур бошад — ${name}:any`,
      uz: `${name}:QIYMAT deb yozing; maydon boʻsh boʻlishi kerak boʻlsa — ${name}:none, toʻldirilgan boʻlsa — ${name}:any`,
    },
  );

function bareText(text: string): string {
  const bare = /^"([^"]*)"$/.exec(text)?.[1] ?? text;
  if (bare.trim() === "") throw emptyWord();
  return bare;
}

const emptyWord = (): UsageError =>
  new UsageError(
    {
      en: "an empty word asks for nothing",
      ru: "пустое слово ни о чём не спрашивает",
      tg: "калимаи холӣ чизе намепурсад",
      uz: "boʻsh soʻz hech narsa soʻramaydi",
    },
    {
      en: "take it out, or write a word to look for",
      ru: "уберите его или напишите слово, которое искать",
      tg: "онро бардоред ё калимаеро нависед, ки ҷуста мешавад",
      uz: "uni olib tashlang yoki qidiriladigan soʻzni yozing",
    },
  );

const splitValue = (value: string): Part[] => piecesOf(value).map(({ text, quoted }) => ({ text, quoted }));

/** The values between commas, with where each stands; a comma between quotation marks is part of a value. */
function piecesOf(value: string): (Part & { readonly from: number; readonly to: number })[] {
  const hasPairs = (value.match(/"/g)?.length ?? 0) % 2 === 0;
  const pieces = hasPairs ? /(?:"[^"]*"|[^,"])+|(?<=,|^)(?=,|$)/g : /(?<=,|^)[^,]*(?=,|$)/g;
  return [...value.matchAll(pieces)].map(({ 0: piece, index }) => {
    const trimmed = piece.trim();
    const quoted = hasPairs && trimmed.includes('"');
    const from = index + piece.length - piece.trimStart().length;
    return { text: quoted ? trimmed.replaceAll('"', "") : trimmed, quoted, from, to: from + trimmed.length };
  });
}
