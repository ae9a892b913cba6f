import { lazy } from "../../values/memoize.ts";
import { foldAccents } from "../../values/texts/fold.ts";

/**
 * The months in French, Spanish, Portuguese, Italian, German, Polish, Czech, Slovak, Turkish, Ukrainian, Kazakh, Hungarian, Romanian,
 * Dutch and Indonesian. Words that are another month in another language (listopad is October in Croatia) are left out.
 */
const names: Readonly<Record<string, string>> = {
  january:
    "janvier janv enero ene janeiro gennaio januar jänner stycznia styczeń leden ledna január januára ocak січня січень қаңтар ianuarie januari",
  february:
    "février févr febrero fevereiro febbraio februar lutego luty únor února február februára şubat лютого лютий ақпан februarie februari",
  march:
    "mars marzo março marca marzec březen března marec mart березня березень наурыз március martie maart maret märz",
  april:
    "avril avr abril abr aprile april kwietnia kwiecień duben dubna apríl apríla nisan квітня сәуір április aprilie",
  may: "mai mayo maio maggio maja maj květen května máj mája mayıs травня травень мамыр május mei",
  june: "juin junio junho giugno juni czerwca czerwiec červen června jún júna haziran червня червень маусым június iunie",
  july: "juillet juil julio julho luglio juli lipca lipiec červenec července júl júla temmuz липня липень шілде július iulie",
  august:
    "août agosto ago august sierpnia sierpień srpen augusta ağustos серпня серпень тамыз augusztus augustus agustus",
  september:
    "septembre septiembre setiembre setembro settembre september września wrzesień září septembra eylül вересня вересень қыркүйек szeptember septembrie",
  october:
    "octobre octubre outubro ottobre oktober października październik říjen října október októbra ekim жовтня жовтень қазан octombrie",
  november: "novembre noviembre novembro november novembra kasım қараша noiembrie",
  december:
    "décembre diciembre dic dezembro dicembre dezember grudnia grudzień prosinec prosince december decembra aralık грудня грудень желтоқсан decembrie desember",
};

const monthOf = lazy(
  () =>
    new Map(
      Object.entries(names).flatMap(([month, list]) =>
        list.split(" ").map((word) => [foldAccents(word), month] as const),
      ),
    ),
);

const englishOf = (word: string): string | undefined => monthOf().get(foldAccents(word.toLowerCase()));

/** A date with the names of its months in English and without the words that join them to day and year: `3 de mayo de 2018`. */
export function withMonthsInEnglish(text: string): string {
  if (!/\d{4}/.test(text)) return text;
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  if (!words.some((word) => englishOf(word) !== undefined)) return text;
  return text
    .replace(/(?<!\p{L})\p{L}{3,}(?!\p{L})\.?/gu, (word) => englishOf(word.replace(/\.$/, "")) ?? word)
    .replace(/(?<=\d)(?:er|º|°|\.)(?= ?(?:de )?\p{L})/gu, "")
    .replace(/(?<=\d) de (?=\p{L}{3})/gu, " ")
    .replace(/(?<=\p{L}{3}) del? (?=\d{4})/gu, " ");
}
