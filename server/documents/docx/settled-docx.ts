import { settledZip } from './settled-zip.ts';

/** The docx library draws names of links at random, and counts bookmarks for the whole process. */
const LINK = /rId[a-z0-9_-]{21}/g;
const BOOKMARK = /(<w:bookmark(?:Start|End)\b[^>]* w:id=)"(\d+)"/g;
/** Where the table of contents finds a heading: in its link, in the bookmark, and in the field of its page. */
const IN_CONTENTS = /(w:(?:anchor|name)="_Toc|>PAGEREF _Toc)(\d+)(?="| \\h<\/w:instrText>)/g;
const CHANGE = /(<w:(?:ins|del) w:id=)"\d+"/g;
const MADE = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

/** Gives names to things in the order in which they are met. */
function createOrder() {
  const met = new Map<string, number>();
  return (name: string): number => {
    const place = met.get(name) ?? met.size + 1;
    met.set(name, place);
    return place;
  };
}

/** The same document is the same bytes: what tells when the file was made, or by which random numbers, is left out. */
export function settledDocx(docx: Buffer): Buffer {
  const [links, bookmarks, contents] = [createOrder(), createOrder(), createOrder()];
  let changes = 0;
  return settledZip(docx, (_, text) =>
    text
      .replace(LINK, (name) => `rLink${links(name)}`)
      .replace(BOOKMARK, (_found, before: string, id: string) => `${before}"${bookmarks(id)}"`)
      .replace(IN_CONTENTS, (_found, before: string, id: string) => `${before}${contents(id)}`)
      .replace(CHANGE, (_found, before: string) => `${before}"${++changes}"`)
      .replace(MADE, ''),
  );
}
