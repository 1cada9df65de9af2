import { idOf, type MeetingId } from '../../../shared/ids.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { foundedBy } from '../servers/founding-form.ts';
import { startHttp } from '../servers/http-server.ts';

export const FAR = 'It is far from here, and the price of transit is high. Many say that the price of transit is high.';
export const POWER = 'Power fails twice a week in the dry season.';

/** A meeting with a compilation of two passages, of which somebody elsewhere has annotated the words. */
export async function startAnnotated() {
  const server = await startHttp();
  const { browser: secretary, made } = await foundedBy(server, 'Sofia Secretary');
  const facts: MeetingFacts = (await secretary.get(`/api/meetings/${made.meeting}`)).json();
  const passage = (id: string, number: string, text: string) => {
    return { id, sectionId: 's-1', number, text, language: 'en', sources: [] };
  };
  await secretary.post(`/api/meetings/${made.meeting}/compilation`, {
    date: '2027-03-20',
    introduction: '',
    sections: [{ id: 's-1', agendaItemId: facts.agenda[1]?.id, number: '2', title: 'Challenges', lead: '' }],
    passages: [passage('p-1', '2.1', FAR), passage('p-2', '2.2', POWER)],
  });
  const page = `https://elsewhere.example/api/meetings/${made.meeting}/compilation.html`;
  const annotation = (id: string, exact: string, more: object = {}, place = '#passage-p-1') => ({
    id: `https://notes.example/${id}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: '2015-09-20T08:00:00Z',
    creator: {
      type: 'Person',
      name: 'Vera Elsewhere',
      nickname: 'vera',
      'schema:affiliation': { name: 'Notes Society' },
    },
    rights: 'https://creativecommons.org/publicdomain/zero/1.0/',
    body: { type: 'TextualBody', value: 'Which price?', format: 'text/plain', language: 'en' },
    target: { source: `${page}?version=1${place}`, selector: { type: 'TextQuoteSelector', exact } },
    ...more,
  });
  const reply = (id: string, to: string) => ({
    ...annotation(id, ''),
    motivation: 'replying',
    body: { type: 'TextualBody', value: 'That of the harbour.', purpose: 'replying' },
    target: `https://notes.example/${to}`,
  });
  const address = `/api/meetings/${made.meeting}/annotations`;
  const room = server.deps.rooms.get(idOf<MeetingId>(made.meeting));
  return {
    ...{ server, secretary, made, page, annotation, reply, room },
    bring: async (document: unknown, by = secretary) => (await by.post(address, document as object)).json(),
    all: () => Object.values(room?.meeting.annotation.byId ?? {}),
    exported: async () => (await secretary.get(`${address}.jsonld`)).json(),
  };
}
export type Annotated = Awaited<ReturnType<typeof startAnnotated>>;
