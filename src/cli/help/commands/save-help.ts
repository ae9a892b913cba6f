import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor save --help` says. */
export const saveHelp = {
  description: {
    en: "Keeps the present state of the registry in git, after a check: all its files that are new, changed or gone. New errors are shown, and nothing is saved then. Nothing is sent anywhere.",
    ru: "Сохраняет нынешнее состояние реестра в git после проверки: все его новые, изменённые и удалённые файлы. При новых ошибках они показываются и ничего не сохраняется. Никуда ничего не отправляется.",
    tg: "Ҳолати кунунии феҳристро баъди санҷиш дар git нигоҳ медорад: ҳамаи файлҳои нав, тағйирёфта ва нестшудаашро. Агар хатои нав бошад, он нишон дода мешавад ва чизе нигоҳ дошта намешавад. Чизе ба ҷое фиристода намешавад.",
    uz: "Reyestrning hozirgi holatini tekshiruvdan keyin gitda saqlaydi: barcha yangi, oʻzgargan va oʻchirilgan fayllarini. Yangi xatolar boʻlsa, ular koʻrsatiladi va hech narsa saqlanmaydi. Hech narsa hech qayerga yuborilmaydi.",
  },
  message: {
    en: "what was done, in your words; otherwise hamkor writes what has changed",
    ru: "что сделано, вашими словами; иначе hamkor напишет, что изменилось",
    tg: "чӣ кор шуд, бо суханони шумо; вагарна hamkor менависад, ки чӣ тағйир ёфт",
    uz: "nima qilingani, oʻz soʻzlaringiz bilan; aks holda hamkor nima oʻzgarganini yozadi",
  },
} satisfies HelpTexts;

export const saveExamples: Examples = [
  [
    "hamkor save",
    {
      en: "check and save all that was changed",
      ru: "проверить и сохранить всё, что изменено",
      tg: "санҷидан ва нигоҳ доштани ҳамаи тағйирот",
      uz: "tekshirish va barcha oʻzgarishlarni saqlash",
    },
  ],
  [
    'hamkor save -m "Agreements signed in autumn 2026"',
    {
      en: "with words of your own",
      ru: "со своими словами",
      tg: "бо суханони худ",
      uz: "oʻz soʻzlaringiz bilan",
    },
  ],
];
