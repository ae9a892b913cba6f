/** What fields, and the words they may take, are called in the languages of hamkor; looked up only for a word that is none of them. */
export type Naming = {
  readonly ofField: (name: string) => readonly string[];
  readonly ofValue: (word: string) => readonly string[];
};
