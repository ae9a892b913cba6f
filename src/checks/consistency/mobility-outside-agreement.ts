import { tookPlace } from "../../derived/took-place.ts";
import type { Agreement, Mobility } from "../../registry/record.ts";
import type { Span } from "../../values/dates/calendar.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";
import { fieldsInForce, mobilitiesByAgreement, possiblyInForce, startOf } from "./mobility-agreements.ts";

/** A mobility names an agreement that was in force on no day it can have started. */
export const mobilityOutsideAgreement = defineCheck({
  id: "mobility-outside-agreement",
  severity: "warning",
  summary: {
    en: "A mobility starts when the agreement it names is not in force.",
    ru: "Поездка начинается, когда указанное в ней соглашение не действует.",
    tg: "Сафар вақте оғоз мешавад, ки созишномаи дар он нишондодашуда амал намекунад.",
    uz: "Safar unda koʻrsatilgan shartnoma amalda boʻlmagan paytda boshlanadi.",
  },
  why: {
    en: "The journey has no paper to rest on, or a date is wrong.",
    ru: "У поездки нет основания, или в дате ошибка.",
    tg: "Сафар асос надорад ё сана хато аст.",
    uz: "Safarning asosi yoʻq yoki sana xato.",
  },
  fix: {
    en: "Compare the dates of both; name the agreement that was in force.",
    ru: "Сверьте даты обеих записей; укажите соглашение, которое тогда действовало.",
    tg: "Санаҳои ҳар ду сабтро муқоиса кунед; созишномаеро нишон диҳед, ки он вақт амал мекард.",
    uz: "Ikkala yozuv sanalarini solishtiring; oʻsha paytda amalda boʻlgan shartnomani koʻrsating.",
  },
  example: {
    wrong: "agreement: mmit-ufa-2014   # ended in 2017\nstarts: 2019-03-01",
    right: "agreement: mmit-ufa-2018\nstarts: 2019-03-01",
  },
  reads: {
    agreements: fieldsInForce,
    mobilities: ["agreement", "starts", "ends", "term", "stage"],
  },
  *run({ registry }) {
    for (const { agreement, mobilities } of mobilitiesByAgreement(registry)) {
      const days = possiblyInForce(agreement, registry);
      for (const mobility of mobilities) {
        const start = startOf(mobility, registry);
        if (!start || days.some((span) => haveDayInCommon(start, span)) || needsNoAgreement(mobility, agreement))
          continue;
        yield { at: mobility, field: ["agreement"], message: notInForce(agreement.id), help: compareDates };
      }
    }
  },
});

const notInForce = (id: string): Sentence => ({
  en: `${id} is not in force when this starts`,
  ru: `на дату начала поездки соглашение ${id} не действует`,
  tg: `дар санаи оғози сафар созишномаи ${id} амал намекунад`,
  uz: `safar boshlanadigan sanada ${id} shartnomasi amalda emas`,
});

const compareDates: Sentence = {
  en: "compare the dates of both records",
  ru: "сверьте даты обеих записей",
  tg: "санаҳои ҳар ду сабтро муқоиса кунед",
  uz: "ikkala yozuv sanalarini solishtiring",
};

const haveDayInCommon = (start: Span, days: Span): boolean => start.first <= days.last && start.last >= days.first;

/** A cancelled mobility needs no agreement, and a planned one may precede its signing. */
const needsNoAgreement = (mobility: Mobility, { stage }: Agreement): boolean =>
  mobility.stage === "cancelled" || (!tookPlace(mobility) && stage !== undefined);
