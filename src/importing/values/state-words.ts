import { lazy } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";

/** What a cell may say of an agreement in a word: that it is over, that it is in force, or that it is not signed yet. */
export type StateWord = "over" | "in-force" | "not-signed";

const phrases: Readonly<Record<StateWord, string>> = {
  over: "expired|terminated|cancelled|canceled|not in force|no longer in force|no longer valid|invalid|inactive|closed|ended|completed|истек|истекло|истекла|срок истек|срок действия истек|не действует|недействителен|недействительно|недействующий|не действующий|утратил силу|расторгнут|расторгнуто|расторгнута|прекращен|прекращено|прекращена|завершен|завершено|завершена|закончился|закончен|окончен|закрыт|аннулирован|архив|мӯҳлаташ гузашт|мӯҳлаташ гузаштааст|мӯҳлат гузашт|мӯҳлат гузаштааст|амал намекунад|эътибор надорад|бекор шуд|бекор шудааст|бекор карда шуд|қатъ шуд|қатъ гардид|ба охир расид|ба анҷом расид|анҷом ёфт|muddati tugagan|muddati oʻtgan|muddati tugadi|amal qilmaydi|kuchga ega emas|bekor qilingan|bekor qilindi|toʻxtatilgan|tugagan|yakunlangan|yakunlandi|yopilgan",
  "in-force":
    "in force|active|valid|current|in effect|effective|signed|действует|действующий|действующее|действующая|действителен|действительно|в силе|активен|активно|активный|подписан|подписано|подписана|амал мекунад|эътибор дорад|фаъол|ҷорӣ|дар амал|ба имзо расид|ба имзо расидааст|имзо шуд|amal qilmoqda|amalda|amal qiladi|faol|kuchda|imzolangan",
  "not-signed":
    "draft|not signed|not yet signed|unsigned|to be signed|pending|in preparation|under preparation|under negotiation|in negotiation|in progress|planned|проект|проект договора|проект соглашения|на согласовании|на подписании|на подписи|на рассмотрении|в разработке|в процессе подписания|в процессе согласования|готовится|подготовка|планируется|не подписан|не подписано|не подписана|переговоры|лоиҳа|лоиҳаи шартнома|лоиҳаи созишнома|дар баррасӣ|дар таҳия|дар арафаи имзо|омода мешавад|имзо нашудааст|ба имзо нарасидааст|loyiha|koʻrib chiqilmoqda|tayyorlanmoqda|imzolanmoqda|imzolanmagan|kelishilmoqda",
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
