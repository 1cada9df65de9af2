import { workerData } from 'node:worker_threads';
import * as Y from 'yjs';
import { answerQuestions } from '../../threads/thread-task.ts';
import type { Answers, Asked, Question, ThreadData } from './questions.ts';
import { TextCopy } from './text-copy.ts';

/**
 * A thread of its own for one meeting's text: only here is decoded what people send of Yjs. No meeting waits for it, whatever it
 * costs; the server ends the thread when its budget is spent.
 */
const data: ThreadData = workerData.data;
const copy = new TextCopy(data);

function answerTo(question: Question): Answers[Asked] {
  switch (question.ask) {
    case 'open':
      copy.open();
      return null;
    case 'owners':
      return copy.owners();
    case 'try':
      return copy.try(question.update, question.names);
    case 'begin':
      return copy.begin(question.name, question.blocks);
    case 'carry':
      return copy.carry();
    case 'difference':
      return copy.difference(question.stateVector);
    case 'state':
      return copy.state();
    case 'whole':
      return copy.whole();
    case 'gather':
      return Y.mergeUpdates([...question.updates]);
    case 'read':
      return copy.read();
    case 'read-past':
      return copy.readPast(question.seq);
    case 'stretches':
      return copy.stretches();
    case 'authored':
      return copy.authored(question.seq);
  }
}

answerQuestions(answerTo);
