import type { Actor } from '../../../shared/actor.ts';
import { MOTIVATIONS } from '../../../shared/annotation/annotation.ts';
import {
  type AgendaItemId,
  type AnnotationId,
  type EntryId,
  idOf,
  type ReplyId,
  type RequestId,
  type SpeechId,
} from '../../../shared/ids.ts';
import type { Meeting, MeetingCommand } from '../../../shared/meeting.ts';
import { OUTCOMES } from '../../../shared/minutes/outcome.ts';
import { design, location, neutrality, operation } from '../history.ts';
import { amina, bo, by, chen, dalia, olga, rafael, type Somebody, sofia } from '../people.ts';
import { oneOfEach } from './one-of-each.ts';

type Numbers = { readonly who: number; readonly which: number; readonly number: number };
type Verb = (
  meeting: Meeting,
  attempt: Numbers,
  step: number,
) => { readonly actor: Actor; readonly command: MeetingCommand };

const people: readonly Somebody[] = [amina, sofia, rafael, bo, chen, dalia, olga];
const somebody = ({ who }: Numbers): Actor => by(people[who % people.length] ?? amina);
const item = ({ which }: Numbers): AgendaItemId => (which % 2 ? design : operation);

const annotation = ({ annotation: { order } }: Meeting, { which }: Numbers): AnnotationId =>
  order[which % (order.length + 1)] ?? idOf<AnnotationId>('unknown');
const entry = ({ minutes: { entries } }: Meeting, { which }: Numbers): EntryId =>
  entries[which % (entries.length + 1)]?.id ?? idOf<EntryId>('unknown');

const spokenIn = ({ floor: { interventions } }: Meeting, { which }: Numbers): RequestId | null =>
  interventions[which % (interventions.length + 1)]?.requestId ?? null;

const onAnnotation =
  (type: 'annotation.resolve' | 'annotation.reopen' | 'annotation.accept' | 'annotation.withdraw'): Verb =>
  (meeting, attempt) => ({ actor: somebody(attempt), command: { type, annotationId: annotation(meeting, attempt) } });

