import type { Part } from "../../tables/document.ts";
import { type FigureSentence, type Moment, type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withOneUnreadNote } from "../selection/unread-notes.ts";
import { type AnnualRequest, isUnfinished, labelOf, yearBefore } from "./annual-request.ts";
import { type FoundFigure, keyFigures } from "./key-figures.ts";
import { noneBefore, noneBeforeOf } from "./none-before.ts";

/** The key figures of the year as tiles, then in sentences, a paragraph for each topic; last what could not be counted. */
export function summary(request: AnnualRequest): Part[] {
  const found = keyFigures(request);
  const figures = found.flatMap(({ tile }) => tile ?? []);
  const topics = [...new Set(found.map(({ topic }) => topic))];
  const paragraphs = [
    isUnfinished(request) && figures.length > 0 ? [sentencePhrase(notOver)] : [],
    ...topics.map((topic) =>
      paragraph(
        found.filter((figure) => figure.topic === topic),
        request,
      ),
    ),
    leftOut(found),
    withOneUnreadNote(found.flatMap(({ notes }) => notes.filter(({ message }) => message === "not-read"))),
  ];
  return [
    ...(figures.length > 0 ? [{ is: "figures" as const, figures }] : []),
    ...paragraphs.flatMap((sentences): Part[] => (sentences.length > 0 ? [{ is: "text", sentences }] : [])),
  ];
}

/** Figures as the sentences of one paragraph, which names a year or day again only where it is another. */
function paragraph(found: readonly FoundFigure[], request: AnnualRequest): Phrase[] {
  const figures = found.flatMap(({ sentence }) => sentence ?? []);
  const newFigures = found.filter(({ sentence }) => sentence && isNew(sentence));
  const isSummedUp = newFigures.length > 1;
  const sentences = figures.map((sentence, index): Phrase => {
    const isTimeKnown = sentence.when !== undefined && isSameMoment(sentence.when, figures[index - 1]?.when);
    const timed = isTimeKnown ? withoutTime(sentence) : sentence;
    return { message: "key-figure", ...timed, earlier: isSummedUp && isNew(timed) ? undefined : timed.earlier };
  });
  if (!isSummedUp) return sentences;
  const label = labelOf(yearBefore(request));
  const noneSentence =
    newFigures.length === figures.length ? noneBefore(label) : noneBeforeOf(label, newFigures.flatMap(labelsIn));
  return [...sentences, sentencePhrase(noneSentence)];
}

/** Whether nothing is on record of the year before. */
const isNew = ({ earlier }: FigureSentence): boolean => earlier?.count.max === 0;

const labelsIn = ({ tile }: FoundFigure): Sentence[] =>
  tile?.label.message === "sentence" ? [tile.label.sentence] : [];

/** Two moments of one report: there is one year and one day. */
const isSameMoment = (a: Moment, b: Moment | undefined): boolean => a.is === b?.is;

function withoutTime(sentence: FigureSentence): FigureSentence {
  const { when, earlier } = sentence;
  const isOfYear = when?.is === "year";
  return {
    ...sentence,
    when: undefined,
    earlier: earlier && (isOfYear ? { ...earlier, when: { is: "year-before" } } : earlier),
  };
}

/** Records that cannot be counted because their dates are unknown. */
function leftOut(found: readonly FoundFigure[]): Phrase[] {
  const tally = (wanted: Phrase["message"]): number =>
    found
      .flatMap(({ notes }) => notes)
      .reduce((sum, note) => sum + (note.message === wanted && "records" in note ? note.records : 0), 0);
  const [unknown, undated] = [tally("unknown-state"), tally("without-date")];
  return [
    ...(unknown > 0 ? [sentencePhrase(ofUnknownState(unknown))] : []),
    ...(undated > 0 ? [sentencePhrase(withoutDate(undated))] : []),
  ];
}

const notOver: Sentence = {
  en: "The period is not over: its figures are those known on the day of the report.",
  ru: "Отчётный период не завершён: показатели приведены по состоянию на дату отчёта.",
  tg: "Давраи ҳисоботӣ ба анҷом нарасидааст: нишондиҳандаҳо ба рӯзи ҳисобот дода шудаанд.",
  uz: "Hisobot davri hali tugamagan: koʻrsatkichlar hisobot kuniga berilgan.",
};

const ofUnknownState = (number: number): Sentence => ({
  en: `Records without any date, of which nobody can tell whether they are in force or running: ${number}; they are not counted as such.`,
  ru: `Записи без дат, о которых неизвестно, действуют ли они на дату отчёта: ${number}; в число действующих они не входят.`,
  tg: `Сабтҳои бе ягон сана, ки амал карданашон номаълум аст: ${number}; онҳо амалкунанда ҳисоб нашудаанд.`,
  uz: `Birorta ham sanasi yoʻq, amaldaligi nomaʼlum yozuvlar: ${number} ta; ular amaldagilar qatoriga kirmagan.`,
});

const withoutDate = (number: number): Sentence => ({
  en: `Records without a date, which count in no year: ${number}.`,
  ru: `Записи без даты, не учтённые ни в одном году: ${number}.`,
  tg: `Сабтҳои бе сана, ки ба ягон сол дохил нашудаанд: ${number}.`,
  uz: `Sanasi yoʻq, hech bir yilga kiritilmagan yozuvlar: ${number} ta.`,
});
