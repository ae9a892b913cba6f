import type { Language } from "../../values/codes/languages.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { CiService } from "./beginning.ts";

/** What whoever begins a registry is asked. */
export const beginningQuestions = {
  institution: {
    en: "What is your institution called?",
    ru: "Как называется ваш вуз?",
    tg: "Муассисаи шумо чӣ ном дорад?",
    uz: "Muassasangiz qanday ataladi?",
  },
  country: {
    en: "In which country is it?",
    ru: "В какой он стране?",
    tg: "Он дар кадом кишвар аст?",
    uz: "U qaysi mamlakatda?",
  },
  language: {
    en: "In which language is the registry kept?",
    ru: "На каком языке будет реестр?",
    tg: "Феҳрист ба кадом забон мешавад?",
    uz: "Reyestr qaysi tilda yuritiladi?",
  },
  id: {
    en: "A short word for your institution, in Latin letters:",
    ru: "Короткое имя вуза латинскими буквами:",
    tg: "Номи кӯтоҳи муассиса бо ҳарфҳои лотинӣ:",
    uz: "Muassasaning lotin harfli qisqa nomi:",
  },
  title: {
    en: "What shall the registry be called in reports?",
    ru: "Как назвать реестр в отчётах?",
    tg: "Феҳрист дар ҳисоботҳо чӣ ном дошта бошад?",
    uz: "Reyestr hisobotlarda qanday atalsin?",
  },
  academicYear: {
    en: "When does the academic year begin (month-day)?",
    ru: "Когда начинается учебный год (месяц-день)?",
    tg: "Соли таҳсил кай оғоз мешавад (моҳ-рӯз)?",
    uz: "Oʻquv yili qachon boshlanadi (oy-kun)?",
  },
  ci: {
    en: "Will a server check every change?",
    ru: "Будет ли сервер проверять каждое изменение?",
    tg: "Оё сервер ҳар тағйиротро месанҷад?",
    uz: "Har bir oʻzgarishni server tekshiradimi?",
  },
} satisfies Readonly<Record<string, Sentence>>;

/** Each language by its own name. */
export const languageLabels: Readonly<Record<Language, string>> = {
  en: "English",
  ru: "Русский",
  tg: "Тоҷикӣ",
  uz: "Oʻzbekcha",
};

export const ciLabels: Readonly<Record<CiService, Sentence>> = {
  none: { en: "No, or later", ru: "Нет или позже", tg: "Не ё дертар", uz: "Yoʻq yoki keyinroq" },
  github: { en: "GitHub", ru: "GitHub", tg: "GitHub", uz: "GitHub" },
  gitlab: { en: "GitLab", ru: "GitLab", tg: "GitLab", uz: "GitLab" },
};
