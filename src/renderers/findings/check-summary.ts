import type { ChalkInstance } from "chalk";
import type { Finding, Severity } from "../../findings/finding.ts";
import { ruPlural } from "../../locales/ru/ru-number.ts";
import type { Language } from "../../values/codes/languages.ts";
import { padEnd, textWidth } from "../text-width.ts";

export type Summary = {
  readonly files: number;
  readonly records: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** The number of changed files, where only findings of a change are reported. */
  readonly changedFiles?: number | undefined;
  /** The number of findings that a baseline accepts, where there is one. */
  readonly accepted?: number | undefined;
};

/** How grave a finding is, as its first word says it. */
export const severityWords: { readonly [language in Language]: { readonly [severity in Severity]: string } } = {
  en: { error: "error", warning: "warning", info: "info" },
  ru: { error: "ошибка", warning: "предупреждение", info: "замечание" },
  tg: { error: "хато", warning: "огоҳӣ", info: "эзоҳ" },
  uz: { error: "xato", warning: "ogohlantirish", info: "eslatma" },
};

type SummaryWords = {
  readonly count: { readonly [severity in Severity]: (number: number) => string };
  /** Of how many causes the errors are, where they are fewer. */
  readonly causes: (number: number) => string;
  readonly files: (number: number) => string;
  readonly changedFiles: (number: number) => string;
  readonly accepted: (number: number) => string;
  readonly more: string;
};

const plural = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;

const summaryWords: { readonly [language in Language]: SummaryWords } = {
  en: {
    count: {
      error: (number) => plural(number, "error"),
      warning: (number) => plural(number, "warning"),
      info: (number) => plural(number, "info"),
    },
    causes: (number) => ` of ${plural(number, "cause")}`,
    files: (number) => `in ${plural(number, "file")}`,
    changedFiles: (number) => `in ${plural(number, "changed file")} or because of ${number === 1 ? "it" : "them"}`,
    accepted: (number) => `${number} accepted by the baseline`,
    more: "More",
  },
  ru: {
    count: {
      error: (number) => `${number} ${ruPlural(number, "ошибка", "ошибки", "ошибок")}`,
      warning: (number) => `${number} ${ruPlural(number, "предупреждение", "предупреждения", "предупреждений")}`,
      info: (number) => `${number} ${ruPlural(number, "замечание", "замечания", "замечаний")}`,
    },
    causes: (number) => ` (причин: ${number})`,
    files: (number) => `в ${number} ${ruPlural(number, "файле", "файлах", "файлах")}`,
    changedFiles: (number) =>
      `в ${number} ${ruPlural(number, "изменённом файле", "изменённых файлах", "изменённых файлах")} или из-за ${number === 1 ? "него" : "них"}`,
    accepted: (number) => `принято базовым списком: ${number}`,
    more: "Подробнее",
  },
  tg: {
    count: {
      error: (number) => `${number} хато`,
      warning: (number) => `${number} огоҳӣ`,
      info: (number) => `${number} эзоҳ`,
    },
    causes: (number) => ` (сабабҳо: ${number})`,
    files: (number) => `дар ${number} файл`,
    changedFiles: (number) => `дар ${number} файли тағйирёфта ё ба сабаби ${number === 1 ? "он" : "онҳо"}`,
    accepted: (number) => `аз рӯи рӯйхати асосӣ қабул шудааст: ${number}`,
    more: "Муфассал",
  },
  uz: {
    count: {
      error: (number) => `${number} ta xato`,
      warning: (number) => `${number} ta ogohlantirish`,
      info: (number) => `${number} ta eslatma`,
    },
    causes: (number) => ` (sabablari: ${number} ta)`,
    files: (number) => `(${number} ta faylda)`,
    changedFiles: (number) => `(${number} ta oʻzgargan faylda yoki ${number === 1 ? "u" : "ular"} sababli)`,
    accepted: (number) => `asosiy roʻyxat boʻyicha qabul qilingan: ${number}`,
    more: "Batafsil",
  },
};

/** How many findings of each severity there are, the gravest first: `2 errors, 1 warning`. */
export function countedFindings(findings: readonly Finding[], language: Language): string {
  const severities: readonly Severity[] = ["error", "warning", "info"];
  return severities
    .flatMap((severity) => {
      const number = findings.filter((finding) => finding.severity === severity).length;
      return number === 0 ? [] : [summaryWords[language].count[severity](number)];
    })
    .join(", ");
}

export type SummaryStyle = { readonly chalk: ChalkInstance; readonly width: number; readonly language: Language };

/**
 * The last line of a check: how many findings there are in what, and the command that tells more of the worst one. `heads`
 * are the findings that are shown, of those with one cause the first.
 */
export function summaryText(
  summary: Summary,
  heads: readonly Finding[],
  { chalk, width, language }: SummaryStyle,
): string {
  const words = summaryWords[language];
  const causes = heads.filter(({ severity }) => severity === "error").length;
  const ofCauses = causes < summary.errors ? words.causes(causes) : "";
  const { error, warning, info } = words.count;
  const counted = `${error(summary.errors)}${ofCauses}, ${warning(summary.warnings)}, ${info(summary.infos)}`;
  const counts = `${counted} ${scopeText(summary, words)}.`;
  const command = commandFor(summary, worstOf(heads));
  if (command === undefined) return counts;
  const more = `${words.more}: ${command}`;
  const gap = width - textWidth(counts) - textWidth(more);
  return gap < 2 ? `${counts}\n${chalk.dim(more)}` : `${padEnd(counts, width - textWidth(more))}${chalk.dim(more)}`;
}

/** The scope of the counts: all files or a change, and what the baseline accepted. */
function scopeText({ files, changedFiles, accepted }: Summary, words: SummaryWords): string {
  const within = changedFiles === undefined ? words.files(files) : words.changedFiles(changedFiles);
  return accepted === undefined ? within : `${within}; ${words.accepted(accepted)}`;
}

function commandFor({ infos }: Summary, worst: Finding | undefined): string | undefined {
  if (worst) return `hamkor explain ${worst.check}`;
  return infos > 0 ? "hamkor check --info" : undefined;
}

const worstOf = (findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ severity }) => severity === "error") ??
  findings.find(({ severity }) => severity === "warning") ??
  findings[0];
