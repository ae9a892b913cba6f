import { agreementsProper } from "../../derived/agreements/addenda.ts";
import { lastTerms, paperOfEnd } from "../../derived/agreements/in-force.ts";
import { isRenewalPrepared } from "../../derived/agreements/prepared-renewal.ts";
import { stateOfAgreement } from "../../derived/agreements/state.ts";
import type { Agreement } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { addDays, type Day, type Span } from "../../values/dates/calendar.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";

/** An agreement is reported so many days before its end. */
const noticeDays = 180;

/** An agreement in force ends within half a year and is not renewed by itself. */
export const agreementExpiring = defineCheck({
  id: "agreement-expiring",
  severity: "info",
  summary: {
    en: `An agreement ends within ${noticeDays} days.`,
    ru: `Срок соглашения истекает в ближайшие ${noticeDays} дней.`,
    tg: `Муҳлати созишнома дар давоми ${noticeDays} рӯзи наздик ба охир мерасад.`,
    uz: `Shartnoma muddati yaqin ${noticeDays} kun ichida tugaydi.`,
  },
  why: {
    en: "A renewal takes months to be signed on both sides.",
    ru: "Чтобы обе стороны подписали продление, нужны месяцы.",
    tg: "Барои он ки ҳар ду тараф тамдидро имзо кунанд, моҳҳо лозиманд.",
    uz: "Uzaytirishni ikkala tomon imzolashi uchun bir necha oy kerak boʻladi.",
  },
  fix: {
    en: "Ask the partner for a renewal; add it as an agreement that `replaces` this one, or as an addendum that `amends` it.",
    ru: "Договоритесь с партнёром о продлении; добавьте его как соглашение, в котором `replaces` указывает на это, или как дополнение с `amends`.",
    tg: "Дар бораи тамдид ба шарик муроҷиат кунед; онро ҳамчун созишномае, ки дар `replaces`-и он ин созишнома навишта шудааст, ё ҳамчун илова бо `amends` сабт кунед.",
    uz: "Hamkor bilan uzaytirish haqida kelishing; uni `replaces` maydonida shu shartnoma koʻrsatilgan yangi shartnoma yoki `amends` maydonli qoʻshimcha sifatida kiriting.",
  },
  example: {
    wrong: "ends: 2027-01-31   # and today is 2026-11-21",
    right: "# in the renewal\nreplaces: mmit-ufa-2022\nstarts: 2027-02-01",
  },
  reads: { agreements: "all" },
  *run({ registry, today }) {
    for (const agreement of agreementsProper(registry)) {
      const ends = endOnItsOwn(agreement, registry);
      if (!ends || ends.last > addDays(today, noticeDays) || isRenewalPrepared(agreement, registry, today)) continue;
      if (stateOfAgreement(agreement, registry, today) !== "in-force") continue;
      const at = paperOfEnd(agreement, registry);
      const help = lastTerms(agreement, registry).renewal === "not-renewable" ? prepareNew : askForRenewal;
      yield { at, field: ["ends"], message: endsOn(at === agreement ? undefined : agreement.id, ends.last), help };
    }
  },
});

/** Says when an agreement ends: the one whose file it is, or another. */
const endsOn = (id: string | undefined, last: Day): Sentence => ({
  en: `${id ?? "this agreement"} ends on ${last}`,
  ru: `срок ${id ? `соглашения ${id}` : "этого соглашения"} истекает ${last}`,
  tg: `муҳлати ${id ? `созишномаи ${id}` : "ин созишнома"} санаи ${last} ба охир мерасад`,
  uz: `${id ? `${id} shartnomasining` : "bu shartnomaning"} muddati ${last} kuni tugaydi`,
});

const prepareNew: Sentence = {
  en: "prepare a new agreement: this one cannot be renewed",
  ru: "подготовьте новое соглашение: продление не предусмотрено",
  tg: "созишномаи нав омода кунед: ин созишнома тамдид намешавад",
  uz: "yangi shartnoma tayyorlang: bu shartnoma uzaytirilmaydi",
};

const askForRenewal: Sentence = {
  en: "ask the partner for a renewal",
  ru: "договоритесь с партнёром о продлении",
  tg: "дар бораи тамдид ба шарик муроҷиат кунед",
  uz: "uzaytirish haqida hamkorga murojaat qiling",
};

/** When an agreement ends after all addenda, unless it renews itself or was terminated. */
function endOnItsOwn(agreement: Agreement, registry: Registry): Span | undefined {
  const { ends, renewal } = lastTerms(agreement, registry);
  return agreement.terminated || renewal === "automatic" ? undefined : ends;
}
