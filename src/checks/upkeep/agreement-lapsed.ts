import { agreementsProper } from "../../derived/agreements/addenda.ts";
import { inForcePeriods, lastTerms, paperOfEnd } from "../../derived/agreements/in-force.ts";
import { replacementsOf } from "../../derived/agreements/replacements.ts";
import { stateOfAgreement } from "../../derived/agreements/state.ts";
import { agreementsWith } from "../../derived/partners/partnerships.ts";
import type { Agreement } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { addMonths, type Day, daysBetween, type Span } from "../../values/dates/calendar.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck, type Found } from "../define-check.ts";

/** An agreement has ended, and no signed one replaces it. */
export const agreementLapsed = defineCheck({
  id: "agreement-lapsed",
  severity: "info",
  summary: {
    en: "An agreement ended and nothing replaces it.",
    ru: "Срок соглашения истёк, и ничто его не заменяет.",
    tg: "Муҳлати созишнома гузаштааст ва чизе онро иваз намекунад.",
    uz: "Shartnoma muddati tugagan va uning oʻrnini hech narsa bosmagan.",
  },
  why: {
    en: "Students may be nominated under an agreement that binds neither side any more.",
    ru: "Студентов могут направить по соглашению, которое уже никого ни к чему не обязывает.",
    tg: "Донишҷӯёнро мумкин аст аз рӯи созишномае фиристанд, ки дигар ҳеҷ тарафро уҳдадор намекунад.",
    uz: "Talabalar endi hech bir tomonni majburlamaydigan shartnoma boʻyicha yuborilishi mumkin.",
  },
  fix: {
    en: "Name this file in the `replaces` of the renewal, or in the `amends` of the addendum that prolongs it; or set `terminated`.",
    ru: "Укажите это соглашение в `replaces` нового соглашения или в `amends` дополнения, которое его продлевает, либо добавьте `terminated`.",
    tg: "Ин созишномаро дар `replaces`-и созишномаи нав ё дар `amends`-и иловае, ки онро тамдид мекунад, нависед; ё `terminated` илова кунед.",
    uz: "Bu shartnomani yangi shartnomaning `replaces` maydonida yoki uni uzaytiradigan qoʻshimchaning `amends` maydonida koʻrsating; yoki `terminated` sanasini qoʻshing.",
  },
  example: {
    wrong: "signed: 2015-03-02\nends: 2020-03-01",
    right: "signed: 2015-03-02\nends: 2020-03-01\nterminated: 2020-03-01",
  },
  reads: { agreements: "all" },
  *run({ registry, today }) {
    for (const agreement of agreementsProper(registry)) {
      if (!hasLapsed(agreement, registry, today)) continue;
      const { ends } = lastTerms(agreement, registry);
      if (!ends) continue;
      const at = paperOfEnd(agreement, registry);
      const ended = endedOn(at.id === agreement.id ? undefined : agreement.id, ends.last);
      const renewal = likelyRenewal(agreement, ends, registry);
      const wording = renewal ? withRenewal(ended, agreement, renewal) : { message: ended, help: addRenewal };
      yield { at, field: ["ends"], ...wording };
    }
  },
});

/** Says that an agreement has ended: the one whose file it is, or another. */
const endedOn = (id: string | undefined, last: Day): Sentence => ({
  en: `${id ?? "this agreement"} ended on ${last} and nothing replaces it`,
  ru: `срок ${id ? `соглашения ${id}` : "этого соглашения"} истёк ${last}, а замены нет`,
  tg: `муҳлати ${id ? `созишномаи ${id}` : "ин созишнома"} санаи ${last} ба охир расидааст ва ба ҷойи он созишномаи дигар нест`,
  uz: `${id ? `${id} shartnomasining` : "bu shartnomaning"} muddati ${last} kuni tugagan, oʻrniga yangisi yoʻq`,
});

