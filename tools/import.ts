import { parseArgs } from 'node:util';
import { createEffects } from '../server/effects.ts';
import { createFileReader } from '../server/reading/file-reader.ts';
import { THREAD_LIMITS, ThreadShares } from '../server/threads/thread-shares.ts';
import { openData } from './admin/open-data.ts';
import { asTyped, dataFolder, main, Refusal } from './data/data-folder.ts';
import { chosenConsultation } from './importing/chosen-consultation.ts';
import { importFolder } from './importing/import-folder.ts';
import { previewInWords, reportInWords, saveToMend } from './importing/in-words.ts';

const USAGE = [
  'npm run import -- FOLDER [--consultation ID] [--preview] [--mend FILE.csv]',
  'The folder has one list (.csv, UTF-8) and the files that it names. Its first line:',
  '  name;date;organisation;country;job title;stakeholder group;title;language;file',
  '--preview says what would be made of each row, and writes nothing. --mend saves the rows that have to be mended as a list.',
  'DATA_DIR names the data folder.',
].join('\n');

/** Brings many contributions into a consultation, whether a server runs on the data or not. */
await main(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { consultation: { type: 'string' }, preview: { type: 'boolean' }, mend: { type: 'string' } },
  });
  const [folder, ...more] = positionals;
  if (!folder || more.length > 0) throw new Refusal(USAGE);
  const { db, close } = openData(dataFolder());
  const effects = createEffects('warn');
  const reader = createFileReader(effects.log, new ThreadShares(THREAD_LIMITS, effects.ticks));
  try {
    const consultation = chosenConsultation(db, values.consultation);
    const { preview = false, mend } = values;
    const report = await importFolder({ db, effects, reader }, consultation, asTyped(folder), {
      preview,
      tell: console.log,
    });
    console.log(preview ? previewInWords(report) : reportInWords(report));
    if (mend !== undefined) console.log(`To be mended: ${saveToMend(report, asTyped(mend))}, in ${asTyped(mend)}`);
    if (report.outcomes.some(({ state }) => state === 'faulty')) process.exitCode = 1;
  } finally {
    reader.stop();
    close();
  }
});
