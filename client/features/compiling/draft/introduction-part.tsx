import { createSignal, Show } from 'solid-js';
import { INTRODUCTION_MAX } from '../../../../shared/compiling/draft.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useWorkbench } from '../workbench.ts';
import { TextForm } from './text-form.tsx';

/** What stands before the first item. */
export function IntroductionPart() {
  const t = useT();
  const bench = useWorkbench();
  const [isOpen, setOpen] = createSignal(false);
  const text = () => bench.desk.draft().introduction;
  return (
    <div class="compiling-introduction">
      <Show
        when={isOpen()}
        fallback={
          <>
            <p dir="auto">{text()}</p>
            <Button size="small" kind="quiet" onClick={() => setOpen(true)}>
              {t(text() === '' ? 'compiling.write-introduction' : 'compiling.change-introduction')}
            </Button>
          </>
        }
      >
        <TextForm
          label={t('compiling.introduction')}
          text={text()}
          maxLength={INTRODUCTION_MAX}
          mayBeEmpty
          save={(introduction) => bench.desk.give({ type: 'compiling.write-introduction', introduction })}
          onClose={() => setOpen(false)}
        />
      </Show>
    </div>
  );
}
