import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentMarkdown } from "../../../src/renderers/markdown/document-markdown.ts";
import { codeFence } from "../../../src/renderers/markdown/document-markdown-parts.ts";
import { escapeParagraph } from "../../../src/renderers/markdown/markdown.ts";
import type { Document } from "../../../src/tables/document.ts";
import type { Phrase } from "../../../src/tables/phrase.ts";
import { hostileTexts } from "../../support/findings.ts";
import { sampleDocument, sampleProvenance, sampleTable } from "../../support/sample-document.ts";
import { plain, plainStyle } from "../../support/tables.ts";

const tajik = { ...plainStyle, language: "tg", textLanguage: "tg" } as const;
const said = (text: string): Phrase => ({ message: "cell", cell: plain(text) });
const blocksOf = async (document: Document, folder = "report-files") =>
  (await documentMarkdown(document, tajik, folder)).text.trimEnd().split("\n\n");

describe("a document as Markdown", () => {
  test("begins with its titles, the office's words and links to its sections", async () => {
    const blocks = await blocksOf(sampleDocument);
    expect(blocks.slice(0, 5)).toEqual([
      "# Фаъолияти байналмилалӣ дар соли 2019",
      "Донишкадаи куҳию металлургии Тоҷикистон",
      "2019-01-01 … 2019-12-31",
      "Шуъбаи робитаҳои байналмилалӣ.",
      "## Мундариҷа",
    ]);
    expect(blocks[5]?.split("\n").slice(0, 2)).toEqual(["- [Хулоса](#summary)", "- [Харита](#map)"]);
    for (const { name } of sampleDocument.sections) expect(blocks).toContain(`<a id="${name}"></a>`);
  });

  test("has its figures as a table", async () => {
    const figures = (await blocksOf(sampleDocument)).find((block) => block.includes("45 |"));
    expect(figures?.split("\n")).toEqual([
      "| Нишондиҳанда             |          Шумора | Дар давраи қаблӣ | Тағйирот | Эзоҳ |",
      "| :----------------------- | --------------: | ---------------: | -------: | :--- |",
      "| Донишҷӯён дар хориҷа     |               8 |          2018: 6 |       +2 |      |",
      "| Созишномаҳои амалкунанда | на камтар аз 45 |                – |        – |      |",
    ]);
  });

  test("has its charts as pictures beside it, with an alternative and a numbered caption", async () => {
    const { text, pictures } = await documentMarkdown(sampleDocument, tajik, "ҳисобот 2019 (1)");
    expect([...pictures.keys()]).toEqual([
      "map.svg",
      "agreements-by-country.svg",
      "agreement-timeline.svg",
      "students-per-year.svg",
    ]);
    for (const [file, svg] of pictures) {
      expect(text).toMatch(new RegExp(`!\\[.+\\]\\(ҳисобот%202019%20%281%29/${file}\\)`));
      expect(svg).toMatch(/^<svg /);
    }
    expect(text).toContain("**Расми 1.** Шарикон дар ҷаҳон");
    expect(text).toContain("**Расми 4.** Донишҷӯён аз рӯи сол\n\nҲар сафар ҳисоб мешавад.");
  });

  test("has its tables under numbered captions; where they come from is said once", async () => {
    const blocks = await blocksOf(sampleDocument);
    const at = blocks.indexOf("**Ҷадвали 1.** Донишҷӯён дар хориҷа аз рӯи кишвар ва сол");
    expect(blocks[at + 1]?.split("\n").at(-1)).toBe("| **Ҳамагӣ** | **6** | **≥9** | **≥15** |");
    expect(blocks[at + 2]).toBe("Донишҷӯёне, ки ба хориҷа рафтаанд.");
    expect(blocks.filter((block) => block.includes("нусхаи"))).toHaveLength(1);
    expect(blocks.at(-1)).toBe("```sh\nhamkor annual 2019 institution:mmit --lang tg\n```");
  });

  test("says of a table that speaks of another day where it comes from, and of an empty one that it is", async () => {
    const provenance = { ...sampleProvenance, on: "2019-12-31" };
    const notes = [{ message: "none" }, { message: "provenance", ...provenance }] as const;
    const table = { ...sampleTable, rows: [], totals: undefined, notes, provenance };
    const sections = [{ name: "a", title: said("A"), parts: [{ is: "table", table } as const] }];
    const blocks = await blocksOf({ ...sampleDocument, sections });
    expect(blocks.filter((block) => block.includes("нусхаи"))).toEqual([
      "феҳристи «Ҳамкорӣ» · нусхаи a1b2c3d4e5 · ба санаи 31.12.2019",
      "феҳристи «Ҳамкорӣ» · нусхаи a1b2c3d4e5 · ба санаи 21.11.2026",
    ]);
    expect(blocks.some((block) => block.startsWith("|"))).toBe(false);
  });
});

describe("texts never make marks", () => {
  test("hostile ones stand escaped, each on its own line", async () => {
    const hostile = [...hostileTexts, "</a><script>alert(1)</script>", "- item", "# x", "===", "---", "1) x", "2019."];
    for (const text of hostile) {
      const document: Document = {
        ...sampleDocument,
        title: said(text),
        subtitles: [said(text)],
        introduction: `${text}\n\n${text}`,
        command: "hamkor annual ```2019```",
        sections: [
          { name: "a", title: said(text), parts: [{ is: "text", sentences: [said(text)] }] },
          {
            name: "b",
            title: said("B"),
            parts: [{ is: "definitions", items: [{ term: said(text), meaning: said(text) }] }],
          },
          ...[..."cdefgh"].map((name) => ({ name, title: said(text), parts: [] })),
        ],
      };
      const { text: markdown } = await documentMarkdown(document, tajik, "f");
      const own = markdown.replace(/<a id="[a-h]"><\/a>/g, "");
      expect(own).not.toMatch(/(?<!\\)[<>]/);
      expect(own).not.toMatch(/^(?:=+\s*|\d+[.)](?:\s.*)?)$/m);
      expect(own.match(/^---$/gm)).toHaveLength(1);
      expect(own.match(/^#/gm)).toHaveLength(10);
      expect(markdown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
    }
  });

  test("a paragraph begins with no mark of a block", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."-+=.)1# >`*_~ |ҳ<".split("")), maxLength: 8 }), (text) => {
        const escaped = escapeParagraph(text);
        expect(escaped).not.toMatch(/^(?:[-+*]\s|[-+*]$|#|>|`{3}|~{3}|={1,}\s*$|(?:[-*_]\s*){3,}$|\d+[.)](?:\s|$)|\s)/);
      }),
    );
  });

  test("a sentence of a list begins no list inside it", async () => {
    const items = ["+ курсҳо", "- сафар", "1) лоиҳа"].map((text) => ({ sentence: said(text) }));
    const sections = [{ name: "a", title: said("A"), parts: [{ is: "list", title: undefined, items } as const] }];
    const { text } = await documentMarkdown({ ...sampleDocument, sections }, tajik, "f");
    expect(text.match(/^- .*/gm)).toEqual(["- \\+ курсҳо", "- \\- сафар", "- 1\\) лоиҳа"]);
  });

  test("a fence is longer than any in the command", () => {
    expect(codeFence("a ```` b\n```")).toBe("`````sh\na ```` b ```\n`````");
  });
});
