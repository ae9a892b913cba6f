import { partnerTypes } from "../../kinds/choices.ts";
import { wordsNamed } from "../../reading/words/read-word.ts";
import { fold, foldAccents } from "../../values/texts/fold.ts";

const university =
  /(?:^|[^\p{L}])(?:universit(?!ies)|universidad|uniwersytet|univerz|yliopisto|egyetem|unibertsitate|donishgoh|daneshgah|hochschule|fachhochschule|politechnika)|大[學学]|대학교/u;
/** Words of those who are none though the word university stands in their name. */
const others =
  /(?:^|[^\p{L}])(?:press|hospital|clinic|foundation|fund|fond|association|network|consortium|company|ltd|llc|inc|gmbh|ooo|oao|zao|ao|conference|bank|ministr|embassy|council|union|alliance|universities|universitetov|assotsiats|bolnits|klinik|izdatelstv|set|soyuz|board|school|museum|library|society|vazorat|posolstv)(?![\p{L}])|ministerstv|vazirlig|universit\p{L}*(?:klinik|spital|krankenhaus|verlag|bibliothe|buchhandl)|병원|의료원|출판|醫院|医院|出版|幼稚園/u;
const institute = /(?:^|[^\p{L}])institute(?![\p{L}])/u;

/** Institutes that teach and give degrees, as their names say; others may do research only. */
const teachingInstitute =
  /(?:^|[^\p{L}])(?:institute of technology|(?:polytechnic|pedagogical|agricultural) institute|instituto politecnico|politecnico|(?:politehnicheskiy|pedagogicheskiy|selskohozyaystvennyy) institut|donishkada\p{L}*|(?:pedagogika|politehnika) instituti)(?![\p{L}])/u;
/** Of these some do research or heal; those of a state teach. */
const instituteOfState =
  /(?:^|[^\p{L}])(?:state|gosudarstvennyy|davlat)(?![\p{L}])(?=.*(?:medical|technological|meditsinskiy|tehnologicheskiy|tibbi?[ey]o?t|tehnologiya) institut)/u;
const researchInstitute =
  /(?:^|[^\p{L}])(?:max[ -]planck[ -]institut\p{L}*|research institute|national laboratory|nauchno-issledovatelskiy (?:\p{L}+ )?institut|nii|pajuhishgoh\p{L}*|ilmiy[ -]tadkikot instituti)(?![\p{L}])/u;
/** Offices, whose names begin or, in Uzbek, end with what they are. */
const embassy = /^(?:the )?(?:embassy of|posolstvo|saforati)(?![\p{L}])|elchihonasi$/u;
const ministry = /^(?:the )?(?:ministry (?:of|for)|ministerstvo|vazorati)(?![\p{L}])|vazirligi$/u;
/** Forms that only companies have. */
const companyForm = /(?:^|[^\p{L}])(?:ltd|ooo|zao)(?![\p{L}])/u;
/** What teaches, does research, heals or belongs to a state, whatever its form is. */
const noCompany =
  /universit|institut|akadem|academ|colleg|kolledj|school|shkol|hochschul|hogeschool|cent(?:er|re)|tsentr|markaz|hospital|bolnits|klinik|clinic|laborator|found|fond|associat|assots|ministr|embass|posol|bank|museum|muze|donish/u;

/** What kind of partner a name says it is, where it says so beyond doubt; else what it may be. */
export function partnerTypeIn(name: string): { readonly type: string | undefined; readonly mayBe: readonly string[] } {
  const texts = [foldAccents(name), fold(name), name];
  const says = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  const isUniversity = says(university);
  const type = isUniversity ? typeOfUniversity(says) : typeOfOther(says);
  if (type !== undefined) return { type, mayBe: [] };
  const named = (name.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => wordsNamed(word, partnerTypes));
  const mayBe = [...named.flatMap(({ same }) => same), ...named.flatMap(({ near }) => near)];
  return { type: undefined, mayBe: [...new Set([...(isUniversity ? ["university"] : []), ...mayBe])].slice(0, 3) };
}

type PartnerType = (typeof partnerTypes)[number];
type Says = (pattern: RegExp) => boolean;

const typeOfUniversity = (says: Says): PartnerType | undefined =>
  says(others) || says(institute) ? undefined : "university";

function typeOfOther(says: Says): PartnerType | undefined {
  if (says(embassy)) return "embassy";
  if (says(ministry)) return "government";
  if (says(companyForm)) return says(noCompany) ? undefined : "company";
  if (says(others)) return undefined;
  if (says(researchInstitute)) return "research-institute";
  return says(teachingInstitute) || says(instituteOfState) ? "university" : undefined;
}
