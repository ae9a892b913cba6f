import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { documentHtml } from "../../../src/renderers/html/document/document-html.ts";
import { sampleDocument } from "../../support/sample-document.ts";
import { plainStyle } from "../../support/tables.ts";

const font = { family: "DejaVu Sans", weight: "bold", bytes: () => new TextEncoder().encode("letters") } as const;

test("a page that brings fonts along may use them, and its policy names its style with them", async () => {
  const page = await documentHtml(sampleDocument, plainStyle, [font]);
  const [, css = ""] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
  expect(css).toContain('font-family: "DejaVu Sans"; font-weight: bold; src: url(data:font/ttf;base64,bGV0dGVycw==)');
  expect(page).toContain(`style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'`);
  expect(page).toContain("img-src data:; font-src data:");
});

test("the font of China, Japan and Korea is read only for a page with their letters", async () => {
  const cjk = { family: "Hamkor CJK", weight: "normal", bytes: () => new TextEncoder().encode("字") } as const;
  const without = await documentHtml(sampleDocument, plainStyle, [font, cjk]);
  expect(without).not.toContain('font-family: "Hamkor CJK"; font-weight');
  const issuer = { message: "cell", cell: { is: "plain", text: "서울대학교" } } as const;
  const page = await documentHtml({ ...sampleDocument, issuer }, plainStyle, [font, cjk]);
  expect(page).toContain('font-family: "Hamkor CJK"; font-weight: normal; src: url(data:font/otf;base64,5a2X)');
});

test("a page for reading brings none, and may load none", async () => {
  const page = await documentHtml(sampleDocument, plainStyle);
  expect(page).not.toContain("@font-face");
  expect(page).not.toContain("font-src");
});
