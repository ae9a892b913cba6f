import { agreementMeant, isAddendum } from "../../derived/agreements/addenda.ts";
import { type Quota, type QuotaTerms, quotaTermsOf } from "../../derived/agreements/quota-terms.ts";
import { periodOf } from "../../derived/periods.ts";
import { either } from "../../kinds/fault.ts";
import { quotaUse } from "../../measures/quota-use.ts";
import type { Agreement, Mobility } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { yearLabel } from "../../values/dates/years.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import { type CheckContext, defineRecordCheck, type Found } from "../define-check.ts";
import { numberOfPersons } from "../number-of-persons.ts";

/** In a year, certainly more persons went or came, or are to, under an agreement than its quota allows. */
export const quotaExceeded = defineRecordCheck({
  id: "quota-exceeded",
  severity: "warning",
  summary: {
    en: "More persons went or came, or are to, in a year than the agreement's quota allows.",
    ru: "За год выехало или прибыло (или должно выехать или прибыть) больше человек, чем позволяет квота соглашения.",
    tg: "Дар як сол аз квотаи созишнома бештар шахсон рафтаанд ё омадаанд (ё бояд раванд ё оянд).",
    uz: "Bir yilda shartnoma kvotasidan koʻp kishi borgan yoki kelgan (yoki borishi yoki kelishi kerak).",
  },
  why: {
    en: "The partner may refuse the next nomination, or a journey stands under the wrong agreement.",
    ru: "Партнёр может отказать следующему кандидату, или поездка записана не на то соглашение.",
    tg: "Шарик метавонад номзади навбатиро қабул накунад, ё сафар ба созишномаи дигар навишта шудааст.",
    uz: "Hamkor keyingi nomzodni rad etishi mumkin yoki safar boshqa shartnomaga yozilgan.",
  },
  fix: {
    en: "Check the agreement each journey names, and the quota against the paper.",
    ru: "Проверьте, какое соглашение указано в каждой поездке, и сверьте квоту с документом.",
    tg: "Санҷед, ки дар ҳар сафар кадом созишнома навишта шудааст, ва квотаро бо ҳуҷҷат муқоиса кунед.",
    uz: "Har bir safarda qaysi shartnoma koʻrsatilganini tekshiring va kvotani hujjat bilan solishtiring.",
  },
  example: {
    wrong: "quotas:\n  - direction: outbound\n    who: student\n    per_year: 2   # four went in 2018/2019",
    right: "quotas:\n  - direction: outbound\n    who: student\n    per_year: 4",
  },
  reads: {
    agreements: "all",
    mobilities: [
      "agreement",
      "direction",
      "who",
      "purpose",
      "level",
      "field",
      "mode",
      "stage",
      "count",
      "starts",
      "ends",
      "term",
    ],
  },
  kinds: ["agreements"],
  judge: (context) =>
    function* (agreement) {
      if (isAddendum(agreement) || context.registry.isDuplicate(agreement)) return;
      for (const terms of quotaTermsOf(agreement, context.registry)) yield* exceededYears(agreement, terms, context);
    },
  concerning: (record, registry) => {
    const id = record.kind === "agreements" ? record.id : record.kind === "mobilities" ? record.agreement : undefined;
    const agreement = agreementMeant(id, registry);
    return agreement ? [agreement] : [];
  },
});

function* exceededYears(agreement: Agreement, terms: QuotaTerms, { registry, today }: CheckContext): Generator<Found> {
  const { quotaYears: years } = registry.settings;
  const { byYear, journeysIn } = quotaUse(agreement, terms, registry, { rule: "own", years, on: today, planned: true });
  for (const [year, count] of [...byYear].sort(([a], [b]) => a - b)) {
    const holding = terms.holdingIn(year);
    if (!holding) continue;
    const { quota, paper, index } = holding;
    const { max } = quota.per_year;
    if (max === null || count.min <= max) continue;
    const toCome = journeysIn(year).map((mobility) => isToCome(mobility, registry, today));
    const message = moreThan(
      max,
      numberOfPersons(count, registry.settings),
      verbOf(quota, toCome),
      yearLabel(year, years),
    );
    yield { at: paper, field: ["quotas", index, "per_year"], message, help: checkBoth };
  }
}

function moreThan(quota: number, persons: Sentence, verb: Sentence, year: string): Sentence {
  const isAcademic = year.includes("/");
  return {
    en: `${persons.en} ${verb.en} in ${year}, and the quota is ${quota}`,
    ru: `в ${year} ${isAcademic ? "учебном году" : "году"} ${verb.ru} ${persons.ru} чел. при квоте ${quota}`,
    tg: `${persons.tg} нафар дар соли ${isAcademic ? "таҳсили " : ""}${year} ${verb.tg}, вале квота ${quota} нафар аст`,
    uz: `${year}${isAcademic ? " oʻquv yilida" : "-yilda"} ${persons.uz} kishi ${verb.uz}, kvota esa ${quota} kishi`,
  };
}

const checkBoth: Sentence = {
  en: "check the journeys that name this agreement, and the paper",
  ru: "проверьте поездки, в которых указано это соглашение, и сам документ",
  tg: "сафарҳоеро, ки дар онҳо ин созишнома навишта шудааст, ва худи ҳуҷҷатро санҷед",
  uz: "shu shartnoma koʻrsatilgan safarlarni va hujjatning oʻzini tekshiring",
};

/** Whether a journey is planned, or begins after a day whatever its dates mean. */
function isToCome(mobility: Mobility, { settings }: Registry, today: Day): boolean {
  const { start } = periodOf(mobility, settings);
  return mobility.stage === "planned" || (start !== undefined && start.first > today);
}

function verbOf({ direction }: Quota, toCome: readonly boolean[]): Sentence {
  const { past, future } = verbs[direction];
  if (!toCome.includes(true)) return past;
  if (!toCome.includes(false)) return future;
  return sentenceOf((language) => either([past[language], future[language]], language));
}

const verbs: Readonly<Record<Quota["direction"], { readonly past: Sentence; readonly future: Sentence }>> = {
  outbound: {
    past: { en: "went", ru: "выехало", tg: "рафтаанд", uz: "borgan" },
    future: { en: "are to go", ru: "должно выехать", tg: "бояд раванд", uz: "borishi kerak" },
  },
  inbound: {
    past: { en: "came", ru: "прибыло", tg: "омадаанд", uz: "kelgan" },
    future: { en: "are to come", ru: "должно прибыть", tg: "бояд оянд", uz: "kelishi kerak" },
  },
};
