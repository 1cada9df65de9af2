import type { Paragraph } from '../document.ts';
import type { Phrases } from '../phrases.ts';
import type { Sounding } from '../skeleton/skeleton-sound.ts';

/** The same paragraph, with the way to the sound of what it reports, where that was recorded (R32). */
export const heard = (paragraph: Paragraph, { sound }: Sounding, { t }: Phrases): Paragraph =>
  sound === undefined ? paragraph : { ...paragraph, sound: { href: sound, text: t('exports.listen') } };
