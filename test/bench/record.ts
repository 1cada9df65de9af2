import { translateIn } from '../../server/dictionaries.ts';
import type { RichBlock } from '../../shared/minutes/rich-text.ts';
import { composeMinutes } from '../../shared/report/compose/compose-minutes.ts';
import { createPhrases } from '../../shared/report/phrases.ts';
import { skeletonOf } from '../../shared/report/skeleton/skeleton.ts';
import { startChild } from './child.ts';
import { type Bench, type Figure, median } from './figure.ts';
import { longMeeting } from './long-meeting.ts';
import type { Form, Made, Said } from './record-process.ts';

const RECORDS = 10_000;
const INTERVENTIONS = 300;
const ROUNDS = 7;
const MB = 1024 * 1024;

const paragraph = (n: number): RichBlock => {
  const text = `Some stakeholders stated, for the ${n + 1}th time, that exchange points in landlocked countries depend on the price of transit.`;
  return { type: 'paragraph', inlines: [{ type: 'text', text, strong: false, emphasis: false }] };
};
/** Under each item, what rapporteurs write in a day. */
const TEXT = Array.from({ length: 20 }, (_, n) => paragraph(n));

/** The draft of a long meeting by itself, and every form in which it leaves, each in a process of its own. */
export const record: Bench = async () => {
  const meeting = await longMeeting(RECORDS, INTERVENTIONS);
  const { room } = meeting;
  const phrases = createPhrases('en', await translateIn('en'), 'UTC');
  const edition = {
    kind: 'revision',
    number: 1,
    seq: room.seq,
    at: room.at,
    isContinued: false,
    differs: false,
  } as const;
  const source = () => ({
    skeleton: skeletonOf(room.meeting, 'WG-Internet 1/1', room.at),
    edition,
    textOf: () => TEXT,
  });
  const records = room.piece(0, RECORDS);
  const figures: Figure[] = [
    {
      what: `draft of ${RECORDS} records, ${INTERVENTIONS} interventions`,
      unit: 'ms',
      ours: timed(() => composeMinutes(source(), phrases)),
      bare: timed(() => JSON.parse(JSON.stringify(records))),
      goal: '< 2 s after the closing',
    },
  ];
  const { skeleton } = source();
  meeting.close();
  for (const form of ['html', 'md', 'docx', 'pdf', 'json', 'akn.xml', 'csv'] as const)
    figures.push(...(await made(form, { skeleton, edition, text: TEXT })));
  return figures;
};

function timed(work: () => unknown): number {
  return median(
    Array.from({ length: ROUNDS }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );
}

async function made(form: Form, said: Said): Promise<readonly Figure[]> {
  const [ours, bare] = [await madeBy('ours', form, said), await madeBy('bare', form, said)];
  return [
    { what: `${form}, the first of a process`, unit: 'ms', ours: ours.ms, bare: bare.ms, goal: '< 5 s' },
    { what: `${form}, memory at most`, unit: 'MB', ours: ours.bytes / MB, bare: bare.bytes / MB, goal: 'shown' },
  ];
}

async function madeBy(side: 'ours' | 'bare', form: Form, said: Said): Promise<Made> {
  const child = startChild('./record-process.ts');
  const made = await child.ask<Made>({ side, form, said });
  child.end();
  return made;
}
