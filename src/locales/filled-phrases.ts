import type { FilledSentence, Phrase } from "../tables/phrase.ts";
import type { PartFormatters } from "./words.ts";

/** A sentence with its places filled, numbers in words as far as they are known. */
export const filledText = ({ sentence, cells }: FilledSentence, format: PartFormatters): string =>
  format.sentence(sentence).replace(/\{(\w+)\}/g, (place: string, name: string) => {
    const cell = Object.hasOwn(cells, name) ? cells[name] : undefined;
    if (!cell) return place;
    return cell.is === "date" ? format.date(cell.text) : format.quantity(cell);
  });

/** A sentence with its places filled, then names: `Ends soon (5): МИРЭА (30 June 2020); TDTU; and 3 more.` */
export const listedText =
  (andMore: (number: number) => string) =>
  (phrase: Extract<Phrase, { message: "listed" }>, format: PartFormatters): string => {
    const { names, more } = phrase;
    const items = names.map(({ name, details }) => {
      const told = details.map((detail) => filledText(detail, format)).join(", ");
      return told === "" ? format.cell(name) : `${format.cell(name)} (${told})`;
    });
    const all = more > 0 ? [...items, andMore(more)] : items;
    const lead = filledText(phrase, format);
    return all.length > 0 ? `${lead}: ${all.join("; ")}.` : `${lead}.`;
  };
