import type { PressAnswer, PressJob } from './press.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';

/** A process of its own: setting hundreds of pages here keeps nobody waiting, and a crash here ends no meeting. */
async function answerTo({ format, document }: PressJob): Promise<PressAnswer> {
  try {
    return { bytes: format === 'pdf' ? writePdf(document) : await writeDocx(document) };
  } catch (error) {
    return { failed: String(error) };
  }
}

process.on('message', (job: PressJob) => {
  answerTo(job).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit(0));
