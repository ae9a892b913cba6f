import type { Agreement } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck, type Found } from "../define-check.ts";

/** An addendum cannot be one to the agreement that it names. */
export const addendumDisagrees = defineCheck({
  id: "addendum-disagrees",
  severity: "error",
  summary: {
    en: "An addendum amends an agreement of another institution, or one that it also replaces.",
    ru: "Дополнение относится к соглашению другого вуза или к соглашению, которое оно само и заменяет.",
    tg: "Илова ба созишномаи муассисаи дигар ё ба созишномае тааллуқ дорад, ки онро худаш иваз мекунад.",
    uz: "Qoʻshimcha boshqa muassasaning shartnomasiga yoki oʻzi oʻrnini bosadigan shartnomaga tegishli.",
  },
  why: {
    en: "The agreement is changed all the same, perhaps the wrong one; what an addendum changes goes on, so that nothing replaces it.",
    ru: "Соглашение всё равно меняется, и, возможно, не то. Дополнение продолжает соглашение, поэтому замены при нём нет.",
    tg: "Созишнома ба ҳар ҳол тағйир меёбад, шояд на он созишномаи даркорӣ. Илова созишномаро давом медиҳад, бинобар ин онро чизе иваз намекунад.",
    uz: "Shartnoma baribir oʻzgaradi, balki boshqasi oʻzgarayotgandir. Qoʻshimcha shartnomani davom ettiradi, shuning uchun uning oʻrnini hech narsa bosmaydi.",
  },
  fix: {
    en: "Name the agreement that the paper is an addendum to; of `amends` and `replaces` keep the one that the paper says.",
    ru: "Укажите соглашение, к которому относится дополнение; из `amends` и `replaces` оставьте то, что сказано в документе.",
    tg: "Созишномаеро нишон диҳед, ки илова ба он тааллуқ дорад; аз `amends` ва `replaces` онеро гузоред, ки дар ҳуҷҷат навишта шудааст.",
    uz: "Qoʻshimcha qaysi shartnomaga tegishli boʻlsa, shuni koʻrsating; `amends` va `replaces` maydonlaridan hujjatga mosini qoldiring.",
  },
  example: {
    wrong: "amends: mmit-ufa-2014\nreplaces: mmit-ufa-2014",
    right: "amends: mmit-ufa-2014",
  },
  reads: { agreements: "all" },
  *run({ registry }) {
    for (const addendum of registry.allOf("agreements")) {
      const found = disagreement(addendum, registry);
      if (found) yield { at: addendum, ...found };
    }
  },
});

function disagreement(addendum: Agreement, registry: Registry): Pick<Found, "field" | "message" | "help"> | undefined {
  const base = registry.find("agreements", addendum.amends);
  if (!base) return undefined;
  const [one, another] = [base.institution, addendum.institution];
  if (one !== undefined && another !== undefined && one !== another)
    return { field: ["amends"], message: ofAnother(base.id, one, another), help: nameOfTheSame };
  if (addendum.replaces !== base.id || base.amends !== undefined) return undefined;
  return { field: ["replaces"], message: amendsAndReplaces(base), help: keepOne };
}

const ofAnother = (id: string, one: string, another: string): Sentence => ({
  en: `${id} is an agreement of ${one}, and this addendum is of ${another}`,
  ru: `${id} — соглашение вуза ${one}, а это дополнение — вуза ${another}`,
  tg: `${id} созишномаи муассисаи ${one} аст, вале ин илова аз муассисаи ${another} аст`,
  uz: `${id} – ${one} muassasasining shartnomasi, bu qoʻshimcha esa ${another} muassasasiniki`,
});

const nameOfTheSame: Sentence = {
  en: "name the agreement of the same institution, or mend `institution`",
  ru: "укажите соглашение того же вуза или исправьте `institution`",
  tg: "созишномаи ҳамон муассисаро нависед ё `institution`-ро ислоҳ кунед",
  uz: "oʻsha muassasaning shartnomasini koʻrsating yoki `institution` maydonini tuzating",
};

const amendsAndReplaces = ({ id }: Agreement): Sentence => ({
  en: `this amends ${id} and replaces it`,
  ru: `эта запись и дополняет соглашение ${id}, и заменяет его`,
  tg: `ин сабт ҳам илова ба созишномаи ${id} аст, ҳам онро иваз мекунад`,
  uz: `bu yozuv ${id} shartnomasiga ham qoʻshimcha, ham uning oʻrnini bosadi`,
});

const keepOne: Sentence = {
  en: "keep `amends` if the agreement goes on, `replaces` if this paper takes its place",
  ru: "оставьте `amends`, если соглашение продолжает действовать, или `replaces`, если этот документ его заменяет",
  tg: "агар созишнома идома ёбад, `amends`-ро гузоред, агар ин ҳуҷҷат онро иваз кунад, `replaces`-ро",
  uz: "shartnoma davom etsa, `amends` maydonini, bu hujjat uning oʻrnini bossa, `replaces` maydonini qoldiring",
};
