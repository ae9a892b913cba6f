import { lazy } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";

/** What became of somebody who applied for a place. */
export type ApplicationResult = "accepted" | "reserve" | "refused";

const phrases: Readonly<Record<ApplicationResult, string>> = {
  accepted:
    "accepted|admitted|selected|approved|nominated|successful|enrolled|placed|main list|принят|принята|зачислен|зачислена|прошёл|прошла|прошёл отбор|прошла отбор|отобран|отобрана|одобрен|одобрена|одобрено|рекомендован|рекомендована|основной|основной список|победитель|қабул|қабул шуд|қабул шудааст|интихоб шуд|гузашт|qabul qilindi|qabul qilingan|qabul|tanlandi|oʻtdi|tavsiya etildi|kabul|kabul edildi|asil|asıl|yerleşti|admitido|admitida|aceptado|aceptada|seleccionado|seleccionada|titular|angenommen|zugelassen|ausgewählt|zakwalifikowany|zakwalifikowana|przyjęty|przyjęta|admis|admise|正取|錄取|录取|합격|선발",
  reserve:
    "reserve|reserve list|on reserve|substitute|waiting list|waitlist|waitlisted|alternate|резерв|в резерве|резервный список|запас|лист ожидания|захира|дар захира|рӯйхати захиравӣ|zaxira|zaxirada|kutish roʻyxati|yedek|suplente|reserva|lista de espera|warteliste|nachrücker|lista rezerwowa|rezerwa|liste d'attente|備取|候补|예비",
  refused:
    "refused|rejected|denied|declined|not accepted|not admitted|not selected|not approved|unsuccessful|отказ|отказано|в отказе|отклонён|отклонена|отклонено|не принят|не принята|не зачислен|не зачислена|не прошёл|не прошла|не прошёл отбор|не прошла отбор|не отобран|не отобрана|рад|рад шуд|рад карда шуд|қабул нашуд|нагузашт|rad etildi|rad|qabul qilinmadi|oʻtmadi|tanlanmadi|ret|red|reddedildi|ret edildi|denegado|denegada|no admitido|no admitida|excluido|excluida|rechazado|rechazada|abgelehnt|odrzucony|odrzucona|niezakwalifikowany|nie zakwalifikowany|refusé|refusée|未錄取|不錄取|未录取|불합격",
};

/** Whether the place comes with money, which does not change that somebody has it. */
const funded =
  / (?:hibeli|hibesiz|with grant|without grant|with scholarship|without scholarship|со стипендией|без стипендии|с грантом|без гранта|бо грант|бе грант|grant bilan|grantsiz)$/iu;

const byPhrase = lazy(() => {
  const found = new Map<string, ApplicationResult>();
  for (const result of ["accepted", "reserve", "refused"] as const)
    for (const phrase of phrases[result].split("|")) found.set(fold(phrase), result);
  return found;
});

/** The result that a cell says with nothing else beside it but whether there is money. */
export const resultIn = (text: string): ApplicationResult | undefined =>
  byPhrase().get(
    fold(
      text
        .replace(/[.!]+$/, "")
        .replace(funded, "")
        .trim(),
    ),
  );
