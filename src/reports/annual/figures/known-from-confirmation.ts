import { stateOfAgreement } from "../../../derived/agreements/state.ts";
import { countSentence, daySentence } from "../../../locales/number-sentences.ts";
import type { Agreement } from "../../../registry/record.ts";
import { exactly } from "../../../values/count.ts";
import { type Sentence, sentenceOf } from "../../../values/texts/sentence.ts";
import { selectedRecords } from "../../selection/selected-records.ts";
import { type AnnualRequest, ofAnyYear } from "../annual-request.ts";
import { agreementNouns } from "../findings/agreement-nouns.ts";

/** The agreements in force of which only a confirmation is known, and how many are in force. */
export type KnownFromConfirmation = { readonly agreements: readonly Agreement[]; readonly inForce: number };

export function knownFromConfirmation(request: AnnualRequest): KnownFromConfirmation {
  const { registry, on } = request.context.question;
  const selected = selectedRecords(["agreements"], ofAnyYear(request)).of("agreements");
  const inForce = selected.filter((agreement) => stateOfAgreement(agreement, registry, on) === "in-force");
  return { agreements: inForce.filter(isOnlyConfirmed), inForce: inForce.length };
}

const isOnlyConfirmed = ({ signed, starts, confirmed }: Agreement): boolean =>
  signed === undefined && starts === undefined && confirmed !== undefined;

/** Of how many agreements nobody knows when they were signed. */
export function confirmedOnly({ agreements, inForce }: KnownFromConfirmation): Sentence {
  const { en, ru, tg, uz } = knownOnlyFrom(confirmationOf(agreements), agreements.length === 1);
  const [some, whole] = [countSentence(exactly(agreements.length)), countSentence(exactly(inForce))];
  if (agreements.length < inForce)
    return {
      en: `${some.en} of ${whole.en} agreements in force ${en}`,
      ru: `Из действующих соглашений (${whole.ru}) ${some.ru} ${ru}`,
      tg: `Аз ${whole.tg} созишномаи амалкунанда ${some.tg} адад ${tg}`,
      uz: `Amaldagi ${whole.uz} ta shartnomadan ${some.uz} tasi ${uz}`,
    };
  const { every, everyInUzbek } = agreementNouns("in-force", inForce);
  return {
    en: `${every.en} ${en}`,
    ru: `${every.ru} ${ru}`,
    tg: `${every.tg} ${tg}`,
    uz: `${everyInUzbek} ${uz}`,
  };
}

const knownOnlyFrom = (confirmation: Sentence, isOne: boolean): Sentence => ({
  en: `${isOne ? "is" : "are"} known only from ${confirmation.en}; when ${isOne ? "it was" : "they were"} signed is not known.`,
  ru: `${isOne ? "известно" : "известны"} только по ${confirmation.ru}; дата ${isOne ? "его" : "их"} заключения неизвестна.`,
  tg: `танҳо аз рӯи ${confirmation.tg} маълум аст; санаи ${isOne ? "имзояш" : "имзояшон"} номаълум аст.`,
  uz: `faqat ${confirmation.uz} maʼlum; qachon imzolangani nomaʼlum.`,
});

/** From which confirmation, where it is one of one day: `the confirmation of about 29 December 2023`. */
function confirmationOf(agreements: readonly Agreement[]): Sentence {
  const days = [...new Set(agreements.flatMap(({ confirmed }) => confirmed?.first ?? []))];
  const [day] = days;
  if (days.length !== 1 || day === undefined || !hasDay(agreements)) return severalConfirmations;
  const on = daySentence(day);
  const isAbout = agreements.some(({ confirmed }) => /[~?]$/.test(confirmed?.text ?? ""));
  const about = isAbout ? aboutWord : exactDay;
  return {
    en: `the confirmation of ${about.en}${on.en}`,
    ru: `подтверждению ${about.ru}от ${on.ru}`,
    tg: `тасдиқи ${about.tg}санаи ${on.tg}`,
    uz: `${about.uz}${on.uz} sanasidagi tasdiqdan`,
  };
}

const severalConfirmations: Sentence = {
  en: "confirmations",
  ru: "подтверждениям",
  tg: "тасдиқҳо",
  uz: "tasdiqlardan",
};

const exactDay = sentenceOf(() => "");
const aboutWord: Sentence = { en: "about ", ru: "примерно ", tg: "тақрибан ", uz: "taxminan " };

const hasDay = (agreements: readonly Agreement[]): boolean =>
  agreements.every(({ confirmed }) => confirmed?.first === confirmed?.last);
