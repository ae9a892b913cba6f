import { partnerTypes } from "../../kinds/choices.ts";
import { wordsNamed } from "../../reading/words/read-word.ts";
import { fold, foldAccents } from "../../values/texts/fold.ts";

const university =
  /(?:^|[^\p{L}])(?:universit(?!ies)|universidad|uniwersytet|univerz|yliopisto|egyetem|unibertsitate|donishgoh|daneshgah|hochschule|fachhochschule|politechnika)|大[學学]|대학교/u;
/** Words of those who are none though the word university stands in their name. */
const others =
  /(?:^|[^\p{L}])(?:press|hospital|clinic|foundation|fund|fond|association|network|consortium|company|ltd|llc|inc|gmbh|ooo|oao|zao|ao|conference|bank|ministr|embassy|council|union|alliance|universities|universitetov|assotsiats|bolnits|klinik|izdatelstv|set|soyuz|board|school|institute|museum|library|society|vazorat|posolstv)(?![\p{L}])|ministerstv|vazirlig|universit\p{L}*(?:klinik|spital|krankenhaus|verlag|bibliothe|buchhandl)|병원|의료원|출판|醫院|医院|出版|幼稚園/u;

/** What kind of partner a name says it is, where it says so beyond doubt; else what it may be. */
export function partnerTypeIn(name: string): { readonly type: string | undefined; readonly mayBe: readonly string[] } {
  const texts = [foldAccents(name), fold(name), name];
  const isUniversity = texts.some((text) => university.test(text));
  if (isUniversity && !texts.some((text) => others.test(text))) return { type: "university", mayBe: [] };
  const named = (name.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => wordsNamed(word, partnerTypes));
  const mayBe = [...named.flatMap(({ same }) => same), ...named.flatMap(({ near }) => near)];
  return { type: undefined, mayBe: [...new Set([...(isUniversity ? ["university"] : []), ...mayBe])].slice(0, 3) };
}
