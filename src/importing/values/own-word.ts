import type { Vocabulary } from "../../kinds/field-meta.ts";
import type { Registry } from "../../registry/registry.ts";
import { fold } from "../../values/texts/fold.ts";
import { versionsOf } from "../../values/texts/text.ts";

/** Finds the only word of a registry's own vocabulary that is called by a text in one of its languages. */
export const ownWordIn =
  ({ settings }: Registry, vocabulary: Vocabulary | undefined) =>
  (text: string): string | undefined => {
    const words = Object.entries(vocabulary === undefined ? {} : settings.vocabularies[vocabulary]);
    const called = words.filter(([, name]) => versionsOf(name).some((version) => fold(version) === fold(text)));
    const [only, ...others] = called;
    return only && others.length === 0 ? only[0] : undefined;
  };
