import { createCaptionEvents } from '../../db/captions/caption-events.ts';
import type { Db } from '../../db/open-database.ts';
import { type SpeechText, speechText } from '../../db/papers/speech-texts.ts';
import { captionsOf } from '../../shared/captions/evolve-captions.ts';
import type { RichBlock } from '../../shared/minutes/rich-text.ts';
import { type DraftsOf, paragraphsOf } from '../../shared/report/words.ts';
import { wordsOfCaptions } from '../../shared/report/words-of-captions.ts';
import type { RecordRead } from './minutes-revisions.ts';

/**
 * The first drafts of what was spoken (R15). A text that was handed in is named by its intervention only where everybody may read it.
 * Of a meeting that is closed, captions count as they stood with its last record, so that the same record says the same.
 */
export function draftsIn(db: Db, record: RecordRead): DraftsOf {
  const captions = once(() => {
    const records = createCaptionEvents(db).read(record.id);
    const isClosed = record.meeting.sitting.phase.state === 'closed';
    return captionsOf(isClosed ? records.filter(({ at }) => at <= record.at) : records);
  });
  return {
    speech({ speech }) {
      const text = speech ? speechText(db, speech.id) : null;
      return text && { language: text.language, blocks: blocksOf(text) };
    },
    captions: (turn) => wordsOfCaptions(captions(), turn),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Its paragraphs and headings; what else a text has, its words say. */
const blocksOf = ({ paragraphs, shapes }: SpeechText): readonly RichBlock[] =>
  paragraphs.flatMap((text, n): readonly RichBlock[] => {
    const blocks = paragraphsOf(text);
    if (shapes[n]?.kind !== 'heading') return blocks;
    return blocks.flatMap((block) =>
      block.type === 'paragraph' ? [{ type: 'heading', level: 1, inlines: block.inlines }] : [],
    );
  });
