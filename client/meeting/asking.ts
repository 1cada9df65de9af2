import { createSignal } from 'solid-js';
import type { Loss } from '../../shared/commands/losses.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';

export type Question = {
  readonly command: MeetingCommand;
  readonly losses: readonly Loss[];
  readonly answer: (agreed: boolean) => void;
};

/** One question at a time about what a command would take from somebody for good (F24). */
export type Asking = {
  /** The one that is asked now. */
  readonly question: () => Question | null;
  /** Whether it is agreed to; a question that another takes the place of is not. */
  readonly ask: (command: MeetingCommand, losses: readonly Loss[]) => Promise<boolean>;
};

export function createAsking(): Asking {
  const [question, setQuestion] = createSignal<Question | null>(null);
  return {
    question,
    ask: (command, losses) => {
      question()?.answer(false);
      return new Promise((resolve) => {
        const answer = (agreed: boolean): void => {
          setQuestion(null);
          resolve(agreed);
        };
        setQuestion({ command, losses, answer });
      });
    },
  };
}
