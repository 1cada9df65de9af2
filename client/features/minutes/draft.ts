import { type Accessor, createMemo, createSignal, mapArray, onCleanup } from 'solid-js';
import type { AgendaItemId } from '../../../shared/ids.ts';
import { textName } from '../../../shared/minutes/lines.ts';
import type { PublishedMinutes } from '../../../shared/protocol/http/meetings/meetings.ts';
import { composeDraft, type Draft } from '../../../shared/report/compose/compose-minutes.ts';
import type { Edition } from '../../../shared/report/edition.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import type { RecordName } from '../../../shared/report/record-name.ts';
import { skeletonOf, withPassages } from '../../../shared/report/skeleton/skeleton.ts';
import { timeZoneOf } from '../../../shared/sitting/sitting.ts';
import { createAnswer } from '../../http/answer.ts';
import { isFailure, request } from '../../http/request.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { useClock } from '../../meeting/clock-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useReadingDesk } from '../compilation/reading-desk/reading-desk-context.tsx';
import { createItemBlocks } from './item-blocks.ts';
import { useMinutesText } from './text/minutes-text-context.tsx';
import { createSpoken } from './verbatim/spoken.ts';

/** The minutes as they are now, composed as the exports are. `document`: the symbol of the report. */
export function createDraft(document: Accessor<string>, record: RecordName = 'summary'): Accessor<Draft> {
  const { t, language } = useLanguage();
  const store = useMeeting();
  const desk = useReadingDesk();
  const textOf = createTexts();
  const clock = useClock();
  const minute = createMemo(() => Math.floor(clock() / 60_000) * 60_000);
  const said = createMemo(() => skeletonOf(store.state(), document(), minute()));
  const skeleton = createMemo(() =>
    withPassages(said(), store.state(), {
      textOf: (id) => desk.passage(id)?.text ?? null,
      outcomeOf: ({ id }) => desk.outcome(id),
    }),
  );
  const published = createPublished();
  const edition = (): Edition => published() ?? { kind: 'draft', seq: store.seq(), at: minute() };
  const phrases = createMemo(() => createPhrases(language(), t, timeZoneOf(said())));
  const spoken = record === 'verbatim' ? createSpoken() : () => null;
  return createMemo(() =>
    composeDraft({ skeleton: skeleton(), textOf, edition: edition(), record, wordsOf: spoken }, phrases()),
  );
}

/** What the rapporteurs have written under each item, as it changes. */
function createTexts() {
  const { meeting } = useMeeting();
  const { doc } = useMinutesText();
  const texts = mapArray(
    () => meeting.agenda.items.map(({ id }) => id),
    (id) => [id, createItemBlocks(doc.getText(textName(id)))] as const,
  );
  const byItem = createMemo(() => new Map(texts()));
  return ({ id }: { readonly id: AgendaItemId }) => byItem().get(id)?.() ?? [];
}

/** The revision that everybody may take away now (R10); null before the closing, and once the text has gone on since it was asked for. */
function createPublished(): Accessor<Edition | null> {
  const { meeting, seq } = useMeeting();
  const { doc, saved } = useMinutesText();
  const [hasGoneOn, setGoneOn] = createSignal(false);
  const goesOn = () => setGoneOn(true);
  doc.on('update', goesOn);
  onCleanup(() => doc.off('update', goesOn));
  const id = () => meeting.sitting.convocation?.meetingId;
  const isClosed = () => meeting.sitting.phase.state === 'closed' && saved() !== 'opening';
  const question = createMemo(() => (isClosed() ? seq() : null));
  const { answer } = createAnswer(question, async (asked) => {
    setGoneOn(false);
    if (asked === null) return null;
    const found = await request<PublishedMinutes>('GET', `/api/meetings/${id()}/minutes/revisions`);
    return isFailure(found) ? found : revisionOf(found, asked);
  });
  return () => {
    const found = answer();
    return found.state === 'ready' && question() === found.value?.seq && !hasGoneOn() ? found.value : null;
  };
}

const revisionOf = ({ revisions }: PublishedMinutes, seq: number): Edition | null =>
  revisions[0] ? { kind: 'revision', ...revisions[0], seq, isContinued: false, differs: false } : null;
