import { createSignal, Show, untrack } from 'solid-js';
import type { ContributionAnswer } from '../../../../shared/protocol/http/consultations/consultations.ts';
import { createAnswer } from '../../../http/answer.ts';
import { request } from '../../../http/request.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Answered } from '../../../ui/form/answered.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import { Mending } from '../mending.tsx';
import { Versions } from '../versions/versions.tsx';
import { AnsweredText } from './answered-text.tsx';

type Props = {
  readonly id: string;
  /** The number of the paragraph at which it opens, from 1; at the beginning where none is named. */
  readonly paragraph?: number;
  /** The version whose paragraphs are meant; the present one where none is named. */
  readonly version?: number;
  readonly onClose: () => void;
  /** Where more of it is shown than its text. */
  readonly onChanged?: () => void;
};

/** The text of one contribution, as it was received. */
export function ContributionDialog(props: Props) {
  const t = useT();
  const [version, setVersion] = createSignal(untrack(() => props.version));
  const address = () => {
    const which = version();
    return `/api/contributions/${encodeURIComponent(props.id)}${which === undefined ? '' : `?version=${which}`}`;
  };
  const withdrawn = () => {
    props.onClose();
    props.onChanged?.();
  };
  const { answer, reload } = createAnswer(address, (path) => request<ContributionAnswer>('GET', path));
  return (
    <Dialog open reading size="wide" title={t('consultations.contribution')} onClose={() => props.onClose()}>
      <Answered answer={answer()} onRetry={reload}>
        {(contribution) => (
          <div class="stack">
            <AnsweredText contribution={contribution()} paragraph={props.paragraph} />
            <Versions contribution={contribution()} onChoose={setVersion} />
            <Show when={contribution().mayMend}>
              <Mending contribution={contribution()} onWithdrawn={withdrawn} />
            </Show>
          </div>
        )}
      </Answered>
    </Dialog>
  );
}
