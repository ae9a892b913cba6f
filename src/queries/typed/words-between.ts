import { UsageError } from "../usage-error.ts";

/** Words that join two others in speech, in four languages, by what they mean there; each list is closed. */
const joining = {
  or: "or|или|либо|ё|yoki",
  and: "and|и|ва|va|hamda|&|&&|+",
  not: "not|except|without|не|кроме|без|ғайр|бе|emas|tashqari",
  in: "in|from|with|of|by|at|to|for|the|where|в|во|из|с|со|у|от|для|на|где|аз|дар|бо|барои|bilan|dan",
} as const;

type Joining = keyof typeof joining;

const meaningOf = new Map<string, Joining>(
  Object.entries(joining).flatMap(([meaning, words]) => words.split("|").map((word) => [word, meaning as Joining])),
);

const isField = (word: string | undefined): word is string =>
  word !== undefined && /^(?:not:)*[\p{L}][\p{L}\p{N}_.-]*:[^\s]/iu.test(word);

/**
 * Refuses a word that joins two others in speech, which would be looked for as a text: `or` and `and` wherever they
 * stand, others before a word that asks for a field.
 */
export function refuseWordsBetween(words: readonly string[]): void {
  for (const [at, word] of words.entries()) {
    const meaning = meaningOf.get(word.toLowerCase());
    const error = meaning && errorOf(meaning, word, words[at - 1], words[at + 1]);
    if (error) throw error;
  }
}

function errorOf(
  meaning: Joining,
  word: string,
  before: string | undefined,
  after: string | undefined,
): UsageError | undefined {
  if (meaning === "or") return orBetween(word, before, after);
  if (meaning === "and") return andBetween(word);
  if (!isField(after)) return undefined;
  return meaning === "not" ? notBefore(word, after) : needlessBefore(word, after);
}

function orBetween(word: string, before: string | undefined, after: string | undefined): UsageError {
  const one = eitherOf(before, after) ?? "country:China,Russia";
  return new UsageError(
    {
      en: `"${word}" between words has no meaning in a query`,
      ru: `«${word}» между словами запроса ничего не значит`,
      tg: `«${word}» дар байни калимаҳои дархост маъно надорад`,
      uz: `Soʻrovdagi soʻzlar orasida “${word}” hech narsani anglatmaydi`,
    },
    {
      en: `values of one field stand with commas: ${one}; to look for the word itself: '"${word}"'`,
      ru: `значения одного поля пишут через запятую: ${one}; чтобы искать само слово: '"${word}"'`,
      tg: `қиматҳои як майдонро бо вергул нависед: ${one}; барои ҷустани худи калима: '"${word}"'`,
      uz: `bitta maydonning qiymatlari vergul bilan yoziladi: ${one}; soʻzning oʻzini izlash uchun: '"${word}"'`,
    },
  );
}

/** One word for two that ask for the same field, or for a field and a value behind it. */
function eitherOf(before: string | undefined, after: string | undefined): string | undefined {
  if (!isField(before) || after === undefined) return undefined;
  const name = before.slice(0, before.indexOf(":") + 1);
  if (after.toLowerCase().startsWith(name.toLowerCase())) return `${before},${after.slice(name.length)}`;
  return isField(after) ? undefined : `${before},${after}`;
}

const andBetween = (word: string): UsageError =>
  new UsageError(
    {
      en: `"${word}" between words has no meaning in a query`,
      ru: `«${word}» между словами запроса ничего не значит`,
      tg: `«${word}» дар байни калимаҳои дархост маъно надорад`,
      uz: `Soʻrovdagi soʻzlar orasida “${word}” hech narsani anglatmaydi`,
    },
    {
      en: `leave it out: all words must hold anyway; to look for it as a text, put quotation marks round the whole: '"water ${word} energy"'`,
      ru: `уберите его: все слова запроса и так должны выполняться; чтобы искать его в тексте, возьмите всё выражение в кавычки: '"вода ${word} энергия"'`,
      tg: `онро бардоред: ҳамаи калимаҳои дархост бе он ҳам бояд иҷро шаванд; барои ҷустани он дар матн тамоми ибораро дар нохунак нависед: '"об ${word} энергия"'`,
      uz: `uni olib tashlang: barcha soʻzlar busiz ham bajarilishi kerak; matndan izlash uchun butun iborani qoʻshtirnoqqa oling: '"suv ${word} energiya"'`,
    },
  );

const notBefore = (word: string, after: string): UsageError =>
  new UsageError(
    {
      en: `"${word}" before ${after} has no meaning in a query`,
      ru: `«${word}» перед ${after} в запросе ничего не значит`,
      tg: `«${word}» пеш аз ${after} дар дархост маъно надорад`,
      uz: `Soʻrovda ${after} oldidagi “${word}” hech narsani anglatmaydi`,
    },
    {
      en: `write not:${after}`,
      ru: `напишите not:${after}`,
      tg: `нависед: not:${after}`,
      uz: `not:${after} deb yozing`,
    },
  );

const needlessBefore = (word: string, after: string): UsageError =>
  new UsageError(
    {
      en: `"${word}" before ${after} would be looked for as a text`,
      ru: `«${word}» перед ${after} искалось бы как текст`,
      tg: `«${word}» пеш аз ${after} ҳамчун матн ҷуста мешуд`,
      uz: `${after} oldidagi “${word}” matn sifatida izlanar edi`,
    },
    {
      en: `leave it out: ${after}`,
      ru: `уберите его: ${after}`,
      tg: `онро бардоред: ${after}`,
      uz: `uni olib tashlang: ${after}`,
    },
  );
