import { lazy } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";

/** What became of somebody who applied for a place. */
export type ApplicationResult = "accepted" | "reserve" | "refused" | "withdrew";

const phrases: Readonly<Record<ApplicationResult, string>> = {
  accepted:
    "accepted|admitted|selected|approved|nominated|successful|enrolled|placed|main list|принят|принята|зачислен|зачислена|прошёл|прошла|прошёл отбор|прошла отбор|отобран|отобрана|одобрен|одобрена|одобрено|рекомендован|рекомендована|основной|основной список|победитель|қабул|қабул шуд|қабул шудааст|интихоб шуд|гузашт|qabul qilindi|qabul qilingan|qabul|tanlandi|oʻtdi|tavsiya etildi|kabul|kabul edildi|asil|asıl|yerleşti|admitido|admitida|aceptado|aceptada|seleccionado|seleccionada|titular|angenommen|zugelassen|ausgewählt|zakwalifikowany|zakwalifikowana|przyjęty|przyjęta|admis|admise|正取|錄取|录取|합격|선발|recommended|offered|offer accepted|vincitore|vincitrice|assegnatario|assegnataria|assegnato|assegnata|ammesso|ammessa|adjudicado|adjudicada|concedido|concedida|asignado|asignada|classificado|classificada|aprovado|aprovada|selecionado|selecionada|contemplado|contemplada|deferido|deferida|accepté|acceptée|retenu|retenue|sélectionné|sélectionnée|zusage|nominiert|přijat|přijata|nominován|nominována|vybrán|vybrána|nyertes|felvett|elfogadva|admisă|acceptat|acceptată|odabran|odabrana|primljen|primljena|обран|обрана|зараховано|қабылданды|diterima|trúng tuyển|採用|合格",
  reserve:
    "reserve|reserve list|on reserve|substitute|waiting list|waitlist|waitlisted|alternate|резерв|в резерве|резервный список|запас|лист ожидания|захира|дар захира|рӯйхати захиравӣ|zaxira|zaxirada|kutish roʻyxati|yedek|suplente|reserva|lista de espera|warteliste|nachrücker|lista rezerwowa|rezerwa|liste d'attente|liste complémentaire|lista di attesa|lista d'attesa|idoneo|idonea|idoneo non assegnatario|idonea non assegnataria|non assegnatario|non assegnataria|excedente|cadastro de reserva|em espera|náhradník|náhradnice|várólista|várólistán|lista de așteptare|rezervna lista|в резерв|в резерв зачислен|standby|備取|候补|예비|補欠",
  refused:
    "refused|rejected|denied|declined|not accepted|not admitted|not selected|not approved|unsuccessful|отказ|отказано|в отказе|отклонён|отклонена|отклонено|не принят|не принята|не зачислен|не зачислена|не прошёл|не прошла|не прошёл отбор|не прошла отбор|не отобран|не отобрана|рад|рад шуд|рад карда шуд|қабул нашуд|нагузашт|rad etildi|rad|qabul qilinmadi|oʻtmadi|tanlanmadi|ret|red|reddedildi|ret edildi|denegado|denegada|no admitido|no admitida|excluido|excluida|rechazado|rechazada|abgelehnt|odrzucony|odrzucona|niezakwalifikowany|nie zakwalifikowany|refusé|refusée|未錄取|不錄取|未录取|불합격|탈락|不合格|落選|not nominated|not recommended|not eligible|ineligible|excluded|disqualified|declined by host|rejected by host|не рекомендован|не рекомендована|не рекомендовано|не одобрен|не одобрена|не одобрено|не допущен|не допущена|escluso|esclusa|non ammesso|non ammessa|non idoneo|non idonea|non vincitore|non vincitrice|respinto|respinta|no seleccionado|no seleccionada|no apto|no apta|no concedido|no concedida|desestimado|desestimada|inadmitido|inadmitida|desclassificado|desclassificada|não classificado|não classificada|não selecionado|não selecionada|indeferido|indeferida|inscrição indeferida|eliminado|eliminada|non retenu|non retenue|non admis|non admise|rejeté|rejetée|absage|nicht nominiert|nicht ausgewählt|ausgeschlossen|nepřijat|nepřijata|nevybrán|nevybrána|zamítnuto|elutasítva|elutasított|respins|respinsă|odbijen|odbijena|відмовлено|ditolak|không trúng tuyển",
  withdrew:
    "withdrawn|withdrew|did not go|did not travel|no show|no-show|declined the offer|offer declined|отказался|отказалась|отказался от поездки|отказалась от поездки|отказался от участия|отказалась от участия|отказ от участия|снялся|снялась|не поехал|не поехала|не выехал|не выехала|не состоялась|поездка не состоялась|нарафт|сафар накард|даст кашид|bormadi|ketmadi|safar qilmadi|voz kechdi|rad etdi|rinuncia|rinunciato|rinunciataria|rinunciatario|ha rinunciato|renuncia|renunció|renunciado|renunciante|desistiu|desistente|desistência|désistement|désisté|désistée|a renoncé|zurückgezogen|verzichtet|verzicht|rücktritt|rezygnacja|zrezygnował|zrezygnowała|odstoupil|odstoupila|visszalépett|visszalépés|odustao|odustala|відмовився|відмовилась|feragat|feragat etti|vazgeçti|gitmedi|gitmekten vazgeçti|mengundurkan diri|放棄|放弃|포기|辞退",
};

/** Whether the place comes with money, which does not change that somebody has it. */
const funded =
  / (?:hibeli|hibesiz|with grant|without grant|with scholarship|without scholarship|со стипендией|без стипендии|с грантом|без гранта|бо грант|бе грант|grant bilan|grantsiz)$/iu;

const byPhrase = lazy(() => {
  const found = new Map<string, ApplicationResult>();
  for (const result of ["accepted", "reserve", "refused", "withdrew"] as const)
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

const short = 200;
const notGone =
  /(?<!\p{L})(?:отказал(?:ся|ась) от (?:\p{L}+ )?(?:поездки|участия|обучения|стажировки)|не (?:поехал|выехал|выезжал)\p{L}*|поездк\p{L}+ (?:не состоялась|отменена|отложена|перенесена)|did not (?:go|travel|take part)|withdrew|cancelled|canceled|postponed|отмен[её]н\p{L}*|отложен\p{L}*|сафар (?:бекор шуд|нашуд)|safar (?:bekor qilin|qoldiril)\p{L}*)(?!\p{L})/iu;
const asksWhetherGone =
  /(?<!\p{L})(?:travel?led|attended|took part|took place|participated|went|поехал|выехал|участвовал|состоялась|состоялось|рафт|рафтааст|иштирок кард|bordi|ketdi|qatnashdi)(?:\(?\p{L}*\)?)(?!\p{L})/iu;
const saysNo = /^(?:no|not|нет|не|не было|йўқ|yo[ʻ'‘’]?q|не$|n|non|nein|nie|hayır|não|否)[.!]?$/iu;

/** Whether a remark, or an answer below a question, says that somebody may not have travelled. */
export const mayNotHaveGone = (heading: string, text: string): boolean =>
  text.length < short && (notGone.test(text) || (saysNo.test(text) && asksWhetherGone.test(heading)));
