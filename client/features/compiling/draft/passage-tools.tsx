import { Show } from 'solid-js';
import type { PassageId } from '../../../../shared/ids.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useWorkbench } from '../workbench.ts';

type Props = { readonly id: PassageId; readonly onEdit: () => void; readonly onWrite: () => void };

/** What can be done with a passage, or with all that are selected. */
export function PassageTools(props: Props) {
  const t = useT();
  const bench = useWorkbench();
  const isOff = () => bench.desk.isOffline();
  const count = () => bench.chosenPassages(props.id).length;
  return (
    <div class="row compiling-tools">
      <Show when={count() > 1}>
        <span class="small" role="status">
          {t('compiling.selected', { count: count() })}
        </span>
      </Show>
      <Button size="small" disabled={isOff()} onClick={() => void bench.step(props.id, -1)}>
        {t('compiling.up')}
      </Button>
      <Button size="small" disabled={isOff()} onClick={() => void bench.step(props.id, 1)}>
        {t('compiling.down')}
      </Button>
      <Button size="small" disabled={isOff()} onClick={() => props.onEdit()}>
        {t('compiling.edit')}
      </Button>
      <Show when={bench.nextOf(props.id)}>
        <Button size="small" disabled={isOff()} onClick={() => void bench.merge(props.id)}>
          {t('compiling.merge')}
        </Button>
      </Show>
      <Button size="small" disabled={isOff()} onClick={() => props.onWrite()}>
        {t('compiling.write')}
      </Button>
      <Button size="small" disabled={isOff()} onClick={() => void bench.remove(props.id)}>
        {t('compiling.remove')}
      </Button>
    </div>
  );
}
