import type { KindName } from "../../kinds/field-meta.ts";
import { fieldNames } from "../../queries/fields/resolve-field.ts";
import { UsageError } from "../../queries/usage-error.ts";

/** `count agreements by country`, `--by year country`: a field's name alone would be looked for as a text, and nothing be counted. */
export function refuseGroupingWords(words: readonly string[], kinds: readonly KindName[]): void {
  const names = new Set(kinds.flatMap(fieldNames));
  const name = words.map((word) => word.toLowerCase()).find((word) => names.has(word));
  if (name === undefined) return;
  throw new UsageError(
    {
      en: `"${name}" is a field, and alone it would be looked for as a text`,
      ru: `«${name}» — это поле, а отдельно стоящее слово ищется как текст`,
      tg: `«${name}» майдон аст, вале калимаи танҳо ҳамчун матн ҷуста мешавад`,
      uz: `“${name}” — maydon, yakka soʻz esa matn sifatida izlanadi`,
    },
    {
      en: `to group by it write --by ${name} (several: --by year,${name}); to ask for it ${name}:VALUE; for the text '"${name}"'`,
      ru: `для группировки напишите --by ${name} (несколько: --by year,${name}); для отбора — ${name}:ЗНАЧЕНИЕ; для поиска текста — '"${name}"'`,
      tg: `барои гурӯҳбандӣ --by ${name} нависед (чандто: --by year,${name}); барои интихоб — ${name}:ҚИМАТ; барои ҷустани матн — '"${name}"'`,
      uz: `guruhlash uchun --by ${name} deb yozing (bir nechta: --by year,${name}); tanlash uchun — ${name}:QIYMAT; matnni izlash uchun — '"${name}"'`,
    },
  );
}
