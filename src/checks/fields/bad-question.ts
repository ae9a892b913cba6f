import type { FieldPath } from "../../documents/positions.ts";
import { didYouMean, named } from "../../kinds/fault.ts";
import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import { measures } from "../../measures/index.ts";
import { splitQuery } from "../../queries/query-words.ts";
import type { Question } from "../../queries/question.ts";
import { compileQuery } from "../../queries/select.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { onlyMisspelled } from "../../reading/spelling.ts";
import { everyKind } from "../../registry/reads.ts";
import type { AnyRecord } from "../../registry/record.ts";
import { parseRecordName } from "../../registry/references.ts";
import type { Registry } from "../../registry/registry.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { type CheckContext, defineCheck, type Found } from "../define-check.ts";

/** A measure, query or piece of evidence in a claim, target or commitment that cannot be followed. */
export const badQuestion = defineCheck({
  id: "bad-question",
  severity: "error",
  summary: {
    en: "A `measure`, `where` or `evidence` asks for something that does not exist.",
    ru: "`measure`, `where` или `evidence` спрашивает о том, чего нет.",
    tg: "`measure`, `where` ё `evidence` чизеро мепурсад, ки вуҷуд надорад.",
    uz: "`measure`, `where` yoki `evidence` mavjud boʻlmagan narsani soʻraydi.",
  },
  why: {
    en: "The claim, target or commitment cannot be held against the records.",
    ru: "Заявленное, цель или обязательство нельзя сверить с записями.",
    tg: "Рақами эълоншуда, ҳадаф ё уҳдадориро бо сабтҳо муқоиса кардан мумкин нест.",
    uz: "Eʼlon qilingan son, maqsad yoki majburiyatni yozuvlar bilan solishtirib boʻlmaydi.",
  },
  fix: {
    en: "Write a measure of hamkor measures, a query as in hamkor count, evidence as kind/id.",
    ru: "Укажите показатель из hamkor measures, запрос как в hamkor count, подтверждение в виде раздел/идентификатор (`events/…`).",
    tg: "Нишондиҳандаро аз hamkor measures, дархостро мисли hamkor count, далелро дар шакли навъ/рамз (`events/…`) нависед.",
    uz: "Koʻrsatkichni hamkor measures roʻyxatidan, soʻrovni hamkor count dagidek, tasdiqni tur/identifikator (`events/…`) koʻrinishida yozing.",
  },
  example: { wrong: "measure: agreement\nwhere: country:Rusia", right: "measure: agreements\nwhere: country:Russia" },
  reads: { ...everyKind, mobilities: [] },
  *run(context) {
    const { allOf } = context.registry;
    for (const institution of allOf("institutions"))
      yield* faultsIn(institution, "claims", institution.claims, context);
    for (const agreement of allOf("agreements"))
      yield* faultsIn(agreement, "commitments", agreement.commitments, context);
    for (const plan of allOf("plans")) yield* faultsIn(plan, "targets", plan.targets, context);
  },
});

type MeasureFields = {
  readonly measure?: string | undefined;
  readonly where?: string | undefined;
  readonly evidence?: readonly string[] | undefined;
};

function* faultsIn(
  record: AnyRecord,
  field: string,
  questions: readonly MeasureFields[] | undefined,
  context: CheckContext,
): Generator<Found> {
  for (const [index, fields] of (questions ?? []).entries()) yield* faultsOf(record, fields, [field, index], context);
}

function* faultsOf(
  record: AnyRecord,
  { measure, where, evidence }: MeasureFields,
  path: FieldPath,
  context: CheckContext,
): Generator<Found> {
  if (measure !== undefined && !measures.some(({ name }) => name === measure)) {
    const names = measures.map(({ name }) => name);
    const nearest = nearestWords(measure, names);
    const help = didYouMean(nearest) ?? seeMeasures;
    yield {
      at: record,
      field: [...path, "measure"],
      message: noMeasure(measure),
      help,
      suggestion: onlyMisspelled(measure, names),
    };
  } else if (where !== undefined) {
    const fault = whereFault(where, measure, context);
    if (fault) yield { at: record, field: [...path, "where"], ...fault };
  }
  for (const [index, name] of (evidence ?? []).entries()) {
    const fault = evidenceFault(name, context.registry);
    if (fault) yield { at: record, field: [...path, "evidence", index], ...fault };
  }
}

