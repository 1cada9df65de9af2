import { createMemo, For, Show } from 'solid-js';
import type { PersonId } from '../../../../shared/ids.ts';
import { textName } from '../../../../shared/minutes/lines.ts';
import { readBlocks } from '../../../../shared/minutes/lines-to-blocks.ts';
import type { RichBlock } from '../../../../shared/minutes/rich-text.ts';
import type { MinutesThen } from '../../../../shared/protocol/http/meetings/minutes-history.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import { useMinutesText } from '../text/minutes-text-context.tsx';
import { type WrittenRun, wordsOf } from './authored-changes.ts';
import { AuthoredText } from './authored-text.tsx';
import { putBackText } from './put-back-text.ts';

export type Naming = {
  readonly nameOf: (person: PersonId | null) => string;
  readonly sayTime: (at: number) => string;
};

type Props = Naming & { readonly earlier: MinutesThen; readonly later: MinutesThen };

/** The texts that differ between two times, in the order of the agenda, each with the way back to the earlier one. */
export function Changes(props: Props) {
  const t = useT();
  const { meeting } = useMeeting();
  const runsIn = (then: MinutesThen, id: string): readonly WrittenRun[] =>
    then.items.find(({ itemId }) => itemId === id)?.runs ?? [];
  const changed = createMemo(() =>
    meeting.agenda.items.filter(({ id }) => wordsOf(runsIn(props.earlier, id)) !== wordsOf(runsIn(props.later, id))),
  );
  return (
    <Show when={changed().length > 0} fallback={<p class="quiet">{t('history.same')}</p>}>
      <For each={changed()}>
        {(item) => (
          <article class="history-item">
            <h3>
              <bdi>{item.title}</bdi>
            </h3>
            <AuthoredText
              earlier={runsIn(props.earlier, item.id)}
              later={runsIn(props.later, item.id)}
              nameOf={props.nameOf}
            />
            <PutBack itemId={item.id} earlier={props.earlier} sayTime={props.sayTime} />
          </article>
        )}
      </For>
    </Show>
  );
}

type PutBackProps = Pick<Naming, 'sayTime'> & { readonly itemId: string; readonly earlier: MinutesThen };

/** Puts a text back as it was; what it was before that is one press away. */
function PutBack(props: PutBackProps) {
  const t = useT();
  const toasts = useToasts();
  const { doc } = useMinutesText();
  const text = () => doc.getText(textName(props.itemId));
  const time = () => props.sayTime(props.earlier.at);
  const blocks = (): readonly RichBlock[] =>
    props.earlier.items.find(({ itemId }) => itemId === props.itemId)?.blocks ?? [];
  const putBack = () => {
    const before = readBlocks(text());
    const undo = { label: t('history.undo'), run: () => putBackText(text(), before) };
    putBackText(text(), blocks());
    toasts.show({ text: t('history.isBack', { time: time() }), kind: 'done', action: undo });
  };
  return (
    <Show when={props.earlier.seq > 0}>
      <Button size="small" onClick={putBack}>
        {t('history.putBack', { time: time() })}
      </Button>
    </Show>
  );
}
