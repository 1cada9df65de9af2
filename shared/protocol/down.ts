import type { RecordsFrame, Stopping } from './records.ts';

/** Server to client, namespace `/meeting`. */
export type Down = {
  records: (frame: RecordsFrame) => void;
  stopping: (message: Stopping) => void;
};
