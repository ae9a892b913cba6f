import { stateOfAgreement } from "../../../derived/state.ts";
import { countSentence, daySentence } from "../../../locales/number-sentences.ts";
import type { Agreement } from "../../../registry/record.ts";
import { exactly } from "../../../values/count.ts";
import { type Sentence, sentenceOf } from "../../../values/texts/sentence.ts";
import { selectedRecords } from "../../selection/selected-records.ts";
import { type AnnualRequest, ofAnyYear } from "../annual-request.ts";

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
  const [some, whole] = [countSentence(exactly(agreements.length)), countSentence(exactly(inForce))];
  const days = [...new Set(agreements.flatMap(({ confirmed }) => confirmed?.first ?? []))];
  const [day] = days;
  const on = days.length === 1 && day !== undefined && hasDay(agreements) ? daySentence(day) : undefined;
  const isAbout = agreements.some(({ confirmed }) => /[~?]$/.test(confirmed?.text ?? ""));
  const about = isAbout ? aboutWord : exactDay;
  const [are, they] = agreements.length === 1 ? ["is", "it was"] : ["are", "they were"];
  return {
    en: `${some.en} of ${whole.en} agreements in force ${are} known only from ${on ? `the confirmation of ${about.en}${on.en}` : "confirmations"}; when ${they} signed is not known.`,
    ru: `Из действующих соглашений (${whole.ru}) только по ${on ? `подтверждению ${about.ru}от ${on.ru}` : "подтверждениям"} известны ${some.ru}; дата их заключения неизвестна.`,
    tg: `Аз ${whole.tg} созишномаи амалкунанда ${some.tg} адад танҳо аз рӯи ${on ? `тасдиқи ${about.tg}санаи ${on.tg}` : "тасдиқҳо"} маълум аст; санаи имзояшон номаълум аст.`,
    uz: `Amaldagi ${whole.uz} ta shartnomadan ${some.uz} tasi faqat ${on ? `${about.uz}${on.uz} sanasidagi tasdiqdan` : "tasdiqlardan"} maʼlum; qachon imzolangani nomaʼlum.`,
  };
}

const exactDay = sentenceOf(() => "");
const aboutWord: Sentence = { en: "about ", ru: "примерно ", tg: "тақрибан ", uz: "taxminan " };

const hasDay = (agreements: readonly Agreement[]): boolean =>
  agreements.every(({ confirmed }) => confirmed?.first === confirmed?.last);
