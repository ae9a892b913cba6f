import { expect, test } from "vitest";
import { type Files, findingsOf } from "../support/registry-of.ts";

const old = "partners: [valley]\ntype: cooperation\nsigned: 2016-05-10\nends: 2021-05-09\n";

/** What is said of the paper that ended, where there is another one. */
function lapsedBeside(other: string, more: Files = {}): string[] {
  const files: Files = {
    "registry.yaml": "title: Test\ninstitution: home\n",
    "institutions/home.yaml": "name: Home University\ncountry: TJ\n",
    "partners/valley.yaml": "name: Valley University\ntype: university\ncountry: PL\n",
    "agreements/old.yaml": old,
    "agreements/other.yaml": other,
    ...more,
  };
  return findingsOf(files)
    .filter(({ check, file }) => check === "agreement-lapsed" && file === "agreements/old.yaml")
    .map(({ message, help }) => `${message}: ${help}`);
}

const ended = "this agreement ended on 2021-05-09 and nothing replaces it";
const alone = [`${ended}: add the renewal with \`replaces\`, or set \`terminated\``];
const renewedBy = (id: string): string[] => [
  `${ended}, though ${id} looks like its renewal: if it is, add \`replaces: old\` to agreements/${id}.yaml; else set \`terminated\``,
];

test.each(["signed: 2021-03-25\nends: 2026-05-09", "signed: 2020-11-09", "signed: 2021-11-09", "starts: 2021", "signed: 2020\nstarts: 2021-06"])(
  "a paper of the same kind with the same partner that begins within six months of the end is named: %s",
  (dates) => {
    expect(lapsedBeside(`partners: [valley]\ntype: cooperation\n${dates}\n`)).toEqual(renewedBy("other"));
  },
);

test.each(["signed: 2020-11-08", "signed: 2021-11-10", "signed: 2021-03-25\nends: 2021-05-09", "signed: 2021-05-10\nstage: proposed"])(
  "one that begins earlier or later, ends no later or is not signed is not: %s",
  (dates) => {
    expect(lapsedBeside(`partners: [valley]\ntype: cooperation\n${dates}\n`)).toEqual(alone);
  },
);

test("nor one of another type, institution or partner, or one that replaces another", () => {
  const away = {
    "institutions/away.yaml": "name: Away University\ncountry: TJ\n",
    "partners/hill.yaml": "name: Hill University\ntype: university\ncountry: PL\n",
    "agreements/third.yaml": "partners: [valley]\ntype: cooperation\nsigned: 2010\nends: 2015\n",
  };
  const day = "signed: 2021-05-10\n";
  expect(lapsedBeside(`partners: [valley]\ntype: exchange\n${day}`)).toEqual(alone);
  expect(lapsedBeside(`institution: away\npartners: [valley]\ntype: cooperation\n${day}`, away)).toEqual(alone);
  expect(lapsedBeside(`partners: [hill]\ntype: cooperation\n${day}`, away)).toEqual(alone);
  expect(lapsedBeside(`partners: [valley]\ntype: cooperation\nreplaces: third\n${day}`, away)).toEqual(alone);
});

test("of several the one that begins nearest to the end is named", () => {
  const nearer = { "agreements/nearer.yaml": "partners: [valley]\ntype: cooperation\nsigned: 2021-05-01\n" };
  expect(lapsedBeside("partners: [valley]\ntype: cooperation\nsigned: 2021-03-25\n", nearer)).toEqual(renewedBy("nearer"));
});
