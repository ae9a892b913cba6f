import { either } from "../../kinds/fault.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import type { RemarkOf, RemarksOf } from "../remark.ts";

/** What there is to say of spans of time: two dates, a term, a length. */
export const periodRemarks: RemarksOf<
  "range" | "term" | "date-for-term" | "length" | "one-calendar-year" | "years-that-follow" | "calendar-years"
> = {
  range: (range) => (range.hasFields ? inTwoFields(range) : inOneField(range)),
  term: termText,
  "date-for-term": ({ date, hasField }) =>
    hasField
      ? {
          en: `write \`starts: ${date}\` in place of \`term\``,
          ru: `вместо \`term\` напишите \`starts: ${date}\``,
          tg: `ба ҷойи \`term\` нависед: \`starts: ${date}\``,
          uz: `\`term\` oʻrniga \`starts: ${date}\` deb yozing`,
        }
      : {
          en: `write the academic year in which ${date} lies: 2018/2019`,
          ru: `напишите учебный год, на который приходится ${date}, например 2018/2019`,
          tg: `соли таҳсилеро нависед, ки ${date} ба он рост меояд, масалан 2018/2019`,
          uz: `${date} qaysi oʻquv yiliga toʻgʻri kelsa, oʻshani yozing, masalan 2018/2019`,
        },
  length: ({ until, from }) =>
    until === undefined
      ? {
          en: "write the day on which that time is over",
          ru: "напишите день, в который этот срок закончится",
          tg: "рӯзеро нависед, ки ин муҳлат ба охир мерасад",
          uz: "shu muddat tugaydigan kunni yozing",
        }
      : {
          en: `that time, from ${from}, is over on ${until}: write that day`,
          ru: `этот срок, считая от ${from}, заканчивается ${until}: напишите этот день`,
          tg: `агар аз ${from} ҳисоб кунем, ин муҳлат ${until} ба охир мерасад: ҳамин рӯзро нависед`,
          uz: `bu muddat ${from} dan hisoblaganda ${until} kuni tugaydi: shu kunni yozing`,
        },
  "one-calendar-year": ({ year, starts }) => ({
    en: `${year}/${year} is a year within one calendar year, as in the southern hemisphere; terms here are parts of an academic year that begins on ${starts}: write the one it falls in, or the days as \`starts\` and \`ends\``,
    ru: `${year}/${year} — учебный год внутри одного календарного, как в Южном полушарии; здесь учебный год начинается ${starts}: напишите тот, на который приходится этот период, или дни в \`starts\` и \`ends\``,
    tg: `${year}/${year} — соли таҳсил дар дохили як соли тақвимӣ, чунон ки дар нимкураи ҷанубӣ; дар ин ҷо соли таҳсил аз ${starts} сар мешавад: соли таҳсилеро нависед, ки ин давра ба он рост меояд, ё рӯзҳоро дар \`starts\` ва \`ends\``,
    uz: `${year}/${year} – janubiy yarimshardagidek bitta taqvim yili ichidagi oʻquv yili; bu yerda oʻquv yili ${starts} da boshlanadi: davr qaysi oʻquv yiliga toʻgʻri kelsa, oʻshani yozing yoki kunlarni \`starts\` va \`ends\` maydonlarida koʻrsating`,
  }),
  "years-that-follow": () => ({
    en: "The second year of an academic year is the one after the first",
    ru: "второй год в учебном году следует сразу за первым",
    tg: "соли дуюми соли таҳсил баъди соли якуми он меояд",
    uz: "oʻquv yilining ikkinchi yili birinchisidan keyingi yildir",
  }),
  "calendar-years": () => ({
    en: "For two calendar years, write a plan for each",
    ru: "если это два календарных года, напишите план на каждый",
    tg: "агар ин ду соли тақвимӣ бошад, барои ҳар яке нақшаи алоҳида нависед",
    uz: "bu ikki taqvim yili boʻlsa, har biriga alohida reja yozing",
  }),
};

