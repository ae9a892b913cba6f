import type { Sentence } from "../../values/texts/sentence.ts";
import { EnvironmentError } from "../source.ts";

/** Seconds after which a browser that still prints is ended. */
export const mostSeconds = 120;

/** What the browser itself says, in whichever language it does. */
export const inItsWords = (text: string): Sentence => ({ en: text, ru: text, tg: text, uz: text });

export const ended = (signal: string): Sentence => ({
  en: `it was ended (${signal}) after ${mostSeconds} seconds`,
  ru: `он не закончил за ${mostSeconds} с и был остановлен (${signal})`,
  tg: `он дар ${mostSeconds} сония тамом нашуд ва боздошта шуд (${signal})`,
  uz: `u ${mostSeconds} soniyada tugamadi va toʻxtatildi (${signal})`,
});

export const endedWithCode = (code: number | null): Sentence => ({
  en: `it ended with code ${code}`,
  ru: `он завершился с кодом ${code}`,
  tg: `он бо рамзи ${code} ба охир расид`,
  uz: `u ${code} kodi bilan tugadi`,
});

const help: Sentence = {
  en: "install Chromium, Google Chrome or Microsoft Edge, or name one in HAMKOR_CHROMIUM; or write .html and print it from any browser",
  ru: "установите Chromium, Google Chrome или Microsoft Edge либо укажите браузер в HAMKOR_CHROMIUM; или запишите отчёт как .html и напечатайте его из любого браузера",
  tg: "Chromium, Google Chrome ё Microsoft Edge насб кунед ё браузерро дар HAMKOR_CHROMIUM нишон диҳед; ё ҳисоботро ҳамчун .html нависед ва аз ягон браузер чоп кунед",
  uz: "Chromium, Google Chrome yoki Microsoft Edge oʻrnating yoki brauzerni HAMKOR_CHROMIUM da koʻrsating; yoki .html yozib, uni istalgan brauzerdan chop eting",
};

export const notPrinted = (program: string, { en, ru, tg, uz }: Sentence): EnvironmentError =>
  new EnvironmentError(
    {
      en: `${program} cannot print the page: ${en}`,
      ru: `${program} не может напечатать страницу: ${ru}`,
      tg: `${program} саҳифаро чоп карда наметавонад: ${tg}`,
      uz: `${program} sahifani chop eta olmadi: ${uz}`,
    },
    help,
  );

export const noSuchBrowser = (program: string): EnvironmentError =>
  new EnvironmentError(
    {
      en: `there is no program ${program}, which HAMKOR_CHROMIUM names`,
      ru: `нет программы ${program}, указанной в HAMKOR_CHROMIUM`,
      tg: `барномаи ${program}, ки дар HAMKOR_CHROMIUM нишон дода шудааст, нест`,
      uz: `HAMKOR_CHROMIUM da koʻrsatilgan ${program} dasturi yoʻq`,
    },
    {
      en: "name an installed Chromium",
      ru: "укажите установленный Chromium",
      tg: "Chromium-и насбшударо нишон диҳед",
      uz: "oʻrnatilgan Chromiumni koʻrsating",
    },
  );

export const noBrowser = (): EnvironmentError =>
  new EnvironmentError(
    {
      en: "a PDF is printed by Chromium, and none was found",
      ru: "PDF печатает браузер Chromium, а он не найден",
      tg: "PDF-ро браузери Chromium чоп мекунад, вале он ёфт нашуд",
      uz: "PDF ni Chromium brauzeri chop etadi, u esa topilmadi",
    },
    help,
  );

export const noPdf = (): EnvironmentError =>
  new EnvironmentError(
    {
      en: "the browser wrote no PDF",
      ru: "браузер не записал PDF",
      tg: "браузер PDF нанавишт",
      uz: "brauzer PDF yozmadi",
    },
    {
      en: "a Chromium that was installed as a snap cannot see the temporary folder: install another and name it in HAMKOR_CHROMIUM",
      ru: "Chromium, установленный как snap, не видит временную папку: установите другой и укажите его в HAMKOR_CHROMIUM",
      tg: "Chromium, ки ҳамчун snap насб шудааст, ҷузвдони муваққатиро намебинад: дигарашро насб кунед ва онро дар HAMKOR_CHROMIUM нишон диҳед",
      uz: "snap sifatida oʻrnatilgan Chromium vaqtinchalik papkani koʻrmaydi: boshqasini oʻrnating va uni HAMKOR_CHROMIUM da koʻrsating",
    },
  );
