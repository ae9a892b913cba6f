import { kindNames } from "../../kinds/field-meta.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Cell, fieldCell, listCell, nothingCell, wordCell } from "../../tables/cell.ts";
import { type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { Column, CountTable } from "../../tables/table.ts";
import { exactly } from "../../values/count.ts";
import { groupBy } from "../../values/group-by.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withRecords } from "../counting/cell-records.ts";
import { numberCell } from "../counting/number-cell.ts";
import { type ReportRequest, reportTable } from "../define-report.ts";
import { recordCell } from "../listing/cells.ts";
import { institutionCell, type RowColumn, rowTable } from "../parts/row-table.ts";
import { selectedRecords } from "../parts/selected-records.ts";
import { type Lack, lacks, lacksOf } from "./missing-facts.ts";

/** The most records that are listed, where no number of rows is asked for. */
const most = 20;

/** How complete each kind of record is, then the records that lack most. */
export function completenessTables(asked: ReportRequest): CountTable[] {
  const { registry } = asked.context.question;
  const selected = selectedRecords(kindNames, asked);
  const looked = selected.kinds.flatMap((kind) => selected.of(kind).map((record) => lookedAt(record, registry)));
  const around = [...(hasYears(asked) ? [sentencePhrase(whateverYears)] : []), ...selected.notes];
  return [kindsTable(looked, around, asked), lackingTable(looked, around, asked)];
}

/** A record, of which facts it could lack each, and those it does. */
type Looked = {
  readonly record: AnyRecord;
  readonly facts: { readonly [lack in Lack]?: boolean };
  readonly missing: readonly Lack[];
};

function lookedAt(record: AnyRecord, registry: Registry): Looked {
  const facts = lacksOf(record, registry);
  return { record, facts, missing: lacks.filter((lack) => facts[lack]) };
}

const hasYears = ({ window, last }: ReportRequest): boolean =>
  [window.from, window.to, last].some((bound) => bound !== undefined);

function kindsTable(looked: readonly Looked[], around: readonly Phrase[], asked: ReportRequest): CountTable {
  const byKind = groupBy(looked, ({ record }) => record.kind);
  return reportTable(asked, {
    title: byKindTitle,
    columns: [
      { key: "kind", heading: fieldCell("kind"), role: "label" },
      ...["records", ...lacks.map((lack) => `without-${lack}`), "incomplete", "complete-percent"].map(valueColumn),
    ],
    rows: [...byKind].map(([kind, entries]) => [wordCell(kind), ...figuresOf(entries)]),
    totals: [nothingCell, ...figuresOf(looked)],
    notes: [sentencePhrase(definition), ...around],
  });
}

const valueColumn = (key: string): Column => ({ key, heading: fieldCell(key), role: "value" });

function figuresOf(looked: readonly Looked[]): Cell[] {
  const [complete, incomplete] = [looked.filter(isComplete), looked.filter((one) => !isComplete(one))];
  const share: Cell =
    looked.length === 0 ? nothingCell : { is: "percent", share: exactly(complete.length / looked.length) };
  return [
    lookedCell(looked),
    ...lacks.map((lack) => lackingCell(looked, lack)),
    lookedCell(incomplete),
    withRecords(share, () => complete.map(({ record }) => record)),
  ];
}

const isComplete = ({ missing }: Looked): boolean => missing.length === 0;

const lookedCell = (looked: readonly Looked[]): Cell => numberCell(looked.map(({ record }) => record));

/** How many lack a fact; nothing where none of them could have it. */
function lackingCell(looked: readonly Looked[], lack: Lack): Cell {
  if (looked.every(({ facts }) => facts[lack] === undefined)) return nothingCell;
  return lookedCell(looked.filter(({ missing }) => missing.includes(lack)));
}

/** The records that lack several facts, those that lack most first. */
function lackingTable(looked: readonly Looked[], around: readonly Phrase[], asked: ReportRequest): CountTable {
  const { registry } = asked.context.question;
  const lacking = looked.filter(({ missing }) => missing.length > 1);
  const sorted = [...lacking].sort((a, b) => b.missing.length - a.missing.length);
  const shown = sorted.slice(0, asked.top ?? most);
  const limited: Phrase[] =
    shown.length < sorted.length ? [{ say: "limited", shown: shown.length, of: sorted.length }] : [];
  return reportTable(asked, {
    title: lackingTitle,
    ...rowTable(shown, columnsOf(registry)),
    notes: [sentencePhrase(lackingDefinition), ...around, ...limited],
  });
}

const columnsOf = (registry: Registry): RowColumn<Looked>[] => [
  { key: "record", cell: ({ record }) => ({ is: "plain", text: nameOf(record) }) },
  { key: "institution", cell: ({ record }) => ownerCell(record, registry), isOptional: true },
  { key: "name", cell: ({ record }) => nameCell(record, registry), isOptional: true },
  { key: "lacks", cell: ({ missing }) => listCell(missing.map((lack) => fieldCell(lack))) },
];

const ownerCell = (record: AnyRecord, registry: Registry): Cell =>
  "institution" in record && record.institution !== undefined
    ? institutionCell(record.institution, registry)
    : nothingCell;

/** What a record is called, where it is called something. */
function nameCell({ kind, id }: AnyRecord, registry: Registry): Cell {
  const cell = recordCell(kind, id, registry);
  return cell.is === "named" && cell.name !== undefined ? { is: "text", text: cell.name } : nothingCell;
}

const byKindTitle: Sentence = {
  en: "Completeness by kind of record",
  ru: "Полнота данных по разделам реестра",
  tg: "Пуррагии маълумот аз рӯи навъи сабт",
  uz: "Maʼlumotlar toʻliqligi: yozuv turlari boʻyicha",
};

const lackingTitle: Sentence = {
  en: "Records that lack most",
  ru: "Наименее полные записи",
  tg: "Сабтҳое, ки дар онҳо бештар маълумот намерасад",
  uz: "Maʼlumoti eng koʻp yetishmaydigan yozuvlar",
};

const definition: Sentence = {
  en: "No date: neither signed, begun nor confirmed on a known day or year. No document: of an agreement the paper itself, of others a source with its name or address. No country: neither of a partner nor of its own. No link: a partner or agreement that no other record names (an agreement's outputs are links too), an activity or project that names no partner, agreement, project or event and that nothing names. What is only proposed, planned or cancelled needs neither date nor document. A dash: the kind has no such fact.",
  ru: "Без даты — не указано, когда подписано, начато или подтверждено. Без документа — у соглашения нет самого документа, у других записей нет источника с названием или адресом. Без страны — не указана ни страна партнёра, ни страна самой записи. Без связи — партнёр или соглашение, на которые не ссылается ни одна запись (результаты соглашения — тоже связь), а также деятельность или проект без партнёра, соглашения, проекта и мероприятия, на которые никто не ссылается. Для предложенного, запланированного и отменённого дата и документ не нужны. Прочерк — в этом разделе таких сведений не бывает.",
  tg: "Бе сана: маълум нест, ки кай имзо, оғоз ё тасдиқ шудааст. Бе ҳуҷҷат: созишнома бе худи ҳуҷҷат, дигар сабтҳо бе манбаъе, ки ном ё суроға дорад. Бе кишвар: на кишвари шарик маълум аст, на кишвари худи сабт. Бе алоқа: шарик ё созишномае, ки дар ягон сабти дигар зикр нашудааст (натиҷаҳои созишнома низ алоқаанд), инчунин фаъолият ё лоиҳаи бе шарик, созишнома, лоиҳа ва чорабинӣ, ки дар ҷойи дигар низ зикр нашудааст. Барои пешниҳодшуда, дар нақша ва бекоршуда сана ва ҳуҷҷат лозим нест. Тире: дар ин навъи сабт чунин маълумот вуҷуд надорад.",
  uz: "Sanasiz: qachon imzolangani, boshlangani yoki tasdiqlangani nomaʼlum. Hujjatsiz: shartnomaning oʻzi, boshqa yozuvlarda esa nomi yoki manzili koʻrsatilgan manba yoʻq. Mamlakatsiz: hamkorning ham, yozuvning ham mamlakati nomaʼlum. Bogʻlanmagan: boshqa hech bir yozuvda tilga olinmagan hamkor yoki shartnoma (shartnoma natijalari ham bogʻlanish hisoblanadi), shuningdek hamkor, shartnoma, loyiha va tadbir koʻrsatilmagan hamda hech bir yozuvda tilga olinmagan faoliyat yoki loyiha. Taklif etilgan, rejalashtirilgan va bekor qilinganlarga sana ham, hujjat ham shart emas. Chiziqcha: bu turdagi yozuvlarda bunday maʼlumot boʻlmaydi.",
};

const lackingDefinition: Sentence = {
  en: "Records that lack two or more of these facts.",
  ru: "Записи, в которых отсутствуют два и более из этих сведений: дата, документ, страна, связь.",
  tg: "Сабтҳое, ки ду ва зиёда маълумоти номбаршударо надоранд.",
  uz: "Yuqoridagi maʼlumotlardan ikki yoki undan koʻpi yetishmaydigan yozuvlar.",
};

const whateverYears: Sentence = {
  en: "All records are looked at, whatever years are asked for.",
  ru: "Рассматриваются все записи независимо от указанного периода.",
  tg: "Ҳамаи сабтҳо новобаста аз давраи дархостшуда дида мешаванд.",
  uz: "Soʻralgan davrdan qatʼi nazar, barcha yozuvlar koʻrib chiqiladi.",
};
