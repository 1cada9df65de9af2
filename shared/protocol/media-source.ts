/**
 * What a device can send. `screen`: for the holder of the floor, chair, secretary and rapporteur. `check`: a microphone in a sound
 * check, apart from the hall.
 */
export const SOURCES = ['microphone', 'camera', 'screen', 'check'] as const;
export type Source = (typeof SOURCES)[number];
export const kindOf = (source: Source): 'audio' | 'video' =>
  source === 'microphone' || source === 'check' ? 'audio' : 'video';
