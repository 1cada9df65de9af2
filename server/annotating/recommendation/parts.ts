import { isObject, type Json, listOf } from '../json.ts';
import { isType } from './requirement.ts';

const objectsOf = (value: unknown): readonly Json[] => listOf(value).filter(isObject);

/** What an annotation names as its bodies or targets, and what a choice among them names. */
const named = (value: unknown): readonly unknown[] =>
  listOf(value).flatMap((one) => (isObject(one) && isType(one, 'Choice') ? [one, ...listOf(one.items)] : [one]));
export const bodiesOf = ({ body }: Json): readonly unknown[] => named(body);
export const targetsOf = ({ target }: Json): readonly unknown[] => named(target);
export const resourcesOf = (annotation: Json): readonly unknown[] => [
  ...bodiesOf(annotation),
  ...targetsOf(annotation),
];
export const describedOf = (annotation: Json): readonly Json[] => resourcesOf(annotation).filter(isObject);

const isSpecific = (one: Json): boolean => one.source !== undefined || isType(one, 'SpecificResource');
const isChoice = (one: Json): boolean => isType(one, 'Choice');
export const isTextual = (one: Json): boolean =>
  isType(one, 'TextualBody') || (one.value !== undefined && !isSpecific(one) && !isChoice(one));
export const choicesOf = (annotation: Json): readonly Json[] => describedOf(annotation).filter(isChoice);
export const textualOf = (annotation: Json): readonly Json[] => describedOf(annotation).filter(isTextual);
export const specificOf = (annotation: Json): readonly Json[] => describedOf(annotation).filter(isSpecific);
/** Resources of the Web that are described in the annotation, and those that specific resources come from. */
export const externalOf = (annotation: Json): readonly Json[] => [
  ...describedOf(annotation).filter((one) => !isSpecific(one) && !isChoice(one) && !isTextual(one)),
  ...specificOf(annotation).flatMap(({ source }) => objectsOf(source)),
];

/** The annotation, its bodies and targets, and their sources. */
export const everythingOf = (annotation: Json): readonly Json[] => [
  annotation,
  ...describedOf(annotation),
  ...specificOf(annotation).flatMap(({ source }) => objectsOf(source)),
];

export const agentsOf = (annotation: Json): readonly unknown[] =>
  everythingOf(annotation).flatMap(({ creator, generator }) => [...listOf(creator), ...listOf(generator)]);
export const describedAgentsOf = (annotation: Json): readonly Json[] => agentsOf(annotation).filter(isObject);
export const audiencesOf = (annotation: Json): readonly Json[] =>
  everythingOf(annotation).flatMap(({ audience }) => objectsOf(audience));

/** States and selectors refine each other (4.2.9, 4.3.3); a range has two selectors. */
const refinements = (one: Json): readonly Json[] => [
  one,
  ...[one.refinedBy, one.startSelector, one.endSelector].flatMap(objectsOf).flatMap(refinements),
];
const specifiersOf = (annotation: Json): readonly Json[] =>
  specificOf(annotation).flatMap(({ selector, state }) => [selector, state].flatMap(objectsOf).flatMap(refinements));

export const everyOf = (annotation: Json, type: string, holds: (one: Json) => boolean): boolean =>
  specifiersOf(annotation)
    .filter((one) => isType(one, type))
    .every(holds);
