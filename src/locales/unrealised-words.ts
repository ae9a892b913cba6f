import type { Sentence } from "../values/texts/sentence.ts";
import { ruPlural } from "./ru/ru-number.ts";

/** What records with a stage say of themselves, after (in Uzbek before) their number and noun. */
export function unrealised(number: number, kind: string | undefined): Sentence {
  const [ru, tg] = [russian(number, kind), tajik(kind)];
  return { en: english(kind), ru: `(${ru})`, tg: `(${tg})`, uz: uzbek(kind) };
}

/** The same as a sentence has it after "of these". */
export function areUnrealised(number: number, kind: string | undefined): Sentence {
  const isOne = number === 1;
  return {
    en: `${isOne ? "is" : "are"} ${english(kind)}`,
    ru: russian(number, kind),
    tg: tajik(kind),
    uz: stagesOf(kind) === "papers" ? "faqat taklif etilgan yoki tayyorlanmoqda" : uzbek(kind),
  };
}

/** The stages that a kind has. */
type Stages = "papers" | "projects" | "dated" | "any";

const stagesOf = (kind: string | undefined): Stages => {
  if (kind === "agreements" || kind === "joint-programmes") return "papers";
  if (kind === "projects") return "projects";
  return kind === "mobilities" || kind === "events" ? "dated" : "any";
};

const english = (kind: string | undefined): string =>
  ({
    papers: "only proposed or in preparation",
    projects: "only proposed, rejected or cancelled",
    dated: "only planned or cancelled",
    any: "only proposed, planned or cancelled",
  })[stagesOf(kind)];

/** Each kind has a gender of its own. */
function russian(number: number, kind: string | undefined): string {
  const [one, several] = russianOf(kind);
  return ruPlural(number, one, several, several);
}

function russianOf(kind: string | undefined): readonly [one: string, several: string] {
  switch (kind) {
    case "agreements":
      return ["только предложено или готовится", "только предложены или готовятся"];
    case "joint-programmes":
      return ["только предложена или готовится", "только предложены или готовятся"];
    case "projects":
      return ["только предложен, отклонён или отменён", "только предложены, отклонены или отменены"];
    case "mobilities":
      return ["только запланирована или отменена", "только запланированы или отменены"];
    case "events":
      return ["только запланировано или отменено", "только запланированы или отменены"];
    default:
      return ["только предложено, запланировано или отменено", "только предложено, запланировано или отменено"];
  }
}

const tajik = (kind: string | undefined): string =>
  ({
    papers: "танҳо пешниҳод шудааст ё таҳия мешавад",
    projects: "танҳо пешниҳод, рад ё бекор шудааст",
    dated: "танҳо ба нақша гирифта ё бекор шудааст",
    any: "танҳо пешниҳод, ба нақша гирифта ё бекор шудааст",
  })[stagesOf(kind)];

const uzbek = (kind: string | undefined): string =>
  ({
    papers: "faqat taklif etilgan yoki tayyorlanayotgan",
    projects: "faqat taklif etilgan, rad etilgan yoki bekor qilingan",
    dated: "faqat rejalashtirilgan yoki bekor qilingan",
    any: "faqat taklif etilgan, rejalashtirilgan yoki bekor qilingan",
  })[stagesOf(kind)];
