import { countriesOf, partnersOf } from "../../../derived/partners/partnerships.ts";
import type { AnyRecord, RecordOf } from "../../../registry/record.ts";
import type { Registry } from "../../../registry/registry.ts";
import { type Cell, countCell, listCell, wordCell } from "../../../tables/cell.ts";
import type { Part, Section } from "../../../tables/document.ts";
import { cellAlone, type ListedName, sentencePhrase } from "../../../tables/phrase.ts";
import { exactly } from "../../../values/count.ts";
import { type Sentence, sentenceOf } from "../../../values/texts/sentence.ts";
import { isDateMissing } from "../../completeness/missing-facts.ts";
import { withRecords } from "../../counting/cell-records.ts";
import { recordCell } from "../../listing/cells.ts";
import { describingCell } from "../../listing/entry.ts";
import { selectedRecords } from "../../selection/selected-records.ts";
import { type AnnualRequest, ofAnyYear } from "../annual-request.ts";
import { small } from "../small-words.ts";

/** The kinds of which a report has no list that names the undated ones too. */
const kinds = ["mobilities", "events"] as const;

/** So many are named of a kind. */
const mostNames = 60;

/** The journeys and events of which no date is on record, by name; none where all have one. */
export function undatedRecords(request: AnnualRequest): Section[] {
  const selected = selectedRecords(kinds, ofAnyYear(request));
  const items = kinds.flatMap((kind) =>
    itemOf(
      kind,
      selected.of(kind).filter((record: AnyRecord) => isDateMissing(record)),
      request,
    ),
  );
  if (items.length === 0) return [];
  const parts: Part[] = [
    { is: "text", sentences: [sentencePhrase(whatTheyAre)] },
    { is: "list", title: undefined, items },
  ];
  return [{ name: "undated", title: sentencePhrase(title), parts }];
}

type ListItem = Extract<Part, { is: "list" }>["items"][number];

function itemOf(kind: (typeof kinds)[number], records: readonly AnyRecord[], request: AnnualRequest): ListItem[] {
  const { registry } = request.context.question;
  // A journey by name, and how few there are, may tell of a person: that there are some is said in the summary.
  const isHidden = kind === "mobilities" && registry.settings.smallCell > 0;
  if (records.length === 0 || isHidden) return [];
  const count = withRecords(countCell(exactly(records.length)), records);
  const names = records
    .slice(0, mostNames)
    .map((record) => (record.kind === "mobilities" ? journeyName(record, registry) : eventName(record, registry)));
  return [
    {
      sentence: {
        message: "listed",
        sentence: ofKind,
        cells: { kind: wordCell(kind), count },
        names,
        more: records.length - names.length,
      },
      from: count,
    },
  ];
}

const eventName = (record: AnyRecord, registry: Registry): ListedName => ({
  name: describingCell(record, record, registry),
  details: [],
});

/** A journey by its partners, else its country: which way, who, for what, and how many. */
function journeyName(record: RecordOf<"mobilities">, registry: Registry): ListedName {
  const partners = partnersOf(record).map((id) => recordCell("partners", id, registry));
  const countries = countriesOf(record, registry).map((code): Cell => ({ is: "country", code }));
  const words = [
    record.direction,
    record.who,
    record.purpose,
    record.mode === "physical" ? undefined : record.mode,
  ].flatMap((word) => word ?? []);
  return {
    name: partners.length > 0 ? listCell(partners) : countries.length > 0 ? listCell(countries) : wordCell("none"),
    details: [
      ...words.map((word) => cellAlone(small(wordCell(word)))),
      ...(record.count ? [{ sentence: ofPersons, cells: { persons: countCell(record.count) } }] : []),
    ],
  };
}

const title: Sentence = {
  en: "Journeys and events without a date",
  ru: "Поездки и мероприятия без даты",
  tg: "Сафару чорабиниҳои бе сана",
  uz: "Sanasi koʻrsatilmagan safar va tadbirlar",
};

const whatTheyAre: Sentence = {
  en: "No date is on record for these, so they count in no year; agreements, projects and joint programmes without a date stand in their own lists.",
  ru: "Даты этих записей не указаны, поэтому они не учтены ни в одном году; соглашения, проекты и совместные программы без дат приведены в своих перечнях.",
  tg: "Санаи ин сабтҳо зикр нашудааст, аз ин рӯ онҳо дар ягон сол ҳисоб нашудаанд; созишномаҳо, лоиҳаҳо ва барномаҳои муштараки бе сана дар рӯйхатҳои худ оварда шудаанд.",
  uz: "Bu yozuvlarning sanasi koʻrsatilmagan, shuning uchun ular hech bir yilga kiritilmagan; sanasi yoʻq shartnoma, loyiha va qoʻshma dasturlar oʻz roʻyxatlarida berilgan.",
};

const ofKind = sentenceOf(() => "{kind} ({count})");

const ofPersons: Sentence = {
  en: "persons: {persons}",
  ru: "человек: {persons}",
  tg: "{persons} нафар",
  uz: "{persons} nafar",
};
