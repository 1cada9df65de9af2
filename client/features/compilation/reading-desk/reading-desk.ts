import { type Accessor, createMemo, createSignal, type Setter } from 'solid-js';
import type { Selectors } from '../../../../shared/annotation/anchoring.ts';
import type { Annotation, Annotations, Motivation } from '../../../../shared/annotation/annotation.ts';
import { type Outcome, passageOf } from '../../../../shared/annotation/carrying/outcome.ts';
import { outcomesBy } from '../../../../shared/annotation/carrying/own-version.ts';
import type { Insertion } from '../../../../shared/annotation/suggesting/insertion.ts';
import type { AnnotationId, MeetingId, PassageId } from '../../../../shared/ids.ts';
import type { CompilationText, PassageText } from '../../../../shared/protocol/http/meetings/compilation.ts';
import type { MeetingStore } from '../../../meeting/meeting.ts';
import { createPublished, type Published, type Reading } from '../published-compilation.ts';
import { createFormerVersions } from '../versions/former-versions.ts';
import { createCarried } from './carried-in-slices.ts';
import { createDrawing, type Drawing } from './drawing.ts';
import { type PlacedAnnotations, placedAnnotations } from './placed-annotations.ts';

/** An annotation that is being written: on which words, and of which kind. */
export type Draft = Selectors & {
  readonly passageId: PassageId;
  readonly motivation: Exclude<Motivation, 'highlighting'>;
  /** Words are to be put in beside those quoted (N19). */
  readonly insertion?: Insertion;
};

type Store = Pick<MeetingStore, 'meeting'>;

/** What a person has open: the passage whose threads are shown, the thread in focus, what they are writing. */
export type ReadingDesk = Published & {
  readonly meetingId: MeetingId;
  /** Null until it is here. */
  readonly published: () => CompilationText | null;
  readonly passage: (id: PassageId) => PassageText | undefined;
  /** Those that stand here or were changed here, in the order made. */
  readonly annotationsOf: (id: PassageId) => readonly AnnotationId[];
  /** Those that have no place left in the present version. */
  readonly orphans: () => readonly AnnotationId[];
  /** What has become of it in the present version; null as long as the texts are on their way. */
  readonly outcome: (id: AnnotationId) => Outcome | null;
  readonly annotation: (id: AnnotationId) => Annotation | undefined;
  /** The passage whose threads are shown. */
  readonly shown: Accessor<PassageId | null>;
  readonly setShown: Setter<PassageId | null>;
  /** The thread in focus. */
  readonly focused: Accessor<AnnotationId | null>;
  readonly setFocused: Setter<AnnotationId | null>;
  /** Its passage is shown, and it is in focus. */
  readonly showThread: (id: AnnotationId) => void;
  /** The same, and the keyboard's focus goes there too. */
  readonly goToThread: (id: AnnotationId) => void;
  /** The thread to which the keyboard's focus goes as soon as it is there. */
  readonly awaited: Accessor<AnnotationId | null>;
  readonly setAwaited: Setter<AnnotationId | null>;
  /** Goes to a passage, wherever it stands in the text. */
  readonly seek: (id: PassageId) => void;
  /** Where the person wanted to go last. */
  readonly sought: Accessor<PassageId | null>;
  /** What is being written. */
  readonly draft: Accessor<Draft | null>;
  readonly setDraft: Setter<Draft | null>;
  /** Which passages are drawn with what belongs to them. */
  readonly drawing: Drawing;
};

export function createReadingDesk(meetingId: MeetingId, { meeting }: Store): ReadingDesk {
  const { reading, again } = createPublished(meetingId, () => meeting.compilation.version);
  const published = () => publishedIn(reading());
  const passages = createMemo(
    () => new Map(published()?.passages.map((passage): [PassageId, PassageText] => [passage.id, passage])),
  );
  const annotations = createMemo(() => meeting.annotation);
  const annotation = (id: AnnotationId): Annotation | undefined => annotations().byId[id];
  const { annotationsOf, orphans, outcome } = createPlaces(meetingId, annotations, published);

  const opened = createOpened((id) => passageShown(outcome(id), annotation(id)));
  return {
    meetingId,
    reading,
    again,
    published,
    passage: (id) => passages().get(id),
    annotationsOf,
    orphans,
    outcome,
    annotation,
    ...opened,
    drawing: createDrawing(),
  };
}

type Opened = Pick<
  ReadingDesk,
  | ('shown' | 'setShown' | 'focused' | 'setFocused' | 'showThread' | 'goToThread' | 'awaited' | 'setAwaited')
  | ('seek' | 'sought' | 'draft' | 'setDraft')
>;

/** `passageShown`: beside which passage an annotation is shown; null beside none. */
function createOpened(passageShown: (id: AnnotationId) => PassageId | null): Opened {
  // Shown again, where they stand is brought into view again.
  const [shown, setShown] = createSignal<PassageId | null>(null, { equals: false });
  const [focused, setFocused] = createSignal<AnnotationId | null>(null);
  const [awaited, setAwaited] = createSignal<AnnotationId | null>(null);
  const [sought, setSought] = createSignal<PassageId | null>(null, { equals: false });
  const [draft, setDraft] = createSignal<Draft | null>(null);
  const showThread = (id: AnnotationId) => {
    setShown(passageShown(id));
    setFocused(id);
  };
  const goToThread = (id: AnnotationId) => {
    setAwaited(id);
    showThread(id);
  };
  const seek = (id: PassageId) => void setSought(id);
  return {
    ...{ shown, setShown, focused, setFocused, showThread, goToThread, awaited, setAwaited },
    ...{ seek, sought, draft, setDraft },
  };
}

const publishedIn = (now: Reading): CompilationText | null => (now.state === 'there' ? now.published : null);

const passageShown = (outcome: Outcome | null, annotation: Annotation | undefined): PassageId | null =>
  outcome === null ? (annotation?.passageId ?? null) : passageOf(outcome);

type Places = Pick<ReadingDesk, 'annotationsOf' | 'orphans' | 'outcome'>;
const NONE: readonly AnnotationId[] = [];

/** Where annotations stand in the version that is read, whichever version they were made on. */
function createPlaces(
  meetingId: MeetingId,
  annotations: () => Annotations,
  published: () => CompilationText | null,
): Places {
  const present = createMemo(() => published()?.version ?? 0);
  const former = createFormerVersions(meetingId, () => versionsBefore(annotations(), present()));
  const outcomeOf = createMemo(() => {
    const [version, passages, formerTexts] = [present(), published()?.passages ?? null, former.textsOf()];
    return outcomesBy(version, (each) => (each === version ? passages : formerTexts(each)), former.carry());
  });
  const tell = createCarried({ annotations, outcomeOf, present });
  const placed = createMemo((before?: PlacedAnnotations) => placedAnnotations(annotations(), tell, before));
  return {
    annotationsOf: (id) => placed().byPassage.get(id) ?? NONE,
    orphans: () => placed().orphans,
    outcome(id) {
      const annotation = annotations().byId[id];
      return annotation === undefined || annotation.state === 'withdrawn' ? null : tell(annotation);
    },
  };
}

const versionsBefore = ({ byId }: Annotations, present: number): readonly number[] => [
  ...new Set(Object.values(byId).flatMap(({ version }) => (version < present ? [version] : []))),
];
