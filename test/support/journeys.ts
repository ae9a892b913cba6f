import type { Files } from "./registry-of.ts";

const base = "institution: mmit\n";

/** A journey in a few words: its fields in one line of YAML flow. */
export const journey = (id: string, fields: string): Files => ({ [`mobilities/${id}.yaml`]: fieldsOf(fields) });

const fieldsOf = (fields: string): string =>
  `${fields.includes("institution:") ? "" : base}${fields
    .split("; ")
    .map((field) => `${field}\n`)
    .join("")}`;

/** A mining institute with partners in China, Greece and Russia. */
export const institute: Files = {
  "institutions/mmit.yaml": "name: Горно-металлургический институт Таджикистана\ncountry: TJ\n",
  "partners/kmust.yaml": "name: Куньминский университет науки и технологий\ntype: university\ncountry: CN\n",
  "partners/uniwa.yaml": "name: Πανεπιστήμιο Δυτικής Αττικής\ntype: university\ncountry: GR\n",
  "partners/misis.yaml": "name: НИТУ МИСИС\ntype: university\ncountry: RU\n",
};
