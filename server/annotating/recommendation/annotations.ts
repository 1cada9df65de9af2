import { isIri, listOf } from '../json.ts';
import { AGENTS } from './agents.ts';
import { PURPOSES } from './purposes.ts';
import { hasContext, isType, type Requirement } from './requirement.ts';
import { RESOURCES } from './resources.ts';

/** Sections 3.1 to 3.3. A list of contexts may be on the collection instead of the annotation. */
export const ANNOTATIONS: readonly Requirement[] = [
  {
    section: '3.1',
    must: 'has the context of Web Annotations among its contexts, where it names any',
    holds: (a) => a['@context'] === undefined || hasContext(a),
  },
  { section: '3.1', must: 'has exactly one id, an IRI', holds: ({ id }) => isIri(id) },
  { section: '3.1', must: 'has Annotation among its types', holds: (a) => isType(a, 'Annotation') },
  { section: '3.1', must: 'has one target or more', holds: ({ target }) => listOf(target).length > 0 },
  ...RESOURCES,
  ...AGENTS,
  ...PURPOSES,
];