const noMeasure = (name: string): Sentence => ({
  en: `there is no measure ${named(name)}`,
  ru: `нет показателя ${named(name)}`,
  tg: `нишондиҳандаи ${named(name)} нест`,
  uz: `${named(name)} koʻrsatkichi yoʻq`,
});

const seeMeasures: Sentence = {
  en: "hamkor measures lists them",
  ru: "какие показатели есть, показывает hamkor measures",
  tg: "рӯйхати нишондиҳандаҳоро hamkor measures нишон медиҳад",
  uz: "koʻrsatkichlar roʻyxatini hamkor measures koʻrsatadi",
};

type Fault = Pick<Found, "message" | "help">;

function whereFault(where: string, measure: string | undefined, { registry, today }: CheckContext): Fault | undefined {
  const definition = measures.find(({ name }) => name === measure);
  if (!definition) return { message: narrowsNothing, help: addMeasure };
  const question: Question = {
    registry,
    on: today,
    years: registry.settings.years,
    yearRule: "own",
    ofOutputs: definition.ofOutputs ?? false,
  };
  try {
    compileQuery(splitQuery(where), definition.of, question);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return { message: error.sentence, help: error.help };
    throw error;
  }
}

const narrowsNothing: Sentence = {
  en: "`where` narrows a measure, and there is none",
  ru: "`where` уточняет показатель, а показателя нет",
  tg: "`where` нишондиҳандаро маҳдуд мекунад, вале нишондиҳанда нест",
  uz: "`where` koʻrsatkichni aniqlashtiradi, lekin koʻrsatkich yoʻq",
};

const addMeasure: Sentence = {
  en: "add `measure`, or take `where` out",
  ru: "добавьте `measure` или уберите `where`",
  tg: "`measure` илова кунед ё `where`-ро нест кунед",
  uz: "`measure` qoʻshing yoki `where` maydonini olib tashlang",
};

function evidenceFault(name: string, registry: Registry): Fault | undefined {
  const record = parseRecordName(name);
  if (!record) return { message: noName(name), help: writeName };
  if (registry.isResolvable(record.kind, record.id)) return undefined;
  const ids = registry.records[record.kind].map(({ id }) => `${record.kind}/${id}`);
  return { message: noRecord(name), help: didYouMean(nearestWords(name, ids)) ?? seeRecords(record.kind) };
}

const noName = (name: string): Sentence => ({
  en: `${named(name)} is not the name of a record`,
  ru: `${named(name)} — не имя записи`,
  tg: `${named(name)} номи сабт нест`,
  uz: `${named(name)} yozuv nomi emas`,
});

const writeName: Sentence = {
  en: `write kind/id, with one of ${kindNames.join(", ")}`,
  ru: `напишите раздел/идентификатор; разделы: ${kindNames.join(", ")}`,
  tg: `навъ/рамз нависед; навъҳо: ${kindNames.join(", ")}`,
  uz: `tur/identifikator deb yozing; turlar: ${kindNames.join(", ")}`,
};

const noRecord = (name: string): Sentence => ({
  en: `there is no ${named(name)}`,
  ru: `нет записи ${named(name)}`,
  tg: `сабти ${named(name)} нест`,
  uz: `${named(name)} yozuvi yoʻq`,
});

const seeRecords = (kind: KindName): Sentence => ({
  en: `hamkor list ${kind} shows what there is`,
  ru: `какие записи есть, показывает hamkor list ${kind}`,
  tg: `рӯйхати сабтҳоро hamkor list ${kind} нишон медиҳад`,
  uz: `bor yozuvlarni hamkor list ${kind} koʻrsatadi`,
});
