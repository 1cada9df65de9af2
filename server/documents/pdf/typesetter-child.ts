import { writeDocx } from '../docx/write-docx.ts';
import type { TypesetAnswer, TypesetJob } from './typesetter-process.ts';
import { writePdf } from './write-pdf.ts';

/** A process of its own: hundreds of pages that are set here make nobody wait, and a crash here ends no meeting. */
async function answerTo({ format, document, remarks }: TypesetJob): Promise<TypesetAnswer> {
  try {
    return format === 'pdf' ? writePdf(document, remarks) : { bytes: await writeDocx(document), missing: [] };
  } catch (error) {
    return { failed: String(error) };
  }
}

process.on('message', (job: TypesetJob) => {
  answerTo(job).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit(0));
