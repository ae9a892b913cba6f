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
