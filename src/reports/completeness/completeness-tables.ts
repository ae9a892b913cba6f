import { kindNames } from "../../kinds/field-meta.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Cell, fieldCell, listCell, nothingCell, wordCell } from "../../tables/cell.ts";
import { definitionPhrase, filledPhrase, type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { Column, CountTable } from "../../tables/table.ts";
import { exactly } from "../../values/count.ts";
import { groupBy } from "../../values/group-by.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withRecords } from "../counting/cell-records.ts";
import { madeOf } from "../counting/persons-behind.ts";
import { type ReportRequest, reportTable } from "../define-report.ts";
import { recordCell } from "../listing/cells.ts";
import { type RowColumn, rowTable } from "../row-tables/row-table.ts";
import { selectedRecords } from "../selection/selected-records.ts";
import { incompleteGroupsTable } from "./incomplete-groups.ts";
import { kindsOfWork } from "./kinds-of-work.ts";
import { type Fact, missingFacts, readsOfFacts, requiredFacts } from "./missing-facts.ts";
import { ownerCell, type RecordFacts, recordsCell, recordsOf } from "./record-facts.ts";

/** The maximum number of records listed, where `--top` is not given. */
const most = 20;

/** How complete each kind of record is, the records with most facts missing, and how many lack the same. */
export function completenessTables(request: ReportRequest): CountTable[] {
  const { registry } = request.context.question;
  const selected = selectedRecords(kindNames, request, readsOfFacts);
  const assess = assessing(registry);
  const assessed = selected.kinds.flatMap((kind) => selected.of(kind).map(assess));
  const commonNotes = [...(hasYears(request) ? [sentencePhrase(whateverYears)] : []), ...selected.notes];
  return [
    kindsTable(assessed, commonNotes, request),
    incompleteTable(assessed, commonNotes, request),
    incompleteGroupsTable(assessed, request),
  ];
}

/** One object for all records of which the same is known and missing: there are as many of these as records. */
function assessing(registry: Registry): (record: AnyRecord) => RecordFacts {
  const known = new Map<string, Omit<RecordFacts, "record">>();
  return (record) => {
    const facts = missingFacts(record, registry);
    const key = requiredFacts.map((fact) => facts[fact]).join(" ");
    const shared = known.get(key) ?? { facts, missing: requiredFacts.filter((fact) => facts[fact]) };
    known.set(key, shared);
    return { record, ...shared };
  };
}

const hasYears = ({ window, last }: ReportRequest): boolean =>
  [window.from, window.to, last].some((bound) => bound !== undefined);

function kindsTable(
  assessed: readonly RecordFacts[],
  commonNotes: readonly Phrase[],
  request: ReportRequest,
): CountTable {
  const byKind = groupBy(assessed, ({ record }) => record.kind);
  // Where no work is on record, all that is there may be complete, and yet nearly everything is missing.
  const unjudged = withoutWork(byKind, request);
  const isJudged = unjudged.length === 0;
  return reportTable(request, {
    title: byKindTitle,
    columns: [
      { key: "kind", heading: fieldCell("kind"), role: "label" },
      ...["records", ...requiredFacts.map((fact) => `without-${fact}`), "incomplete", "complete-percent"].map(
        valueColumn,
      ),
    ],
    rows: [...byKind].map(([kind, entries]) => [wordCell(kind), ...figuresOf(entries, isJudged)]),
    totals: [nothingCell, ...figuresOf(assessed, isJudged)],
    notes: [definitionPhrase(definition), ...unjudged, ...commonNotes],
  });
}

/** That shares of what is on record tell nothing where no work is. */
const withoutWork = (byKind: ReadonlyMap<string, unknown>, { query }: ReportRequest): Phrase[] =>
  byKind.size > 0 &&
  query.every((word) => word.startsWith("institution:")) &&
  !kindsOfWork.some((kind) => byKind.has(kind))
    ? [filledPhrase(noWork, {})]
    : [];

const valueColumn = (key: string): Column => ({ key, heading: fieldCell(key), role: "value" });

function figuresOf(assessed: readonly RecordFacts[], isJudged: boolean): Cell[] {
  const [complete, incomplete] = [assessed.filter(isComplete), assessed.filter((one) => !isComplete(one))];
  const share = madeOf([recordsCell(complete), recordsCell(assessed)], shareCell);
  return [
    recordsCell(assessed),
    ...requiredFacts.map((fact) => missingCell(assessed, fact)),
    recordsCell(incomplete),
    isJudged ? withRecords(share, recordsOf(complete)) : nothingCell,
  ];
}

const shareCell = ([some, all]: readonly (Cell | undefined)[]): Cell =>
  some?.is === "count" && all?.is === "count" && all.count.min > 0
    ? { is: "percent", share: exactly(some.count.min / all.count.min), of: all.count.min }
    : nothingCell;

const isComplete = ({ missing }: RecordFacts): boolean => missing.length === 0;

/** The number of records in which a fact is missing; nothing where it applies to none of them. */
function missingCell(assessed: readonly RecordFacts[], fact: Fact): Cell {
  if (assessed.every(({ facts }) => facts[fact] === undefined)) return nothingCell;
  return recordsCell(assessed.filter(({ missing }) => missing.includes(fact)));
}

/** No journey is named where small numbers of persons are hidden. */
const isHidden = ({ kind }: AnyRecord, { settings }: Registry): boolean =>
  kind === "mobilities" && settings.smallCell > 0;

/** The records with several facts missing, those with most first. */
function incompleteTable(
  assessed: readonly RecordFacts[],
  commonNotes: readonly Phrase[],
  request: ReportRequest,
): CountTable {
  const { registry } = request.context.question;
  const incomplete = assessed.filter(({ record, missing }) => missing.length > 1 && !isHidden(record, registry));
  const sorted = [...incomplete].sort((a, b) => b.missing.length - a.missing.length);
  const shown = sorted.slice(0, request.top ?? most);
  const limited: Phrase[] =
    shown.length < sorted.length ? [{ message: "limited", shown: shown.length, of: sorted.length }] : [];
  return reportTable(request, {
    title: incompleteTitle,
    ...rowTable(shown, columnsOf(registry)),
    notes: [...commonNotes, ...limited],
  });
}

const columnsOf = (registry: Registry): RowColumn<RecordFacts>[] => [
  { key: "record", cell: ({ record }) => ({ is: "plain", text: nameOf(record) }) },
  { key: "institution", cell: ({ record }) => ownerCell(record, registry), isOptional: true },
  { key: "name", cell: ({ record }) => nameCell(record, registry), isOptional: true },
  { key: "lacks", cell: ({ missing }) => listCell(missing.map((fact) => fieldCell(fact))) },
];

/** What a record is called, where it is called something. */
function nameCell({ kind, id }: AnyRecord, registry: Registry): Cell {
  const cell = recordCell(kind, id, registry);
  return cell.is === "named" && cell.name !== undefined ? { is: "text", text: cell.name } : nothingCell;
}

const byKindTitle: Sentence = {
  en: "Completeness by kind of record",
  ru: "Полнота данных по разделам реестра",
  tg: "Пуррагии маълумот аз рӯи навъи сабт",
  uz: "Yozuv turlari boʻyicha maʼlumotlar toʻliqligi",
};

const incompleteTitle: Sentence = {
  en: "Records that lack two or more of date, document, country and link",
  ru: "Записи, в которых нет двух и более из сведений: дата, документ, страна, связь",
  tg: "Сабтҳое, ки аз сана, ҳуҷҷат, кишвар ва пайванд ду ва ё зиёдаашонро надоранд",
  uz: "Sana, hujjat, mamlakat va bogʻlanishdan ikki yoki undan koʻpi yetishmaydigan yozuvlar",
};

const definition: Sentence = {
  en: "No date: neither signed, begun nor confirmed on a known day or year. No document: of an agreement the paper itself, of others a source with its name or address. No country: neither of a partner nor of its own. No link: a partner or agreement that no other record names (an agreement's outputs are links too), an activity or project that names no partner, agreement, project or event and that nothing names. What is only proposed, planned or cancelled needs neither date nor document. A dash: the kind has no such fact.",
  ru: "Без даты — не указано, когда подписано, начато или подтверждено. Без документа — у соглашения нет самого документа, у других записей нет источника с названием или адресом. Без страны — не указана ни страна партнёра, ни страна самой записи. Без связи — партнёр или соглашение, на которые не ссылается ни одна запись (результаты соглашения — тоже связь), а также деятельность или проект без партнёра, соглашения, проекта и мероприятия, на которые никто не ссылается. Для предложенного, запланированного и отменённого дата и документ не нужны. Прочерк — в этом разделе таких сведений не бывает.",
  tg: "Бе сана: маълум нест, ки кай имзо, оғоз ё тасдиқ шудааст. Бе ҳуҷҷат: созишнома бе худи ҳуҷҷат, дигар сабтҳо бе манбаъе, ки ном ё суроға дорад. Бе кишвар: на кишвари шарик маълум аст, на кишвари худи сабт. Бе пайванд: шарик ё созишномае, ки дар ягон сабти дигар зикр нашудааст (натиҷаҳои созишнома низ пайванданд), инчунин фаъолият ё лоиҳаи бе шарик, созишнома, лоиҳа ва чорабинӣ, ки дар ҷойи дигар низ зикр нашудааст. Барои пешниҳодшуда, дар нақша ва бекоршуда сана ва ҳуҷҷат лозим нест. Тире: дар ин навъи сабт чунин маълумот вуҷуд надорад.",
  uz: "Sanasiz: qachon imzolangani, boshlangani yoki tasdiqlangani nomaʼlum. Hujjatsiz: shartnomaning oʻzi, boshqa yozuvlarda esa nomi yoki manzili koʻrsatilgan manba yoʻq. Mamlakatsiz: hamkorning ham, yozuvning ham mamlakati nomaʼlum. Bogʻlanmagan: boshqa hech bir yozuvda tilga olinmagan hamkor yoki shartnoma (shartnoma natijalari ham bogʻlanish hisoblanadi), shuningdek hamkor, shartnoma, loyiha va tadbir koʻrsatilmagan hamda hech bir yozuvda tilga olinmagan faoliyat yoki loyiha. Taklif etilgan, rejalashtirilgan va bekor qilinganlarga sana ham, hujjat ham shart emas. Chiziqcha: bu turdagi yozuvlarda bunday maʼlumot boʻlmaydi.",
};

const noWork: Sentence = {
  en: "No agreement, project, journey or event is on record: how complete the data are cannot be told.",
  ru: "В реестре нет ни соглашений, ни проектов, ни поездок, ни мероприятий: о полноте данных судить нельзя.",
  tg: "Дар феҳрист на созишнома, на лоиҳа, на сафар ва на чорабинӣ сабт шудааст: дар бораи пуррагии маълумот ҳукм кардан мумкин нест.",
  uz: "Reyestrda shartnoma, loyiha, safar va tadbir qayd etilmagan: maʼlumotlar toʻliqligi haqida xulosa qilib boʻlmaydi.",
};

const whateverYears: Sentence = {
  en: "All records are looked at, of any year, and those of what is only proposed, planned or cancelled too: of a kind there may be more than elsewhere.",
  ru: "Учтены все записи за любые годы, в том числе о предложенном, запланированном и отменённом, поэтому их может быть больше, чем в других таблицах.",
  tg: "Ҳамаи сабтҳо новобаста аз сол дида мешаванд, аз ҷумла сабтҳо дар бораи он чи пешниҳод, ба нақша гирифта ё бекор шудааст; бинобар ин онҳо метавонанд аз ҷадвалҳои дигар бештар бошанд.",
  uz: "Yilidan qatʼi nazar barcha yozuvlar, jumladan taklif etilgan, rejalashtirilgan va bekor qilingan ishlar haqidagilari ham koʻrib chiqiladi, shuning uchun ular boshqa jadvallardagidan koʻp boʻlishi mumkin.",
};
