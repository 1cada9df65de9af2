import type { RecordsFrame, Stopping } from './records.ts';

/** How many wait for admission: to those who may admit, when they join and whenever it may have changed. Who they are is asked over HTTP. */
export type ApplicationsFrame = { readonly waiting: number };

/** Server to client, namespace `/meeting`. */
export type Down = {
  records: (frame: RecordsFrame) => void;
  applications: (frame: ApplicationsFrame) => void;
  stopping: (message: Stopping) => void;
};
