import type { Translate } from '../../../../shared/languages/translate.ts';
import type { TakenWording, WordingAuthor } from '../../../../shared/protocol/http/meetings/compilation.ts';

/** Who suggested a wording and who accepted it (N15). */
export const wordingBy = (
  t: Translate,
  { suggestedBy, acceptedBy }: Pick<TakenWording, 'suggestedBy' | 'acceptedBy'>,
) => t('changes.wording-by', { author: signed(suggestedBy), name: acceptedBy.name });

const signed = ({ name, organisation }: WordingAuthor): string =>
  organisation === '' ? name : `${name} (${organisation})`;
