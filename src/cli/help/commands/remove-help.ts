import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor remove --help` says. */
export const removeHelp = {
  description: {
    en: "Deletes records. Where others refer to them, it is refused and they are named.",
    ru: "Удаляет записи. Если на них ссылаются другие, команда отказывает и называет их.",
    tg: "Сабтҳоро нест мекунад. Агар сабтҳои дигар ба онҳо ишора кунанд, фармон рад мекунад ва онҳоро ном мебарад.",
    uz: "Yozuvlarni oʻchiradi. Boshqa yozuvlar ularga havola qilsa, buyruq rad etadi va ularni aytadi.",
  },
  records: {
    en: "records as KIND/ID; references among them do not count",
    ru: "записи как РАЗДЕЛ/ID; ссылки между ними не мешают",
    tg: "сабтҳо ҳамчун НАВЪ/ID; пайвандҳои байни онҳо халал намерасонанд",
    uz: "yozuvlar TUR/ID koʻrinishida; ular orasidagi havolalar xalal bermaydi",
  },
  unlink: {
    en: "take the references out too, where they may be absent",
    ru: "убрать и ссылки там, где их может не быть",
    tg: "пайвандҳоро низ, агар ҳатмӣ набошанд, нест кардан",
    uz: "havolalarni ham, majburiy boʻlmasa, olib tashlash",
  },
} satisfies HelpTexts;

export const removeExamples: Examples = [
  ["hamkor remove mobilities/mmit-kunming-masters", { en: "a journey", ru: "поездку", tg: "сафарро", uz: "safarni" }],
  [
    "hamkor remove events/mmit-2018-08-kunming-visit --unlink --dry-run",
    {
      en: "only shown, with the references",
      ru: "только показать, со ссылками",
      tg: "танҳо нишон додан, бо пайвандҳо",
      uz: "faqat koʻrsatish, havolalari bilan",
    },
  ],
];