const twoFields: Sentence = {
  en: "it names two dates, for which there are two fields",
  ru: "здесь две даты, и для них есть два поля",
  tg: "дар ин ҷо ду сана аст, ва барои онҳо ду майдон ҳаст",
  uz: "bu yerda ikki sana bor, ular uchun ikkita maydon mavjud",
};

function inTwoFields({ starts, ends }: RemarkOf<"range">): Sentence {
  if (starts === undefined)
    return {
      en: `${twoFields.en}, \`starts\` and \`ends\``,
      ru: `${twoFields.ru}: \`starts\` и \`ends\``,
      tg: `${twoFields.tg}: \`starts\` ва \`ends\``,
      uz: `${twoFields.uz}: \`starts\` va \`ends\``,
    };
  if (ends !== undefined)
    return sentenceOf((language) => `${twoFields[language]}: \`starts: ${starts}\`, \`ends: ${ends}\``);
  return {
    en: `write \`starts: ${starts}\`, and no \`ends\`: it goes on`,
    ru: `напишите \`starts: ${starts}\` без \`ends\`: срок ещё идёт`,
    tg: `\`starts: ${starts}\` нависед, \`ends\`-ро нанависед: муҳлат ҳоло идома дорад`,
    uz: `\`starts: ${starts}\` deb yozing, \`ends\` yozmang: muddat hali davom etmoqda`,
  };
}

function inOneField({ starts, ends }: RemarkOf<"range">): Sentence {
  if (starts !== undefined && ends === undefined) return write(sentenceOf(() => starts));
  const named = starts === undefined ? "" : starts;
  return {
    en: `it names two dates, ${named && `${named} and ${ends}, `}and this field takes one`,
    ru: `здесь две даты${named && ` (${named} и ${ends})`}, а в этом поле может быть одна`,
    tg: `дар ин ҷо ду сана аст${named && ` (${named} ва ${ends})`}, вале дар ин майдон танҳо яктояш мумкин аст`,
    uz: `bu yerda ikki sana bor${named && ` (${named} va ${ends})`}, bu maydonga esa bittasi yoziladi`,
  };
}

const write = ({ en, ru, tg, uz }: Sentence): Sentence => ({
  en: `write ${en}`,
  ru: `напишите ${ru}`,
  tg: `${tg} нависед`,
  uz: `${uz} deb yozing`,
});

function termText({ term, day, last, isRange, hasField }: RemarkOf<"term">): Sentence {
  const inField = hasField ? sentenceOf(() => `\`term: ${term}\``) : undefined;
  const ways = [inField, day === undefined ? undefined : dayOf(term, day, last)].filter((way) => way !== undefined);
  if (ways.length === 0) return noTermInDate;
  const written = write(
    sentenceOf((language) =>
      either(
        ways.map((way) => way[language]),
        language,
      ),
    ),
  );
  return isRange ? sentenceOf((language) => `${written[language]}; ${eachYear[language]}`) : written;
}

const dayOf = (term: string, day: string, last: boolean): Sentence => ({
  en: `the day on which ${term} ${last ? "ends" : "begins"}, ${day}`,
  ru: `${day} (день, когда ${last ? "заканчивается" : "начинается"} ${term})`,
  tg: `${day} (рӯзи ${last ? "анҷоми" : "оғози"} ${term})`,
  uz: `${day} (${term} ${last ? "tugaydigan" : "boshlanadigan"} kun)`,
});

const noTermInDate: Sentence = {
  en: "a date cannot say an academic year or a season: write the day, or the calendar year",
  ru: "в дате нельзя указать учебный год или время года: напишите день или календарный год",
  tg: "дар сана соли таҳсил ё фаслро навиштан мумкин нест: рӯз ё соли тақвимиро нависед",
  uz: "sanada oʻquv yili yoki faslni yozib boʻlmaydi: kunni yoki taqvim yilini yozing",
};

const eachYear: Sentence = {
  en: "where two calendar years are meant, each in its own field",
  ru: "если это два календарных года, каждый пишется в своём поле",
  tg: "агар ин ду соли тақвимӣ бошад, ҳар яке дар майдони худ навишта мешавад",
  uz: "bu ikki taqvim yili boʻlsa, har biri oʻz maydoniga yoziladi",
};
