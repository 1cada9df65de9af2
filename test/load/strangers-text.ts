import { idOf, type PassageId } from '../../shared/ids.ts';

export const PASSAGE = idOf<PassageId>('p-2-1');
export const PASSAGE_TEXT = 'An exchange point has to be neutral; neutrality is what its members pay for.';
