import { type Accessor, createMemo, createSignal, type Setter } from 'solid-js';
import type { Selectors } from '../../../shared/annotation/anchoring.ts';
import type { Annotation, Motivation } from '../../../shared/annotation/annotation.ts';
import type { AnnotationId, MeetingId, PassageId } from '../../../shared/ids.ts';
import type { Meeting } from '../../../shared/meeting.ts';
import type { CompilationText, PassageText } from '../../../shared/protocol/http/compilation.ts';
import { createPublished, type Published } from './published-compilation.ts';

/** An annotation that is being written: on which words, and of which kind. */
export type Draft = Selectors & {
  readonly passageId: PassageId;
  readonly motivation: Exclude<Motivation, 'highlighting'>;
};

/** What a person has open: the passage whose threads are shown, the thread in focus, what they are writing. */
export type ReadingDesk = Published & {
  /** Null until it is here. */
  readonly published: () => CompilationText | null;
  readonly passage: (id: PassageId) => PassageText | undefined;
  /** Those that stand, in the order made. */
  readonly annotationsOf: (id: PassageId) => readonly AnnotationId[];
  readonly annotation: (id: AnnotationId) => Annotation | undefined;
  /** The passage whose threads are shown. */
  readonly shown: Accessor<PassageId | null>;
  readonly setShown: Setter<PassageId | null>;
  /** The thread in focus. */
  readonly focused: Accessor<AnnotationId | null>;
  readonly setFocused: Setter<AnnotationId | null>;
  /** Its passage is shown, and it is in focus. */
  readonly showThread: (id: AnnotationId) => void;
  /** What is being written. */
  readonly draft: Accessor<Draft | null>;
  readonly setDraft: Setter<Draft | null>;
};

export function createReadingDesk(meetingId: MeetingId, meeting: Meeting): ReadingDesk {
  const { reading, again } = createPublished(meetingId, () => meeting.compilation.version);
  const [shown, setShown] = createSignal<PassageId | null>(null);
  const [focused, setFocused] = createSignal<AnnotationId | null>(null);
  const [draft, setDraft] = createSignal<Draft | null>(null);

  const published = () => {
    const now = reading();
    return now.state === 'there' ? now.published : null;
  };
  const passages = createMemo(
    () => new Map(published()?.passages.map((passage): [PassageId, PassageText] => [passage.id, passage])),
  );
  const byPassage = createMemo(() => grouped(meeting));
  const annotationsOf = (id: PassageId): readonly AnnotationId[] => byPassage().get(id) ?? [];
  const annotation = (id: AnnotationId): Annotation | undefined => meeting.annotation.byId[id];

  const showThread = (id: AnnotationId) => {
    setShown(annotation(id)?.passageId ?? null);
    setFocused(id);
  };
  return {
    reading,
    again,
    published,
    passage: (id) => passages().get(id),
    annotationsOf,
    annotation,
    shown,
    setShown,
    focused,
    setFocused,
    showThread,
    draft,
    setDraft,
  };
}

/** Annotations that stand, by passage, in the order made. */
function grouped(meeting: Meeting): ReadonlyMap<PassageId, readonly AnnotationId[]> {
  const groups = new Map<PassageId, AnnotationId[]>();
  for (const id of meeting.annotation.order) {
    const annotation = meeting.annotation.byId[id];
    if (!annotation || annotation.state === 'withdrawn') continue;
    const group = groups.get(annotation.passageId);
    if (group) group.push(id);
    else groups.set(annotation.passageId, [id]);
  }
  return groups;
}
