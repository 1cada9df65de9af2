import type { Meeting } from '../../shared/meeting.ts';
import { languageFrom, translateIn } from '../dictionaries.ts';
import type { CaptionHead } from './caption-files.ts';

/** In the language of the captions, where the dictionaries have it. */
export async function headOfCaptionFile(meeting: Meeting, language: string): Promise<CaptionHead> {
  const t = await translateIn(languageFrom(language));
  const title = meeting.sitting.convocation?.title ?? '';
  return { title, notice: t('captions.notice'), byMachine: t('captions.byMachine') };
}
