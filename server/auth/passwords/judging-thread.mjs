/** A thread does not inherit from its process how TypeScript is read. */
import { register } from 'tsx/esm/api';

register();
await import('./password-judging.ts');
