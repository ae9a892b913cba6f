import { areDistinctOnRecord } from "../../derived/partners/partner-relations.ts";
import type { Partner } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { groupBy } from "../../values/group-by.ts";
import { type LikelyPair, likelyPairs } from "../../values/names/likely-pairs.ts";
import { type NameParts, namePartsOf } from "../../values/names/name-parts.ts";
import { quoted } from "../../values/texts/quoted.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck, type Found } from "../define-check.ts";
import { goByOneName, namesOf } from "./partner-names.ts";

/** How many look-alikes are told of a partner. */
const mostTold = 3;

/** Two partners of a country that are likely one, under another name. */
export const similarPartner = defineCheck({
  id: "similar-partner",
  severity: "info",
  summary: {
    en: "Two partners of one country are likely the same under another name, in another language or script.",
    ru: "Два партнёра одной страны, вероятно, — одна организация с разными названиями, на другом языке или другим алфавитом.",
    tg: "Ду шарики як кишвар эҳтимол як ташкилотанд, ки номаш бо забон ё алифбои дигар навишта шудааст.",
    uz: "Bir mamlakatdagi ikki hamkor ehtimol bitta tashkilot boʻlib, nomi boshqa tilda yoki boshqa alifboda yozilgan.",
  },
  why: {
    en: "Agreements and journeys with one university count under two.",
    ru: "Соглашения и поездки с одним университетом учитываются как два партнёра.",
    tg: "Созишномаҳо ва сафарҳо бо як донишгоҳ ба номи ду шарик ҳисоб мешаванд.",
    uz: "Bitta universitet bilan shartnoma va safarlar ikki hamkor nomiga hisoblanadi.",
  },
  fix: {
    en: "If they are the same, keep one file and add the other's spellings to its `aliases`. If not, name one in the other's `distinct_from`.",
    ru: "Если это одна организация, оставьте один файл и внесите названия из другого в `aliases`. Если нет, укажите одного партнёра в `distinct_from` другого.",
    tg: "Агар ин як ташкилот бошад, як файлро гузоред ва номҳои файли дигарро ба `aliases` нависед. Агар не, як шарикро дар `distinct_from`-и дигаре нависед.",
    uz: "Bu bitta tashkilot boʻlsa, bitta faylni qoldiring va ikkinchisidagi nomlarni `aliases` maydoniga yozing. Boʻlmasa, bir hamkorni ikkinchisining `distinct_from` maydonida koʻrsating.",
  },
  example: {
    wrong:
      "# partners/kazan-fu.yaml\nname: Kazan (Volga Region) Federal University\n# partners/kfu.yaml\nname: Казанский федеральный университет",
    right:
      "# partners/kazan-fu.yaml\nname: Kazan (Volga Region) Federal University\naliases: [Казанский федеральный университет]",
  },
  reads: { partners: ["name", "aliases", "type", "country", "parent", "successor", "distinct_from"] },
  *run({ registry }) {
    for (const [country, partners] of groupBy(registry.allOf("partners"), (partner) => partner.country))
      if (country !== undefined) yield* similarIn(partners, country, registry);
  },
});

type NamedPartner = { readonly partner: Partner; readonly names: readonly NameParts[] };

/** Findings for the partners of a country, each at the later of two. */
function* similarIn(partners: readonly Partner[], country: string, registry: Registry): Generator<Found> {
  const named = partners.map((partner) => ({
    partner,
    names: namesOf(partner).map(({ written }) => namePartsOf(written)),
  }));
  for (const pairs of likelyPairs(named, country)) {
    const unsettled = pairs.filter(({ owner, earlier }) => mayBeOne(owner.partner, earlier.partner, registry));
    for (const pair of unsettled.slice(0, mostTold)) yield finding(pair);
  }
}

function finding({ owner: { partner, names }, earlier, name, earlierName }: LikelyPair<NamedPartner>): Found {
  const field = namesOf(partner)[names.indexOf(name)]?.field ?? ["name"];
  const message = mayBe(name.written, earlierName.written, earlier.partner);
  return { at: partner, field, message, help: keepOneOrTellApart(earlier.partner) };
}

const mayBe = (name: string, other: string, { id, file }: Partner): Sentence => ({
  en: `${quoted(name, "en")} may be ${quoted(other, "en")}, a name of ${id} (${file})`,
  ru: `${quoted(name, "ru")} и ${quoted(other, "ru")} (партнёр ${id}, ${file}) — возможно, одна организация`,
  tg: `${quoted(name, "tg")} ва ${quoted(other, "tg")} (шарики ${id}, ${file}) шояд як ташкилот бошанд`,
  uz: `${quoted(name, "uz")} va ${quoted(other, "uz")} (${id} hamkori, ${file}) bitta tashkilot boʻlishi mumkin`,
});

const keepOneOrTellApart = ({ id }: Partner): Sentence => ({
  en: `if they are one, keep one file, with the other's spellings as \`aliases\`; if not, add \`distinct_from: [${id}]\``,
  ru: `если это один партнёр, оставьте один файл и внесите названия из другого в \`aliases\`; если нет, добавьте \`distinct_from: [${id}]\``,
  tg: `агар ин як шарик бошад, як файлро гузоред ва номҳои файли дигарро ба \`aliases\` нависед; агар не, \`distinct_from: [${id}]\` илова кунед`,
  uz: `bu bitta hamkor boʻlsa, bitta faylni qoldiring va ikkinchisidagi nomlarni \`aliases\` maydoniga yozing; boʻlmasa, \`distinct_from: [${id}]\` qoʻshing`,
});

/** Whether two partners can be one, and duplicate-partner has not told of them. */
export const mayBeOne = (a: Partner, b: Partner, registry: Registry): boolean =>
  a.id !== b.id &&
  kindOf(a) === kindOf(b) &&
  (a.parent === undefined || a.parent !== b.parent) &&
  !areDistinctOnRecord(a, b, registry) &&
  !goByOneName(a, b);

const teaching: readonly unknown[] = ["university", "college", "academy", "research-institute"];
const ownKinds: readonly unknown[] = ["company", "embassy"];

/** What a partner is, as far as sources agree on that. */
const kindOf = ({ type }: Partner): unknown =>
  teaching.includes(type) ? "teaching" : ownKinds.includes(type) ? type : "other";
