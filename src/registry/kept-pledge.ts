import type { Status } from "../files/git/git-status.ts";
import { askPledge, askStanding, type Pledge, takePledge, withStanding } from "../files/git-pledge.ts";
import type { Source } from "../files/source.ts";
import type { CachePlace } from "./cache-place.ts";
import type { Compared } from "./file-readings.ts";
import { isSettled } from "./keep-readings.ts";

/** What git answers for, and the checksum of the kept readings for whose files it does. */
type Kept = { readonly of: number; readonly pledge: Pledge };

/** What git was asked. */
export type Asked = {
  readonly of: Kept["of"];
  /** The files to be looked at; `undefined` where git answers for none any more. */
  readonly touched: Promise<ReadonlySet<string> | undefined>;
  /**
   * What differs from the commit, asked when it is wanted; `undefined` where git has to go through all files for it. Where
   * that is always so, it cannot be asked here.
   */
  readonly status: (() => Promise<Status | undefined>) | undefined;
};

/** Has git look for changed files, where it answers for what was kept; waits for nothing. */
export function askGit(root: string, place: CachePlace): Asked | undefined {
  const found = place.pledge?.read();
  const bytes = found?.key === place.program ? found.parts[0]?.() : undefined;
  if (!bytes) return undefined;
  const { of, pledge } = JSON.parse(bytes.toString()) as Kept;
  const answer = askPledge(root, pledge);
  return {
    of,
    touched: answer.then((given) => given?.touched),
    status:
      pledge.standing &&
      (async () => {
        const given = await answer;
        const status = given && (await askStanding(root, pledge, given));
        if (given && !status) renew(root, { of, pledge }, place);
        return status;
      }),
  };
}

/** Notes how the folder stands now, where that is no longer what was noted. */
function renew(root: string, { of, pledge }: Kept, place: CachePlace): void {
  const renewed = withStanding(root, pledge, (time) => isSettled(time, place));
  if (renewed) write({ of, pledge: renewed }, place);
}

/** Has git answer from now on for all files of which something is kept, but for those that were found changed. */
export function haveGitAnswer(
  { root, folders }: Source,
  { of, paths, fresh }: Pick<Kept, "of"> & Pick<Compared, "paths" | "fresh">,
  place: CachePlace,
): void {
  if (!place.pledge || !folders) return;
  const pledge = takePledge(root, { files: paths(), folders: folders() }, (time) => isSettled(time, place));
  if (!pledge) return;
  const unsure = new Set([...pledge.unsure, ...fresh.map(({ path }) => path)]);
  write({ of, pledge: { ...pledge, unsure: [...unsure] } }, place);
}

const write = (kept: Kept, { pledge, program }: CachePlace): void =>
  pledge?.write(program, 0, [Buffer.from(JSON.stringify(kept))]);
