import { periodOf } from "../../derived/periods.ts";
import { tookPlace } from "../../derived/took-place.ts";
import type { Day } from "../../values/dates/calendar.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";

/** A guest's visa has run out while the stay goes on. */
export const visaExpired = defineCheck({
  id: "visa-expired",
  severity: "info",
  summary: {
    en: "A visa has expired while the stay goes on.",
    ru: "Срок визы истёк, а пребывание продолжается.",
    tg: "Муҳлати раводид гузаштааст, вале иқомат идома дорад.",
    uz: "Viza muddati tugagan, lekin safar davom etmoqda.",
  },
  why: {
    en: "The guest is in the country without leave, and the office answers for it.",
    ru: "Гость находится в стране без разрешения, и отвечает за это отдел.",
    tg: "Меҳмон бе иҷозат дар кишвар аст ва барои ин шуъба ҷавобгар аст.",
    uz: "Mehmon mamlakatda ruxsatsiz turibdi, buning uchun esa boʻlim javob beradi.",
  },
  fix: {
    en: "Add the new visa's day, or the day the stay ended.",
    ru: "Добавьте дату новой визы или день, когда пребывание закончилось.",
    tg: "Муҳлати раводиди нав ё рӯзи анҷоми иқоматро илова кунед.",
    uz: "Yangi viza muddatini yoki safar tugagan kunni qoʻshing.",
  },
  example: {
    wrong: "starts: 2026-02-01\nvisa: { expires: 2026-08-01 }",
    right: "starts: 2026-02-01\nends: 2026-07-28\nvisa: { expires: 2026-08-01 }",
  },
  reads: { mobilities: ["visa", "stage", "starts", "ends", "term"] },
  *run({ registry, today }) {
    for (const mobility of registry.records.mobilities) {
      const expires = mobility.visa?.expires;
      if (!expires || expires.last >= today || !tookPlace(mobility)) continue;
      const { end } = periodOf(mobility, registry.settings);
      if (end && end.last < today) continue;
      const message = expiredOn(expires.last, end ? notOver : perhapsNotOver);
      yield { at: mobility, field: ["visa", "expires"], message, help: addLastDay };
    }
  },
});

const expiredOn = (last: Day, stay: Sentence): Sentence => ({
  en: `the visa expired on ${last}, and ${stay.en}`,
  ru: `срок визы истёк ${last}, а ${stay.ru}`,
  tg: `муҳлати раводид санаи ${last} гузаштааст, вале ${stay.tg}`,
  uz: `viza muddati ${last} kuni tugagan, lekin ${stay.uz}`,
});

const notOver: Sentence = {
  en: "the stay is not over",
  ru: "пребывание продолжается",
  tg: "иқомат идома дорад",
  uz: "safar davom etmoqda",
};

const perhapsNotOver: Sentence = {
  en: "nothing says that the stay is over",
  ru: "об окончании пребывания ничего не сказано",
  tg: "дар бораи анҷоми иқомат чизе навишта нашудааст",
  uz: "safar tugagani haqida hech narsa yozilmagan",
};

const addLastDay: Sentence = {
  en: "add the new visa's last day, or `ends`",
  ru: "укажите срок новой визы или дату окончания в `ends`",
  tg: "муҳлати раводиди нав ё санаи анҷомро дар `ends` нависед",
  uz: "yangi viza muddatini yoki tugash sanasini `ends` maydoniga yozing",
};
