/** The file of a record under another id: in the folder it is in, with the same ending. */
export function renamedPath(file: string, newId: string): string {
  const [, folder = "", ending = ".yaml"] = /^(.*\/)?[^/]*?(\.ya?ml)$/i.exec(file) ?? [];
  return `${folder}${newId}${ending}`;
}
