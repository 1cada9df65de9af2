import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { gather } from '../../../client/features/contributing/importing/import-files.ts';

const archiveOf = (count: number, folder = 'folder/'): File => {
  const files = Object.fromEntries(Array.from({ length: count }, (_, n) => [`${folder}${n}.txt`, new Uint8Array()]));
  return new File([new Uint8Array(zipSync(files))], 'all.zip');
};

test('C9 given an archive of more files than a browser holds, then it is refused as a whole; what leads out of it is left', async () => {
  expect(await gather([archiveOf(5_001)])).toEqual({ refused: 'large' });
  expect(await gather([archiveOf(2, '../../')])).toEqual({ files: [] });
  const found = await gather([archiveOf(2)]);
  expect('files' in found && found.files.map(({ name }) => name)).toEqual(['0.txt', '1.txt']);
});
