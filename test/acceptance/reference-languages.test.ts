import { describe, expect, test } from "vitest";
import { type FieldSpec, fieldsOf } from "../../src/kinds/describe.ts";
import { kindNames } from "../../src/kinds/field-meta.ts";
import { kinds } from "../../src/kinds/index.ts";
import { type Described, meaningOf } from "../../src/kinds/meanings/kind-meanings.ts";
import { settings } from "../../src/kinds/settings-schema.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const russian = () => ({
  workingDirectory: folderOf({ ...smallRegistry, "registry.yaml": "title: Реестр\nlanguage: ru\n" }),
});

describe("fields", () => {
  test.each([...kindNames, "registry"] as const)(
    "every field of %s has a meaning of its own in each language",
    (kind) => {
      const paths = pathsOf(kind);
      expect(paths.length).toBeGreaterThan(5);
      for (const path of paths) {
        const { en, ru, tg, uz } = meaningOf(kind, path);
        expect(new Set([en, ru, uz]).size, path).toBe(3);
        expect(new Set([en, tg, uz]).size, path).toBe(3);
        expect(`${ru}${tg}`, path).toMatch(/\p{Script=Cyrillic}/u);
      }
    },
  );

  test("are explained in the registry's language, and in English to programs", async () => {
    const table = await hamkor(["fields", "agreements"], russian());
    expect(table.stdout).toContain("Соглашение, взамен которого заключено.");
    expect(table.stdout).toContain("список: id из partners");
    expect(table.stdout).toContain("partners или countries");
    const json = await hamkor(["fields", "agreements", "-o", "json"], russian());
    expect(json.stdout).toContain("The agreement it takes the place of.");
    const asked = await hamkor(["fields", "agreements", "-o", "json", "--lang", "uz"], russian());
    expect(asked.stdout).toContain("Qaysi shartnoma oʻrniga tuzilgan.");
    expect(asked.stdout).toContain('"needed": "yes"');
  });

  test("the kinds are explained in the system's language where there is no registry", async () => {
    const { stdout } = await hamkor(["fields"], { workingDirectory: folderOf({}), locale: "tg_TJ.UTF-8" });
    expect(stdout).toContain("Ҳуҷҷати имзошуда ё дар ҳоли таҳия, на танҳо шарикӣ.");
  });
});

describe("checks and explain", () => {
  test("say how grave a check is in words, and to programs as registry.yaml does", async () => {
    expect((await hamkor(["checks"], russian())).stdout).toMatch(/comment-cuts-text +Предупреждение/);
    expect((await hamkor(["checks", "-o", "csv"], russian())).stdout).toContain("\ncomment-cuts-text,warning,");
  });

  test("explain has its headings in each language", async () => {
    const ru = await hamkor(["explain", "bad-date"], russian());
    expect(ru.stdout).toContain("bad-date  (ошибка)\n");
    expect(ru.stdout).toContain("Как исправить\n");
    const tg = await hamkor(["explain", "bad-date", "--lang", "tg"], russian());
    expect(tg.stdout).toContain("Чаро муҳим аст\n");
    expect(tg.stdout).toContain("    starts: 2019-06-24\n");
  });

  test("explain breaks no word on a narrow terminal", async () => {
    const { stdout } = await hamkor(["explain", "unknown-reference"], { ...russian(), columns: 50 });
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(50);
  });
});

test("an editor is told what fields mean, and how they are written, in the registry's language", async () => {
  const { stdout } = await hamkor(["schema", "partners"], russian());
  expect(stdout).toContain('"description": "Когда прекратил существование."');
  expect(stdout).toContain('"errorMessage": "напишите: двухбуквенный код ISO 3166-1, например UZ"');
  const asked = await hamkor(["schema", "partners", "--lang", "uz"], russian());
  expect(asked.stdout).toContain('"description": "Qachon tugatilgan."');
});

/** The dotted path of every field; `*` is any name of a map whose names are free. */
function pathsOf(kind: Described): string[] {
  const below = (fields: ReadonlyMap<string, FieldSpec>, before: string): string[] =>
    [...fields.values()].flatMap((spec) => {
      const path = `${before}${spec.name}`;
      return [path, ...(spec.fields ? below(spec.fields, `${path}.`) : []), ...(spec.values ? [`${path}.*`] : [])];
    });
  return below(fieldsOf(kind === "registry" ? settings : kinds[kind].fields), "");
}
