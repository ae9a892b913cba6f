import { EnvironmentError } from "../../files/source.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import type { Registry } from "../../registry/registry.ts";
import { roleOf } from "../../registry/roles.ts";

/** An EnvironmentError where a folder of a kind cannot be read: whatever id a new record had, it may be taken there. */
export function refuseHiddenFolder(kind: KindName, { problems }: Registry): void {
  const hidden = problems.find(({ file, check }) => {
    if (check !== "unreadable-file") return false;
    const role = roleOf(file);
    return role.kind === kind && role.id === undefined;
  });
  if (hidden) throw hiddenFolder(hidden.file);
}

const hiddenFolder = (folder: string): EnvironmentError =>
  new EnvironmentError(
    {
      en: `nothing was made: the folder ${folder} cannot be read, and which ids are taken there is not known`,
      ru: `ничего не создано: папка ${folder} не читается, и неизвестно, какие id в ней заняты`,
      tg: `чизе сохта нашуд: ҷузвдони ${folder} хонда намешавад, ва маълум нест, ки кадом id-ҳо дар он гирифта шудаанд`,
      uz: `hech narsa yaratilmadi: ${folder} papkasi oʻqilmayapti, unda qaysi id lar bandligi nomaʼlum`,
    },
    {
      en: "hamkor check says why",
      ru: "почему, покажет hamkor check",
      tg: "чаро, hamkor check нишон медиҳад",
      uz: "sababini hamkor check koʻrsatadi",
    },
  );
