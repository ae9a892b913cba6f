import { checks } from "../../checks/index.ts";
import { withoutPersons } from "../../documents/without-persons.ts";
import type { Finding } from "../../findings/finding.ts";
import type { AppliedFix, Texts } from "../../fixes/apply-fixes.ts";
import { memoize } from "../../values/memoize.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

type TextOf = (file: string) => string;

/**
 * Findings as everybody may read them: one about what stands below `persons` says what its check reports, in place of a
 * message that may quote a name, a citizenship or what else stands there.
 */
export function withoutPersonalValues(textOf: TextOf): (finding: Finding) => Finding {
  const hiddenLines = memoize((file: string): readonly boolean[] => {
    const text = textOf(file);
    const shown = withoutPersons(text).split("\n");
    return text.split("\n").map((line, index) => line !== shown[index]);
  });
  return (finding) => {
    const { file, line, endLine, field } = finding;
    const isPersonal =
      field?.[0] === "persons" ||
      hiddenLines(file)
        .slice(line - 1, endLine)
        .includes(true);
    if (!isPersonal) return finding;
    const check = checks.find(({ id }) => id === finding.check);
    return {
      ...finding,
      message: check?.summary ?? notShown,
      help: lookThere,
      // Whether there is a fix is no secret.
      replacement: finding.replacement === undefined ? undefined : "•••",
      suggestion: undefined,
    };
  };
}

const lookThere: Sentence = {
  en: "open the file at this line; --persons shows here what it says",
  ru: "откройте файл на этой строке; с --persons её содержание показывается и здесь",
  tg: "файлро дар ин сатр кушоед; бо --persons мазмуни он дар ин ҷо ҳам нишон дода мешавад",
  uz: "faylni shu satrda oching; --persons bilan uning mazmuni shu yerda ham koʻrsatiladi",
};

const notShown: Sentence = {
  en: "What stands below persons is not shown.",
  ru: "То, что записано в persons, не показывается.",
  tg: "Он чи дар persons навишта шудааст, нишон дода намешавад.",
  uz: "persons ostida yozilganlar koʻrsatilmaydi.",
};

/** A fix as everybody may read it: what was and is written below `persons` is not shown. */
export function fixWithoutPersons(texts: readonly Texts[]): (fix: AppliedFix) => AppliedFix {
  const isHidden = memoize((file: string): ReadonlySet<number> => {
    const lines = texts.flatMap((each) => {
      const text = each.get(file) ?? "";
      const shown = withoutPersons(text).split("\n");
      return text.split("\n").flatMap((line, index) => (line === shown[index] ? [] : [index + 1]));
    });
    return new Set(lines);
  });
  return (fix) => (isHidden(fix.file).has(fix.line) ? { ...fix, before: "•••", after: "•••" } : fix);
}

/** The lines of some texts as everybody may read them, for output that has lines alone. */
export function linesWithoutPersons(texts: readonly string[]): (line: string) => string {
  const shownAs = new Map<string, string>();
  for (const text of texts) {
    const shown = withoutPersons(text).split(/\r?\n/);
    for (const [index, line] of text.split(/\r?\n/).entries())
      if (shown[index] !== line) shownAs.set(line, shown[index] ?? "");
  }
  return (line) => shownAs.get(line) ?? line;
}
