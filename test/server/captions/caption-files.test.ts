import { expect, test } from 'vitest';
import { captionsText, captionsVtt } from '../../../server/captions/caption-files.ts';
import type { CaptionLine } from '../../../shared/captions/captions.ts';
import { idOf } from '../../../shared/ids.ts';

const OPENING = Date.UTC(2015, 8, 28, 8);
const line = (seq: number, seconds: number, text: string, more: Partial<CaptionLine> = {}): CaptionLine => ({
  ...{ language: 'en', seq, text, at: OPENING + seconds * 1000, request: idOf('r'), speaker: 'Bo, A & B <Sweden>' },
  ...{ by: 'person', corrected: false, ...more },
});
const head = { title: 'Open consultation --> 2015', notice: 'A rough draft.', byMachine: 'A machine wrote lines.' };
const lines = [
  line(1, 1.5, 'Good morning.'),
  line(2, 3, 'a < b && c --> d\nand more'),
  line(3, 3, ''),
  line(4, 3, 'At the same moment.'),
  line(5, 7300.25, 'مرحبا', { speaker: '', language: 'ar' }),
];

test('Y10 given lines, then WebVTT has a cue for each, with its speaker’s voice and its time since the opening, and nothing that breaks it', async () => {
  expect(String(await captionsVtt(lines, OPENING, head))).toBe(`WEBVTT

NOTE Open consultation --&gt; 2015

NOTE A rough draft.

1
00:00:01.500 --> 00:00:03.000
<v Bo, A &amp; B &lt;Sweden&gt;>Good morning.</v>

2
00:00:03.000 --> 00:00:03.001
<v Bo, A &amp; B &lt;Sweden&gt;>a &lt; b &amp;&amp; c --&gt; d
and more</v>

4
00:00:03.001 --> 00:00:05.001
<v Bo, A &amp; B &lt;Sweden&gt;>At the same moment.</v>

5
02:01:40.250 --> 02:01:42.250
مرحبا
`);
});

test('Y10 given lines, then plain text names each speaker once, and says what captions are, and that a machine wrote', async () => {
  const text = await captionsText(
    [...lines.slice(0, 2), line(6, 20, 'Beep.', { by: 'machine', speaker: 'Chen' })],
    OPENING,
    head,
  );
  expect(String(text)).toBe(`Open consultation --> 2015
A rough draft.
A machine wrote lines.

[00:00:01] Bo, A & B <Sweden>
Good morning.
a < b && c --> d
and more

[00:00:20] Chen
Beep.
`);
});

test('Y10 given no captions, then the file is a file all the same', async () => {
  expect(String(await captionsVtt([], OPENING, head))).toContain('WEBVTT\n\nNOTE ');
});
