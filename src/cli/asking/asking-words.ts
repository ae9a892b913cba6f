import type { Sentence } from "../../values/texts/sentence.ts";

/** What prompts say of themselves. */
export const askingWords = {
  textKeys: {
    en: "Enter: go on · Esc: cancel",
    ru: "Enter — дальше · Esc — отмена",
    tg: "Enter — идома · Esc — бекор",
    uz: "Enter — davom · Esc — bekor qilish",
  },
  choiceKeys: {
    en: "↑↓ or type · Enter: choose · Esc: cancel",
    ru: "↑↓ или пишите · Enter — выбрать · Esc — отмена",
    tg: "↑↓ ё нависед · Enter — интихоб · Esc — бекор",
    uz: "↑↓ yoki yozing · Enter — tanlash · Esc — bekor",
  },
  nothingFound: {
    en: "nothing like this was found",
    ru: "ничего похожего не нашлось",
    tg: "чизе монанд ёфт нашуд",
    uz: "oʻxshashi topilmadi",
  },
} satisfies Readonly<Record<string, Sentence>>;

export const tooNarrow = {
  sentence: {
    en: "the terminal is too narrow to ask questions in (40 columns are needed)",
    ru: "окно терминала слишком узкое, чтобы задавать в нём вопросы (нужно 40 столбцов)",
    tg: "равзанаи терминал барои савол додан хеле танг аст (40 сутун лозим)",
    uz: "terminal oynasi savol berish uchun juda tor (40 ustun kerak)",
  },
  help: {
    en: "make the window wider, or give everything in the command: --yes does not ask",
    ru: "расширьте окно или укажите всё в команде: с --yes вопроса не будет",
    tg: "равзанаро васеътар кунед ё ҳамаро дар фармон нависед: --yes намепурсад",
    uz: "oynani kengaytiring yoki hammasini buyruqda bering: --yes bilan soʻralmaydi",
  },
} satisfies Refusal;

export const noPrompts = {
  sentence: {
    en: "this terminal (TERM=dumb) cannot show the question",
    ru: "этот терминал (TERM=dumb) не может показать вопрос",
    tg: "ин терминал (TERM=dumb) саволро нишон дода наметавонад",
    uz: "bu terminal (TERM=dumb) savolni koʻrsata olmaydi",
  },
  help: {
    en: "give everything in the command, or use another terminal",
    ru: "укажите всё в команде или откройте другой терминал",
    tg: "ҳамаро дар фармон нависед ё терминали дигарро истифода баред",
    uz: "hammasini buyruqda bering yoki boshqa terminaldan foydalaning",
  },
} satisfies Refusal;

type Refusal = { readonly sentence: Sentence; readonly help: Sentence };
