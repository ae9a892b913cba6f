import { measures } from "../../measures/index.ts";
import type { Part, Section } from "../../tables/document.ts";
import { sentencePhrase } from "../../tables/phrase.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { figureRules, labelOfFigure } from "./figures/figure-rules.ts";
import { tableDefinitions } from "./table-rules/table-definitions.ts";

/** The last section: how to read the numbers, when something is left out, and what each measure counts. */
export function definitions(sections: readonly Pick<Section, "parts">[]): Section {
  const texts = [howToRead, leavingOut].map(
    (sentence): Part => ({ is: "text", sentences: [sentencePhrase(sentence)] }),
  );
  const items = [
    ...usedMeasures(sections).map(({ title: term, definition }) => ({
      term: sentencePhrase(term),
      meaning: sentencePhrase(definition),
    })),
    ...tableDefinitions(sections.flatMap(({ parts }) => parts)),
  ];
  return {
    name: "definitions",
    title: sentencePhrase(title),
    parts: [...texts, ...(items.length > 0 ? [{ is: "definitions" as const, items }] : [])],
  };
}

/** The measures that a table names under its numbers, or that a key figure is of. */
function usedMeasures(sections: readonly Pick<Section, "parts">[]) {
  const parts = sections.flatMap((section) => section.parts);
  const notes = new Set(parts.flatMap(sentencesUnder));
  const labels = new Set(parts.flatMap(labelsIn));
  const inFigures = new Set<string>(
    figureRules.filter((rule) => labels.has(labelOfFigure(rule))).map(({ measure }) => measure),
  );
  return measures.filter(({ name, definition }) => notes.has(definition) || inFigures.has(name));
}

const sentencesUnder = (part: Part): Sentence[] =>
  part.is === "table" ? part.table.notes.flatMap((note) => (note.message === "sentence" ? [note.sentence] : [])) : [];

const labelsIn = (part: Part): Sentence[] =>
  part.is === "figures"
    ? part.figures.flatMap(({ label }) => (label.message === "sentence" ? [label.sentence] : []))
    : [];

const title: Sentence = {
  en: "Definitions and how the report was made",
  ru: "Определения и порядок составления отчёта",
  tg: "Таърифҳо ва тартиби таҳияи ҳисобот",
  uz: "Taʼriflar va hisobotni tuzish tartibi",
};

const howToRead: Sentence = {
  en: "Every number is counted from the records of the registry. ≥5 means at least 5; 4–7, not fewer than 4 and not more than 7; ~, approximately; ~≥5, about 5 or more. States of agreements and projects are those of the last day of the period, or of the day of the report if that comes first.",
  ru: "Все числа подсчитаны по записям реестра. ≥5 — не менее 5; 4–7 — не менее 4 и не более 7; ~ — приблизительно; ~≥5 — примерно 5 или больше. Знак ? после даты означает, что дата не точно установлена. Статусы соглашений и проектов указаны на последний день периода, а если он ещё не наступил — на дату отчёта.",
  tg: "Ҳамаи рақамҳо аз рӯи сабтҳои феҳрист ҳисоб шудаанд. ≥5 — на камтар аз 5; 4–7 — на камтар аз 4 ва на бештар аз 7; ~ — тақрибан; ~≥5 — тақрибан 5 ё зиёдтар. Аломати ? баъд аз сана маънои онро дорад, ки сана дақиқ муайян нашудааст. Ҳолати созишномаҳо ва лоиҳаҳо ба рӯзи охири давра, агар он ҳанӯз фаро нарасида бошад, ба рӯзи ҳисобот нишон дода шудааст.",
  uz: "Barcha sonlar reyestr yozuvlari boʻyicha hisoblangan. ≥5 – kamida 5; 4–7 – 4 dan kam emas va 7 dan koʻp emas; ~ – taxminan; ~≥5 – taxminan 5 yoki undan koʻp. Sanadan keyingi ? belgisi sana aniq emasligini bildiradi. Shartnoma va loyihalarning holati davrning oxirgi kuniga, u hali kelmagan boʻlsa, hisobot kuniga berilgan.",
};

const leavingOut: Sentence = {
  en: "A table or chart is left out where no record belongs in it or where all of them leave open what it is by; a section of which nothing else remains is named at the beginning of its chapter, with the reason.",
  ru: "Таблицы и диаграммы не приводятся, если к ним не относится ни одна запись или ни в одной записи не указан нужный признак; раздел, в котором больше ничего не остаётся, назван в начале своей главы с указанием причины.",
  tg: "Ҷадвал ва диаграмма оварда намешавад, агар ба он ягон сабт мувофиқ набошад ё нишонаи лозима дар ягон сабт зикр нашуда бошад; бахше, ки дар он чизи дигар намемонад, дар аввали боби худ бо зикри сабаб номбар шудааст.",
  uz: "Birorta ham yozuv toʻgʻri kelmasa yoki kerakli belgi hech bir yozuvda koʻrsatilmagan boʻlsa, jadval va diagramma berilmaydi; boshqa hech narsa qolmagan boʻlim oʻz bobining boshida sababi bilan aytib oʻtiladi.",
};
