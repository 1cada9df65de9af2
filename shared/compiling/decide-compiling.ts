import { accept, assertNever, type Decision, firstRefusal, refuse, refuseUnless } from '../decision.ts';
import type { AgendaItemId, PassageId, SectionId } from '../ids.ts';
import type { Around } from './around.ts';
import type { CompilingCommand, CompilingEvent } from './compiling.ts';
import type { CompilingLog } from './compiling-log.ts';
import { decideWords } from './deciding-words.ts';
import { type Draft, type DraftSection, sectionOf } from './draft.ts';
import { mustFit, mustHavePassages, mustHavePlace, mustHaveSection } from './draft-rules.ts';

type Decided = Decision<CompilingEvent>;

export function decideCompiling(log: CompilingLog, command: CompilingCommand, around: Around): Decided {
  switch (command.type) {
    case 'compiling.add-section':
    case 'compiling.rename-section':
    case 'compiling.write-lead':
    case 'compiling.write-introduction':
    case 'compiling.move-section':
    case 'compiling.remove-section':
      return decideSections(log.draft, command, around);
    case 'compiling.take-up':
      return takeUp(command.version, around);
    case 'compiling.undo':
      return undo(log, command.seq);
    case 'compiling.redo':
      return redo(log, command.seq);
    case 'compiling.move':
      return move(log, command, around);
    case 'compiling.remove':
      return mustHavePassages(log.draft, command.passages) ?? accept({ ...command, type: 'compiling.removed' });
    case 'compiling.place':
    case 'compiling.write':
    case 'compiling.rewrite':
    case 'compiling.split':
    case 'compiling.merge':
      return decideWords(log.draft, command, around);
    default:
      return assertNever(command);
  }
}

type Command<Type extends CompilingCommand['type']> = Extract<CompilingCommand, { readonly type: Type }>;
type SectionCommand = Command<
  | 'compiling.add-section'
  | 'compiling.rename-section'
  | 'compiling.write-lead'
  | 'compiling.write-introduction'
  | 'compiling.move-section'
  | 'compiling.remove-section'
>;

function decideSections(draft: Draft, command: SectionCommand, { items }: Around): Decided {
  switch (command.type) {
    case 'compiling.write-introduction': {
      const growth = command.introduction.length - draft.introduction.length;
      return mustFit(draft, { characters: growth }) ?? accept({ ...command, type: 'compiling.introduction-written' });
    }
    case 'compiling.add-section':
      return addSection(draft, command, items);
    case 'compiling.move-section':
      return (
        firstRefusal(
          mustHaveSection(draft, command.sectionId),
          mustBeItem(items, command.agendaItemId),
          mustHavePlace(draft.sections, command.after, [command.sectionId]),
        ) ?? accept({ ...command, type: 'compiling.section-moved' })
      );
    case 'compiling.rename-section':
      return ofSection(draft, command.sectionId, () => accept({ ...command, type: 'compiling.section-renamed' }));
    case 'compiling.remove-section':
      return ofSection(draft, command.sectionId, () => accept({ ...command, type: 'compiling.section-removed' }));
    case 'compiling.write-lead':
      return ofSection(
        draft,
        command.sectionId,
        ({ lead }) =>
          mustFit(draft, { characters: command.lead.length - lead.length }) ??
          accept({ ...command, type: 'compiling.lead-written' }),
      );
    default:
      return assertNever(command);
  }
}

const mustBeItem = (items: readonly AgendaItemId[], id: AgendaItemId) =>
  refuseUnless(items.includes(id), 'unknown-agenda-item');

function ofSection(draft: Draft, id: SectionId, then: (section: DraftSection) => Decided): Decided {
  const section = sectionOf(draft, id);
  return section ? then(section) : refuse('not-in-draft');
}

const addSection = (draft: Draft, command: Command<'compiling.add-section'>, items: readonly AgendaItemId[]): Decided =>
  firstRefusal(
    mustBeItem(items, command.agendaItemId),
    refuseUnless(sectionOf(draft, command.sectionId) === undefined, 'id-in-use'),
    mustHavePlace(draft.sections, command.after, []),
    mustFit(draft, { sections: 1 }),
  ) ?? accept({ ...command, type: 'compiling.section-added' });

function move(log: CompilingLog, command: Command<'compiling.move'>, { known }: Around): Decided {
  const { draft } = log;
  const section = sectionOf(draft, command.sectionId);
  if (!section) return refuse('not-in-draft');
  return (
    firstRefusal(
      mustHavePassages(draft, command.passages),
      mustBeWhole(log, command.passages, known),
      mustHavePlace(section.passages, command.after, command.passages),
    ) ?? accept({ ...command, type: 'compiling.moved' })
  );
}

/** What somebody has divided since is not moved by halves (K3). */
const mustBeWhole = ({ records, undone }: CompilingLog, passages: readonly PassageId[], known: number) =>
  refuseUnless(
    !records
      .slice(known)
      .some(
        ({ event, seq }) => event.type === 'compiling.split' && passages.includes(event.passageId) && !undone.has(seq),
      ),
    'changed-meanwhile',
  );

function takeUp(version: number, { published }: Around): Decided {
  const draft = published(version);
  return draft ? accept({ type: 'compiling.taken-up', version, draft }) : refuse('nothing-published');
}

const isChange = ({ records }: CompilingLog, seq: number): boolean => {
  const type = records[seq - 1]?.event.type;
  return type !== undefined && type !== 'compiling.undone' && type !== 'compiling.redone';
};

const undo = (log: CompilingLog, seq: number): Decided =>
  refuseUnless(isChange(log, seq) && !log.undone.has(seq), 'nothing-to-undo') ??
  accept({ type: 'compiling.undone', seq });

const redo = (log: CompilingLog, seq: number): Decided =>
  refuseUnless(log.undone.has(seq), 'nothing-to-undo') ?? accept({ type: 'compiling.redone', seq });
