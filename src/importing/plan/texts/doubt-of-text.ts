import type { Sentence } from "../../../values/texts/sentence.ts";
import { reasons } from "../reasons.ts";

/** Why a text is not read as it stands, whatever field it is for, and what may be meant. */
export type DoubtOfText = { readonly reason: Sentence; readonly meant?: string };

/** What formulas leave in a cell when they fail, in English and in Russian. */
const formulaError =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|Н\/Д|ССЫЛКА!|ЗНАЧ!|ДЕЛ\/0!|ИМЯ\?|ПУСТО!|ЧИСЛО!)$/i;

/** A sign behind the last word or number, of which a note elsewhere on the sheet tells; masked texts have others before it. */
const footnoteSign = /^([^*†‡]*[\p{L}\d)\].»"”])\s?(?:\*{1,4}|[†‡¹²³⁴⁵⁶⁷⁸⁹])$/u;

/** How such a text ends. */
const footnoteSigns: ReadonlySet<string> = new Set("*†‡¹²³⁴⁵⁶⁷⁸⁹");

/** The same as a number in parentheses, which other texts may end with. */
const footnoteNumber = /^(.*[\p{L}.»"”])\s?[(⁽]?(?:\d\)|[¹²³⁴⁵⁶⁷⁸⁹][)⁾])$/u;

export function doubtOfText(text: string): DoubtOfText | undefined {
  if (formulaError.test(text)) return { reason: reasons.formulaError(text) };
  if (!footnoteSigns.has(text.at(-1) ?? "")) return undefined;
  const [, meant] = footnoteSign.exec(text) ?? [];
  return meant === undefined ? undefined : { reason: reasons.footnoteSign(text), meant };
}

const day = String.raw`(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}\s\p{L}{3,10}\.?\s(?:19|20)\d\d)(?!\d)`;
const behind = String.raw`(?:\s*(?:г\.|года?|yil|сол|с\.))?`;
const before = String.raw`[\s,;:(–—-]*(?:(?:от|с|аз|from|dated|signed|of|подписан\p{L}*|дата|sana)\s+)?`;
/** A day, or a year set apart by a sign, in what is to be a name. */
const dateInName = new RegExp(
  `${before}${day}${behind}\\s*\\)?|(?:,\\s*|\\s[-–—]\\s*|\\s?\\()(?:19|20)\\d\\d${behind}\\s*\\)?$`,
  "iu",
);

/** How somebody is reached. */
const contactInName =
  /[\s,;(]*(?:(?:e-?mail|contact|почта|эл\.)[:\s]*)?[^\s(]+@[^\s)]+\.[^\s)]+|[\s,;(]*(?:https?:\/\/|www\.)\S+|[\s,;(]*(?:тел|tel|phone|fax|факс|моб)\.?\s*:?\s*\+?[\d\s()-]{6,}|[\s,;(]*\+\d[\d\s()-]{8,}/giu;
/** Institutions in general: those of a country, some, a number of them. */
const inGeneral = new RegExp(
  [
    "^(?:\\p{L}+\\s+)?(?:университеты|вузы|институты|колледжи|предприятия|компании|донишгоҳҳои?|донишкадаҳои?|муассисаҳои?)(?!\\p{L})",
    "^(?:various|several|different|other|many|разные|различные|другие|прочие|ряд|несколько|некоторые|гуногун|чанд|якчанд|дигар|turli|bir nechta|boshqa|турли|бир нечта|\\d+)\\s+(?:\\p{L}+\\s)?(?:universit|вуз|университет|институт|institut|colleges|донишгоҳ|oliygoh|олийгоҳ)",
    "^(?:to be (?:confirmed|determined|announced|specified|decided)|(?:the )?same(?: as above)?|as above|see above|ditto|idem|id\\.|ibid\\.?|там же|то же|тот же|та же|см\\.? выше|ҳамон|ҳамон ҷо|oʻsha|o'sha|yuqoridagi|wie oben|dito|lo mismo|igual)$",
    "\\(\\s*\\d+\\s+(?:partner\\s+)?(?:universit|institut|partner|member|вуз|университет|организац|участник|донишгоҳ|oliygoh)\\p{L}*\\s*\\)$",
    "^(?:partner\\s+)?(?:universities|colleges|institutes)\\s+(?:of|in|from)\\s",
    "(?:universitetlari|oliygohlari|университетлари|олийгоҳлари)$",
  ].join("|"),
  "iu",
);

/** The same of a text that is to be a name: none has a date or a telephone in it, or means any of many. */
export function doubtOfNameText(text: string): DoubtOfText | undefined {
  const found = doubtOfText(text);
  if (found) return found;
  const [, meant] = footnoteNumber.exec(text) ?? [];
  if (meant !== undefined) return { reason: reasons.footnoteSign(text), meant: meant.trim() };
  if (inGeneral.test(text)) return { reason: reasons.inGeneral(text) };
  return (
    without(text, contactInName, reasons.contactInName) ??
    (/\d{2}/.test(text) ? without(text, dateInName, reasons.dateInName) : undefined)
  );
}

function without(text: string, what: RegExp, reason: (typed: string) => Sentence): DoubtOfText | undefined {
  const meant = text
    .replace(what, " ")
    .replace(/\s+/g, " ")
    .replace(/\s+\)$/, "")
    .trim();
  return meant === text ? undefined : { reason: reason(text), ...(/\p{L}{2}/u.test(meant) ? { meant } : {}) };
}
