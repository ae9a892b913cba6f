import { didYouMeanWords } from "../../kinds/fault.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { nearestIds } from "../../queries/match/match-codes.ts";
import { helpOf } from "../../reading/help.ts";
import { readId } from "../../reading/read-id.ts";
import { nameOf } from "../../registry/record.ts";
import type { RecordName } from "../../registry/references.ts";
import type { Registry } from "../../registry/registry.ts";
import { isId } from "../../registry/roles.ts";
import { settingsFile } from "../../registry/settings.ts";
import { memoize } from "../../values/memoize.ts";
import { defineCheck, type Found } from "../define-check.ts";
import { badlyNamedFiles } from "./badly-named-files.ts";
import { type Fate, formerRecords } from "./former-records.ts";
import { pastRenames, type RenamedRecord } from "./past-renames.ts";
import * as words from "./reference-words.ts";

/** A reference to a record that does not exist. */
export const unknownReference = defineCheck({
  id: "unknown-reference",
  severity: "error",
  summary: {
    en: "A record refers to one that does not exist.",
    ru: "Запись ссылается на ту, которой нет.",
    tg: "Сабт ба сабте ишора мекунад, ки нест.",
    uz: "Yozuv mavjud boʻlmagan yozuvga havola qiladi.",
  },
  why: {
    en: "Whatever is counted by way of the reference goes missing: the partner's country, the agreement's evidence.",
    ru: "Теряется всё, что считается по этой ссылке: страна партнёра, подтверждение соглашения.",
    tg: "Ҳар он чи аз рӯи ин пайванд ҳисоб мешавад, гум мешавад: кишвари шарик, далели созишнома.",
    uz: "Shu havola boʻyicha hisoblanadigan hamma narsa yoʻqoladi: hamkor mamlakati, shartnoma ijrosining tasdigʻi.",
  },
  fix: {
    en: "Write the right id, which is a file's name without .yaml; or add the record that is missing.",
    ru: "Напишите правильный идентификатор (имя файла без .yaml) или добавьте недостающую запись.",
    tg: "Рамзи дурустро (номи файлро бе .yaml) нависед ё сабти намерасидаро илова кунед.",
    uz: "Toʻgʻri identifikatorni (faylning .yaml siz nomini) yozing yoki yetishmayotgan yozuvni qoʻshing.",
  },
  example: { wrong: "partners: [kunming-ust]", right: "partners: [kmust]" },
  *run({ registry }) {
    const explanationOf = explanations(registry);
    for (const { from, path, to, anyKind } of registry.danglingReferences())
      if (!anyKind) yield { at: from, field: path, ...explanationOf(to) };
    const { institution } = registry.settings;
    if (institution !== undefined && !registry.isResolvable("institutions", institution))
      yield {
        at: settingsFile,
        field: ["institution"],
        ...explanationOf({ kind: "institutions", id: institution }),
      };
  },
});

type Explanation = Pick<Found, "message" | "help" | "replacement" | "suggestion" | "cause">;

/** Why there is no record of a name: it is gone since the last commit, its file has another name, or it is misspelled. */
function explanations(registry: Registry): (name: RecordName) => Explanation {
  const fateOf = formerRecords(registry);
  const badlyNamed = badlyNamedFiles(registry);
  const renameOf = pastRenames(registry);
  const explain = (name: RecordName): Explanation => {
    const fate = fateOf(name);
    if (fate?.is === "renamed") return renamed(name, fate);
    const file = badlyNamed(name);
    if (file !== undefined) return badlyNamedRecord(name, file);
    if (fate) return deleted(name, fate);
    const past = renameOf(name);
    return past ? renamedBefore(name, past) : misspelled(registry, name);
  };
  return memoize(explain, { keyOf: ({ kind, id }) => `${kind}/${id}` });
}

function renamed({ kind, id }: RecordName, { file, to }: Extract<Fate, { is: "renamed" }>): Explanation {
  const message = words.unknownRecord(kind, id, words.wasRenamed(file, to.path));
  // The file's name or place is at fault, and that is told of it.
  if (to.kind !== kind || to.id === undefined || to.problems.length > 0)
    return { message, help: words.helpToRename(to.path, file), cause: { is: "badly-named", file: to.path } };
  return {
    message,
    help: words.helpForRenamed(to.id, file),
    cause: { is: "renamed", file },
  };
}

/** It was renamed by an earlier commit, while somebody else still wrote the old id. */
const renamedBefore = ({ kind, id }: RecordName, { from, to }: RenamedRecord): Explanation => ({
  message: words.unknownRecord(kind, id, words.wasRenamedBefore(from, to.file)),
  help: words.helpForRenamedBefore(nameOf({ kind, id }), to.id),
});

const deleted = ({ kind, id }: RecordName, { file, alike }: Extract<Fate, { is: "deleted" }>): Explanation => ({
  message: words.unknownRecord(kind, id, words.wasDeleted(file)),
  help: words.helpForDeleted(file, alike),
  cause: { is: "deleted", file },
});

const badlyNamedRecord = ({ kind, id }: RecordName, file: string): Explanation => ({
  message: words.unknownRecord(kind, id, words.isBadlyNamed(file)),
  help: words.helpToRename(file, file.replace(/[^/]+$/, `${id}.yaml`)),
  cause: { is: "badly-named", file },
});

function misspelled(registry: Registry, { kind, id }: RecordName): Explanation {
  const message = words.unknownRecord(kind, id);
  const meaning = readId(id, {
    has: (known) => registry.find(kind, known) !== undefined,
    all: () => registry.records[kind].map((record) => record.id),
  });
  const { help, ...mends } = helpOf(meaning);
  if (meaning.certainty === "certain") return { message, help, ...mends };
  return { message, help: nearestHelp(registry, kind, id), ...mends };
}

function nearestHelp(registry: Registry, kind: KindName, id: string): Found["help"] {
  const nearest = nearestIds(id, kind, { registry }).map(
    (near) => `"${near}" (${registry.find(kind, near)?.file ?? near})`,
  );
  return didYouMeanWords(nearest, id) ?? words.helpToAdd(kind, isId(id) ? id : undefined);
}
