import { resolve } from "node:path";
import { pathWithin } from "../../files/paths.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Registry } from "../../registry/registry.ts";
import type { App } from "../app.ts";

const noSuchFile = (path: string, folder: string): UsageError =>
  new UsageError(
    {
      en: `${path} names no file of the registry ${folder}`,
      ru: `в реестре ${folder} нет файла ${path}`,
      tg: `дар феҳристи ${folder} файли ${path} нест`,
      uz: `${folder} reyestrida ${path} fayli yoʻq`,
    },
    {
      en: "write the path from where you are, or leave it out",
      ru: "напишите путь от папки, в которой вы находитесь, или уберите его",
      tg: "роҳро аз ҷузвдоне нависед, ки дар он ҳастед, ё онро бардоред",
      uz: "yoʻlni oʻzingiz turgan papkadan boshlab yozing yoki uni olib tashlang",
    },
  );

/**
 * Whether a file is below one of some paths, relative to the working directory; a UsageError for one outside the
 * registry.
 */
export function pathFilter(app: App, registry: Registry, paths: readonly string[]): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const folder = app.folder();
  const selected = paths.map((path) => {
    const within = pathWithin(folder, resolve(app.io.workingDirectory, path));
    const names = registry.files.some((file) => within === "" || file === within || file.startsWith(`${within}/`));
    if (within === undefined || !names) throw noSuchFile(path, folder);
    return within;
  });
  return (file) => selected.some((within) => within === "" || file === within || file.startsWith(`${within}/`));
}
