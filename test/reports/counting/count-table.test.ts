import { expect, test } from "vitest";
import { UsageError } from "../../../src/queries/usage-error.ts";
import { type Asked, countOf, keysOf, notesOf, numberOf, rowsOf, totalsOf } from "../../support/count-of.ts";
import { registryOf } from "../../support/registry-of.ts";

const base = {
  "registry.yaml": "title: Test\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи кӯҳӣ-металлургӣ\ncountry: TJ\n",
  "partners/kmust.yaml": "name: Kunming University\ntype: university\ncountry: CN\n",
  "partners/misis.yaml":
    "name: МИСиС\ntype: university\ncountry: RU\nrankings: [{ system: qs, year: 2020, rank: 601 }]\n",
  "partners/gkn.yaml": "name: GKN\ntype: company\ncountry: RU\n",
};

const journey = (fields: string) => `direction: outbound\nwho: student\npurpose: exchange\n${fields}\n`;

const table = (files: Record<string, string>, measure: string, asked: Asked = {}) =>
  countOf(registryOf({ ...base, ...files }), measure, asked);

const none = { from: undefined, to: undefined };

test("persons are summed as bounds: 12 and >200 is ≥213, with ~30 ~≥243", () => {
  const files = {
    "mobilities/a.yaml": journey("partner: misis\ncount: 12\nstarts: 2018"),
    "mobilities/b.yaml": journey('partner: misis\ncount: ">200"\nstarts: 2018'),
  };
  expect(numberOf(registryOf({ ...base, ...files }), "students-out")).toBe(">=213");
  const more = { ...files, "mobilities/c.yaml": journey('partner: kmust\ncount: "~30"\nstarts: 2019') };
  const found = table(more, "students-out", { by: ["country"], across: "year" });
  expect(keysOf(found)).toEqual(["country", "2018", "2019", "total"]);
  expect(rowsOf(found)).toEqual(["RU >=213 - | >=213", "CN - ~30 | ~30"]);
  expect(totalsOf(found)).toBe(">=213 ~30 | ~>=243");
});

test("a decade gives bounds in each of its years, and exact totals", () => {
  const files = {
    "mobilities/a.yaml": journey("partner: misis\ncount: 4\nstarts: 1995"),
    "mobilities/b.yaml": journey("partner: misis\ncount: 3\nstarts: 199X"),
  };
  const found = table(files, "students-out", { across: "year" });
  expect(rowsOf(found)).toEqual(["0-3 0-3 0-3 0-3 0-3 4-7 0-3 0-3 0-3 0-3 | 7"]);
  const registry = registryOf({ ...base, ...files });
  expect(numberOf(registry, "students-out", { query: "starts:1990..1999" })).toBe("7");
  expect(numberOf(registry, "students-out", { query: "starts:199X" })).toBe("7");
  expect(numberOf(registry, "students-out", { query: "year:1990..1999" })).toBe("7");
  expect(numberOf(registry, "students-out", { query: "starts:1990..1994" })).toBe("-");
  expect(numberOf(registry, "students-out", { query: "starts:2000.." })).toBe("-");
});

test("a paper that ended in a decade may have been in force to its last day", () => {
  const agreement = "partners: [kmust]\ntype: memorandum\nsigned: 198X\nends: 199X\n";
  const registry = registryOf({ ...base, "agreements/a.yaml": `institution: mmit\n${agreement}` });
  expect(numberOf(registry, "agreements-in-force", { on: "1999-12-31" })).toBe("1");
  expect(numberOf(registry, "agreements-in-force", { on: "2000-01-01" })).toBe("-");
});

test("in academic years a date known to the year gives bounds in two cells, exact totals", () => {
  const files = {
    "mobilities/a.yaml": journey("partner: misis\ncount: 4\nterm: 2018/2019"),
    "mobilities/b.yaml": journey("partner: misis\ncount: 3\nstarts: 2018"),
  };
  const asked: Asked = { by: ["country"], across: "year", year: "academic" };
  const found = table(files, "students-out", asked);
  expect(keysOf(found)).toEqual(["country", "2017/2018", "2018/2019", "total"]);
  expect(rowsOf(found)).toEqual(["RU 0-3 4-7 | 7"]);
  expect(totalsOf(found)).toBe("0-3 4-7 | 7");
  const rows = table(files, "students-out", { by: ["year"], year: "academic", top: 0 });
  expect([rowsOf(rows), totalsOf(rows)]).toEqual([["rest 7"], "7"]);
});

test("--from that cuts one of the two possible years leaves bounds in the totals too", () => {
  const files = { "mobilities/b.yaml": journey("partner: misis\ncount: 3\nstarts: 2018") };
  const found = table(files, "students-out", {
    across: "year",
    year: "academic",
    window: { from: 2018, to: undefined },
  });
  expect(totalsOf(found)).toBe("0-3 | 0-3");
});

