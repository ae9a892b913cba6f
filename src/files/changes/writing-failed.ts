import { relative } from "node:path";
import type { Sentence } from "../../values/texts/sentence.ts";
import { cannotWrite } from "../failed.ts";
import { EnvironmentError } from "../source.ts";
import { codeOf, isFaultCode, reasonOf } from "../system-errors.ts";
import { isTemporary } from "../write/temporary-files.ts";
import { helpInUse } from "../write/windows-faults.ts";

/** What became of a change that the system refused to carry out. */
type Left = "nothing-changed" | "half-made";

/** The error of a change that the system refused: the file, why, and what became of the change, where that is known. */
export function writingFailed(root: string, error: unknown, left?: Left): EnvironmentError {
  const failed = cannotWrite(fileOf(root, error), reasonOf(error));
  const message =
    left === "nothing-changed" ? nothingChanged(failed) : left === "half-made" ? halfMade(failed) : failed;
  return new EnvironmentError(message, helpInUse(codeOf(error)));
}

/** The result of a step; what the system refuses in it becomes such an error. */
export function refusedAs<Result>(root: string, left: Left, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    throw isFaultCode(error) ? writingFailed(root, error, left) : error;
  }
}

/** The file that a fault is about; the registry's folder, where it is about one that nobody knows by name. */
function fileOf(root: string, error: unknown): string {
  const { path, dest } = error as { readonly path?: unknown; readonly dest?: unknown };
  const file = [dest, path].find((name): name is string => typeof name === "string" && !isTemporary(name));
  if (file === undefined) return root;
  const way = relative(root, file);
  return way === "" || way.startsWith("..") ? file : way;
}

const nothingChanged = ({ en, ru, tg, uz }: Sentence): Sentence => ({
  en: `nothing was changed: ${en}`,
  ru: `ничего не изменено: ${ru}`,
  tg: `чизе тағйир наёфт: ${tg}`,
  uz: `hech narsa oʻzgarmadi: ${uz}`,
});

const halfMade = ({ en, ru, tg, uz }: Sentence): Sentence => ({
  en: `${en}; the change is half made, and the next command that writes will finish it`,
  ru: `${ru}; изменение записано не до конца, его завершит следующая команда, которая записывает`,
  tg: `${tg}; тағйирот нотамом монд, онро фармони навбатии нависанда ба анҷом мерасонад`,
  uz: `${uz}; oʻzgarish chala qoldi, uni yozadigan keyingi buyruq oxiriga yetkazadi`,
});
