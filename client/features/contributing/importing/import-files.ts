import { FILE_MAX } from '../../../../shared/paper/reading.ts';

/** What an archive may unfold to, so that the browser does not run out of memory. */
const UNFOLDED_MAX = 500 * 1024 * 1024;
/** Each file costs a browser more than its bytes. */
const FILES_MAX = 5_000;

export type Gathered =
  | { readonly files: readonly File[] }
  /** `archive`: it cannot be unpacked; `large`: it unfolds to more than a browser holds. */
  | { readonly refused: 'archive' | 'large' };

const isArchive = ({ name }: File): boolean => /\.zip$/i.test(name);
const lastOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
/** Folders, and what some systems put beside each file. */
const isReal = (path: string): boolean => !/(^|\/)(__MACOSX\/|\.)|\/$/.test(path);

/** The files that were chosen; of an archive, what is in it. It is unpacked here, and never by the server. */
export async function gather(chosen: readonly File[]): Promise<Gathered> {
  const files: File[] = [];
  for (const file of chosen) {
    const found = isArchive(file) ? await unpacked(file) : { files: [file] };
    if ('refused' in found) return found;
    files.push(...found.files);
  }
  return { files };
}

async function unpacked(archive: File): Promise<Gathered> {
  const { unzip } = await import('fflate');
  const bytes = new Uint8Array(await archive.arrayBuffer());
  let [size, count, isLarge] = [0, 0, false];
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
    if (!isReal(name)) return false;
    // One that is too large is named as such when it is sent.
    size += Math.min(originalSize, FILE_MAX + 1);
    count += 1;
    isLarge ||= size > UNFOLDED_MAX || originalSize > UNFOLDED_MAX || count > FILES_MAX;
    return !isLarge;
  };
  return new Promise((resolve) => {
    unzip(bytes, { filter }, (error, found) => {
      if (isLarge) resolve({ refused: 'large' });
      else if (error) resolve({ refused: 'archive' });
      else
        resolve({ files: Object.entries(found).map(([path, each]) => new File([new Uint8Array(each)], lastOf(path))) });
    });
  });
}
