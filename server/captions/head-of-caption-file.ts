import { languagesOf } from '../../shared/captions/captions.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { languageFrom, translateIn } from '../dictionaries.ts';
import { type CaptionHead, captionsText, captionsVtt, openingOf, untilClosing } from './caption-files.ts';
import type { CaptionLogs } from './caption-logs.ts';

/** In the language of the captions, where the dictionaries have it. */
export async function headOfCaptionFile(meeting: Meeting, language: string): Promise<CaptionHead> {
  const t = await translateIn(languageFrom(language));
  const title = meeting.sitting.convocation?.title ?? '';
  return { title, notice: t('captions.notice'), byMachine: t('captions.byMachine') };
}

/** What goes into the package: both files for each language in which something was written. */
export async function captionFilesOf(
  logs: Pick<CaptionLogs, 'find'>,
  id: Parameters<CaptionLogs['find']>[0],
  meeting: Meeting,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const captions = logs.find(id);
  const made = languagesOf(captions).map(async ({ language }) => {
    const lines = untilClosing(captions.lines[language] ?? [], meeting);
    const head = await headOfCaptionFile(meeting, language);
    const opening = openingOf(meeting);
    return [
      { path: `captions/captions-${language}.vtt`, text: captionsVtt(lines, opening, head) },
      { path: `captions/captions-${language}.txt`, text: captionsText(lines, opening, head) },
    ];
  });
  return (await Promise.all(made)).flat();
}