/** What people try with the agenda, the compiled inputs and the minutes. */
export const TEXT_VERBS = {
  annotate: (_, attempt, step) => ({
    actor: somebody(attempt),
    command: {
      type: 'annotation.add',
      annotationId: idOf<AnnotationId>(`a${step}`),
      passageId: attempt.number % 2 ? neutrality : location,
      quote: { exact: 'neutral', prefix: 'be ', suffix: ' ground' },
      position: { start: 3, end: 10 },
      motivation: MOTIVATIONS[attempt.which % MOTIVATIONS.length] ?? 'commenting',
      text: attempt.number % 5 ? 'Who decides?' : '',
      replacement: attempt.number % 3 ? null : 'impartial',
    },
  }),
  reply: (meeting, attempt, step) => ({
    actor: somebody(attempt),
    command: {
      type: 'annotation.reply',
      annotationId: annotation(meeting, attempt),
      replyId: idOf<ReplyId>(`y${step}`),
      text: 'The members do.',
    },
  }),
  withdrawReply: (meeting, attempt) => {
    const annotationId = annotation(meeting, attempt);
    const replies = meeting.annotation.byId[annotationId]?.replies ?? [];
    const replyId = replies[attempt.number % (replies.length + 1)]?.id ?? idOf<ReplyId>('unknown');
    return { actor: somebody(attempt), command: { type: 'annotation.withdraw-reply', annotationId, replyId } };
  },
  rewrite: (meeting, attempt) => ({
    actor: somebody(attempt),
    command: {
      type: 'annotation.change',
      annotationId: annotation(meeting, attempt),
      text: 'Who decides, and when?',
      replacement: null,
    },
  }),
  resolve: onAnnotation('annotation.resolve'),
  reopen: onAnnotation('annotation.reopen'),
  takeWording: onAnnotation('annotation.accept'),
  withdrawNote: onAnnotation('annotation.withdraw'),
  withdrawEverything: (_, attempt) => ({
    actor: somebody(attempt),
    command: { type: 'annotation.withdraw-everything', person: (people[attempt.which % people.length] ?? bo).id },
  }),
  decideOn: (_, attempt, step) => ({
    actor: somebody(attempt),
    command: {
      type: 'minutes.record-decision',
      entryId: idOf<EntryId>(`e${step}`),
      agendaItemId: item(attempt),
      text: 'Agreed.',
      about: attempt.number % 2 ? { type: 'passage', passageId: neutrality } : null,
    },
  }),
  amend: (meeting, attempt) => ({
    actor: somebody(attempt),
    command: { type: 'minutes.amend', entryId: entry(meeting, attempt), text: 'Agreed, with thanks.' },
  }),
  withdrawEntry: (meeting, attempt) => ({
    actor: somebody(attempt),
    command: { type: 'minutes.withdraw', entryId: entry(meeting, attempt) },
  }),
  attribute: (meeting, attempt) => ({
    actor: somebody(attempt),
    command: { type: 'minutes.attribute', requestId: spokenIn(meeting, attempt), attributed: attempt.number % 2 === 0 },
  }),
  checkWords: (meeting, attempt) => ({
    actor: somebody(attempt),
    command: {
      type: 'minutes.check-words',
      requestId: spokenIn(meeting, attempt) ?? idOf<RequestId>('unknown'),
      checked: attempt.number % 2 === 0,
    },
  }),
  takeOver: (_, attempt, step) => ({
    actor: somebody(attempt),
    command: {
      ...oneOfEach['minutes.take-over'],
      agendaItemId: item(attempt),
      actions: oneOfEach['minutes.take-over'].actions.map((one) => ({ ...one, id: idOf<EntryId>(`o${step % 9}`) })),
    },
  }),
  report: (meeting, attempt, step) => ({
    actor: somebody(attempt),
    command: {
      type: 'minutes.report-action',
      of: attempt.number % 2 ? oneOfEach['minutes.take-over'].follows.meetingId : null,
      entryId: attempt.number % 2 ? idOf<EntryId>(`o${step % 9}`) : entry(meeting, attempt),
      outcome: OUTCOMES[attempt.which % OUTCOMES.length] ?? 'done',
      text: attempt.number % 3 ? 'It was done in March.' : '',
    },
  }),
  followDecision: (meeting, attempt) => ({
    actor: somebody(attempt),
    command: { ...oneOfEach['minutes.follow-decision'], entryId: entry(meeting, attempt) },
  }),
  retitle: (_, attempt) => ({
    actor: somebody(attempt),
    command: {
      type: 'agenda.change-item',
      itemId: item(attempt),
      title: `Title ${attempt.number}`,
      minutes: 30,
      introduction: '',
    },
  }),
  moveItem: (_, attempt) => ({
    actor: somebody(attempt),
    command: { type: 'agenda.move-item', itemId: item(attempt), to: attempt.number % 3 },
  }),
  handIn: (_, attempt) => {
    const speaker = people[attempt.which % people.length] ?? bo;
    const speechId = idOf<SpeechId>(`s${attempt.number % 5}`);
    const given = { speechId, agendaItemId: item(attempt), person: speaker.id, isOpen: attempt.number % 2 === 0 };
    return { actor: somebody(attempt), command: { type: 'speech.hand-in', ...given } };
  },
  takeBack: (_, attempt) => ({
    actor: somebody(attempt),
    command: { type: 'speech.withdraw', speechId: idOf<SpeechId>(`s${attempt.number % 5}`) },
  }),
  consent: (_, attempt) => ({
    actor: somebody(attempt),
    command: { type: 'recording.answer', isYes: attempt.number % 3 !== 0 },
  }),
  record: (_, attempt) => ({
    actor: somebody(attempt),
    command: { type: attempt.number % 2 === 0 ? 'recording.begin' : 'recording.end' },
  }),
  point: (_, attempt) => ({
    actor: somebody(attempt),
    command: { type: 'compilation.point', passageId: attempt.number % 2 ? location : null },
  }),
} as const satisfies Readonly<Record<string, Verb>>;
