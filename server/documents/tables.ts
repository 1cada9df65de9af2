import { isReplyWithdrawn } from '../../shared/annotation/annotation.ts';
import { areInConflict } from '../../shared/annotation/suggesting/conflicts.ts';
import type { Capacity } from '../../shared/floor/requests/floor-request.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { addressOfIntervention } from '../../shared/report/address.ts';
import { sayReason } from '../../shared/report/compose/compose-intervention.ts';
import type { Phrases } from '../../shared/report/phrases.ts';
import type { Skeleton } from '../../shared/report/skeleton/skeleton.ts';
import { type AnnotationSkeleton, recordedAnnotations } from '../../shared/report/skeleton/skeleton-annotations.ts';
import type { SpokenTo } from '../../shared/report/skeleton/spoken-to.ts';
import { iso, writeCsv } from './write-csv.ts';

const INTERVENTION_COLUMNS = [
  'request',
  'item_number',
  'item',
  'name',
  'organisation',
  'country',
  'stakeholder_group',
  'capacity',
  'capacity_of',
  'kind',
  'mode',
  'language',
  'asked_at',
  'from',
  'to',
  'spoken_seconds',
  'waited_seconds',
  'position',
  'reason',
  'about',
  'about_id',
  'about_number',
  'entered_by',
  'written',
  'instead_of',
  'not_there',
  'address',
  'recorded',
];

const seconds = (ms: number): number => Math.round(ms / 1000);

/**
 * One row for each turn at the floor, in order. Times are UTC; the reason of its place is in the language of the export. `origin`: the
 * server's, for the address under which an intervention is cited.
 */
export const interventionsCsv = ({ convocation, items }: Skeleton, phrases: Phrases, origin: string): string =>
  writeCsv([
    INTERVENTION_COLUMNS,
    ...items.flatMap((item) =>
      item.interventions.map(({ speaker, about, ...turn }) => [
        turn.requestId,
        item.number,
        item.title,
        speaker.name,
        speaker.organisation,
        speaker.country,
        speaker.stakeholderGroup,
        turn.capacity.type,
        sayCapacity(turn.capacity),
        turn.kind,
        turn.mode,
        turn.language,
        iso(turn.askedAt),
        iso(turn.from),
        iso(turn.to),
        turn.spokenMs === null ? null : seconds(turn.spokenMs),
        seconds(turn.from - turn.askedAt),
        turn.place.position,
        sayReason(turn.place, phrases),
        about?.type ?? null,
        about === null ? null : idOf(about),
        about === null || about.type === 'intervention' ? null : about.number,
        turn.enteredBy,
        turn.written?.text ?? null,
        turn.insteadOf,
        turn.absent ? 'yes' : null,
        convocation && `${origin}${addressOfIntervention(convocation.meetingId, turn.requestId)}`,
        turn.recorded ?? null,
      ]),
    ),
  ]);

function sayCapacity(capacity: Capacity): string | null {
  if (capacity.type === 'own-name') return null;
  return capacity.type === 'on-behalf-of' ? capacity.group : capacity.organisation;
}

function idOf(about: SpokenTo): string {
  if (about.type === 'passage') return about.passageId;
  return about.type === 'annotation' ? about.annotationId : about.requestId;
}

const ANNOTATION_COLUMNS = [
  'annotation',
  'reply_to',
  'passage',
  'paragraph',
  'motivation',
  'quote',
  'text',
  'suggested_wording',
  'name',
  'organisation',
  'at',
  'state',
  'resolved_by',
  'accepted_by',
  'version',
  'conflicts_with',
  'brought_in_by',
];

/** One row for each annotation, and one for each reply below it. Times are UTC. */
export const annotationsCsv = (meeting: Meeting): string => {
  const all = recordedAnnotations(meeting);
  const rows = all.flatMap((made) => [rowOf(made, all), ...made.replies.map((reply) => replyRow(made, reply))]);
  return writeCsv([ANNOTATION_COLUMNS, ...rows]);
};

const rowOf = (made: AnnotationSkeleton, all: readonly AnnotationSkeleton[]) => [
  ...[made.id, null, made.passageId, made.number, made.motivation],
  ...[made.quote.exact, made.text, made.replacement, made.author.name, made.author.organisation, iso(made.at)],
  ...[made.state, made.resolvedBy?.name ?? null, made.acceptedBy?.name ?? null, made.version],
  ...[conflictsWith(made, all), made.importedBy?.name ?? null],
];

const replyRow = (made: AnnotationSkeleton, reply: AnnotationSkeleton['replies'][number]) => [
  ...[reply.id, made.id, made.passageId, made.number, 'replying'],
  ...[null, reply.text, null, reply.author.name, reply.author.organisation, iso(reply.at)],
  ...[isReplyWithdrawn(reply) ? 'withdrawn' : null, null, null, made.version],
  ...[null, reply.importedBy?.name ?? null],
];

const conflictsWith = (made: AnnotationSkeleton, all: readonly AnnotationSkeleton[]): string | null =>
  made.replacement === null
    ? null
    : all
        .filter((other) => areInConflict(made, other))
        .map(({ id }) => id)
        .join(' ') || null;
