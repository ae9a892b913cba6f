import type { Files } from "./registry-of.ts";

const base: Files = {
  "registry.yaml": "title: Бақайдгирӣ\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи кӯҳӣ-металлургии Тоҷикистон\ncountry: TJ\n",
  "partners/kmust.yaml": "name: Куньминский политехнический университет\ntype: university\ncountry: CN\n",
  "partners/agh.yaml": "name: Горно-металлургическая академия, Краков\ntype: university\ncountry: PL\n",
};

/** An agreement with Kunming, of five years from 2015 unless its lines say otherwise, and addenda to it by their ids. */
export const amended = (
  addenda: Readonly<Record<string, string>> = {},
  lines = "signed: 2015-03-02\nends: 2020-03-01",
): Files => ({
  ...base,
  "agreements/kmust-2015.yaml": `partners: [kmust]\ntype: cooperation\n${lines}\n`,
  ...Object.fromEntries(Object.entries(addenda).map(([id, text]) => [`agreements/${id}.yaml`, addendum(text)])),
});

const addendum = (text: string): string =>
  `type: protocol\n${/^amends:/m.test(text) ? "" : "amends: kmust-2015\n"}${text}\n`;

/** A journey to Kunming in the year, or with the lines, that are given; it names the agreement unless told otherwise. */
export const journey = (id: string, lines: string, agreement = "kmust-2015"): Files => ({
  [`mobilities/${id}.yaml`]: [
    "direction: outbound\nwho: student\npurpose: exchange",
    ...(/^partner:/m.test(lines) ? [] : ["partner: kmust"]),
    ...(agreement ? [`agreement: ${agreement}`] : []),
    `${lines}\n`,
  ].join("\n"),
});
