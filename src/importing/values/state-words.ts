import { lazy } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";

/** What a cell may say of an agreement in a word: that it is over, that it is in force, or that it is not signed yet. */
export type StateWord = "over" | "in-force" | "not-signed";

const phrases: Readonly<Record<StateWord, string>> = {
  over: "vencido|vencida|no vigente|expirado|expirada|caducado|caducada|expiré|expirée|résilié|résiliée|abgelaufen|gekündigt|beendet|ausgelaufen|wygasła|wygasł|wygasło|nieaktualna|zakończona|süresi doldu|süresi bitti|feshedildi|geçersiz|scaduto|scaduta|закінчився|припинено|розірвано|не діє|мерзімі аяқталды|мерзімі өтті|已过期|过期|已到期|失效|已終止|만료|만료됨|종료|expired|terminated|cancelled|canceled|not in force|no longer in force|no longer valid|invalid|inactive|closed|ended|completed|истек|истекло|истекла|срок истек|срок действия истек|не действует|недействителен|недействительно|недействующий|не действующий|утратил силу|расторгнут|расторгнуто|расторгнута|прекращен|прекращено|прекращена|завершен|завершено|завершена|закончился|закончен|окончен|закрыт|аннулирован|архив|мӯҳлаташ гузашт|мӯҳлаташ гузаштааст|мӯҳлат гузашт|мӯҳлат гузаштааст|амал намекунад|эътибор надорад|бекор шуд|бекор шудааст|бекор карда шуд|қатъ шуд|қатъ гардид|ба охир расид|ба анҷом расид|анҷом ёфт|muddati tugagan|muddati oʻtgan|muddati tugadi|amal qilmaydi|kuchga ega emas|bekor qilingan|bekor qilindi|toʻxtatilgan|tugagan|yakunlangan|yakunlandi|yopilgan",
  "in-force":
    "vigente|activo|activa|en vigor|en vigueur|aktiv|gültig|aktualna|obowiązuje|aktif|geçerli|yürürlükte|in vigore|attivo|чинний|діє|күшінде|有效|生效|유효|in force|active|valid|current|in effect|effective|signed|действует|действующий|действующее|действующая|действителен|действительно|в силе|активен|активно|активный|подписан|подписано|подписана|амал мекунад|эътибор дорад|фаъол|ҷорӣ|дар амал|ба имзо расид|ба имзо расидааст|имзо шуд|amal qilmoqda|amalda|amal qiladi|faol|kuchda|imzolangan",
  "not-signed":
    "en trámite|en proceso|en negociación|en cours de signature|en préparation|in vorbereitung|in verhandlung|w przygotowaniu|w trakcie podpisywania|hazırlanıyor|imza aşamasında|in corso di firma|на погодженні|на підписанні|审批中|签署中|진행중|협의중|draft|not signed|not yet signed|unsigned|to be signed|pending|in preparation|under preparation|under negotiation|in negotiation|in progress|planned|проект|проект договора|проект соглашения|на согласовании|на подписании|на подписи|на рассмотрении|в разработке|в процессе подписания|в процессе согласования|готовится|подготовка|планируется|не подписан|не подписано|не подписана|переговоры|лоиҳа|лоиҳаи шартнома|лоиҳаи созишнома|дар баррасӣ|дар таҳия|дар арафаи имзо|омода мешавад|имзо нашудааст|ба имзо нарасидааст|loyiha|koʻrib chiqilmoqda|tayyorlanmoqda|imzolanmoqda|imzolanmagan|kelishilmoqda",
};

const byPhrase = lazy(() => {
  const found = new Map<string, StateWord>();
  for (const state of ["over", "in-force", "not-signed"] as const)
    for (const phrase of phrases[state].split("|")) found.set(fold(phrase), state);
  return found;
});

/** The state that a cell says with nothing else. */
export const stateWordIn = (text: string): StateWord | undefined =>
  byPhrase().get(fold(text.replace(/[.!]+$/, "").trim()));

const terminated =
  /(?<!(?:не|может быть|могут быть|будет|если|not|may be|can be|if|be)\s)(?<!\p{L})(?:расторгнут(?:о|а|ы)?|аннулирован(?:о|а)?|отмен[её]н(?:о|а)?|досрочно прекращ[её]н\p{L}*|terminated|annulled|cancelled|canceled|бекор (?:карда )?шуд\p{L}*|қатъ (?:карда )?шуд\p{L}*|bekor qilin\p{L}*|бекор қилин\p{L}*)(?!\p{L})/iu;
const extended =
  /(?<!(?:не|может быть|будет|not|may be|can be|be)\s)(?<!\p{L})(?:продл[её]н(?:о|а|ы)?|пролонгирован(?:о|а)?|extended|prolonged|renewed|тамдид шуд\p{L}*|дароз карда шуд\p{L}*|uzaytirilgan|uzaytirildi|узайтирилган|узайтирилди)(?!\p{L})/iu;
const longest = 200;

/** What a sentence says of an agreement that its dates do not: that it was terminated; that it was extended, and until when. */
export function changeSaid(text: string): "terminated" | "extended" | undefined {
  if (text.length > longest) return undefined;
  const [isOver, isLonger] = [terminated.test(text), extended.test(text)];
  if (isOver && !isLonger) return "terminated";
  return isLonger && !isOver && /(?:19|20)\d\d/.test(text) ? "extended" : undefined;
}