test("what has no date is undated, after the years; with chosen years it is left out and told", () => {
  const files = {
    "mobilities/a.yaml": journey("partner: misis\ncount: 9"),
    "mobilities/b.yaml": journey("partner: misis\ncount: 5\nstarts: 2019"),
    "mobilities/c.yaml": journey("partner: misis\ncount: 5\nstarts: 2017"),
  };
  const all = table(files, "students-out", { across: "year", sort: "value" });
  expect([keysOf(all), totalsOf(all)]).toEqual([["2017", "2019", "undated", "total"], "5 5 9 | 19"]);
  const chosen = table(files, "students-out", { across: "year", last: 3 });
  expect([keysOf(chosen), totalsOf(chosen)]).toEqual([["2017", "2018", "2019", "total"], "5 - 5 | 10"]);
  expect(notesOf(chosen)).toContain("without-date 1");
});

const consortium = {
  "agreements/a.yaml": "partners: [kmust, misis, gkn]\ntype: consortium\nsigned: 2016\nscope: [training, language]\n",
  "agreements/b.yaml": "partners: [misis]\ntype: cooperation\nsigned: 2019-05\ntags: [__proto__-x]\n",
  "agreements/c.yaml": "countries: [UZ]\ntype: memorandum\n",
};

test("a record in several countries counts once in each row, once in the total, and the table says so", () => {
  const found = table(consortium, "agreements", { by: ["country"] });
  expect(rowsOf(found)).toEqual(["RU 2", "CN 1", "UZ 1"]);
  expect([totalsOf(found), notesOf(found)]).toEqual(["3", ["in-several 1"]]);
});

test("so it is with every dimension of several values", () => {
  const found = table(consortium, "agreements", { by: ["scope"] });
  expect(rowsOf(found)).toEqual(["language 1", "training 1", "none 2"]);
  expect([totalsOf(found), notesOf(found)]).toEqual(["3", ["in-several 1"]]);
  expect(notesOf(table(consortium, "agreements", { by: ["type"] }))).toEqual([]);
});

test("partner, country, type and ranking of a partner stay together", () => {
  const found = table(consortium, "agreements", { by: ["country", "partner_type"], across: "ranking" });
  expect(keysOf(found)).toEqual(["country", "partner_type", "501-1000", "none", "total"]);
  expect(rowsOf(found)).toEqual([
    "RU university 2 - | 2",
    "RU company - 1 | 1",
    "CN university - 1 | 1",
    "UZ none - 1 | 1",
  ]);
});

test("distinct partners count once, however many agreements they have", () => {
  expect(totalsOf(table(consortium, "partners-with-agreement"))).toBe("3");
  expect(rowsOf(table(consortium, "partners-with-agreement", { by: ["country"] }))).toEqual(["RU 2", "CN 1"]);
});

test("the rest that --top leaves counts each record once", () => {
  const found = table(consortium, "agreements", { by: ["partner"], top: 1 });
  expect([rowsOf(found), totalsOf(found)]).toEqual([["misis 2", "rest 2"], "3"]);
});

test("what did not happen is left out and told, unless stages or states are asked for", () => {
  const files = {
    "mobilities/a.yaml": journey("partner: misis"),
    "mobilities/b.yaml": journey("partner: misis\nstage: cancelled"),
    "mobilities/c.yaml": journey("partner: misis\nmode: virtual"),
  };
  const found = table(files, "students-out");
  expect([totalsOf(found), notesOf(found)]).toEqual(["1", ["not-happened 1", "virtual 1"]]);
  expect(totalsOf(table(files, "mobilities"))).toBe("2");
  expect(totalsOf(table(files, "mobilities", { query: "state:cancelled" }))).toBe("1");
  expect(rowsOf(table(files, "mobilities", { by: ["stage"] }))).toEqual(["cancelled 1", "none 2"]);
});

const stock = {
  "agreements/auto.yaml":
    "partners: [misis]\ntype: cooperation\nsigned: 2015-05-01\nends: 2016-05-01\nrenewal: automatic\n",
  "agreements/ended.yaml": "partners: [misis]\ntype: cooperation\nsigned: 2016\nends: 2018\n",
  "agreements/late.yaml": "partners: [kmust]\ntype: cooperation\nsigned: 2019-06-01\nterminated: 2020-02-01\n",
  "agreements/old.yaml": "partners: [kmust]\ntype: cooperation\nsigned: 2015-01-01\n",
  "agreements/new.yaml": "partners: [kmust]\ntype: cooperation\nsigned: 2018-01-01\nreplaces: old\n",
  "agreements/upcoming.yaml": "partners: [gkn]\ntype: cooperation\nsigned: 2030-01-01\n",
  "agreements/undated.yaml": "partners: [gkn]\ntype: cooperation\n",
};

test("a stock stands on a day: replaced, terminated, expired and upcoming ones do not", () => {
  const on = (day: string) => totalsOf(table(stock, "agreements-in-force", { on: day }));
  expect([
    on("2015-03-01"),
    on("2017-12-31"),
    on("2018-01-01"),
    on("2019-01-01"),
    on("2020-02-01"),
    on("2020-02-02"),
  ]).toEqual(["1", "3", "3", "2", "3", "2"]);
});

