import { expect, test } from "vitest";
import { withAuthor } from "../../../src/files/print/pdf-author.ts";
import { pageCount, pagesOfDestinations } from "../../../src/files/print/pdf-destinations.ts";

/** Objects as Chromium writes them: three pages in two groups, and the places that links lead to. */
const pdf = (places: string): Uint8Array =>
  Buffer.from(
    `%PDF-1.4
1 0 obj
<</Title <FEFF0041>
/Creator (Mozilla/5.0 \\(X11\\) HeadlessChrome/1.0)
/Producer (Skia/PDF m1)
/CreationDate (D:20190101000000+00'00')>>
endobj
4 0 obj
<</Type /Page
/Resources <</Font <</F4 9 0 R>>>>>>
endobj
5 0 obj
<</Type /Page>>
endobj
6 0 obj
<</Type /Page>>
endobj
2 0 obj
<</Type /Pages
/Count 2
/Kids [5 0 R 4 0 R]
/Parent 3 0 R>>
endobj
3 0 obj
<</Type /Pages
/Count 3
/Kids [2 0 R 6 0 R]>>
endobj
7 0 obj
<<${places}>>
endobj
8 0 obj
<</Type /Catalog
/Pages 3 0 R
/Dests 7 0 R>>
endobj
xref
0 1
0000000000 65535 f 
trailer
<</Size 9
/Root 8 0 R
/Info 1 0 R>>
startxref
700
%%EOF
`,
    "latin1",
  );

test("a place is on the page that it names, in the order of the pages and not of the objects", () => {
  const places = "/summary [5 0 R /XYZ 0 453.41998 0]\n/annex-list [6 0 R /XYZ 0 1 0]\n/my#20own [4 0 R /XYZ 0 2 0]";
  expect([...pagesOfDestinations(pdf(places))]).toEqual([
    ["summary", 1],
    ["annex-list", 3],
    ["my own", 2],
  ]);
  expect(pageCount(pdf(places))).toBe(3);
});

test("a file that is written otherwise has no places, and stays as it is", () => {
  const other = Buffer.from("%PDF-1.7\n1 0 obj\n<</Type /ObjStm>> stream\n\nendstream\nendobj\n%%EOF\n");
  expect(pagesOfDestinations(other).size).toBe(0);
  expect(pageCount(other)).toBe(0);
  expect(withAuthor(other, "Office")).toBe(other);
});

test("an author stands behind the rest, with a table of what is new", () => {
  const before = Buffer.from(pdf("/a [5 0 R /XYZ 0 1 0]"));
  const after = Buffer.from(withAuthor(before, "Донишкада"));
  expect(after.subarray(0, before.length).equals(before)).toBe(true);
  const added = after.subarray(before.length).toString("latin1");
  expect(added).toContain("/Author <FEFF0414043E043D04380448043A043004340430>\n/Creator (hamkor)\n/Title <FEFF0041>");
  expect(added).not.toContain("HeadlessChrome");
  const [, start = ""] = /startxref\n(\d+)\n%%EOF\n$/.exec(added) ?? [];
  expect(after.subarray(Number(start)).toString("latin1")).toMatch(/^xref\n1 1\n/);
  const [, object = ""] = /xref\n1 1\n(\d{10}) 00000 n \n/.exec(added) ?? [];
  expect(after.subarray(Number(object)).toString("latin1")).toMatch(/^1 0 obj\n/);
  expect(added).toContain("/Prev 700>>");
});
