import { LANGUAGES } from '../../../shared/languages/language.ts';

/** JSON Schema of `minutes.json`, 2020-12. What it does not name may come with a later version: programs pass over it. */
const text = (description: string) => ({ type: 'string', description });
const textOrNull = (description: string) => ({ type: ['string', 'null'], description });
const count = (description: string) => ({ type: 'integer', minimum: 0, description });
const moment = (description: string) => ({
  type: 'integer',
  description: `${description} Milliseconds since 1970, UTC.`,
});
const momentOrNull = (description: string) => ({ ...moment(description), type: ['integer', 'null'] });
const listOf = (items: object, description: string) => ({ type: 'array', items, description });
const at = (name: string) => ({ $ref: `#/$defs/${name}` });
const object = (properties: object, required = Object.keys(properties)) => ({ type: 'object', properties, required });

const span = object({ from: moment('Beginning.'), to: momentOrNull('End; null while it goes on.') });

const meeting = {
  ...object({
    meetingId: text('The id of the meeting.'),
    consultationId: text('The id of its consultation.'),
    title: text('The title.'),
    group: text('The group that holds the meeting.'),
    place: text('Where it is held.'),
    date: { type: 'string', format: 'date', description: 'The day, at the place.' },
    timeZone: text('IANA name of the time zone of the place.'),
    isSample: { type: 'boolean', description: 'Whether it is invented.' },
  }),
  type: ['object', 'null'],
};

const edition = object(
  {
    kind: text('`draft`, `revision`, or how far the agreement on it has come.'),
    number: { type: 'integer', minimum: 1, description: 'Of a revision.' },
    seq: count('The last record from which the text was made.'),
    at: moment('The last change.'),
  },
  ['kind', 'seq', 'at'],
);

const attendee = object({
  person: textOrNull('The id of the person; null for a guest, who has no account.'),
  profile: object({
    name: text('The name.'),
    organisation: text('The organisation.'),
    country: textOrNull('ISO 3166-1 alpha-2.'),
  }),
  role: text('The role in the meeting.'),
  modes: listOf({ enum: ['room', 'remote'] }, 'How they attended.'),
});

const about = {
  oneOf: [
    { type: 'null' },
    object({
      type: { const: 'passage' },
      passageId: text('The passage.'),
      number: text('Its number; empty where it is gone.'),
    }),
    object({ type: { const: 'annotation' }, annotationId: text('The annotation.'), passageId: text('Its passage.') }),
    object({ type: { const: 'intervention' }, requestId: text('The intervention.'), name: text('Who spoke.') }),
  ],
  description: 'What it is about.',
};

const intervention = object({
  requestId: text('The id: the same in every revision, and in the other files.'),
  speaker: object({
    person: textOrNull('The id of the person; null for a guest.'),
    name: text('The name.'),
    organisation: text('The organisation.'),
    country: textOrNull('ISO 3166-1 alpha-2.'),
    stakeholderGroup: text('The group under which they stood when they spoke.'),
  }),
  kind: text('Intervention, point of order, right of reply ...'),
  mode: { enum: ['room', 'remote'], description: 'How they spoke.' },
  language: { enum: LANGUAGES, description: 'The language that they said they would speak.' },
  askedAt: moment('When the floor was asked for.'),
  from: moment('When it was given.'),
  to: momentOrNull('When it ended; null while it goes on.'),
  spokenMs: { type: ['integer', 'null'], description: 'How long they spoke, ms.' },
  place: object({ position: count('Place on the list.'), sentence: text('Why, in the language of the file.') }),
  about: at('about'),
});

const annotation = object({
  id: text('The id.'),
  passageId: text('The passage on which it stands.'),
  motivation: text('Commenting, questioning, highlighting or editing.'),
  quote: object({ exact: text('The words that it is about.') }),
  text: text('What it says.'),
  author: at('author'),
  at: moment('When it was made.'),
  state: text('Open, resolved or withdrawn.'),
});

const entry = object({
  id: text('The id.'),
  text: text('The words.'),
  about: at('about'),
  at: moment('When it was recorded.'),
  action: {
    ...object({
      responsible: text('Who is to do it.'),
      due: { type: ['string', 'null'], description: 'The last day, `YYYY-MM-DD`.' },
    }),
    type: ['object', 'null'],
    description: 'Null for a decision.',
  },
});

const item = object({
  id: text('The id.'),
  number: { type: 'integer', minimum: 1, description: 'Its place on the agenda.' },
  title: text('The title.'),
  spans: listOf(at('span'), 'When it was under discussion.'),
  sections: listOf({ type: 'string' }, 'Sections of the compilation that are discussed under it.'),
  interventions: listOf(at('intervention'), 'In the order in which the floor was given.'),
  annotations: listOf(at('annotation'), 'On the passages of these sections.'),
  decisions: listOf(at('entry'), 'In the order recorded.'),
  actions: listOf(at('entry'), 'In the order recorded.'),
  text: listOf(object({ type: { enum: ['paragraph', 'heading', 'list', 'table'] } }), "The rapporteurs' text."),
});

const paragraph = object(
  {
    number: { type: 'string', pattern: '^\\d+(\\.\\d+)*$', description: 'As it is printed.' },
    kind: text('What it reports: intervention, annotation, decision, action.'),
    id: text('The id of that.'),
    address: { type: 'string', format: 'uri', description: 'Where it is cited.' },
    sound: { type: 'string', format: 'uri', description: 'Where it is heard; missing where nothing was recorded.' },
  },
  ['number'],
);

export const MINUTES_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The minutes of a meeting',
  description:
    'What the record of a meeting says by itself, with every id, the text of the rapporteurs, and where each paragraph is cited.',
  ...object({
    meeting,
    seq: count('The last record from which the text was made.'),
    edition,
    revisions: listOf(
      object({ number: { type: 'integer', minimum: 1 }, at: moment('Its last change.') }),
      'Those published until this one.',
    ),
    document: text('The symbol of the report; empty where it has none.'),
    isClosed: { type: 'boolean', description: 'Whether the meeting is closed.' },
    stretches: listOf(at('span'), 'When it sat; between two of them it was suspended.'),
    attendance: listOf(
      object({ group: text('The stakeholder group.'), attendees: listOf(at('attendee'), 'Its people.') }),
      'Who came.',
    ),
    items: listOf(at('item'), 'The agenda.'),
    orphans: listOf(at('annotation'), 'Annotations whose words the compilation no longer has.'),
    paragraphs: listOf(at('paragraph'), 'Every numbered paragraph, in order.'),
  }),
  $defs: {
    ...{ span, about, attendee, intervention, annotation, entry, item, paragraph },
    author: object({ person: text('The id.'), name: text('The name.'), organisation: text('The organisation.') }),
  },
};