test("across years a stock counts in each in which it stood on any day, up to the day asked about", () => {
  const found = table(stock, "agreements-in-force", { across: "year", on: "2020-06-01" });
  expect(keysOf(found)).toEqual(["2015", "2016", "2017", "2018", "2019", "2020", "total"]);
  expect(totalsOf(found)).toBe("2 3 3 3 3 3 | 5");
});

test("--from and --to move a stock's years beyond that day; what stood outside is not undated", () => {
  const found = table(stock, "agreements-in-force", {
    across: "year",
    window: { from: 2029, to: 2030 },
    on: "2020-06-01",
  });
  expect([keysOf(found), totalsOf(found)]).toEqual([["2029", "2030", "total"], "2 2 | 2"]);
  expect(notesOf(found)).toEqual(["unknown-state 1", "still-to-come 1"]);
});

test("an agreement signed this year stands in this year", () => {
  const files = { "agreements/a.yaml": "partners: [misis]\ntype: cooperation\nsigned: 2026-05-10\n" };
  expect(totalsOf(table(files, "agreements-in-force", { across: "year" }))).toBe("1 | 1");
});

test("a coarse start gives a stock bounds in academic years", () => {
  const files = { "agreements/a.yaml": "partners: [misis]\ntype: cooperation\nsigned: 2018\nends: 2019-12-31\n" };
  const found = table(files, "agreements-in-force", { across: "year", year: "academic" });
  expect([keysOf(found), totalsOf(found)]).toEqual([["2017/2018", "2018/2019", "2019/2020", "total"], "0-1 1 1 | 1"]);
});

test("a running project without dates is undated, a completed one is not running", () => {
  const files = {
    "projects/a.yaml": "title: A\nstage: running\n",
    "projects/b.yaml": "title: B\nstage: completed\n",
    "projects/c.yaml": "title: C\nstarts: 2025\nends: 2027\n",
  };
  expect(totalsOf(table(files, "projects-running"))).toBe("2");
  const found = table(files, "projects-running", { across: "year" });
  expect([keysOf(found), totalsOf(found)]).toEqual([["2025", "2026", "undated", "total"], "1 1 1 | 2"]);
});

test("agreements count in the year they are signed, else start; projects in every year; outputs in their own", () => {
  const files = {
    "agreements/a.yaml": "partners: [misis]\ntype: cooperation\nsigned: 2017\nstarts: 2018\nends: 2019\n",
    "agreements/b.yaml": "partners: [misis]\ntype: cooperation\nstarts: 2018\n",
    "projects/p.yaml":
      "title: P\nstarts: 2016\nends: 2018\noutputs:\n  - { type: textbook, title: Дарсӣ, date: 2019, count: 2 }\n  - { type: article, title: Мақола }\n  - { type: textbook, title: Нав, stage: planned }\n",
  };
  const across = (measure: string, yearRule?: Asked["yearRule"]) => {
    const found = table(files, measure, { across: "year", on: "2020-01-01", ...(yearRule ? { yearRule } : {}) });
    return `${keysOf(found).slice(0, -1).join(" ")}: ${totalsOf(found)}`;
  };
  expect(across("agreements")).toBe("2017 2018: 1 1 | 2");
  expect(across("agreements", "start")).toBe("2018: 2 | 2");
  expect(across("agreements", "end")).toBe("2019 undated: 1 1 | 2");
  expect(across("agreements", "overlap")).toBe("2018 2019 2020: 2 2 1 | 2");
  expect(across("projects")).toBe("2016 2017 2018: 1 1 1 | 1");
  expect(across("outputs")).toBe("2016 2017 2018 2019: 1 1 1 2 | 3");
  expect(rowsOf(table(files, "outputs", { by: ["type"] }))).toEqual(["textbook 2", "article 1"]);
  expect(totalsOf(table(files, "textbooks", { query: "outputs.stage:planned" }))).toBe("3");
});

test("an empty answer has one row of nothing", () => {
  expect(rowsOf(table({}, "students-out"))).toEqual(["-"]);
});

test("what cannot group, or is asked for twice, is wrong usage", () => {
  const ask = (by: string[]) => () => table({}, "agreements", { by, window: none });
  expect(ask(["contry"])).toThrow(UsageError);
  expect(ask(["quotas"])).toThrow(UsageError);
  expect(ask(["country", "country"])).toThrow(/twice/);
});

test("any field groups: dates, texts, counts, lists", () => {
  expect(rowsOf(table(consortium, "agreements", { by: ["signed"] }))).toEqual(["2016 1", "2019-05 1", "none 1"]);
  expect(rowsOf(table({ "mobilities/a.yaml": journey('count: "~3"') }, "mobilities", { by: ["count"] }))).toEqual([
    "~3 1",
  ]);
});
