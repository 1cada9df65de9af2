import { createMemo, Match, Show, Switch } from 'solid-js';
import { passagesOf } from '../../../../shared/compiling/draft.ts';
import type { NumberedPassage, NumberedSection } from '../../../../shared/compiling/numbered.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Windowed } from '../../../ui/list/windowed.tsx';
import type { ShownItem } from '../bench-view.ts';
import { useWorkbench } from '../workbench.ts';
import { type DraftList, type DraftRow, draftList, passageKey } from './draft-rows.ts';
import { IntroductionPart } from './introduction-part.tsx';
import { ItemPart } from './item-part.tsx';
import { PassagePart } from './passage-part.tsx';
import { SectionPart } from './section-part.tsx';
import '../compiling.css';
import './draft.css';

/** The compilation as it will be: the agenda with sections and passages. */
export function DraftSide() {
  const t = useT();
  const bench = useWorkbench();
  const list = createMemo<DraftList>((before) => draftList(bench.items(), before));
  const used = createMemo(() => {
    const at = list().rows.findIndex((row) => row.key === passageKey(bench.passages.active() ?? ''));
    return at < 0 ? undefined : at;
  });
  const count = () => passagesOf(bench.desk.draft()).length;
  return (
    <section class="compiling-side" aria-label={t('compiling.draft')} data-side="draft">
      <div class="compiling-head">
        <h2>{t('compiling.draft')}</h2>
        <p class="quiet tabular" role="status">
          {t('compiling.passages', { count: count() })}
        </p>
        <TakeUp />
      </div>
      <div class="compiling-rows compiling-draft">
        <Windowed rows={list().rows} estimate={6} used={used()}>
          {(row) => <Row row={row} list={list()} />}
        </Windowed>
      </div>
      <p class="quiet small compiling-help">{t('compiling.draft-keys')}</p>
    </section>
  );
}

function Row(props: { readonly row: DraftRow; readonly list: DraftList }) {
  // What is taken out says its last words until its row has gone.
  const item = createMemo<ShownItem | undefined>((last) => props.list.items.get(props.row.key) ?? last);
  const section = createMemo<NumberedSection | undefined>((last) => props.list.sections.get(props.row.key) ?? last);
  const passage = createMemo<NumberedPassage | undefined>((last) => props.list.passages.get(props.row.key) ?? last);
  return (
    <Switch>
      <Match when={props.row.kind === 'introduction'}>
        <IntroductionPart />
      </Match>
      <Match when={item()}>{(one) => <ItemPart item={one()} />}</Match>
      <Match when={section()}>{(one) => <SectionPart numbered={one()} />}</Match>
      <Match when={passage()}>{(one) => <PassagePart numbered={one()} />}</Match>
    </Switch>
  );
}

/** Where a version was published and there is no draft: to go on from that version, so that annotations keep their passages. */
function TakeUp() {
  const t = useT();
  const bench = useWorkbench();
  const version = () => bench.meeting.compilationVersion;
  const isEmpty = () => bench.desk.draft().sections.length === 0;
  return (
    <Show when={version() > 0 && isEmpty()}>
      <div class="card stack">
        <p>{t('compiling.take-up-why', { version: version() })}</p>
        <Button
          kind="primary"
          disabled={bench.desk.isOffline()}
          onClick={() => bench.give({ type: 'compiling.take-up', version: version() }, t('compiling.taken-up'))}
        >
          {t('compiling.take-up', { version: version() })}
        </Button>
      </div>
    </Show>
  );
}
