import { periodOf } from "../../derived/periods.ts";
import type { FieldPath } from "../../documents/positions.ts";
import { either } from "../../kinds/fault.ts";
import { everyKind } from "../../registry/reads.ts";
import type { AnyRecord, Partner } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { joinedByAnd } from "../../values/texts/joined-by-and.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import { defineCheck, type Found } from "../define-check.ts";

/** A partner is named after it closed, or although it has a successor. */
export const supersededPartner = defineCheck({
  id: "superseded-partner",
  severity: "warning",
  summary: {
    en: "A record names a partner that has closed or has a successor.",
    ru: "В записи указан партнёр, который закрыт или у которого есть правопреемник.",
    tg: "Дар сабт шарике навишта шудааст, ки баста шудааст ё вориси ҳуқуқӣ дорад.",
    uz: "Yozuvda tugatilgan yoki vorisi bor hamkor koʻrsatilgan.",
  },
  why: {
    en: "The same work counts under two partners, and nobody answers letters to the old one.",
    ru: "Одна и та же работа учитывается у двух партнёров, а на письма прежнему никто не отвечает.",
    tg: "Як кор ба номи ду шарик ҳисоб мешавад ва ба мактубҳо ба шарики пешина касе ҷавоб намедиҳад.",
    uz: "Bitta ish ikki hamkor nomiga hisoblanadi, avvalgi hamkorga yozilgan xatlarga esa hech kim javob bermaydi.",
  },
  fix: {
    en: "Name the successor; records from before the change keep the old partner.",
    ru: "Укажите правопреемника; в записях до перемены остаётся прежний партнёр.",
    tg: "Вориси ҳуқуқиро нависед; дар сабтҳои то он вақт шарики пешина мемонад.",
    uz: "Vorisini koʻrsating; oʻzgarishdan oldingi yozuvlarda avvalgi hamkor qoladi.",
  },
  example: { wrong: "partners: [tyumen-ogu]   # since 2016 tyumen-iu", right: "partners: [tyumen-iu]" },
  reads: { ...everyKind, mobilities: ["partner", "stage", "starts", "ends", "term"] },
  *run({ registry }) {
    const replaced = new Map(
      registry.records.partners.flatMap((partner) =>
        partner.closed || partner.successor?.length ? [[partner.id, partner] as const] : [],
      ),
    );
    if (replaced.size === 0) return;
    for (const { from, path, to, anyKind } of registry.referencesTo("partners")) {
      const partner = replaced.get(to.id);
      if (!partner || anyKind || from.kind === "partners" || isOfThePast(path) || isCalledOff(from)) continue;
      if (isSuperseded(partner, from, registry)) yield { at: from, field: path, ...wording(partner) };
    }
  },
});

function wording({ id, closed, successor = [] }: Partner): Pick<Found, "message" | "help"> {
  if (successor.length === 0) return { message: hasClosed(id, closed?.text ?? ""), help: nameSuccessor };
  if (closed) return { message: closedAndReplaced(id, closed.text, successor), help: nameOne(successor) };
  return { message: replaced(id, successor), help: nameOneOrSayWhen(id, successor) };
}

const hasClosed = (id: string, closed: string): Sentence => ({
  en: `${id} closed in ${closed}`,
  ru: `партнёр ${id} закрыт (${closed})`,
  tg: `шарики ${id} баста шудааст (${closed})`,
  uz: `${id} hamkori tugatilgan (${closed})`,
});

const nameSuccessor: Sentence = {
  en: "name who took its place",
  ru: "укажите его правопреемника",
  tg: "вориси ҳуқуқии онро нависед",
  uz: "uning vorisini koʻrsating",
};

function closedAndReplaced(id: string, closed: string, successors: readonly string[]): Sentence {
  const { en, ru, tg, uz } = sentenceOf((language) => joinedByAnd(successors, language));
  const one = successors.length === 1;
  return {
    en: `${en} took the place of ${id}, which closed in ${closed}`,
    ru: `партнёр ${id} закрыт (${closed}), его ${one ? "правопреемник" : "правопреемники"} — ${ru}`,
    tg: `шарики ${id} баста шудааст (${closed}), ${one ? "вориси" : "ворисони"} ҳуқуқии он — ${tg}`,
    uz: `${id} hamkori tugatilgan (${closed}), uning ${one ? "vorisi" : "vorislari"} – ${uz}`,
  };
}

function replaced(id: string, successors: readonly string[]): Sentence {
  const { en, ru, tg, uz } = sentenceOf((language) => joinedByAnd(successors, language));
  const one = successors.length === 1;
  return {
    en: `${en} took the place of ${id}`,
    ru: `у партнёра ${id} есть ${one ? "правопреемник" : "правопреемники"} — ${ru}`,
    tg: `шарики ${id} ${one ? "вориси" : "ворисони"} ҳуқуқӣ дорад: ${tg}`,
    uz: `${id} hamkorining ${one ? "vorisi" : "vorislari"} bor: ${uz}`,
  };
}

function nameOne(successors: readonly string[]): Sentence {
  const { en, ru, tg, uz } = sentenceOf((language) => either(successors, language));
  return { en: `name ${en}`, ru: `укажите ${ru}`, tg: `шарики ${tg}-ро нависед`, uz: `${uz} hamkorini koʻrsating` };
}

function nameOneOrSayWhen(id: string, successors: readonly string[]): Sentence {
  const { en, ru, tg, uz } = nameOne(successors);
  return {
    en: `${en}; if this was before, say in ${id} when it \`closed\``,
    ru: `${ru}; если запись относится к более раннему времени, напишите в записи ${id} дату закрытия: \`closed\``,
    tg: `${tg}; агар сабт ба вақти пештара тааллуқ дошта бошад, дар сабти ${id} санаи баста шуданро нависед: \`closed\``,
    uz: `${uz}; yozuv undan oldingi davrga oid boʻlsa, ${id} yozuvida tugatilgan sanasini koʻrsating: \`closed\``,
  };
}

/** Whom a project names as its former coordinator is named as such. */
const isOfThePast = (path: FieldPath): boolean => path[0] === "former_coordinators";

/** Records of what did not take place need no current partner. */
const isCalledOff = (record: AnyRecord): boolean =>
  "stage" in record && (record.stage === "cancelled" || record.stage === "rejected");

/** With a closing date, whether the record certainly begins after it; without one, whether there is a successor. */
function isSuperseded({ closed, successor }: Partner, record: AnyRecord, registry: Registry): boolean {
  if (!closed) return (successor ?? []).some((id) => registry.find("partners", id) !== undefined);
  const { start } = periodOf(record, registry.settings);
  return start !== undefined && start.first > closed.last;
}