const addRenewal: Sentence = {
  en: "add the renewal with `replaces`, or set `terminated`",
  ru: "добавьте новое соглашение с `replaces` или укажите дату в `terminated`",
  tg: "созишномаи навро бо `replaces` илова кунед ё дар `terminated` сана нависед",
  uz: "yangi shartnomani `replaces` maydoni bilan qoʻshing yoki `terminated` maydoniga sana yozing",
};

const withRenewal = (ended: Sentence, { id }: Agreement, renewal: Agreement): Pick<Found, "message" | "help"> => ({
  message: {
    en: `${ended.en}, though ${renewal.id} looks like its renewal`,
    ru: `${ended.ru}, хотя соглашение ${renewal.id} похоже на его продление`,
    tg: `${ended.tg}, ҳарчанд созишномаи ${renewal.id} ба тамдиди он монанд аст`,
    uz: `${ended.uz}, garchi ${renewal.id} shartnomasi uning davomiga oʻxshasa ham`,
  },
  help: {
    en: `if it is, add \`replaces: ${id}\` to ${renewal.file}; else set \`terminated\``,
    ru: `если это так, добавьте \`replaces: ${id}\` в ${renewal.file}; если нет, укажите дату в \`terminated\``,
    tg: `агар чунин бошад, \`replaces: ${id}\`-ро ба ${renewal.file} илова кунед; агар не, дар \`terminated\` сана нависед`,
    uz: `shunday boʻlsa, ${renewal.file} fayliga \`replaces: ${id}\` qoʻshing; boʻlmasa, \`terminated\` maydoniga sana yozing`,
  },
});

/** Whether an agreement has expired, and no signed paper replaces it or, being an addendum, is to take it up again. */
function hasLapsed(agreement: Agreement, registry: Registry, today: Day): boolean {
  if (agreement.terminated || stateOfAgreement(agreement, registry, today) !== "expired") return false;
  if (replacementsOf(agreement, registry).some(({ stage }) => stage === undefined)) return false;
  return !inForcePeriods(agreement, registry).some(({ start }) => start !== undefined && start.first > today);
}

/**
 * The signed paper of the same institution, partner and type that began nearest to an agreement's end, if one did within
 * six months of it.
 */
function likelyRenewal(agreement: Agreement, ends: Span, registry: Registry): Agreement | undefined {
  const among = new Set((agreement.partners ?? []).flatMap((partner) => agreementsWith(partner, registry)));
  const renewals = [...among].flatMap((other) => {
    const start = other.starts ?? other.signed;
    if (!start || !isSamePaperAgain(other, agreement, ends) || !beginsNear(start, ends)) return [];
    return { other, distance: Math.abs(daysBetween(ends.last, start.first)) };
  });
  return renewals.sort((a, b) => a.distance - b.distance)[0]?.other;
}

/** Whether an agreement could take the place of an earlier one: it says of no other that it does, and goes on for longer. */
function isSamePaperAgain(later: Agreement, earlier: Agreement, ends: Span): boolean {
  if (later.id === earlier.id || later.stage || later.replaces || later.type !== earlier.type) return false;
  return later.institution === earlier.institution && isLater(later, earlier, ends) && haveSameParties(later, earlier);
}

function isLater(later: Agreement, earlier: Agreement, ends: Span): boolean {
  const [began, begun] = [earlier.starts ?? earlier.signed, later.starts ?? later.signed];
  const beganBefore = !began || !begun || began.first < begun.first;
  return beganBefore && (!later.ends || later.ends.last > ends.last);
}

/** Whether one's partners are all among the other's: a consortium may be renewed by fewer, or by more. */
function haveSameParties({ partners: some = [] }: Agreement, { partners: others = [] }: Agreement): boolean {
  const [all, fewer] = some.length > others.length ? [some, others] : [others, some];
  return fewer.every((partner) => all.includes(partner));
}

const monthsAround = 6;

const beginsNear = (start: Span, ends: Span): boolean =>
  start.first <= addMonths(ends.last, monthsAround) && start.last >= addMonths(ends.first, -monthsAround);
