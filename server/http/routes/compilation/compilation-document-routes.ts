import { refuse } from '../../../../shared/decision.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import { translateIn } from '../../../dictionaries.ts';
import { DOCUMENT_FORMATS } from '../../../documents/exporter.ts';
import { exported } from '../../answers/export-answer.ts';
import { formatIn, languageOf, TYPES, workOf } from '../../answers/formats.ts';
import type { Routes } from '../../deps.ts';
import { idIn, isVersion, textIn } from '../../reading.ts';

/** The compiled inputs as a document: public, like the contributions. */
export const compilationDocumentRoutes: Routes = (app, { rooms, exporter, kept }) => {
  app.get('/api/meetings/:id/compilation.:format', async (request, reply) => {
    const format = formatIn(request);
    if (!format || format === 'json') return { ...refuse('unknown-page'), forms: DOCUMENT_FORMATS };
    const room = rooms.get(idIn<MeetingId>(request));
    if (!room) return refuse('unknown-meeting');
    const published = room.meeting.compilation.version;
    const version = Number(textIn(request.query, 'version') || published);
    if (!isVersion(version, published)) return refuse('nothing-published');
    const language = languageOf(request);
    const t = await translateIn(language);
    const answer = exported({
      slot: `compilation ${room.id} ${version} ${language} ${format}`,
      version: '',
      type: TYPES[format],
      file: `${t('exports.fileCompilation', { id: room.id })}.${format}`,
      shown: format === 'html',
      open: true,
      work: workOf(format),
      make: () => exporter.compilation(room, version, format, language),
    });
    return kept.send(request, reply, answer);
  });
};
