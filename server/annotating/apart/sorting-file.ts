import * as v from 'valibot';
import { OF_A_MEETING } from '../../../shared/bounds/bounds.ts';
import { type Refusal, refuse } from '../../../shared/decision.ts';
import { annotationFileSchema } from '../../../shared/protocol/http/meetings/annotations.ts';
import { isNested } from '../../nesting.ts';
import { answerQuestions } from '../../threads/thread-task.ts';
import { annotationsIn, type Read, readAnnotation } from '../annotations-in.ts';
import { type Sorted, sortRead, versionsIn } from '../commands-of.ts';
import { isObject } from '../json.ts';
import type { Texts } from '../standing-here.ts';
import type { Answers, FileToSort, Question } from './questions.ts';

/** Annotations and replies of one file: twice what a meeting holds. */
const MOST = 2 * OF_A_MEETING.annotations;

type Reading = { readonly all: readonly Read[]; readonly texts: Texts };
let reading: Reading | undefined;
let wanted: Sorted['wanted'] = [];

/** The annotations alone, or with the documents that are versions of the compilation. */
function fileIn(body: string) {
  if (isNested(body)) return refuse('bad-message');
  const json: unknown = parsed(body);
  if (!isObject(json) || !('known' in json && 'document' in json)) return { document: json, known: [] };
  const file = v.safeParse(annotationFileSchema, json);
  return file.success ? file.output : refuse('bad-message');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function read({ body, meetingId, present }: FileToSort): Answers['read'] {
  const file: ReturnType<typeof fileIn> = fileIn(body);
  if ('refused' in file) return file;
  const items = annotationsIn(file.document);
  if (items === null) return refuse('bad-message');
  if (items.length > MOST) return refuse('too-large');
  const known = new Map(file.known.map(({ source, version }) => [source, version]));
  const texts = { meetingId, present, known, passagesOf: () => null };
  reading = { all: items.map(readAnnotation), texts };
  return { versions: versionsIn(reading.all, texts) };
}

function sort(passages: Extract<Question, { ask: 'sort' }>['passages']): Answers['sort'] {
  if (!reading) throw new Error('A file is read before it is sorted.');
  const { all, texts } = reading;
  const sorted = sortRead(all, { ...texts, passagesOf: (version) => passages.get(version) ?? null });
  ({ wanted } = sorted);
  return { left: sorted.left, elsewhere: sorted.elsewhere, count: wanted.length };
}

function answerTo(question: Question): Answers[Question['ask']] | Refusal {
  switch (question.ask) {
    case 'read':
      return read(question.file);
    case 'sort':
      return sort(question.passages);
    case 'some':
      return wanted.slice(question.from, question.to);
  }
}

/** A thread of its own for one file of annotations: whatever it costs, nobody else waits. */
answerQuestions(answerTo);
