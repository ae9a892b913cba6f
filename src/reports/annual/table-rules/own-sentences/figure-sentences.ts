import type { Phrase } from "../../../../tables/phrase.ts";
import { type Sentence, sentenceOf } from "../../../../values/texts/sentence.ts";
import { small } from "../../small-words.ts";
import { inBrackets, justIt, type OnlyRow, sentenceOfParts, type Told, told } from "./told-row.ts";

/** `“The Institute has two foreign projects”: published 2, on record 2 (100%). Counted: projects.` */
export function publishedFigure({ at }: OnlyRow): Phrase {
  const isCounted = at("measure").is !== "nothing";
  const numbers = [
    ...told(at("claimed"), published),
    ...told(at("on-file"), onRecord),
    ...told(at("percent"), inBrackets),
    ...told(at("as_of"), asOf),
  ];
  return sentenceOfParts(
    [...told(at("institution"), owner), ...told(at("text"), quoted)],
    isCounted ? numbers : told(small(at("status")), justIt),
    { after: told(small(at("measure")), counted) },
  );
}

/** `Plan of work, 2018. “Textbooks: two a year”: promised 2, achieved 1 (50%), in progress. Counted: textbooks.` */
export function promisedFigure({ at }: OnlyRow): Phrase {
  return sentenceOfParts(
    [...told(at("institution"), owner), ...told(at("plan-or-agreement"), owner), ...told(at("text"), quoted)],
    [
      ...told(at("promised"), promised),
      ...achievedIn(at("achieved")),
      ...told(at("percent"), inBrackets),
      ...told(small(at("status")), justIt),
      ...told(at("due"), due),
      ...told(at("done"), done),
      ...told(at("evidence"), justIt),
    ],
    { after: told(small(at("measure")), counted) },
  );
}

const achievedIn = (cell: Told["cell"]): Told[] =>
  cell.is === "nothing" ? [{ cell, text: nothingOnRecord }] : [{ cell, text: achieved }];

const owner: Sentence = sentenceOf(() => "{cell}. ");
const quoted: Sentence = { en: "“{cell}”: ", ru: "«{cell}»: ", tg: "«{cell}»: ", uz: "“{cell}”: " };
const published: Sentence = {
  en: "published {cell}",
  ru: "заявлено {cell}",
  tg: "эълон шудааст {cell}",
  uz: "eʼlon qilingan {cell}",
};
const onRecord: Sentence = {
  en: "on record {cell}",
  ru: "в реестре {cell}",
  tg: "дар феҳрист {cell}",
  uz: "reyestrda {cell}",
};
const asOf: Sentence = { en: "as of {cell}", ru: "на дату {cell}", tg: "ба санаи {cell}", uz: "{cell} holatiga" };
const promised: Sentence = {
  en: "promised {cell}",
  ru: "план — {cell}",
  tg: "нақша: {cell}",
  uz: "rejada {cell}",
};
const achieved: Sentence = {
  en: "achieved {cell}",
  ru: "факт — {cell}",
  tg: "иҷрошуда: {cell}",
  uz: "bajarilgani {cell}",
};
const nothingOnRecord: Sentence = {
  en: "nothing achieved is on record",
  ru: "данных о выполнении нет",
  tg: "дар бораи иҷро сабт нест",
  uz: "bajarilgani qayd etilmagan",
};
const due: Sentence = { en: "due {cell}", ru: "срок — {cell}", tg: "муҳлат: {cell}", uz: "muddati {cell}" };
const done: Sentence = {
  en: "marked as done, {cell}",
  ru: "отмечено как выполненное, {cell}",
  tg: "ҳамчун иҷрошуда қайд шудааст, {cell}",
  uz: "bajarilgan deb belgilangan, {cell}",
};
const counted: Sentence = {
  en: "Counted: {cell}.",
  ru: "Учитываются: {cell}.",
  tg: "Ҳисоб мешаванд: {cell}.",
  uz: "Hisobga olinadi: {cell}.",
};
