import type { ConsultationId, PersonId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { FoundKind } from '../../shared/protocol/http/search.ts';
import type { Asker } from '../threads/thread-shares.ts';

/** Who searches for what. `whose`: by whom the work is counted. */
export type SearchQuery = {
  readonly typed: string;
  readonly kinds: readonly FoundKind[];
  readonly consultation: ConsultationId | null;
  readonly person: PersonId | null;
  readonly whose: Asker;
  readonly language: Language;
};
