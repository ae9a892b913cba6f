import type { Sentence } from "../../src/values/texts/sentence.ts";

/** A sentence of which a test knows the English only. */
export const inEnglish = (en: string): Sentence => ({ en, ru: en, tg: en, uz: en });
