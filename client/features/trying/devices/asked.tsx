import type { Found } from '../../../../shared/trying/trying.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';

/** What only the person can tell: whether they see or hear it. */
export function Asked(props: {
  readonly question: string;
  readonly found: Found;
  readonly onAnswer: (found: Found) => void;
}) {
  const t = useT();
  return (
    <fieldset class="asked">
      <legend>{props.question}</legend>
      <div class="row">
        <Button size="small" aria-pressed={props.found === 'works'} onClick={() => props.onAnswer('works')}>
          {t('trying.yes')}
        </Button>
        <Button size="small" aria-pressed={props.found === 'fails'} onClick={() => props.onAnswer('fails')}>
          {t('trying.no')}
        </Button>
      </div>
    </fieldset>
  );
}
