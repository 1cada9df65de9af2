import { createSignal, Match, Show, Switch } from 'solid-js';
import { LEAD_MAX } from '../../../../shared/compiling/draft.ts';
import { isTitledByItem, type NumberedSection } from '../../../../shared/compiling/numbered.ts';
import type { AgendaItemId, SectionId } from '../../../../shared/ids.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { dropTarget } from '../dragging.ts';
import { useWorkbench } from '../workbench.ts';
import { TextForm } from './text-form.tsx';
import { WriteForm } from './write-form.tsx';

type Props = { readonly numbered: NumberedSection };

const inOneLine = (title: string): string => title.replaceAll(/\s+/g, ' ').trim();

/** The head of a section: its title and lead, and what can be done with it as a whole. What is dropped on it stands at its beginning. */
export function SectionPart(props: Props) {
  const t = useT();
  const bench = useWorkbench();
  const [open, setOpen] = createSignal<'title' | 'lead' | 'text'>();
  const section = () => props.numbered.section;
  /** The only section of an item under the title of the item has its heading from it. */
  const isSaid = () => isTitledByItem(props.numbered, bench.agenda());
  const beginning = () => ({ sectionId: section().id, after: null });
  const close = () => setOpen(undefined);
  const target = dropTarget({
    paragraphs: () => void bench.place(beginning(), props.numbered.number),
    passage: (id) => void bench.moveTo(bench.chosenPassages(id), beginning()),
  });
  return (
    <div class="compiling-section" ref={target}>
      <Show when={!isSaid()} fallback={<p class="quiet small">{t('compiling.untitled')}</p>}>
        <h4>
          <span class="tabular">{props.numbered.number}</span> <bdi>{section().title}</bdi>
        </h4>
      </Show>
      <Show when={section().lead}>
        <p class="quiet" dir="auto">
          {section().lead}
        </p>
      </Show>
      <Switch fallback={<SectionButtons numbered={props.numbered} onOpen={setOpen} />}>
        <Match when={open() === 'title'}>
          <TextForm
            label={t('compiling.section-title')}
            text={section().title}
            maxLength={200}
            save={(title) =>
              bench.desk.give({ type: 'compiling.rename-section', sectionId: section().id, title: inOneLine(title) })
            }
            onClose={close}
          >
            <MoveToItem id={section().id} itemId={section().agendaItemId} />
          </TextForm>
        </Match>
        <Match when={open() === 'lead'}>
          <TextForm
            label={t('compiling.lead')}
            text={section().lead}
            maxLength={LEAD_MAX}
            mayBeEmpty
            save={(lead) => bench.desk.give({ type: 'compiling.write-lead', sectionId: section().id, lead })}
            onClose={close}
          />
        </Match>
        <Match when={open() === 'text'}>
          <WriteForm place={beginning()} onClose={close} />
        </Match>
      </Switch>
    </div>
  );
}

function SectionButtons(props: Props & { readonly onOpen: (what: 'title' | 'lead' | 'text') => void }) {
  const t = useT();
  const bench = useWorkbench();
  const section = () => props.numbered.section;
  const siblings = () => bench.desk.draft().sections.filter((one) => one.agendaItemId === section().agendaItemId);
  const at = () => siblings().findIndex(({ id }) => id === section().id);
  const move = (after: SectionId | null) =>
    void bench.give({
      type: 'compiling.move-section',
      sectionId: section().id,
      agendaItemId: section().agendaItemId,
      after,
    });
  return (
    <div class="row compiling-tools">
      <Button size="small" kind="quiet" onClick={() => props.onOpen('title')}>
        {t('compiling.rename')}
      </Button>
      <Button size="small" kind="quiet" onClick={() => props.onOpen('lead')}>
        {t(section().lead === '' ? 'compiling.write-lead' : 'compiling.change-lead')}
      </Button>
      <Button size="small" kind="quiet" onClick={() => props.onOpen('text')}>
        {t('compiling.write')}
      </Button>
      <Show when={at() > 0}>
        <Button size="small" kind="quiet" onClick={() => move(siblings()[at() - 2]?.id ?? null)}>
          {t('compiling.up')}
        </Button>
      </Show>
      <Show when={at() < siblings().length - 1}>
        <Button size="small" kind="quiet" onClick={() => move(siblings()[at() + 1]?.id ?? null)}>
          {t('compiling.down')}
        </Button>
      </Show>
      <Button
        size="small"
        kind="quiet"
        onClick={() =>
          void bench.give({ type: 'compiling.remove-section', sectionId: section().id }, t('compiling.section-removed'))
        }
      >
        {t('compiling.remove-section')}
      </Button>
    </div>
  );
}

function MoveToItem(props: { readonly id: SectionId; readonly itemId: AgendaItemId }) {
  const t = useT();
  const bench = useWorkbench();
  const move = (agendaItemId: AgendaItemId) => {
    const after =
      bench.desk
        .draft()
        .sections.filter(({ id }) => id !== props.id)
        .at(-1)?.id ?? null;
    void bench.give({ type: 'compiling.move-section', sectionId: props.id, agendaItemId, after });
  };
  return (
    <Select<AgendaItemId>
      label={t('compiling.of-item')}
      value={bench.agenda().some(({ id }) => id === props.itemId) ? props.itemId : ''}
      placeholder={t('compiling.of-item')}
      options={bench.agenda().map(({ id, title }, index) => ({ value: id, label: `${index + 1} ${title}` }))}
      onValue={move}
    />
  );
}
