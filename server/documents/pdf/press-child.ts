import { writeDocx } from '../docx/write-docx.ts';
import type { PressAnswer, PressJob } from './press.ts';
import { writePdf } from './write-pdf.ts';

/** A process of its own: setting hundreds of pages here keeps nobody waiting, and a crash here ends no meeting. */
async function answerTo({ format, document, remarks }: PressJob): Promise<PressAnswer> {
  try {
    return format === 'pdf' ? writePdf(document, remarks) : { bytes: await writeDocx(document), missing: [] };
  } catch (error) {
    return { failed: String(error) };
  }
}

process.on('message', (job: PressJob) => {
  answerTo(job).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit(0));
