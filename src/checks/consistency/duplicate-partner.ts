import { areDistinctOnRecord } from "../../derived/partners/partner-relations.ts";
import type { FieldPath } from "../../documents/positions.ts";
import type { Partner } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { areComparable, isInCyrillic, type NameKey } from "../../values/names/name-key.ts";
import { quoted } from "../../values/texts/quoted.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";
import { namesOf, type Spelling, spellingsOf } from "./partner-names.ts";

/** Two partners that go by one name. */
export const duplicatePartner = defineCheck({
  id: "duplicate-partner",
  severity: "warning",
  summary: {
    en: "Two partners have the same name, in whatever script, case or order of words.",
    ru: "У двух партнёров одно название, пусть и другим алфавитом, регистром или порядком слов.",
    tg: "Ду шарик як ном доранд, ҳарчанд бо алифбо, ҳарфҳои калону хурд ё тартиби калимаҳои дигар.",
    uz: "Ikki hamkorning nomi bir xil, garchi alifbosi, katta-kichik harflari yoki soʻzlar tartibi boshqacha boʻlsa ham.",
  },
  why: {
    en: "Agreements and journeys with one university count under two.",
    ru: "Соглашения и поездки с одним университетом учитываются как два партнёра.",
    tg: "Созишномаҳо ва сафарҳо бо як донишгоҳ ба номи ду шарик ҳисоб мешаванд.",
    uz: "Bitta universitet bilan shartnoma va safarlar ikki hamkor nomiga hisoblanadi.",
  },
  fix: {
    en: "Keep one file, add the other's spellings to its `aliases`, and mend what refers to the other. Of two that are not the same, name one in the other's `distinct_from`.",
    ru: "Оставьте один файл, внесите названия из другого в `aliases` и исправьте ссылки на другой. Если это разные партнёры, укажите одного в `distinct_from` другого.",
    tg: "Як файлро гузоред, номҳои файли дигарро ба `aliases` нависед ва пайвандҳоро ба он ислоҳ кунед. Агар шарикон гуногун бошанд, якеро дар `distinct_from`-и дигаре нависед.",
    uz: "Bitta faylni qoldiring, ikkinchisidagi nomlarni `aliases` maydoniga yozing va unga havolalarni tuzating. Hamkorlar boshqa-boshqa boʻlsa, birini ikkinchisining `distinct_from` maydonida koʻrsating.",
  },
  example: {
    wrong: "# partners/kunming-ust.yaml\nname: University of Science and Technology, Kunming",
    right:
      '# partners/kmust.yaml\nname: Kunming University of Science and Technology\naliases: ["University of Science and Technology, Kunming"]',
  },
  reads: { partners: ["name", "aliases", "country", "parent", "successor", "distinct_from"] },
  *run({ registry }) {
    const index: NameIndex = new Map();
    const partners = registry.allOf("partners");
    const joinsScripts = partners.some((partner) => namesOf(partner).some(({ written }) => isInCyrillic(written)));
    for (const partner of partners) {
      const spellings = spellingsOf(partner, joinsScripts);
      const duplicate = firstDuplicate(partner, spellings, index, registry);
      if (duplicate) {
        const { written, field, first } = duplicate;
        yield { at: partner, field, message: isAlsoNameOf(written, first), help: keepOneOrTellApart(first) };
      }
      for (const { keys } of spellings) for (const key of keys) addOwner(index, key, partner);
    }
  },
});

const isAlsoNameOf = (name: string, { id, file }: Partner): Sentence => ({
  en: `${quoted(name, "en")} is also a name of ${id} (${file})`,
  ru: `${quoted(name, "ru")} — так называется и партнёр ${id} (${file})`,
  tg: `${quoted(name, "tg")} номи шарики ${id} (${file}) ҳам ҳаст`,
  uz: `${id} hamkorining (${file}) nomi ham ${quoted(name, "uz")}`,
});

const keepOneOrTellApart = ({ id }: Partner): Sentence => ({
  en: `keep one of the two, with the other's spellings as \`aliases\`; if they differ, add \`distinct_from: [${id}]\``,
  ru: `оставьте одну из двух записей и внесите названия из другой в \`aliases\`; если это разные партнёры, добавьте \`distinct_from: [${id}]\``,
  tg: `яке аз ду сабтро гузоред ва номҳои сабти дигарро ба \`aliases\` нависед; агар шарикон гуногун бошанд, \`distinct_from: [${id}]\` илова кунед`,
  uz: `ikki yozuvdan birini qoldiring va ikkinchisidagi nomlarni \`aliases\` maydoniga yozing; hamkorlar boshqa-boshqa boʻlsa, \`distinct_from: [${id}]\` qoʻshing`,
});

type Duplicate = { readonly written: string; readonly field: FieldPath; readonly first: Partner };

/** The first of a partner's spellings that an earlier partner has too. */
function firstDuplicate(
  partner: Partner,
  spellings: readonly Spelling[],
  index: NameIndex,
  registry: Registry,
): Duplicate | undefined {
  for (const { written, field, keys } of spellings) {
    for (const key of keys) {
      const owners = index.get(key.words) ?? [];
      const first = possibleOwner(owners, key, partner, (other) => !mayShare(other, partner, key, registry));
      if (first) return { written, field, first };
    }
  }
  return undefined;
}

/** A partner that has a name, and the key by which it has it. */
type NameOwner = { readonly partner: Partner; readonly key: NameKey };

/** The owners of names, by the words of their keys. */
type NameIndex = Map<string, NameOwner[]>;

function addOwner(index: NameIndex, key: NameKey, partner: Partner): void {
  const owners = index.get(key.words);
  if (owners) owners.push({ partner, key });
  else index.set(key.words, [{ partner, key }]);
}

/**
 * The first owner of a name that may be the same partner. The same name in two countries, or after two different persons,
 * is two partners (many countries have a Polytechnic University); where the country or the person is not known of one,
 * they may be one.
 */
function possibleOwner(
  owners: readonly NameOwner[],
  key: NameKey,
  { country }: Partner,
  isPossible: (other: Partner) => boolean,
): Partner | undefined {
  for (const matchesCountry of matchersFor(country)) {
    for (const matchesHonours of matchersFor(key.honours)) {
      const first = owners.find(
        (owner) =>
          matchesCountry(owner.partner.country) &&
          matchesHonours(owner.key.honours) &&
          areComparable(owner.key, key) &&
          isPossible(owner.partner),
      );
      if (first) return first.partner;
    }
  }
  return undefined;
}

/**
 * The tests for a compatible value, in order of preference: equal, then unknown; any where the own value is unknown.
 */
const matchersFor = (value: string | undefined): readonly ((other: string | undefined) => boolean)[] =>
  value ? [(other) => other === value, (other) => other === undefined] : [() => true];

/** One partner; or two that are distinct on record, or branches that go by the name of their parent. */
function mayShare(a: Partner, b: Partner, { words, joinsScripts }: NameKey, registry: Registry): boolean {
  if (a.id === b.id || areDistinctOnRecord(a, b, registry)) return true;
  const parent = a.parent === b.parent ? registry.find("partners", a.parent) : undefined;
  const keysOfParent = parent ? spellingsOf(parent, joinsScripts).flatMap(({ keys }) => keys) : [];
  return keysOfParent.some((key) => key.words === words);
}
