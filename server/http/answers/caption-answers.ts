import type { FastifyRequest } from 'fastify';
import { languagesOf } from '../../../shared/captions/captions.ts';
import { isRefusal, type Refusal } from '../../../shared/decision.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import type { Meeting } from '../../../shared/meeting.ts';
import { captionsText, captionsVtt, openingOf, untilClosing } from '../../captions/caption-files.ts';
import { headOfCaptionFile } from '../../captions/head-of-caption-file.ts';
import type { RoutesDeps } from '../deps.ts';
import type { Making } from './kept-answers.ts';

const WRITE = { vtt: captionsVtt, txt: captionsText } as const;
const FORMATS = ['vtt', 'txt'] as const;
export type CaptionFormat = (typeof FORMATS)[number];
type Deps = Pick<RoutesDeps, 'captions' | 'kept'>;
/** `meeting`: as it stands in the reading to which the captions belong. */
type Of = { readonly id: MeetingId; readonly meeting: Meeting };

/** A file of captions, made again when a line was written or corrected, or the meeting's opening, closing or title is another. */
export function captionFile(
  { captions: { logs } }: Deps,
  { id, meeting }: Of,
  language: string,
  format: CaptionFormat,
): Making {
  const { phase, convocation } = meeting.sitting;
  const until = phase.state === 'closed' ? phase.since : '';
  return {
    slot: `captions ${format} ${id} ${language} ${until}`,
    version: [logs.head(id).hash, openingOf(meeting), convocation?.title].join(' '),
    work: 'heavy',
    async make() {
      const captions = await logs.whenHeld(id, (present) => present);
      const lines = untilClosing(captions.lines[language] ?? [], meeting);
      return WRITE[format](lines, openingOf(meeting), await headOfCaptionFile(meeting, language));
    },
  };
}

/** Those in which something was written, that with the most lines first. */
export async function captionLanguagesOf(
  { captions: { logs }, kept }: Deps,
  request: FastifyRequest,
  id: MeetingId,
): Promise<readonly string[] | Refusal> {
  const { seq, hash: version } = logs.head(id);
  if (seq === 0) return [];
  const make = async () => (await logs.whenHeld(id, languagesOf)).map(({ language }) => language).join(' ');
  const found = await kept.gather(request, [{ slot: `captions languages ${id}`, version, work: 'heavy', make }]);
  return isRefusal(found) ? found : new TextDecoder().decode(found[0]).split(' ').filter(Boolean);
}

/** What goes into the package: both files for each language in which something was written. */
export async function captionsOfPackage(deps: Deps, request: FastifyRequest, of: Of) {
  const languages = await captionLanguagesOf(deps, request, of.id);
  if (isRefusal(languages)) return languages;
  const files = languages.flatMap((language) => FORMATS.map((format) => ({ language, format })));
  const made = await deps.kept.gather(
    request,
    files.map(({ language, format }) => captionFile(deps, of, language, format)),
  );
  if (isRefusal(made)) return made;
  const decoder = new TextDecoder();
  return files.map(({ language, format }, index) => ({
    path: `captions/captions-${language}.${format}`,
    text: decoder.decode(made[index]),
  }));
}
