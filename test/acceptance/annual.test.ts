import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { annualCharts } from "../../src/reports/annual/charts/chart-names.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { wordTemplate } from "../support/word-template.ts";

const folder = mkdtempSync(join(tmpdir(), "hamkor-annual-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const registry = join(process.cwd(), "registry");

const annual = (...words: string[]) => hamkor(["annual", ...words, "-C", registry], { workingDirectory: folder });

test("a report is written to its file, and nothing else is said", async () => {
  const made = await annual("2019", "institution:mmit", "--lang", "tg", "-o", "one.html");
  expect(made).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  expect(readFileSync(join(folder, "one.html"), "utf8")).toContain(
    "Ҳисобот оид ба фаъолияти байналмилалӣ дар соли 2019",
  );
});

test("--short makes a short one, and says how the whole is made", async () => {
  const { exitCode } = await annual("2019", "institution:mmit", "--short", "-o", "brief.md");
  expect(exitCode).toBe(0);
  const text = readFileSync(join(folder, "brief.md"), "utf8");
  expect(text.match(/^## .*/gm)).toHaveLength(4);
  expect(text).toMatch(/in the full report: hamkor annual 2019 institution:mmit/);
  expect(text).toMatch(/^hamkor annual 2019 institution:mmit --short --lang en/m);
});

test("Markdown has its pictures beside it", async () => {
  const { exitCode } = await annual("2023-2024", "institution:itim-kulob", "-o", "two.md");
  expect(exitCode).toBe(0);
  expect(readFileSync(join(folder, "two.md"), "utf8")).toContain("2023/2024");
});

test("without -o there is no report, but an example of the command", async () => {
  const { exitCode, stderr } = await annual("2019", "institution:mmit");
  expect(exitCode).toBe(2);
  expect(stderr).toBe(
    "hamkor: a report needs a file to be written to\n  such as: hamkor annual 2019 institution:mmit -o report.html\n",
  );
});

test.each([
  ["three.doc", "a report cannot be written to a file ending in .doc", "did you mean .docx?"],
  [
    "three.csv",
    "a report cannot be written to a file ending in .csv",
    "its ending can be .html, .docx, .xlsx, .pdf, .md",
  ],
  ["", "-o names no file", "such as: hamkor annual 2019 -o report.html"],
  ["html", "html has no ending that names its format", "such as: hamkor annual 2019 -o report.html"],
])("-o %s is refused", async (file, message, help) => {
  const { exitCode, stderr } = await annual("2019", "-o", file);
  expect([exitCode, stderr]).toEqual([2, `hamkor: ${message}\n  ${help}\n`]);
  expect(readdirSync(folder)).not.toContain(file);
});

test("a period that is none is refused with the right forms", async () => {
  const { exitCode, stderr } = await annual("2023/25", "-o", "four.html");
  expect([exitCode, stderr]).toEqual([2, 'hamkor: "2023/25" is not a period\n  write 2023 or 2023/2024\n']);
});

test.each([
  ["type:memorandum", "agreements"],
  ["not:who:student", "mobilities"],
  ["state:in-force", "agreements"],
  ["signed:2019", "agreements"],
  ["year:2019", "agreements, projects, mobilities, events, joint-programmes, plans"],
  ["title:water", "agreements, projects, events, joint-programmes, plans"],
])("%s is refused, because not all kinds of record have it", async (word, kinds) => {
  const { exitCode, stderr } = await annual("2019", "country:RU", word, "-o", "some.html");
  expect([exitCode, stderr]).toEqual([
    2,
    `hamkor: a report counts records of all kinds, and only ${kinds} can be asked for ${word}\n  ask for what all kinds have: country, region, institution, partner or partner_type; or write bare words\n`,
  ]);
  expect(readdirSync(folder)).not.toContain("some.html");
});

test("what all kinds have, bare words too, may be asked; what none has is refused as in any query", async () => {
  const fields = ["country:RU", "region:none", "not:institution:tut", "partner:any", "partner_type:university"];
  const asked = await annual("2019", ...fields, "partner.country:RU", "москва", "-o", "some.md");
  // No record answers all of them at once, which is another matter.
  expect(asked.stderr).toContain("no record answers");
  const unknown = await annual("2019", "contry:RU", "-o", "some.html");
  expect([unknown.exitCode, unknown.stderr]).toEqual([
    2,
    'hamkor: institutions, partners, agreements, projects, mobilities, events, joint-programmes, plans have no field "contry"\n  did you mean country?\n',
  ]);
});

test("a template goes with Word alone, and must be there", async () => {
  expect((await annual("2019", "-o", "five.html", "--template", "office.docx")).stderr).toContain(
    "end the file in .docx",
  );
  const missing = await annual("2019", "-o", "five.docx", "--template", "office.docx");
  expect([missing.exitCode, missing.stderr]).toEqual([
    3,
    `hamkor: cannot read ${join(folder, "office.docx")}: no such file or folder\n`,
  ]);
});

test("a template that cannot be filled says why, before anything is written", async () => {
  const faulty = await wordTemplate("{{sumary}}", "{{chart:mapp}}", "{{period");
  writeFileSync(join(folder, "faulty.docx"), faulty);
  writeFileSync(join(folder, "broken.docx"), "Салом");
  const places = await annual("2019", "-o", "nine.docx", "--template", "faulty.docx");
  expect(places.exitCode).toBe(2);
  expect(places.stderr).toContain(
    "faulty.docx has a place that there is not: {{sumary}}\n  did you mean {{summary}}?\n",
  );
  expect(places.stderr).toContain("{{chart:mapp}}: did you mean {{chart:map}}?");
  expect(places.stderr).toContain("braces that do not match: {{period");
  const broken = await annual("2019", "-o", "nine.docx", "--template", "broken.docx");
  expect([broken.exitCode, broken.stderr.split("\n").length]).toEqual([3, 3]);
  expect(broken.stderr).toContain("save it as .docx, without a password");
  expect(existsSync(join(folder, "nine.docx"))).toBe(false);
});

test("a report is never written over its template", async () => {
  const template = await wordTemplate("{{report}}");
  writeFileSync(join(folder, "office.docx"), template);
  symlinkSync("office.docx", join(folder, "linked.docx"));
  for (const file of ["./office.docx", "linked.docx"]) {
    const { exitCode, stderr } = await annual("2019", "-o", file, "--template", "office.docx");
    expect([exitCode, stderr]).toEqual([
      2,
      "hamkor: the report would overwrite its template office.docx\n  write it to another file\n",
    ]);
  }
  expect(new Uint8Array(readFileSync(join(folder, "office.docx")))).toEqual(new Uint8Array(template));
});

test("an office's template may name every chart that a report has", async () => {
  for (const words of [["2019", "institution:mmit"], ["2023/2024", "institution:itim-kulob"], ["2019"]]) {
    await annual(...words, "-o", "charts.md");
    for (const file of readdirSync(join(folder, "charts-charts"))) expect(annualCharts).toContain(file.slice(0, -4));
  }
});

test("nothing is written into the registry", async () => {
  const { exitCode, stderr } = await annual("2019", "-o", join(registry, "report.html"));
  expect(exitCode).toBe(2);
  expect(stderr).toContain("lies in the registry");
  expect(readdirSync(registry)).not.toContain("report.html");
});

test("a section that there is not stops the report, as faults in the settings do", async () => {
  const place = mkdtempSync(join(tmpdir(), "hamkor-annual-"));
  writeFileSync(join(place, "registry.yaml"), "title: T\nannual: { sections: [summery] }\n");
  const { exitCode, stderr } = await hamkor(["annual", "2019", "-C", place, "-o", "six.html"], {
    workingDirectory: folder,
  });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('registry.yaml has a fault: "summery" is not a word for this field');
});

test("on a terminal one line tells what is being done, at the end what was written", async () => {
  const { stderr } = await hamkor(["annual", "2018", "-C", folderOf(smallRegistry), "-o", "seven.html"], {
    workingDirectory: folder,
    errorColumns: 40,
    elapsed: () => 0.94,
  });
  const lines = stderr.split("\r\u001b[K");
  expect(lines.slice(0, 3)).toEqual(["", "reading the registry", "counting: section 1 of 20"]);
  expect(lines.at(-1)).toBe("written: seven.html, 0.9 s\n");
  expect(lines.filter((line) => line.length > 39)).toEqual([]);
});

test("a name of a file cannot upset the terminal on which the progress is told", async () => {
  const { stderr } = await hamkor(["annual", "2018", "-C", folderOf(smallRegistry), "-o", "ei\u001b[31mght\n.html"], {
    workingDirectory: folder,
    errorColumns: 80,
  });
  expect(stderr).toContain("writing ei\\u{1b}[31mght .html");
});

test("HAMKOR_CHROMIUM names the browser that prints the PDF", async () => {
  const { exitCode, stderr } = await hamkor(["annual", "2018", "-C", folderOf(smallRegistry), "-o", "nine.pdf"], {
    workingDirectory: folder,
    environment: { HAMKOR_CHROMIUM: "/nowhere/chromium" },
  });
  expect([exitCode, stderr.split("\n")[0]]).toEqual([
    3,
    "hamkor: there is no program /nowhere/chromium, which HAMKOR_CHROMIUM names",
  ]);
  expect(existsSync(join(folder, "nine.pdf"))).toBe(false);
});

describe("a report on no record at all is a wrong question", () => {
  test.each([
    ["mmti", "did you mean institution:mmit?"],
    ["—lang", "write a flag with two hyphens: --lang"],
    ["қққққ", "look for a word with hamkor find, or leave it out"],
  ])("%s", async (word, help) => {
    const { exitCode, stderr } = await hamkor(
      ["annual", "2018", word, "-C", folderOf(smallRegistry), "-o", "none.html"],
      {
        workingDirectory: folder,
      },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`no record answers ${word}`);
    expect(stderr).toContain(help);
    expect(existsSync(join(folder, "none.html"))).toBe(false);
  });

  test("an institution called by its id alone gets a note", async () => {
    const { exitCode, stderr } = await hamkor(
      ["annual", "2018", "mmit", "-C", folderOf(smallRegistry), "-o", "named.html"],
      {
        workingDirectory: folder,
      },
    );
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("institution:mmit") });
  });
});

test("records whose numbers are hidden, or of other years, answer all the same", async () => {
  const settings = "title: Ҳамкорӣ\nsmall_cell: 5\nannual: { sections: [students-abroad] }\n";
  const journey =
    "institution: mmit\ndirection: outbound\nwho: student\npurpose: exchange\ncountry: NO\nstarts: 2019-02\n";
  const small = mkdtempSync(join(folder, "small-"));
  for (const kind of ["institutions", "mobilities"]) mkdirSync(join(small, kind));
  writeFileSync(join(small, "registry.yaml"), settings);
  writeFileSync(join(small, "institutions/mmit.yaml"), "name: Донишкада\ncountry: TJ\n");
  writeFileSync(join(small, "mobilities/oslo-2019.yaml"), journey);
  for (const year of ["2019", "2012"]) {
    const words = ["annual", year, "country:NO", "-C", small, "-o", `hidden-${year}.html`];
    expect(await hamkor(words, { workingDirectory: folder })).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  }
});
